// Made by `yarn openapi`; do not edit.
export interface paths {
    "/pilots/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description A pilot, and what the caller could do next. */
        get: operations["getPilot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Moves the pilot. Refused with 409 (or 403 when it is somebody else's to do) and every guard that stands in the way. `approve` is signed by sponsor, service owner and risk lead, one request each; the last one moves the pilot and locks the criteria. */
        post: operations["transition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalog/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who holds which role beyond what the entities say, for the catalog module. One answer for all pilots; ETag and If-None-Match (304). */
        get: operations["getRoleSnapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        get: operations["getRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/roles/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                role: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Steps down from a role, or withdraws a pending claim of one's own. */
        delete: operations["stepDown"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/roles/{role}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                role: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["claimRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/roles/{role}/deputy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                role: string;
            };
            cookie?: never;
        };
        get?: never;
        /** @description Names who may act for the holder until a time. */
        put: operations["nameDeputy"];
        post?: never;
        delete: operations["removeDeputy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/claims/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acceptClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/claims/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rejectClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The portfolio: pilots that the caller may read. Filters may be repeated or separated by commas. */
        get: operations["listPilots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What waits for the caller, across pilots, the longest waiting first. */
        get: operations["listWaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/record": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description The record of a pilot, newest first. */
        get: operations["getRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/record/verification": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description Walks the whole chain. With `seq` and `hash` of a head exported earlier it also says whether that entry is still there, which is the only way to notice that a tail was cut off. */
        get: operations["verifyRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/record/{seq}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                seq: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Erases what an entry says, for privacy; its hashes stay. For the host's operators. */
        post: operations["eraseRecordPayload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        PageInfo: {
            nextCursor?: string;
            prevCursor?: string;
        };
        /** @description What stands in the way, and what clears it. */
        Blocker: {
            guard: string;
            message: string;
            clearedBy: string;
        };
        Error: {
            error: {
                name: string;
                message: string;
                blockedBy?: components["schemas"]["Blocker"][];
            };
        };
        Reason: {
            reason: string;
        };
        OptionalReason: {
            reason?: string;
        };
        /** @enum {string} */
        Stage: "draft" | "ready" | "approved" | "running" | "paused" | "decision-due" | "scaled" | "iterating" | "stopped" | "archived";
        Signatory: {
            actor: string;
            role?: components["schemas"]["RoleId"];
            onBehalfOf?: string;
        };
        PilotHashes: {
            pack: string;
            criteria: string;
            entity: string;
        };
        PilotSignature: {
            id: string;
            role: components["schemas"]["RoleId"];
            signatory: components["schemas"]["Signatory"];
            hash: string;
            statement: string;
            signedAt: string;
            voidedAt?: string;
            voidReason?: string;
            valid: boolean;
        };
        PilotTransition: {
            event: string;
            to: components["schemas"]["Stage"][];
            who: components["schemas"]["RoleId"][];
            needsReason: boolean;
            allowed: boolean;
            blockedBy: components["schemas"]["Blocker"][];
            signature?: {
                statement: string;
                hash: string;
                role?: components["schemas"]["RoleId"];
            };
        };
        PilotRoles: {
            sponsor: string | null;
            productManager: string | null;
            serviceOwner: string | null;
            techLead: string | null;
            dataSteward: string | null;
            riskLead: string | null;
        };
        Pilot: {
            etag: string;
            ref: string;
            entityRef: string;
            title: string;
            description: string;
            owner: string;
            sector: string;
            stage: components["schemas"]["Stage"];
            stageSince: string;
            startedAt?: string;
            startDate: string;
            decisionDate: string;
            timeZone: string;
            roles: components["schemas"]["PilotRoles"];
            yourRoles: components["schemas"]["RoleId"][];
            /** @description Targets, sector, roles, intent and guardrails that rule now. */
            fields: {
                [key: string]: unknown;
            };
            onCall?: {
                url?: string;
                integration?: string;
                primary?: string;
                escalation?: string;
            };
            frozen: boolean;
            /** @description What the entity says differently from what was approved. */
            pending: {
                field: string;
                frozen?: unknown;
                declared?: unknown;
            }[];
            unresolved: string[];
            entityPresent: boolean;
            hashes: components["schemas"]["PilotHashes"] & {
                approval: string;
            };
            approvedHashes?: components["schemas"]["PilotHashes"];
            signatures: components["schemas"]["PilotSignature"][];
            transitions: components["schemas"]["PilotTransition"][];
        };
        /** @enum {string} */
        RoleId: "sponsor" | "productManager" | "serviceOwner" | "techLead" | "dataSteward" | "riskLead";
        RoleClaim: {
            id: string;
            pilot: string;
            role: components["schemas"]["RoleId"];
            claimant: string;
            /** @enum {string} */
            state: "pending" | "accepted" | "rejected" | "withdrawn" | "ended";
            note: string;
            claimedAt: string;
            decidedBy?: string;
            decidedAt?: string;
            reason?: string;
        };
        RoleView: {
            role: components["schemas"]["RoleId"];
            title: string;
            holder?: string;
            /** @enum {string} */
            source?: "entity" | "claim" | "frozen";
            vacant: boolean;
            deputy?: {
                ref: string;
                until: string;
            };
            mayClaim: boolean;
            whyNot?: string;
            /** @description Pending claims, and whether the caller may decide them. */
            claims: (components["schemas"]["RoleClaim"] & {
                mayDecide: boolean;
                waitsFor: string;
            })[];
        };
        Roles: {
            roles: components["schemas"]["RoleView"][];
            history: components["schemas"]["RoleClaim"][];
        };
        MyWaitingItem: {
            pilot: {
                ref: string;
                title: string;
                stage: components["schemas"]["Stage"];
            };
            id: string;
            kind: string;
            title: string;
            since: string;
            link: string;
        };
        PortfolioRow: {
            ref: string;
            entityRef: string;
            title: string;
            owner: string;
            stage: components["schemas"]["Stage"];
            stageSince: string;
            sector: string;
            startDate: string;
            decisionDate: string;
            timeZone: string;
            readiness: {
                passed: number;
                exempt: number;
                total: number;
                items: {
                    id: string;
                    number: number;
                    title: string;
                    status: string;
                }[];
            };
            /** @description The measures of the last 28 days; null is no data. */
            delivery: {
                [key: string]: unknown;
            } | null;
            criteria: {
                state?: string;
                total?: number;
                met?: number;
            } | null;
            roles: components["schemas"]["PilotRoles"];
            attention: {
                kind: string;
                detail: string;
                since: string;
            }[];
        };
        RecordHead: {
            seq: number;
            hash: string;
        };
        RecordEntry: {
            pilot: string;
            seq: number;
            /** Format: date-time */
            time: string;
            actor: string;
            action: string;
            subject: string;
            payloadHash: string;
            previousHash: string;
            hash: string;
            payload?: unknown;
            erased: boolean;
        };
        RecordPage: {
            entries: components["schemas"]["RecordEntry"][];
            /** @description The same as entries, as in every list. */
            items: components["schemas"]["RecordEntry"][];
            totalItems: number;
            head?: components["schemas"]["RecordHead"];
            pageInfo: components["schemas"]["PageInfo"];
        };
        RecordVerification: {
            valid: boolean;
            entries: number;
            erased: number;
            head?: components["schemas"]["RecordHead"];
            brokenAt?: {
                seq: number;
                reason: string;
            };
        };
    };
    responses: never;
    parameters: {
        namespace: string;
        name: string;
        id: string;
        limit: number;
        cursor: string;
        ifMatch: string;
        idempotencyKey: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getPilot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pilot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pilot"];
                };
            };
        };
    };
    transition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    event: string;
                    reason?: string;
                    signature?: {
                        statement: string;
                        hash: string;
                    };
                };
            };
        };
        responses: {
            /** @description The pilot after the transition. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pilot"];
                };
            };
            /** @description Somebody else's to do. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not possible now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getRoleSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The six roles, their holders and the claims. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Roles"];
                };
            };
        };
    };
    stepDown: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                role: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role is vacant. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    claimRole: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                role: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    note?: string;
                };
            };
        };
        responses: {
            /** @description The claim waits for acceptance. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleClaim"];
                };
            };
        };
    };
    nameDeputy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                role: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    deputy: string;
                    /** Format: date-time */
                    until: string;
                };
            };
        };
        responses: {
            /** @description Named. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeDeputy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                role: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is no deputy. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    acceptClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claimant holds the role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleClaim"];
                };
            };
        };
    };
    rejectClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The claim is settled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleClaim"];
                };
            };
        };
    };
    listPilots: {
        parameters: {
            query?: {
                limit?: components["parameters"]["limit"];
                cursor?: components["parameters"]["cursor"];
                stage?: string;
                sector?: string;
                owner?: string;
                target?: string;
                holder?: string;
                role?: string;
                mine?: boolean;
                attention?: string;
                q?: string;
                sort?: string;
                order?: "asc" | "desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the portfolio. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PortfolioRow"][];
                        totalItems: number;
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
        };
    };
    listWaiting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MyWaitingItem"][];
                        totalItems: number;
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
        };
    };
    getRecord: {
        parameters: {
            query?: {
                limit?: components["parameters"]["limit"];
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the record and the head of the chain. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordPage"];
                };
            };
        };
    };
    verifyRecord: {
        parameters: {
            query?: {
                seq?: number;
                hash?: string;
            };
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the walk found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordVerification"];
                };
            };
        };
    };
    eraseRecordPayload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                seq: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Erased. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
