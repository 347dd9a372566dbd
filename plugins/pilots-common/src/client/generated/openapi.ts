// Made by `yarn openapi`; do not edit.
export interface paths {
    "/pilots/{namespace}/{name}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description The changes of a pilot without their long texts, newest first. */
        get: operations["getChanges"];
        put?: never;
        /** @description A new change record, as a draft or, with `propose`, waiting for approval at once (409 with every blocker when it is not complete; nothing is made then). */
        post: operations["createChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/changes/{id}": {
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
        get: operations["getChange"];
        /** @description Replaces what a change says; If-Match. Another content voids its approval; other external ids alone do not. */
        put: operations["editChange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/changes/{id}/proposal": {
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
        /** @description Asks for approval; 409 names everything that is missing. */
        post: operations["proposeChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/changes/{id}/approvals": {
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
        /** @description Approves the content with that hash; nobody approves what they wrote. */
        post: operations["approveChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/changes/{id}/rejection": {
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
        /** @description Sends the change back with a reason. */
        post: operations["rejectChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/changes/{id}/closure": {
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
        /** @description Says how the change ended; a failed one is closed with learnings. */
        post: operations["closeChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/changes/{id}/learnings": {
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
        /** @description Writes what a closed change taught. */
        put: operations["addChangeLearnings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/changes/{id}/withdrawal": {
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
        /** @description Takes back a change that will not be made. */
        post: operations["withdrawChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/gate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description Whether a pipeline may deploy now, and if not, every reason why. Only the live environment is guarded. */
        get: operations["getGate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/criteria": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        get: operations["getCriteria"];
        /** @description Saves a new version, as a draft or (propose) as a proposal, which needs a criterion for each of the five outcomes. 400 names every problem at once. After the lock every edit is refused with 409 and recorded. */
        put: operations["putCriteria"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/criteria/presets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        get: operations["getCriteriaPresets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/criteria/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                version: string;
            };
            cookie?: never;
        };
        get: operations["getCriteriaVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/criteria/lock": {
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
        /** @description Locks a proposal ahead of the signatures, while the pilot is ready. The last signature of `approve` locks by itself. Nobody locks what they proposed. */
        post: operations["lockCriteria"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/criteria/amendments": {
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
        /** @description Proposes the whole set of criteria as it should be, with the reason and what is known at this time. Two others approve. */
        post: operations["proposeAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/amendments/{id}/approvals": {
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
        /** @description The second approval puts the amendment in force. */
        post: operations["approveAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/amendments/{id}/rejection": {
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
        post: operations["rejectAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        get: operations["getEvaluation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/risks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        get: operations["getRisks"];
        put?: never;
        /** @description By the risk lead, or for privacy the data steward. */
        post: operations["proposeRisk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/risks/{id}": {
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
        /** @description Describes the risk anew; it is open again. */
        put: operations["updateRisk"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/risks/{id}/acceptance": {
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
        /** @description By the sponsor, never by who proposed it. If-Match, when sent, binds the acceptance to the version that was seen. */
        post: operations["acceptRisk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/risks/{id}/rejection": {
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
        /** @description Whoever would accept it will not live with it; it stays open. */
        post: operations["rejectRisk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/risks/{id}/mitigation": {
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
        /** @description Says on what evidence the mitigation works. */
        post: operations["mitigateRisk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/trigger": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        get: operations["getTrigger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/pilots/{namespace}/{name}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description The next weekly reviews, up to the decision. */
        get: operations["getReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/reviews/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        get: operations["getReviewSchedule"];
        /** @description Sets when the pilot is reviewed each week; If-Match. */
        put: operations["setReviewSchedule"];
        post?: never;
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
        ChangeState: "draft" | "proposed" | "approved" | "rejected" | "closed" | "withdrawn";
        /** @enum {string} */
        ChangeResult: "succeeded" | "failed" | "rolled-back";
        TimeSpan: {
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
        };
        ExternalChangeId: {
            system: string;
            id: string;
            url?: string;
        };
        ChangeDraft: {
            /** @enum {string} */
            kind?: "normal";
            title: string;
            rehearsal?: boolean;
            impact?: string;
            deploymentPlan?: string;
            backoutSteps?: string;
            window?: components["schemas"]["TimeSpan"];
            targets?: string[];
            externalIds?: components["schemas"]["ExternalChangeId"][];
        };
        ChangeApproval: {
            hash: string;
            statement?: string;
        };
        ChangedDocument: {
            /** @enum {string} */
            document: "intent" | "raci" | "architecture" | "runbook" | "change-plan" | "configuration" | "security-privacy" | "test-evidence" | "dashboard";
            version: number;
        };
        ChangeLearnings: {
            learnings?: string;
            changedDocuments?: components["schemas"]["ChangedDocument"][];
            /** @description Why no document had to change, when none did. */
            documentsNote?: string;
        };
        ChangeClosing: components["schemas"]["ChangeLearnings"] & {
            result: components["schemas"]["ChangeResult"];
        };
        ChangeVerdict: {
            /** @enum {string} */
            verdict: "approved" | "rejected";
            by: components["schemas"]["Signatory"];
            at: string;
            hash: string;
            statement: string;
            /** @description Since when it no longer counts, because the content was edited. */
            voidedAt?: string;
        };
        ChangeClosure: {
            result: components["schemas"]["ChangeResult"];
            learnings: string;
            changedDocuments: components["schemas"]["ChangedDocument"][];
            documentsNote: string;
            closedAt: string;
            closedBy: components["schemas"]["Signatory"];
        };
        ChangeSummary: {
            /** @description CHG-1, CHG-2, … */
            id: string;
            number: number;
            pilot: string;
            /** @enum {string} */
            kind: "normal";
            state: components["schemas"]["ChangeState"];
            title: string;
            rehearsal: boolean;
            window?: components["schemas"]["TimeSpan"];
            targets: string[];
            hash: string;
            externalIds: components["schemas"]["ExternalChangeId"][];
            author: components["schemas"]["Signatory"];
            authors: components["schemas"]["Signatory"][];
            createdAt: string;
            updatedAt: string;
            proposedAt?: string;
            approvedAt?: string;
            closure?: components["schemas"]["ChangeClosure"];
            withdrawal?: {
                reason: string;
                by: components["schemas"]["Signatory"];
                at: string;
            };
            version: number;
        };
        ChangeOption: {
            allowed: boolean;
            whyNot?: string;
        };
        Change: components["schemas"]["ChangeSummary"] & {
            impact: string;
            deploymentPlan: string;
            backoutSteps: string;
            verdicts: components["schemas"]["ChangeVerdict"][];
            etag: string;
            /** @description What the caller may do with it, and if not, why not. */
            may: {
                edit: components["schemas"]["ChangeOption"];
                propose: components["schemas"]["ChangeOption"];
                approve: components["schemas"]["ChangeOption"];
                reject: components["schemas"]["ChangeOption"];
                close: components["schemas"]["ChangeOption"];
                learn: components["schemas"]["ChangeOption"];
                withdraw: components["schemas"]["ChangeOption"];
            };
            /** @description What stands in the way of proposal and approval while it is a draft or proposed. */
            blockedBy: components["schemas"]["Blocker"][];
        };
        ChangePage: {
            items: components["schemas"]["ChangeSummary"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        Gate: {
            allowed: boolean;
            reasons: components["schemas"]["Blocker"][];
        };
        /** @description A list of Criterion. Its fields are checked by the rules of the domain, which name every problem at once. */
        CriteriaInput: Record<string, never>[];
        /** @enum {string} */
        CriterionOutcome: "operational-stability" | "user-adoption" | "business-effectiveness" | "compliance-readiness" | "support-viability";
        Criterion: {
            id: string;
            title: string;
            outcome: components["schemas"]["CriterionOutcome"];
            metric: string;
            unit: string;
            /** @enum {string} */
            operator: ">=" | ">" | "<=" | "<";
            threshold: number;
            baseline?: number;
            floor?: number;
            floorDefaulted?: boolean;
            /** @description ISO 8601 duration. */
            window: string;
            /** @enum {string} */
            anchor: "value-hypothesis" | "risk-posture" | "operational-signal";
            rationale?: string;
            supportHours?: string;
        };
        CriteriaPreset: {
            sector: string;
            title: string;
            basis: string;
            criteria: components["schemas"]["Criterion"][];
        };
        /** @description Who acted, in which role, and for whom if as a deputy. */
        CriteriaAct: {
            actor: string;
            role?: components["schemas"]["RoleId"];
            onBehalfOf?: string;
            at?: string;
        };
        CriteriaVersion: {
            /** @enum {string} */
            state: "none" | "draft" | "proposed" | "locked" | "evaluated";
            version: number;
            etag: string;
            hash?: string;
            /** @enum {string} */
            origin?: "edit" | "reopen" | "amendment";
            criteria: components["schemas"]["Criterion"][];
            missingOutcomes: components["schemas"]["CriterionOutcome"][];
            savedBy?: components["schemas"]["CriteriaAct"];
            savedAt?: string;
            proposedBy?: string;
            lockedBy?: string;
            lockedAt?: string;
            amendment?: string;
        };
        CriteriaView: components["schemas"]["CriteriaVersion"] & {
            whyNotEditable?: string;
            /** @description That of the pilot's sector, while nothing is written. */
            presets?: components["schemas"]["CriteriaPreset"][];
            history: {
                version: number;
                state: string;
                origin: string;
                hash: string;
                savedBy: string;
                savedAt: string;
                lockedBy?: string;
                lockedAt?: string;
                amendment?: string;
            }[];
            amendments: (components["schemas"]["Amendment"] & {
                changes: components["schemas"]["CriterionChange"][];
            })[];
        };
        CriterionChange: {
            id: string;
            title: string;
            /** @enum {string} */
            kind: "added" | "removed" | "changed";
            loosens: boolean;
            fields: {
                field: string;
                before?: string | number;
                after?: string | number;
            }[];
        };
        Amendment: {
            id: string;
            baseVersion: number;
            criteria: components["schemas"]["Criterion"][];
            reason: string;
            knownAtTheTime: string;
            loosens: boolean;
            afterData: boolean;
            /** @enum {string} */
            state: "pending" | "approved" | "rejected" | "superseded";
            proposedBy: components["schemas"]["CriteriaAct"];
            proposedAt: string;
            approvals: components["schemas"]["CriteriaAct"][];
            settled?: {
                by?: components["schemas"]["CriteriaAct"];
                at: string;
                reason?: string;
                version?: number;
            };
        };
        CriterionResult: {
            criterion: string;
            title: string;
            outcome: components["schemas"]["CriterionOutcome"];
            /** @enum {string} */
            verdict: "met" | "promising" | "missed" | "insufficient-data";
            reason: string;
            value?: number;
            at?: string;
            floor: number;
            window?: {
                from: string;
                to: string;
            };
            sample: number;
            excluded: {
                at: string;
                reason: string;
            }[];
        };
        VersionEvaluation: {
            version: number;
            hash: string;
            results: components["schemas"]["CriterionResult"][];
            /** @enum {string} */
            recommendation: "scale" | "iterate" | "stop";
            reasons: {
                subject: string;
                message: string;
            }[];
        };
        Evaluation: components["schemas"]["VersionEvaluation"] & {
            asOf: string;
            startedAt?: string;
            locked: boolean;
            original?: components["schemas"]["VersionEvaluation"];
        };
        /** @description Owner, mitigation and reviewDate may follow later; the checklist asks for them. The rules of the domain name every problem at once. */
        RiskInput: {
            /** @description At most 200 characters. */
            title?: unknown;
            /** @description At most 4000 characters. */
            description?: unknown;
            /** @description low, medium, high or severe */
            severity?: unknown;
            /** @description security, privacy or operational */
            kind?: unknown;
            /** @description accept (default) or mitigate */
            treatment?: unknown;
            /** @description A User entity ref. */
            owner?: unknown;
            /** @description At most 4000 characters. */
            mitigation?: unknown;
            /** @description An ISO date after today. */
            reviewDate?: unknown;
        };
        Risk: {
            id: string;
            version: number;
            etag: string;
            title: string;
            description: string;
            /** @enum {string} */
            severity: "low" | "medium" | "high" | "severe";
            /** @enum {string} */
            kind: "security" | "privacy" | "operational";
            /** @enum {string} */
            treatment: "accept" | "mitigate";
            owner?: string;
            mitigation?: string;
            reviewDate?: string;
            /** @enum {string} */
            state: "open" | "mitigated" | "accepted";
            authors: components["schemas"]["CriteriaAct"][];
            proposedAt: string;
            changedAt: string;
            settled?: {
                by: components["schemas"]["CriteriaAct"];
                at: string;
                note?: string;
            };
            rejected?: {
                by: components["schemas"]["CriteriaAct"];
                at: string;
                reason: string;
            };
            reopenedAt?: string;
        };
        TriggerView: {
            /** @enum {string} */
            state: "armed" | "unarmed";
            trigger?: {
                name: string;
                /** @description ISO 8601 duration. */
                decisionWindow: string;
                decisionWindowDefaulted: boolean;
                conditions: {
                    type: string;
                    text: string;
                    count?: number;
                    share?: number;
                    factor?: number;
                    longWindow?: string;
                    shortWindow?: string;
                }[];
            };
            slo?: {
                target?: number;
                window?: string;
                expectedVolume?: number;
            };
            limits: {
                changeFailRate: number;
                timeToRestore: string;
                defaulted: string[];
            };
            problems: {
                field: string;
                message: string;
            }[];
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
        ReviewSchedule: {
            /** @enum {string} */
            weekday: "MO" | "TU" | "WE" | "TH" | "FR" | "SA" | "SU";
            /** @description On the wall clock of the pilot's time zone. */
            time: string;
            participants?: string;
        };
        Review: {
            /** @description Its date in the pilot's time zone. */
            id: string;
            /** @enum {string} */
            state: "upcoming";
            /** Format: date-time */
            at: string;
        };
        ReviewPage: {
            items: components["schemas"]["Review"][];
            pageInfo: components["schemas"]["PageInfo"];
        };
        ReviewScheduleView: {
            schedule: null | (components["schemas"]["ReviewSchedule"] & {
                setBy: components["schemas"]["Signatory"];
                setAt: string;
                version: number;
            });
            timeZone: string;
            nextReviews: components["schemas"]["Review"][];
            decisionDate: string;
            etag: string;
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
    getChanges: {
        parameters: {
            query?: {
                limit?: components["parameters"]["limit"];
                cursor?: components["parameters"]["cursor"];
                state?: components["schemas"]["ChangeState"];
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
            /** @description A page of changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
        };
    };
    createChange: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDraft"] & {
                    propose?: boolean;
                };
            };
        };
        responses: {
            /** @description The change. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Change"];
                };
            };
        };
    };
    getChange: {
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
            /** @description The change, with ETag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Change"];
                };
            };
        };
    };
    editChange: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDraft"];
            };
        };
        responses: {
            /** @description The change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Change"];
                };
            };
        };
    };
    proposeChange: {
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
            /** @description The change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Change"];
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
    approveChange: {
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
                "application/json": components["schemas"]["ChangeApproval"];
            };
        };
        responses: {
            /** @description The change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Change"];
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
    rejectChange: {
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
            /** @description The change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Change"];
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
    closeChange: {
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
                "application/json": components["schemas"]["ChangeClosing"];
            };
        };
        responses: {
            /** @description The change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Change"];
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
    addChangeLearnings: {
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
                "application/json": components["schemas"]["ChangeLearnings"];
            };
        };
        responses: {
            /** @description The change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Change"];
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
    withdrawChange: {
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
            /** @description The change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Change"];
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
    getGate: {
        parameters: {
            query?: {
                /** @description Where to; `production` when absent. */
                environment?: string;
                /** @description The change that it belongs to; any approved one when absent. */
                change?: string;
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
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gate"];
                };
            };
        };
    };
    getCriteria: {
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
            /** @description The exit criteria in their current version, all versions and the amendments. Version 0 stands for criteria that nobody has written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaView"];
                };
            };
        };
    };
    putCriteria: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    criteria: components["schemas"]["CriteriaInput"];
                    propose?: boolean;
                };
            };
        };
        responses: {
            /** @description The saved version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaVersion"];
                };
            };
        };
    };
    getCriteriaPresets: {
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
            /** @description Criteria to start from, by sector, and the pilot's sector. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sector: string;
                        presets: components["schemas"]["CriteriaPreset"][];
                    };
                };
            };
        };
    };
    getCriteriaVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A version as it was saved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaVersion"];
                };
            };
        };
    };
    lockCriteria: {
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
                    /** @description Of the criteria that the caller saw. */
                    hash: string;
                };
            };
        };
        responses: {
            /** @description The locked version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaVersion"];
                };
            };
        };
    };
    proposeAmendment: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    criteria: components["schemas"]["CriteriaInput"];
                    reason: string;
                    knownAtTheTime: string;
                };
            };
        };
        responses: {
            /** @description It waits for sponsor and risk lead. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Amendment"];
                };
            };
        };
    };
    approveAmendment: {
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
            /** @description The amendment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Amendment"];
                };
            };
        };
    };
    rejectAmendment: {
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
            /** @description The amendment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Amendment"];
                };
            };
        };
    };
    getEvaluation: {
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
            /** @description Each criterion's result and the recommendation with its reasons. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
        };
    };
    getRisks: {
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
            /** @description The risk register, each risk in the state that holds today. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Risk"][];
                        totalItems?: number;
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
        };
    };
    proposeRisk: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RiskInput"];
            };
        };
        responses: {
            /** @description The risk is open. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Risk"];
                };
            };
        };
    };
    updateRisk: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RiskInput"];
            };
        };
        responses: {
            /** @description The risk. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Risk"];
                };
            };
        };
    };
    acceptRisk: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                id: components["parameters"]["id"];
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
            /** @description The risk is accepted until its review date. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Risk"];
                };
            };
        };
    };
    rejectRisk: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["ifMatch"];
            };
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
            /** @description The risk. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Risk"];
                };
            };
        };
    };
    mitigateRisk: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    evidence: string;
                };
            };
        };
        responses: {
            /** @description The risk is mitigated until its review date. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Risk"];
                };
            };
        };
    };
    getTrigger: {
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
            /** @description The rollback trigger as it rules, and whether it watches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriggerView"];
                };
            };
        };
    };
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
    getReviews: {
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
            /** @description The reviews. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewPage"];
                };
            };
        };
    };
    getReviewSchedule: {
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
            /** @description The schedule, with ETag; `"0"` while none is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewScheduleView"];
                };
            };
        };
    };
    setReviewSchedule: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewSchedule"];
            };
        };
        responses: {
            /** @description The schedule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewScheduleView"];
                };
            };
        };
    };
}
