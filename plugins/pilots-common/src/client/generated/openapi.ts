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
        /** @description Takes back a change that will not be made. One that a deployment belongs to was made (409): it is closed with its result. */
        post: operations["withdrawChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/changes/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description Windows, changes and freezes between two times; a month from now when absent, 400 days at most. */
        get: operations["getChangeCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/changes/unrecorded": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description Deployments to the live environment since the start that belong to no change, the newest first. */
        get: operations["getUnrecordedChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/changes/unrecorded/joins": {
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
        /** @description Says by hand to which change a deployment belongs, or (null) that it belongs to none. */
        post: operations["joinDeployment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/changes/templates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description Templates of standard changes, the oldest first. */
        get: operations["getChangeTemplates"];
        put?: never;
        /** @description Proposes a template; 400 names what it lacks. */
        post: operations["proposeChangeTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/changes/templates/{id}": {
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
        /** @description A template, with ETag. */
        get: operations["getChangeTemplate"];
        /** @description Replaces what a template says; If-Match. Another content is authorised again. */
        put: operations["editChangeTemplate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/changes/templates/{id}/approvals": {
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
        /** @description Authorises the content with that hash; nobody authorises what they wrote. */
        post: operations["authoriseChangeTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/changes/templates/{id}/rejection": {
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
        /** @description Sends the template back with a reason. */
        post: operations["rejectChangeTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/changes/templates/{id}/retirement": {
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
        /** @description No change is made under it any more. */
        post: operations["retireChangeTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/changes/{id}/deployments": {
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
        /** @description The deployments that belong to the change, the oldest first. */
        get: operations["getChangeDeployments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/changes/{id}/review": {
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
        /** @description Looks back at an emergency that is closed. */
        post: operations["reviewEmergency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/changes/{id}/external-ids": {
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
        /** @description Attaches the id that the change has in another system; voids nothing. */
        post: operations["attachExternalId"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/changes/{id}/external-ids/{system}/{externalId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                id: components["parameters"]["id"];
                system: string;
                externalId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Detaches it again. */
        delete: operations["detachExternalId"];
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
    "/pilots/{namespace}/{name}/configuration": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description All environments at a glance. */
        get: operations["getConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/configuration/settings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description How the configuration is watched, with ETag. Version 0 stands for settings that nobody has written. */
        get: operations["getConfigurationSettings"];
        /** @description Saves a new version (tech lead); 400 names every problem at once. */
        put: operations["putConfigurationSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/configuration/baselines": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description Versions of the baselines, newest first. With `environment` the ETag is that of its newest version, for the next proposal. */
        get: operations["getBaselines"];
        put?: never;
        /** @description Proposes a version (tech lead). `{environment, parameters, secrets?, plain?, constraints?, note?, change?}` as JSON or YAML; with `?environment` the body is the configuration itself. Parameters are nested, or a list of `{path, value, secret?, constraint?}`; `text` takes them as one text of JSON or YAML. All but the first version of an environment need If-Match. */
        post: operations["proposeBaseline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/configuration/baselines/{environment}/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                environment: components["parameters"]["environmentOfBaseline"];
                version: components["parameters"]["versionOfBaseline"];
            };
            cookie?: never;
        };
        /** @description A version with a page of its parameters, by path. */
        get: operations["getBaseline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/configuration/baselines/{environment}/{version}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                environment: components["parameters"]["environmentOfBaseline"];
                version: components["parameters"]["versionOfBaseline"];
            };
            cookie?: never;
        };
        /** @description What a version changes in another one, `from`; when absent, in the accepted version before it. */
        get: operations["getBaselineDifference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/configuration/baselines/{environment}/{version}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                environment: components["parameters"]["environmentOfBaseline"];
                version: components["parameters"]["versionOfBaseline"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Accepts a proposed version (service owner; where that person wrote it, sponsor or risk lead). While the pilot is live it takes an approved change record. */
        post: operations["approveBaseline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/configuration/baselines/{environment}/{version}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                environment: components["parameters"]["environmentOfBaseline"];
                version: components["parameters"]["versionOfBaseline"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rejectBaseline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/configuration/observations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description When something else was observed than before, newest first. */
        get: operations["getConfigurationObservations"];
        put?: never;
        /** @description What is configured in an environment now, all of it, by machines that hold `pilots.configuration.ingest`, service owner or tech lead: `{environment, observedAt?, parameters}` as JSON or YAML; with `?environment` the body is the configuration itself. Sending twice changes nothing; the latest by `observedAt` counts, whatever came last. */
        post: operations["addConfigurationObservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/configuration/drift": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description Episodes of drift, newest first; how each environment differs from its baseline now; and how the live environment stands to the reference. */
        get: operations["getDrift"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/configuration/drift/{id}": {
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
        /** @description An episode with a page of its parameters, by path. */
        get: operations["getDriftEpisode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/configuration/drift/{id}/acceptance": {
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
        /** @description Takes drift over into a new version of the baseline (product manager, service owner or tech lead), on the strength of an approved change. */
        post: operations["acceptDrift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/configuration/parity": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description Parameters across environments, the reference first. Of secrets only the presence is compared. */
        get: operations["getParity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/configuration/explanations": {
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
        /** @description Says why parameters of an environment differ from the reference (tech lead). It counts as long as both values stay what they are. */
        post: operations["explainParity"];
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
    "/pilots/{namespace}/{name}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description Amendments of the values that the approval froze, the newest first. Those of the criteria stand with the criteria. */
        get: operations["listValueAmendments"];
        put?: never;
        /** @description Proposes that what the entity says differently at this moment comes into force: all of it, or the fields that are named. Two others approve exactly these values. If the entity is changed again, the proposal is superseded. */
        post: operations["proposeValueAmendment"];
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
        /** @description The second approval puts the amendment in force, whether of the criteria or of the frozen values. */
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
    "/pilots/{namespace}/{name}/amendments/{id}/withdrawal": {
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
        /** @description By whoever proposed it, while it waits. */
        post: operations["withdrawAmendment"];
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
    "/pilots/{namespace}/{name}/votes": {
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
        /** @description Votes as sponsor, service owner or risk lead, or changes that vote. A person votes once; a deputy counts as the holder. Open once the decision is due; 403 for whoever is not of the three. */
        post: operations["voteOnDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description The decisions of the pilot, the newest first, and how the forum stands with the one in hand. */
        get: operations["getPilotDecisions"];
        put?: never;
        /** @description Puts rationale, alternatives and learnings before the forum; each time a new version, the last one counts. It decides nothing: the transition `decide` alone does. Once a pilot is decided, a proposal names in `supersedes` the decision that it is to take the place of. With If-Match, 412 when somebody wrote meanwhile. */
        post: operations["proposeDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/decisions/similar": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description Pilots like this one, and how they were decided; the most alike first. */
        get: operations["getSimilarDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/decisions/{id}/supersession": {
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
        /** @description Records the decision that the forum voted for anew, in the place of an earlier one. The pilot's stage stays. */
        post: operations["supersedeDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/decisions/{id}/look-backs": {
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
        /** @description Says in hindsight whether the decision was right. */
        post: operations["lookBackAtDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/exit": {
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
        /** @description The service owner confirms, each with its evidence, that access to a stopped pilot is removed and that its data is disposed of; together or one after the other. */
        post: operations["confirmExit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/successor": {
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
        /** @description Writes the entity of the pilot that follows one that iterates, and remembers the link: once it is in the catalog, its draft shows the learnings. */
        post: operations["offerSuccessor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Decisions of all pilots that the caller may read, the newest first. Filters may be repeated or separated by commas. */
        get: operations["listDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** @description A decision as it was recorded. `Accept: text/markdown` answers with an architecture decision record in the form of MADR 4.0. */
        get: operations["getDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** @description Builds the decision anew from what the database holds of its parts and compares the hashes. */
        get: operations["verifyDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/delivery/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Deployments, changes and incidents, for machines that hold `pilots.delivery.ingest`. A JSON array of events (or one event) of up to 10 MB, or NDJSON of any length, which is streamed. Events are taken over one by one: what is refused is named, the rest is kept. Repeating events, in whatever order, changes nothing. */
        post: operations["sendDeliveryEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{source}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: "github" | "gitlab" | "pagerduty" | "alertmanager" | "cdevents" | "devlake";
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description The vendor's own payload with the vendor's own signature; no Backstage token. Kept before it is answered, applied afterwards. DevLake's clients keep their routes below `/webhooks/devlake`, for example `/webhooks/devlake/connections/1/deployments`; without a route the fields of the payload say what it is, of the connection `default`. */
        post: operations["receiveWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/delivery/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What webhooks brought, newest first, and what became of it. For those who hold `pilots.inbox.operate`. */
        get: operations["getDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/delivery/unmapped": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Names in deliveries that map to no component, in their order, each with what waits for a mapping. For those who hold `pilots.inbox.operate`. */
        get: operations["getUnmapped"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/delivery/deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get: operations["getDeliveryOfWebhook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/delivery/deliveries/{id}/redelivery": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Tries a delivery again, now; its events stay the versions that they were. */
        post: operations["redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description The delivery measures of a window [from, to), and of each ISO week of it in the pilot's time zone. Up to now, and twelve weeks long, unless the query says otherwise. */
        get: operations["getDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/delivery/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description The events behind a value and those left out, each with its reason. A page counts both lists as one: first what went in, then what was left out. */
        get: operations["explainDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/delivery/marks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description The deployments finished in a window and the incidents that touch it, to be drawn on a time axis: at most the latest 400 of each. */
        get: operations["getDeliveryMarks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/delivery/baseline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        get: operations["getDeliveryBaseline"];
        put?: never;
        /** @description Freezes the values of the twelve weeks up to now ("no data" is a value) as those that the pilot sets out with. The approval does so by itself and settles them; by hand it is possible before. */
        post: operations["freezeDeliveryBaseline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/delivery/links": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        get: operations["getDeliveryLinks"];
        put?: never;
        /** @description Links an incident to the deployment that caused it, or, with null, to none. It goes before every rule, replaces what was said of the incident before, and is recorded. */
        post: operations["linkIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/delivery/links/{id}": {
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
        post?: never;
        /** @description Takes back what was said by hand; the rules link the incident again. */
        delete: operations["removeDeliveryLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/exports/oscal-assessment-results": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description The checklist as OSCAL 1.1.3 assessment results. */
        get: operations["getOscalAssessmentResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/exports/oscal-poam": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description What is open as an OSCAL 1.1.3 plan of action and milestones; 404 when nothing is. */
        get: operations["getOscalPlanOfAction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/exports/openslo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description Service level objectives and alerts as OpenSLO v1; 404 without any. */
        get: operations["getOpenSlo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/exports/readiness.csv": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description The checklist, a row a check. */
        get: operations["getReadinessCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/exports/bundle.zip": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description Record, documents, decisions and their hashes, with a script that checks them. */
        get: operations["getAuditBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Reviews, decision dates, change windows and approved changes of the pilots that the caller may read, each time that they come. */
        get: operations["getCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The caller's calendar addresses that still work; never their tokens. */
        get: operations["getFeeds"];
        put?: never;
        /** @description Makes a private calendar address. Its token is in this answer and nowhere else: the same Idempotency-Key and body get the same address again, without `token` and `path`. Where the answer was lost, revoke it and make another one. */
        post: operations["makeFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revokeFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/{token}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        /** @description For calendar programs, which do not sign in. */
        get: operations["getCalendarFeed"];
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
    "/pilots/{namespace}/{name}/pause/causes/{id}/lifting": {
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
        /** @description Lifts a cause that no rule clears, such as a pause by hand. Whoever paused lifts it, or the sponsor; the pilot resumes by `resume`. Also once the decision is due: the freeze of what stands ends with it. */
        post: operations["liftPauseCause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        get: operations["getMetrics"];
        /** @description Saves a new version; 400 names every problem at once. Once the pilot is approved, what is measured, units, directions, baselines and targets are fixed (409, and the attempt is recorded); titles, explanations, sources and new supporting metrics are not. */
        put: operations["putMetrics"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description Where the outcomes stand: the latest value of each metric with its curve over a window [from, to), spend, reach, error budget and burn rates, and the sources that are silent or fail. Null is "no data". */
        get: operations["getOutcomes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/observations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description What was observed, the latest first. */
        get: operations["getObservations"];
        put?: never;
        /** @description Observations by people in a role, or by machines that hold `pilots.observation.ingest`: one, a list of up to 5,000, or a CSV file whose first row names the columns (metric, value, occurredAt, id, segment, supportHours, note, supersedes, correction, good, bad, total, window). What is refused is named, the rest is kept; sending twice changes nothing. A later observation of the same id corrects the earlier one; `supersedes` replaces another. Nothing is ever overwritten. */
        post: operations["addObservations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/pack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description The nine documents in summary, without their contents. */
        get: operations["getPack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/pack/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                document: components["parameters"]["document"];
            };
            cookie?: never;
        };
        /** @description A document with its content; the ETag is its version, "0" before it is written. */
        get: operations["getDocument"];
        /** @description Writes a document (`content`, Markdown, at most 1,000,000 bytes, else 413) or says where it is read from (`url`). Content that is the same as before but for line endings, trailing white space outside of code and final blank lines makes no new version. */
        put: operations["writeDocument"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/pack/{document}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                document: components["parameters"]["document"];
            };
            cookie?: never;
        };
        /** @description Every version, newest first, without the contents. */
        get: operations["getDocumentVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/pack/{document}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                document: components["parameters"]["document"];
                version: string;
            };
            cookie?: never;
        };
        get: operations["getDocumentVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/pack/{document}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                document: components["parameters"]["document"];
            };
            cookie?: never;
        };
        /** @description What changed between two versions, as a unified diff; from the last approval to the current version unless said otherwise. Version 0 is the document before it was written. */
        get: operations["getDocumentDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/pack/{document}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                document: components["parameters"]["document"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Approves the version that was read. The approval binds to its hash: it is void as soon as the content changes, and stands again only if exactly that content comes back. */
        post: operations["approveDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/pack/{document}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                document: components["parameters"]["document"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Sends the version back, saying what should change. */
        post: operations["requestDocumentChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/pack/{document}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                document: components["parameters"]["document"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["commentDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/pack/{document}/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                document: components["parameters"]["document"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Reads a linked document again, now. */
        post: operations["refreshDocument"];
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
        /** @description Starts a pilot in the portal: its entity is kept here and served to the catalog, which has it within seconds. */
        post: operations["startPilot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Every pilot that fits the filters of `GET /pilots`, as a table; streamed. */
        get: operations["exportPilots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/quarter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description R60 to R66 of one quarter (UTC), of the pilots that the caller may read. A value of null is "no data". */
        get: operations["getQuarter"];
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
    "/pilots/{namespace}/{name}/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description The checklist, each item with its checks, and the score with and without waivers. */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/attestations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        get: operations["getAttestations"];
        put?: never;
        /** @description Signs a check with a sentence of evidence. The dry run of the runbook is signed by somebody on call or of the owning team who wrote none of the pack; it is void once the runbook changes. */
        post: operations["signAttestation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        get: operations["getWaivers"];
        put?: never;
        /** @description Asks that a check need not pass until a time within 30 days. Checks of items 1, 2, 7 and 8 cannot be waived. */
        post: operations["requestWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/waivers/{id}/approvals": {
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
        /** @description One of the two approvals: sponsor and risk lead, two people, neither of whom asked for it (the service owner stands in for one who did). */
        post: operations["approveWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/waivers/{id}/rejection": {
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
        post: operations["rejectWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/waivers/{id}/withdrawal": {
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
        /** @description Takes back a request, or ends a waiver before its time. */
        post: operations["withdrawWaiver"];
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
    "/pilots/{namespace}/{name}/record/retention": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description How long the record is kept, who holds it longer, and what is left of what was deleted. */
        get: operations["getRecordRetention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/record/holds": {
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
        /** @description Keeps the record from being deleted, whatever its age, until the hold is lifted. By the sponsor or the risk lead. */
        post: operations["holdRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/record/holds/{id}/lifting": {
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
        /** @description Lets go of a hold, with a reason. By the risk lead. A record whose time is over is deleted within a day then. */
        post: operations["liftRecordHold"];
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
        /** @description Weekly reviews by date, the latest first: those to come, up to the decision, then those that were opened. */
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
    "/pilots/{namespace}/{name}/reviews/{id}": {
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
        /** @description A review that was opened, with its numbers, frozen, and what changed since the one before; with ETag. */
        get: operations["getReview"];
        /** @description Completes the review, or revises what was said in it; If-Match. Values entered by hand are taken all or not at all. The frozen numbers stay. */
        put: operations["holdReview"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/reviews/{id}/actions/{action}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                id: components["parameters"]["id"];
                action: components["parameters"]["agreedAction"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description An action is done; said by its owner, or by who holds reviews. */
        post: operations["finishReviewAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/corrective-actions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description Corrective action plans, the newest first. */
        get: operations["getCorrectivePlans"];
        put?: never;
        /** @description Writes the plan of a pause that has none; after a breached limit the suite opens a draft by itself. With `propose` it is put to service owner and risk lead. */
        post: operations["createCorrectivePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/corrective-actions/{id}": {
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
        get: operations["getCorrectivePlan"];
        /** @description Writes the plan anew; If-Match. Approvals given before are void. */
        put: operations["editCorrectivePlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/corrective-actions/{id}/approvals": {
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
        /** @description Approves exactly the content with this hash. Service owner and risk lead both do; where one of them wrote in it, the sponsor in their place. */
        post: operations["approveCorrectivePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/corrective-actions/{id}/rejection": {
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
        /** @description Sends the plan back with a reason. */
        post: operations["rejectCorrectivePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/corrective-actions/{id}/actions/{action}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                id: components["parameters"]["id"];
                action: components["parameters"]["agreedAction"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description An action is done; said by its owner, or by who holds reviews. */
        post: operations["finishPlanAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalog/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Entities of pilots that were started in the portal, for the catalog module; versioned by ETag. */
        get: operations["getStoredPilots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pack-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPackTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pack-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        get: operations["getPackTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/pack-templates": {
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
        /** @description Saves the pack of a decided pilot, cleaned of people, dates and addresses. */
        post: operations["savePackAsTemplate"];
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
    "/pilots/{namespace}/{name}/trigger/decision": {
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
        /** @description By the service owner; from half of the decision window on by the sponsor, too. A hold needs a rationale, is possible once a case and lasts one more window at most. 409 once it is decided or the window has ended. */
        post: operations["decideTrigger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pilots/{namespace}/{name}/trigger/confirmation": {
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
        /** @description By the service owner or the tech lead: the rollback has happened. A deployment that rolls back, reported as a delivery event, confirms it as well. 409 while no rollback is decided. */
        post: operations["confirmRollback"];
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
        /** @description Of what the caller saw: a SHA-256 as 64 lower-case hexadecimal digits. The server works it out anew; 409 where it is another one. */
        SeenHash: string;
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
        /**
         * @description Contested is an emergency that its second authority rejected under way; it is closed with its result, or withdrawn.
         * @enum {string}
         */
        ChangeState: "draft" | "proposed" | "approved" | "rejected" | "contested" | "closed" | "withdrawn";
        /** @enum {string} */
        ChangeKind: "standard" | "normal" | "emergency";
        TemplateRef: {
            id: string;
            version: number;
        };
        DeploymentRef: {
            source: string;
            id: string;
        };
        /** @description What an emergency owes from its first authority on. */
        EmergencyDuties: {
            first: components["schemas"]["Signatory"];
            secondDueAt: string;
            second?: {
                /** @enum {string} */
                verdict: "approved" | "rejected";
                by: components["schemas"]["Signatory"];
                at: string;
            };
            reviewDueAt: string;
            review?: {
                findings: string;
                by: components["schemas"]["Signatory"];
                at: string;
            };
            escalated: ("second-approval" | "review")[];
        };
        ChangeReview: {
            findings: string;
        };
        ChangeTemplateDraft: {
            title: string;
            impact?: string;
            deploymentPlan?: string;
            backoutSteps?: string;
            targets?: string[];
        };
        ChangeTemplate: {
            /** @description STD-1, STD-2, … */
            id: string;
            number: number;
            pilot: string;
            /** @enum {string} */
            state: "proposed" | "authorised" | "rejected" | "retired";
            title: string;
            impact: string;
            deploymentPlan: string;
            backoutSteps: string;
            targets: string[];
            hash: string;
            authors: components["schemas"]["Signatory"][];
            createdAt: string;
            updatedAt: string;
            authorisedAt?: string;
            verdicts: components["schemas"]["ChangeVerdict"][];
            retirement?: {
                reason: string;
                by: components["schemas"]["Signatory"];
                at: string;
            };
            version: number;
            etag: string;
            may: {
                edit: components["schemas"]["ChangeOption"];
                authorise: components["schemas"]["ChangeOption"];
                reject: components["schemas"]["ChangeOption"];
                retire: components["schemas"]["ChangeOption"];
            };
        };
        ChangeTemplatePage: {
            items: components["schemas"]["ChangeTemplate"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        DeploymentJoin: {
            deployment: {
                source?: string;
                id: string;
            };
            /** @description CHG-7; null for none. */
            change: string | null;
            reason: string;
        };
        LiveDeployment: {
            source: string;
            id: string;
            components: string[];
            commits: string[];
            versions: string[];
            changeRecord?: string;
            beganAt: string;
            finishedAt: string;
            /** @enum {string} */
            result: "succeeded" | "failed";
            url?: string;
        };
        JoinedDeployment: {
            deployment: components["schemas"]["LiveDeployment"];
            change?: string;
            /** @enum {string} */
            by?: "hand" | "opened" | "name" | "commit" | "version";
            approvedBefore?: boolean;
            template?: string;
            reason?: string;
            /** @description Why the template that it names does not cover it. */
            note?: string;
        };
        JoinedDeploymentPage: {
            items: components["schemas"]["JoinedDeployment"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        ChangeCalendar: {
            start: string;
            end: string;
            timeZone: string;
            windows: {
                name?: string;
                start: string;
                end: string;
            }[];
            changes: {
                id: string;
                title: string;
                kind: components["schemas"]["ChangeKind"];
                state: components["schemas"]["ChangeState"];
                rehearsal: boolean;
                result?: components["schemas"]["ChangeResult"];
                start: string;
                end: string;
            }[];
            freezes: {
                cause: string;
                message: string;
                start?: string;
                end?: string;
                except: string[];
            }[];
        };
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
            kind?: components["schemas"]["ChangeKind"];
            /** @description Of a standard change, `STD-1`; what it says is the template's. */
            template?: string;
            title: string;
            rehearsal?: boolean;
            impact?: string;
            deploymentPlan?: string;
            backoutSteps?: string;
            window?: components["schemas"]["TimeSpan"];
            targets?: string[];
            externalIds?: components["schemas"]["ExternalChangeId"][];
            /** @description By what deployments are known to belong to it; voids nothing. */
            commits?: string[];
            versions?: string[];
        };
        ChangeApproval: {
            hash: components["schemas"]["SeenHash"];
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
            /** @description Of an emergency, the second authority's. */
            second?: boolean;
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
            kind: components["schemas"]["ChangeKind"];
            template?: components["schemas"]["TemplateRef"];
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
            commits: string[];
            versions: string[];
            emergency?: components["schemas"]["EmergencyDuties"];
            deployment?: components["schemas"]["DeploymentRef"];
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
                confirm: components["schemas"]["ChangeOption"];
                contest: components["schemas"]["ChangeOption"];
                review: components["schemas"]["ChangeOption"];
                close: components["schemas"]["ChangeOption"];
                learn: components["schemas"]["ChangeOption"];
                withdraw: components["schemas"]["ChangeOption"];
            };
            /** @description What stands in the way of proposal and approval while it is a draft or proposed. */
            blockedBy: components["schemas"]["Blocker"][];
            /** @description Incidents that are put down to its deployments although it was closed as succeeded. */
            followedBy: components["schemas"]["FollowingIncident"][];
        };
        FollowingIncident: {
            source: string;
            id: string;
            title?: string;
            url?: string;
            startedAt: string;
            /** @description Absent while it is open. */
            resolvedAt?: string;
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
        /** @enum {string} */
        ParameterConstraint: "data-residency" | "third-party" | "other";
        /** @description Text, a number, true, false, null, or an empty list or object. */
        ParameterValue: unknown;
        ConfigurationParameter: {
            /** @description RFC 6901 JSON pointer. */
            path: string;
            /** @description Then there is no value. */
            secret: boolean;
            value?: components["schemas"]["ParameterValue"];
            constraint?: components["schemas"]["ParameterConstraint"];
        };
        ParameterDifference: {
            path: string;
            /** @enum {string} */
            kind: "added" | "removed" | "changed";
            before?: components["schemas"]["ParameterValue"];
            after?: components["schemas"]["ParameterValue"];
            secret?: boolean;
            constraint?: components["schemas"]["ParameterConstraint"];
        };
        /** @description The rules of the domain name every problem at once. */
        ConfigurationSettingsInput: {
            /** @description The environment that the pilot runs in. */
            environment?: unknown;
            /** @description The environment that it is compared with. */
            reference?: unknown;
            /** @description Patterns of paths whose values are secret. */
            secrets?: unknown;
            /** @description Patterns of paths that are none, though they look like it. */
            plain?: unknown;
            /** @description List of {path, kind}. */
            constraints?: unknown;
            /** @description List of {environment, url, every?}. */
            sources?: unknown;
        };
        ConfigurationSourceReading: {
            environment: string;
            readAt?: string;
            nextReadAt: string;
            failingSince?: string;
            failure?: string;
        };
        ConfigurationSettingsView: {
            version: number;
            etag: string;
            environment?: string;
            reference?: string;
            secrets: string[];
            plain: string[];
            constraints: {
                path: string;
                kind: components["schemas"]["ParameterConstraint"];
            }[];
            sources: {
                environment: string;
                url: string;
                every: string;
            }[];
            readings: components["schemas"]["ConfigurationSourceReading"][];
            savedBy?: components["schemas"]["Signatory"];
            savedAt?: string;
        };
        Baseline: {
            environment: string;
            version: number;
            etag?: string;
            /** @enum {string} */
            state: "proposed" | "accepted" | "rejected" | "superseded";
            hash: string;
            /** @description How many. */
            parameters: number;
            /** @description How many of them. */
            secrets: number;
            note: string;
            change?: string;
            /** @description The episode that it accepts. */
            drift?: string;
            author: components["schemas"]["Signatory"];
            proposedAt: string;
            /** @description Until then the values of the version before are right, too. */
            rolloutUntil?: string;
            verdict?: {
                /** @enum {string} */
                verdict: "accepted" | "rejected";
                by: components["schemas"]["Signatory"];
                at: string;
                statement: string;
            };
        };
        BaselinePage: {
            items: components["schemas"]["Baseline"][];
            totalItems?: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        BaselineContent: {
            baseline: components["schemas"]["Baseline"];
            items: components["schemas"]["ConfigurationParameter"][];
            totalItems?: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        BaselineDifference: {
            environment: string;
            from?: number | null;
            to: number;
            added: number;
            removed: number;
            changed: number;
            /** @description Secrets whose key is gone. */
            unknown: number;
            items: components["schemas"]["ParameterDifference"][];
            totalItems?: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        ConfigurationObservation: {
            environment: string;
            observedAt: string;
            receivedAt: string;
            hash: string;
            /** @enum {string} */
            via: "api" | "hand" | "url";
            reporter: components["schemas"]["Signatory"];
            parameters: number;
            differences: number;
            late: boolean;
        };
        ConfigurationObservationPage: {
            items: components["schemas"]["ConfigurationObservation"][];
            pageInfo: components["schemas"]["PageInfo"];
        };
        ConfigurationObservationReceipt: {
            /**
             * @description `late` came after a newer one and changed nothing.
             * @enum {string}
             */
            result: "accepted" | "unchanged" | "late";
            environment: string;
            observedAt: string;
            parameters: number;
            /** @description Null where nothing was compared. */
            differences?: number | null;
            episodes: {
                opened: string[];
                reopened: string[];
                closed: string[];
            };
        };
        DriftParameter: {
            path: string;
            /** @enum {string} */
            kind: "added" | "removed" | "changed";
            before?: components["schemas"]["ParameterValue"];
            after?: components["schemas"]["ParameterValue"];
            secret?: boolean;
            constraint?: components["schemas"]["ParameterConstraint"];
            /** @enum {string} */
            state: "drifted" | "reverted" | "accepted";
            since: string;
            changedAt: string;
            flips: number;
        };
        DriftEpisode: {
            id: string;
            environment: string;
            /** @enum {string} */
            state: "open" | "closed";
            openedAt: string;
            closedAt?: string;
            reopened: number;
            /** @description The first hundred: of an open episode those that drift now, of a closed one all. */
            paths: components["schemas"]["DriftParameter"][];
            parameters: number;
            drifted: number;
            /** @description A parameter that decides where data lies drifts. */
            residency: boolean;
            breachedAt?: string;
            acceptances: {
                by: components["schemas"]["Signatory"];
                at: string;
                change: string;
                version: number;
                reason: string;
                paths: string[];
            }[];
        };
        ParityNumbers: {
            environment: string;
            reference: string;
            at?: string;
            explained: number;
            unexplained: number;
            /** @description The first hundred that are not explained. */
            paths: string[];
        };
        DriftPage: {
            items: components["schemas"]["DriftEpisode"][];
            totalItems?: number;
            pageInfo: components["schemas"]["PageInfo"];
            environments: {
                environment: string;
                baseline?: null | {
                    version: number;
                    state: string;
                };
                observedAt?: string | null;
                receivedAt?: string | null;
                drifted: number;
                /** @description Being rolled out, as the version before says. */
                pending: number;
                unknown: number;
                /** @description The first hundred. */
                differences: components["schemas"]["ParameterDifference"][];
            }[];
            parity: null | components["schemas"]["ParityNumbers"];
        };
        DriftEpisodeContent: {
            episode: components["schemas"]["DriftEpisode"];
            items: components["schemas"]["DriftParameter"][];
            totalItems?: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        ParityExplanation: {
            id: string;
            environment: string;
            reference: string;
            path: string;
            reason: string;
            by: components["schemas"]["Signatory"];
            at: string;
        };
        ParityRow: {
            path: string;
            secret: boolean;
            constraint?: components["schemas"]["ParameterConstraint"];
            cells: {
                environment: string;
                present: boolean;
                value?: components["schemas"]["ParameterValue"];
                differs: boolean;
                explanation?: components["schemas"]["ParityExplanation"];
                formerExplanation?: components["schemas"]["ParityExplanation"];
            }[];
        };
        ParityPage: {
            reference?: string | null;
            environments: {
                environment: string;
                /** @enum {string} */
                basis: "observed" | "baseline";
                at: string;
                parameters: number;
                same: number;
                explained: number;
                unexplained: number;
            }[];
            items: components["schemas"]["ParityRow"][];
            totalItems?: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        ConfigurationOverview: {
            live?: string | null;
            reference?: string | null;
            parity?: null | components["schemas"]["ParityNumbers"];
            /** @enum {string} */
            keyOrigin: "config" | "database";
            /** @description The pilot promises where data lies, and no parameter is bound by it. */
            residencyUnbound: boolean;
            environments: {
                environment: string;
                isLive: boolean;
                isReference: boolean;
                etag: string;
                versions: number;
                baseline?: null | components["schemas"]["Baseline"];
                proposed?: null | components["schemas"]["Baseline"];
                observation?: null | {
                    observedAt: string;
                    receivedAt: string;
                    via: string;
                    reporter: components["schemas"]["Signatory"];
                    parameters: number;
                };
                drifted: number;
                pending: number;
                unknown: number;
                secretsUnderOldKey: number;
                secretsLost: number;
                source?: null | components["schemas"]["ConfigurationSourceReading"];
            }[];
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
            /** @description Proposed or approved after the start, when data existed. */
            afterData: boolean;
            state: components["schemas"]["AmendmentState"];
            proposedBy: components["schemas"]["CriteriaAct"];
            proposedAt: string;
            approvals: components["schemas"]["CriteriaAct"][];
            settled?: components["schemas"]["AmendmentEnd"];
        };
        /** @enum {string} */
        AmendmentState: "pending" | "approved" | "rejected" | "superseded" | "withdrawn";
        AmendmentEnd: {
            by?: components["schemas"]["CriteriaAct"];
            at: string;
            reason?: string;
            version?: number;
        };
        ValueAmendment: {
            id: string;
            baseVersion: number;
            /** @description Whole fields of the Pilot's spec, as they would be. */
            values: {
                [key: string]: unknown;
            };
            /** @description SHA-256 of the canonical JSON of the values. */
            hash: string;
            changes: components["schemas"]["ValueChange"][];
            reason: string;
            knownAtTheTime: string;
            loosens: boolean;
            /** @description Proposed or approved after the start, when data existed. */
            afterData: boolean;
            state: components["schemas"]["AmendmentState"];
            proposedBy: components["schemas"]["CriteriaAct"];
            proposedAt: string;
            approvals: components["schemas"]["CriteriaAct"][];
            settled?: components["schemas"]["AmendmentEnd"];
        };
        ValueChange: {
            field: string;
            before?: unknown;
            after?: unknown;
            loosens: boolean;
        };
        AnyAmendment: components["schemas"]["Amendment"] | components["schemas"]["ValueAmendment"];
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
            /** @description When the decision froze this; it never changes then. */
            decidedAt?: string;
            original?: components["schemas"]["VersionEvaluation"];
        };
        /** @enum {string} */
        DecisionOutcome: "scale" | "iterate" | "stop";
        /** @enum {string} */
        DecisionStatus: "accepted" | "superseded" | "validated" | "revisit" | "reversed";
        DecisionAct: {
            actor: string;
            role?: components["schemas"]["RoleId"];
            onBehalfOf?: string;
        };
        DecisionVote: components["schemas"]["DecisionAct"] & {
            outcome: components["schemas"]["DecisionOutcome"];
            reason: string;
            at: string;
        };
        DecisionReason: {
            subject: string;
            message: string;
        };
        DecisionRecommendation: {
            recommendation: components["schemas"]["DecisionOutcome"];
            reasons: components["schemas"]["DecisionReason"][];
        };
        DecisionExit: {
            needed: boolean;
            confirmations: {
                part: components["schemas"]["ExitPart"];
                evidence: string;
                by: components["schemas"]["DecisionAct"];
                at: string;
            }[];
            missing: components["schemas"]["ExitPart"][];
        };
        /** @enum {string} */
        ExitPart: "accessRemoved" | "dataDisposed";
        DecisionForum: {
            /** @description Number of the decision in hand. */
            round: number;
            /** @description Whether votes are taken. */
            open: boolean;
            /** @description Those that count. */
            votes: components["schemas"]["DecisionVote"][];
            /** @description Every vote of this round, changed ones too. */
            history: components["schemas"]["DecisionVote"][];
            tally: {
                counts: {
                    scale: number;
                    iterate: number;
                    stop: number;
                };
                missing: components["schemas"]["RoleId"][];
                split: boolean;
                agreed?: components["schemas"]["DecisionOutcome"];
            };
            votesMissing?: string;
            proposal?: {
                version: number;
                round: number;
                rationale: string;
                alternatives: string[];
                learnings: string;
                lookBackDate?: string;
                supersedes?: string;
                by: components["schemas"]["DecisionAct"];
                at: string;
            };
            etag: string;
            recommendation?: components["schemas"]["DecisionRecommendation"];
            /** @description Whether what the votes agree on is not what is recommended. */
            override?: boolean;
            /** @description The role in which the caller can vote. */
            yourVote?: {
                role: components["schemas"]["RoleId"];
                onBehalfOf?: string;
                outcome?: components["schemas"]["DecisionOutcome"];
            };
            exit: components["schemas"]["DecisionExit"];
            /** @description What this pilot carries over from the one before it. */
            inherited?: {
                pilot: string;
                title: string;
                decision: string;
                decidedAt: string;
                outcome: components["schemas"]["DecisionOutcome"];
                rationale: string;
                learnings: string;
            };
            successors: {
                successor: string;
                pilot: string;
                decision: string;
                by: components["schemas"]["DecisionAct"];
                at: string;
                registered: boolean;
            }[];
        };
        LookBack: {
            /** @enum {string} */
            verdict: "validated" | "revisit" | "reversed";
            note: string;
            by: components["schemas"]["DecisionAct"];
            at: string;
            next?: string;
        };
        /** @description The record; its hash is the SHA-256 of the canonical JSON (RFC 8785) of all fields but entityRef, hash, status, supersededBy, lookBacks and nextLookBack. */
        Decision: {
            id: string;
            pilot: string;
            entityRef: string;
            title: string;
            sector: string;
            hypothesis: string;
            number: number;
            decidedAt: string;
            decidedBy: components["schemas"]["DecisionAct"];
            outcome: components["schemas"]["DecisionOutcome"];
            recommendation: components["schemas"]["DecisionRecommendation"];
            override?: {
                recommendation: components["schemas"]["DecisionOutcome"];
                rationale: string;
            };
            criteria: {
                version: number;
                hash: string;
                agreed: components["schemas"]["Criterion"][];
                original?: {
                    version: number;
                    hash: string;
                };
                loosenedAfterData: {
                    id: string;
                    version?: number;
                    reason: string;
                    knownAtTheTime: string;
                    proposedBy: components["schemas"]["DecisionAct"];
                    proposedAt: string;
                }[];
            };
            /** @description The frozen values that ruled, where they were amended since they were signed. */
            values?: {
                version: number;
                hash: string;
                loosenedAfterData: {
                    id: string;
                    version?: number;
                    reason: string;
                    knownAtTheTime: string;
                    proposedBy: components["schemas"]["DecisionAct"];
                    proposedAt: string;
                    changes: components["schemas"]["ValueChange"][];
                }[];
            };
            metrics: {
                evaluation: components["schemas"]["Evaluation"];
                /** @description Measures from start to decision; null without data. */
                delivery: unknown;
                risks: {
                    id: string;
                    title: string;
                    severity: string;
                    state: string;
                }[];
            };
            evidence: {
                documents: {
                    document: string;
                    version: number;
                    hash: string;
                }[];
                readiness: {
                    hash: string;
                    passed: number;
                    exempt: number;
                    total: number;
                    items: {
                        id: string;
                        status: string;
                    }[];
                };
                reviews: {
                    id: string;
                    hash: string;
                }[];
                record: {
                    seq: number;
                    hash: string;
                };
                entity: string;
            };
            votes: components["schemas"]["DecisionVote"][];
            rationale: string;
            alternatives: string[];
            learnings: string;
            proposedBy: components["schemas"]["DecisionAct"];
            lookBackDate: string;
            supersedes?: string;
            components: string[];
            hash: string;
            status: components["schemas"]["DecisionStatus"];
            supersededBy?: string;
            lookBacks: components["schemas"]["LookBack"][];
            nextLookBack?: string;
        };
        DecisionSummary: {
            id: string;
            pilot: string;
            entityRef: string;
            title: string;
            sector: string;
            number: number;
            outcome: components["schemas"]["DecisionOutcome"];
            recommendation: components["schemas"]["DecisionOutcome"];
            overridden: boolean;
            decidedAt: string;
            decidedBy: components["schemas"]["DecisionAct"];
            rationale: string;
            learnings: string;
            components: string[];
            criteria: {
                met: number;
                total: number;
            };
            status: components["schemas"]["DecisionStatus"];
            supersededBy?: string;
            nextLookBack?: string;
        };
        SimilarDecision: {
            decision: components["schemas"]["DecisionSummary"];
            /** @description From 0 to 1. */
            score: number;
            sharedTargets: string[];
            sharedMetrics: string[];
            sameSector: boolean;
        };
        /** @description See docs/delivery-metrics.md for the fields of each type. */
        DeliveryEvent: {
            /** @enum {string} */
            type: "deployment" | "change" | "incident";
            id: string;
            source?: string;
            component?: string;
            components?: string[];
            /** Format: date-time */
            updatedAt?: string;
            url?: string;
        } & {
            [key: string]: unknown;
        };
        DeliveryIngestResult: {
            /** @description Events that said something new. */
            accepted: number;
            /** @description Events that were known, or superseded by what is known. */
            unchanged: number;
            rejected: {
                /** @description Place in the batch, from 0; blank lines do not count. */
                index: number;
                reason: string;
            }[];
            /** @description How many more than the 10,000 named were refused. */
            rejectedOmitted?: number;
        };
        WebhookDelivery: {
            id: string;
            source: string;
            /** @description The vendor's word for what happened. */
            event: string;
            /** @description The vendor's name for the delivery. */
            deliveryId?: string;
            receivedAt: string;
            /** @enum {string} */
            status: "pending" | "applied" | "ignored" | "waiting" | "unmapped" | "failed";
            /** @description Why it is as it is. */
            reason?: string;
            outcome?: components["schemas"]["DeliveryIngestResult"];
            /** @description Names for which no component is known. */
            unmapped: string[];
            attempts: number;
            nextAttemptAt?: string;
            settledAt?: string;
        };
        WebhookDeliveryDetail: components["schemas"]["WebhookDelivery"] & {
            path: string;
            headers: {
                [key: string]: string;
            };
            body: string;
            truncated: boolean;
        };
        DeliveryDuration: {
            value: number | null;
            /** @enum {string} */
            unit: "seconds";
            sample: number;
            open: number;
        };
        DeliveryMeasures: {
            deploymentFrequency: {
                value: number;
                /** @enum {string} */
                unit: "deployments/week";
                sample: number;
                failedRollouts: number;
            };
            changeLeadTime: {
                value: number | null;
                p90: number | null;
                /** @enum {string} */
                unit: "seconds";
                sample: number;
            };
            changeFailRate: {
                value: number | null;
                failed: number;
                sample: number;
            };
            recoveryTime: components["schemas"]["DeliveryDuration"];
            reworkRate: {
                value: number | null;
                rework: number;
                sample: number;
            };
            timeToRestore: components["schemas"]["DeliveryDuration"];
            reliability: {
                errorBudgetLeft: number | null;
                withinTarget: number | null;
                sample: number;
            };
        };
        DeliveryReport: {
            window: {
                from: string;
                to: string;
                timeZone: string;
            };
            measures: components["schemas"]["DeliveryMeasures"];
            series: {
                start: string;
                end: string;
                partial: boolean;
                measures: components["schemas"]["DeliveryMeasures"];
            }[];
            /** @description Why nothing can count, where a pilot has no targets. */
            notice?: string;
        };
        ExplainedEvent: {
            /** @enum {string} */
            type: "deployment" | "change" | "incident" | "sample";
            source?: string;
            id?: string;
            components: string[];
            at: string;
            environment?: string;
            title?: string;
            url?: string;
        };
        DeliveryExplanation: {
            included: {
                event: components["schemas"]["ExplainedEvent"];
                code: string;
                reason: string;
                /** @description What it gives to the median, in seconds. */
                value?: number;
            }[];
            excluded: {
                event: components["schemas"]["ExplainedEvent"];
                code: string;
                reason: string;
            }[];
            totals: {
                included: number;
                excluded: number;
            };
            pageInfo: components["schemas"]["PageInfo"];
        };
        DeliveryMarks: {
            deployments: {
                source: string;
                id: string;
                /** @enum {string} */
                state: "counted" | "failed" | "failed-rollout";
                finishedAt: string;
                components: string[];
                rework: boolean;
                version?: string;
                url?: string;
            }[];
            incidents: components["schemas"]["IncidentMark"][];
            totals: {
                deployments: number;
                incidents: number;
            };
        };
        IncidentMark: {
            source: string;
            id: string;
            startedAt: string;
            resolvedAt?: string;
            components: string[];
            deployment: components["schemas"]["SourcedRef"] | null;
            /** @description Why it is linked to that deployment, or to none. */
            link: string;
            severity?: string;
            title?: string;
            url?: string;
        };
        DeliveryBaseline: {
            at: string;
            by: string;
            window: {
                from: string;
                to: string;
            };
            measures: components["schemas"]["DeliveryMeasures"];
            hash: string;
        };
        SourcedRef: {
            id: string;
            source: string;
        };
        /** @description An id, or an id and its source where the id alone is not enough. */
        DeliveryEventName: string | {
            id: string;
            source?: string;
        };
        DeliveryLink: {
            id: string;
            /** @enum {string} */
            state: "linked" | "unlinked";
            incident: components["schemas"]["SourcedRef"];
            deployment: components["schemas"]["SourcedRef"] | null;
            reason: string;
            actor: string;
            role: components["schemas"]["RoleId"];
            onBehalfOf?: string;
            linkedAt: string;
        };
        CalendarView: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            items: components["schemas"]["CalendarItem"][];
            totalItems: number;
            /** @description There is more than one answer holds; ask for less time, or for yours. */
            truncated: boolean;
            pageInfo: components["schemas"]["PageInfo"];
        };
        CalendarItem: {
            uid: string;
            /** @enum {string} */
            kind: "change" | "change-window" | "decision" | "review";
            pilot: {
                ref: string;
                title: string;
                stage: components["schemas"]["Stage"];
            };
            title: string;
            /** @description RFC 3339; an ISO date where it is a whole day. */
            start: string;
            /** Format: date-time */
            end?: string;
            allDay: boolean;
            timeZone: string;
        };
        Feed: {
            id: string;
            owner: string;
            title: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            lastVisitedAt?: string;
            /** @description Number of pilots that it lists. */
            pilots: number;
        };
        FeedPage: {
            items: components["schemas"]["Feed"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        /** @description Owner, mitigation and reviewDate may follow later; the checklist asks for them. The rules of the domain name every problem of the fields at once, which is why their types are said in words. */
        RiskInput: {
            /** @description At most 200 characters. */
            title: unknown;
            /** @description At most 4000 characters. */
            description?: unknown;
            /** @description low, medium, high or severe */
            severity: unknown;
            /** @description security, privacy or operational; where it is left out, a new risk is operational (privacy where only the data steward writes it), and one that is described anew stays what it is. */
            kind?: unknown;
            /** @description open, or left out; other states have requests of their own. */
            state?: unknown;
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
        PauseCause: {
            id: string;
            /** @enum {string} */
            cause: "by-hand" | "limit" | "trigger" | "waiver" | "drift" | "guardrail";
            subject: string;
            detail: string;
            pausedBy: string;
            pausedAt: string;
            cleared: boolean;
            /** @description What clears it */
            clearedBy: string;
            /** @description No rule clears it; whoever paused, or the sponsor, lifts it. */
            liftable: boolean;
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
            /** @description Whether it holds of what stands there; from the start on, of what the pilot started on. */
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
            /** @description It was live before it came here, and started with what it had. */
            adopted?: boolean;
            stage: components["schemas"]["Stage"];
            stageSince: string;
            startedAt?: string;
            /** @description Of the last resume; limits and triggers count from there. */
            resumedAt?: string;
            /** @description Why the pilot is paused; absent unless it is, or its decision fell due while causes of a pause still stand. */
            pause?: {
                since: string;
                causes: components["schemas"]["PauseCause"][];
            };
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
            /** @description The version of the frozen values that rules, and its hash, where they were amended since they were signed; `hashes` are of what was signed. */
            amended?: {
                version: number;
                hash: string;
            };
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
            /** @description What waits for somebody now, the longest waiting first. */
            waiting?: {
                id: string;
                kind: string;
                title: string;
                since: string;
                roles: components["schemas"]["RoleId"][];
                /** @description Entity refs of all who can settle it. */
                people: string[];
                link: string;
            }[];
        };
        /** @description `api`, `csv`, `hand`, or an object with the type of a polled source as its key, what it needs as the value, and `every`: `{"prometheus": {"server": "main", "query": "…"}, "every": "PT1H"}`. */
        OutcomeSource: unknown;
        BusinessMetric: {
            id: string;
            title: string;
            unit: string;
            /** @enum {string} */
            direction: "up" | "down";
            baseline?: number;
            target?: number;
            source?: components["schemas"]["OutcomeSource"];
            definition?: string;
            supportHours?: string;
        };
        /** @description The rules of the domain name every problem at once, so that little is said here. */
        OutcomeDefinitionInput: {
            /** @description At most four business metrics. */
            metrics?: unknown;
            /** @description At most eight more that criteria name. */
            supporting?: unknown;
            /** @description Source of the service level's samples. */
            sli?: unknown;
            /** @description Source of the amount spent so far. */
            spend?: unknown;
            /** @description Source of the reach so far. */
            users?: unknown;
        };
        OutcomeDefinitionView: {
            metrics: components["schemas"]["BusinessMetric"][];
            supporting: components["schemas"]["BusinessMetric"][];
            sli?: components["schemas"]["OutcomeSource"];
            spend?: components["schemas"]["OutcomeSource"];
            users?: components["schemas"]["OutcomeSource"];
            version: number;
            etag: string;
            savedBy?: string;
            savedAt?: string;
            frozen: boolean;
            whyNotEditable?: string;
        };
        /** @description `{metric, value, occurredAt}`, or `{sli: {good, bad or total, at, window?}}` for a sample of the service level. Times are RFC 3339 with an offset; a date alone stands for its beginning in the pilot's time zone. */
        ObservationInput: {
            /** @description Id of a metric, spend or users. */
            metric?: unknown;
            /** @description A number, in the unit of the metric. */
            value?: unknown;
            /** @description When it was so. */
            occurredAt?: unknown;
            /** @description A sample; window is an ISO 8601 duration. */
            sli?: unknown;
            /** @description Unique within the metric; at most 255 characters. */
            id?: unknown;
            /** @description The part of the users that it is about. */
            segment?: unknown;
            /** @description For support, within which hours. */
            supportHours?: unknown;
            /** @description At most 2000 characters. */
            note?: unknown;
            /** @description Id of the observation that it replaces. */
            supersedes?: unknown;
            /** @description True to go back to content that was there before. */
            correction?: unknown;
        };
        ObservationReceipt: {
            accepted: number;
            unchanged: number;
            rejected: {
                /** @description From 0. */
                index: number;
                /** @description Of a CSV file */
                line?: number;
                reason: string;
            }[];
        };
        Observation: {
            seq: number;
            /** @enum {string} */
            kind: "metric" | "sli";
            metric: string;
            id: string;
            value?: number;
            segment?: string;
            supportHours?: string;
            good?: number;
            total?: number;
            windowMs?: number;
            occurredAt: string;
            recordedAt: string;
            reporter: components["schemas"]["Signatory"];
            via: string;
            note?: string;
            supersedes?: string;
            current: boolean;
        };
        ObservationPage: {
            items: components["schemas"]["Observation"][];
            pageInfo: components["schemas"]["PageInfo"];
        };
        OutcomeCurve: {
            latest: null | {
                at: string;
                value: number;
                supportHours?: string;
            };
            series: {
                at: string;
                value: number;
            }[];
        };
        BurnWindow: {
            window: string;
            rate: number | null;
            bad: number;
            total: number;
            sample: number;
            coarse: number;
        };
        OutcomesView: {
            asOf: string;
            startedAt?: string;
            window: {
                from: string;
                to: string;
                timeZone: string;
            };
            metrics: (components["schemas"]["BusinessMetric"] & components["schemas"]["OutcomeCurve"] & {
                supporting: boolean;
                targetText?: string;
                sourceText?: string;
                reachesTarget: boolean | null;
            })[];
            spend: components["schemas"]["OutcomeCurve"] & {
                budget?: number;
                currency?: string;
            };
            reach: components["schemas"]["OutcomeCurve"] & {
                cap?: number;
                unit?: string;
            };
            errorBudget: null | {
                target: number;
                window: string;
                from: string;
                to: string;
                lastSampleAt?: string;
                bad: number;
                total: number;
                volume: number | null;
                /** @enum {string} */
                basis: "expected" | "observed";
                allowed: number | null;
                consumed: number | null;
                left: number | null;
                sample: number;
                reason?: string;
            };
            burn: {
                factor: number;
                longWindow: string;
                shortWindow: string;
                long: components["schemas"]["BurnWindow"];
                short: components["schemas"]["BurnWindow"];
                breached: boolean | null;
            }[];
            troubled: {
                signal: string;
                title: string;
                /** @enum {string} */
                state: "silent" | "failing";
                since: string;
                reason: string;
            }[];
        };
        /** @enum {string} */
        DocumentId: "intent" | "raci" | "architecture" | "runbook" | "change-plan" | "configuration" | "security-privacy" | "test-evidence" | "dashboard";
        DocumentVersion: {
            document: components["schemas"]["DocumentId"];
            version: number;
            /** @description SHA-256 of the normalised content. */
            hash: string;
            authors: components["schemas"]["Signatory"][];
            /** @enum {string} */
            source: "portal" | "url";
            url?: string;
            createdAt: string;
            missingSections: string[];
            size: number;
        };
        DocumentReview: {
            id: string;
            document: components["schemas"]["DocumentId"];
            /** @enum {string} */
            decision: "approved" | "changes-requested";
            version: number;
            hash: string;
            by: components["schemas"]["Signatory"];
            statement: string;
            at: string;
        };
        DocumentComment: {
            id: string;
            document: components["schemas"]["DocumentId"];
            version: number;
            author: string;
            comment: string;
            at: string;
        };
        DocumentSummary: {
            document: components["schemas"]["DocumentId"];
            title: string;
            /** @description 0 before it is written. */
            version: number;
            hash?: string;
            authors: components["schemas"]["Signatory"][];
            /** @enum {string} */
            source?: "portal" | "url";
            url?: string;
            createdAt?: string;
            size: number;
            /** @enum {string} */
            state: "missing" | "in-review" | "changes-requested" | "approved" | "approval-void";
            approval?: components["schemas"]["DocumentReview"];
            changesRequested?: components["schemas"]["DocumentReview"];
            lastApproval?: components["schemas"]["DocumentReview"];
            sections: {
                id: string;
                title: string;
                found: boolean;
            }[];
            link?: {
                url: string;
                /** @enum {string} */
                origin: "entity" | "portal";
                linkedBy?: components["schemas"]["Signatory"];
                linkedAt?: string;
                /** @description Absent before the first attempt. */
                reachable?: boolean;
                reason?: string;
                readAt?: string;
            };
            writtenBy: components["schemas"]["RoleId"][];
            /** @description Roles of which one approves the current version. */
            approvers: components["schemas"]["RoleId"][];
            mayWrite: boolean;
            whyNotWrite?: string;
            mayApprove: boolean;
            whyNotApprove?: string;
        };
        PackDocument: components["schemas"]["DocumentSummary"] & {
            content: string;
            /** @description What to begin with, while nothing is written. */
            beginning?: string;
            reviews: components["schemas"]["DocumentReview"][];
            comments: components["schemas"]["DocumentComment"][];
            etag: string;
        };
        Pack: {
            documents: components["schemas"]["DocumentSummary"][];
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
        /** @description One value or several, repeated or separated by commas. */
        ListFilter: string | string[];
        QuarterView: {
            quarter: string;
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            /** Format: date-time */
            asOf: string;
            /** @description It is not over yet. */
            partial: boolean;
            figures: components["schemas"]["QuarterFigure"][];
            /** @description Approvals that were settled, by kind. */
            approvals: {
                kind: string;
                count: number;
                /** @description That they waited, all together. */
                hours: number;
            }[];
        };
        QuarterFigure: {
            id: string;
            requirement: string;
            /** @enum {string} */
            unit: "count" | "days" | "hours" | "money" | "seconds" | "share";
            /** @description Null is "no data". */
            value: number | null;
            /** @description How many it stands on. */
            sample: number;
            p90?: number;
            currency?: string;
            budget?: number;
            /** @description Pilots left out because nothing was observed of them. */
            without?: number;
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
            /** @description The measures of the last 28 days, and in `weeks` four of them as lists of a value for each of the last twelve ISO weeks, oldest first, from the Monday `start`; null is no data. */
            delivery: {
                [key: string]: unknown;
            } | null;
            /** @description What pauses the pilot when it is exceeded: a share, and seconds. */
            limits: {
                changeFailRate: number;
                timeToRestore: number;
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
        /** @enum {string} */
        CheckStatus: "passed" | "failed" | "not-reported" | "not-applicable" | "exempt";
        Check: {
            id: string;
            title: string;
            /** @enum {string} */
            kind: "automatic" | "attestation" | "added";
            status: components["schemas"]["CheckStatus"];
            message: string;
            /** @description Who can mend it, and where. */
            fix?: {
                text: string;
                who: components["schemas"]["RoleId"][];
                link: string;
            };
            evidence: {
                label: string;
                url?: string;
                hash?: string;
                at?: string;
            }[];
            waivable: boolean;
            waiver?: {
                id: string;
                /** @enum {string} */
                state: "requested" | "active";
                expiresAt: string;
            };
            /** @enum {string} */
            withoutWaiver: "passed" | "failed" | "not-reported" | "not-applicable";
        };
        ChecklistItem: {
            id: string;
            number: number;
            title: string;
            status: components["schemas"]["CheckStatus"];
            waivable: boolean;
            documents: components["schemas"]["DocumentId"][];
            checks: components["schemas"]["Check"][];
            controls: {
                framework: string;
                id: string;
            }[];
        };
        Readiness: {
            score: {
                /** @description Items that pass without any waiver. */
                passed: number;
                /** @description Items that pass with waivers only. */
                exempt: number;
                /** @description Items that apply. */
                total: number;
                /** @description Both together. */
                withWaivers: number;
            };
            items: components["schemas"]["ChecklistItem"][];
        };
        Attestation: {
            id: string;
            check: string;
            by: components["schemas"]["Signatory"];
            /** @description Why this person may sign. */
            basis: string;
            statement: string;
            evidenceUrl?: string;
            version?: number;
            hash?: string;
            at: string;
        };
        Waiver: {
            id: string;
            check: string;
            reason: string;
            compensatingControl: string;
            expiresAt: string;
            /** @enum {string} */
            standing: "requested" | "active" | "expired" | "rejected" | "withdrawn";
            requestedBy: components["schemas"]["Signatory"];
            requestedAt: string;
            approvals: {
                seat: components["schemas"]["RoleId"];
                by: components["schemas"]["Signatory"];
                at: string;
            }[];
            approvedAt?: string;
            settled?: {
                by: components["schemas"]["Signatory"];
                at: string;
                reason: string;
            };
            waitsFor: components["schemas"]["RoleId"][];
            mayApprove: boolean;
            whyNotApprove?: string;
            mayWithdraw: boolean;
        };
        Waivers: {
            items: components["schemas"]["Waiver"][];
            totalItems: number;
            /** @description Waivers that end within 14 or 3 days. */
            warnings: {
                waiver: string;
                check: string;
                expiresAt: string;
                daysAhead: number;
            }[];
            /** @description Checks that fail again since their waivers ended. */
            lapsed: {
                check: string;
                waiver: string;
                expiredAt: string;
            }[];
            mayRequest: boolean;
            whyNotRequest?: string;
            pageInfo: components["schemas"]["PageInfo"];
        };
        /** @description What is left of entries that were deleted once their time was over. */
        RecordTombstone: {
            head: components["schemas"]["RecordHead"];
            /** @description How many were deleted. */
            entries: number;
            /** Format: date-time */
            purgedAt: string;
            /** Format: date-time */
            dueAt: string;
            actor: string;
        };
        LegalHold: {
            id: string;
            reason: string;
            setBy: components["schemas"]["Signatory"];
            /** Format: date-time */
            setAt: string;
            lifted?: {
                by: components["schemas"]["Signatory"];
                /** Format: date-time */
                at: string;
                reason: string;
            };
        };
        RecordRetention: {
            /** @description ISO 8601 duration, from the archiving of the pilot. */
            retention: string;
            /**
             * Format: date-time
             * @description From when on the record is deleted, unless it is held. Not there while the pilot is not archived, nor where nothing is left.
             */
            until?: string;
            held: boolean;
            /** @description The newest first; those that were lifted, too. */
            holds: components["schemas"]["LegalHold"][];
            tombstone?: components["schemas"]["RecordTombstone"];
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
            tombstone?: components["schemas"]["RecordTombstone"];
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
            tombstone?: components["schemas"]["RecordTombstone"];
            /** @description The head that was given lies in what was deleted, so that nothing can be said of it. */
            headPurged?: boolean;
        };
        ReviewSchedule: {
            /** @enum {string} */
            weekday: "MO" | "TU" | "WE" | "TH" | "FR" | "SA" | "SU";
            /** @description On the wall clock of the pilot's time zone. */
            time: string;
            participants?: string;
        };
        UpcomingReview: {
            /** @description Its date in the pilot's time zone. */
            id: string;
            /** @enum {string} */
            state: "upcoming";
            /** Format: date-time */
            at: string;
        };
        AgreedActionInput: {
            /** @description Of an action that is there already. */
            id?: string;
            what: string;
            /** @description User entity ref. */
            owner: string;
            /** @description ISO date. */
            due: string;
        };
        AgreedAction: {
            id: string;
            what: string;
            owner: string;
            due: string;
            doneAt?: string;
            doneBy?: components["schemas"]["Signatory"];
            evidence?: string;
        };
        /** @enum {string} */
        SnapshotVerdict: "within" | "beyond" | "met" | "promising" | "missed" | "insufficient-data" | "none";
        SnapshotRow: {
            id: string;
            /** @enum {string} */
            group: "limit" | "delivery" | "budget" | "criterion" | "outcome";
            title: string;
            value: number | null;
            unit: string;
            threshold?: {
                /** @enum {string} */
                operator: ">=" | ">" | "<=" | "<";
                value: number;
            };
            verdict: components["schemas"]["SnapshotVerdict"];
            sample?: number;
            reason?: string;
        };
        ReviewSnapshot: {
            review: string;
            asOf: string;
            takenAt: string;
            stage: components["schemas"]["Stage"];
            /** @description What limits and delivery are measured over: 28 days, no further back than the start or the last resume. */
            window: {
                from: string;
                to: string;
            };
            criteria: {
                version: number;
                hash: string;
                /** @enum {string} */
                recommendation: "scale" | "iterate" | "stop";
                reasons: string[];
            };
            rows: components["schemas"]["SnapshotRow"][];
            silent: {
                signal: string;
                since: string;
                reason: string;
            }[];
        };
        SnapshotChange: {
            id: string;
            before?: number | null;
            after?: number | null;
            verdictBefore?: components["schemas"]["SnapshotVerdict"];
            verdictAfter?: components["schemas"]["SnapshotVerdict"];
            better?: boolean;
        };
        OpenedReview: {
            /** @description Its date in the pilot's time zone. */
            id: string;
            /** @enum {string} */
            state: "open" | "held" | "missed";
            at: string;
            openedAt: string;
            /** @description Held by then */
            dueAt: string;
            version: number;
            notes: string;
            learnings: string;
            actions: components["schemas"]["AgreedAction"][];
            heldAt?: string;
            heldBy?: components["schemas"]["Signatory"];
            /** @description Stays, even if the review was made up for. */
            missedAt?: string;
            snapshotHash: string;
            summary: {
                recommendation: string;
                beyond: string[];
                criteria: {
                    [key: string]: number;
                };
            };
        };
        OpenedReviewView: components["schemas"]["OpenedReview"] & {
            etag: string;
            snapshot: components["schemas"]["ReviewSnapshot"];
            comparedWith?: string;
            changes: components["schemas"]["SnapshotChange"][];
        };
        Review: components["schemas"]["UpcomingReview"] | components["schemas"]["OpenedReview"];
        ReviewPage: {
            items: components["schemas"]["Review"][];
            totalItems?: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        CorrectivePlanView: {
            id: string;
            /** @enum {string} */
            state: "draft" | "proposed" | "approved" | "closed";
            version: number;
            etag: string;
            /** @description What an approval binds to. */
            hash: string;
            cause: string;
            actions: (components["schemas"]["AgreedAction"] & {
                beforeResume: boolean;
                change?: string;
            })[];
            /** @description Limits that were breached; empty for another cause. */
            breaches: {
                subject: string;
                detail: string;
                at: string;
                review?: string;
            }[];
            authors: components["schemas"]["Signatory"][];
            verdicts: {
                /** @enum {string} */
                verdict: "approved" | "rejected";
                by: components["schemas"]["Signatory"];
                at: string;
                hash: string;
                statement: string;
            }[];
            openedAt: string;
            proposedAt?: string;
            approvedAt?: string;
            closedAt?: string;
            missingApprovals: components["schemas"]["RoleId"][];
            youMayApprove: boolean;
        };
        ReviewScheduleView: {
            schedule: null | (components["schemas"]["ReviewSchedule"] & {
                setBy: components["schemas"]["Signatory"];
                setAt: string;
                version: number;
            });
            timeZone: string;
            nextReviews: components["schemas"]["UpcomingReview"][];
            decisionDate: string;
            etag: string;
        };
        PackTemplate: {
            id: string;
            title: string;
            sector: string;
            /** @description `namespace/name` of the pilot that it comes from. */
            pilot: string;
            /** @description Its stage when it was saved. */
            outcome: string;
            savedBy: string;
            /** Format: date-time */
            savedAt: string;
        };
        PackTemplatePage: {
            items: components["schemas"]["PackTemplate"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        TriggerView: {
            /**
             * @description `unarmed` while the pilot does not run.
             * @enum {string}
             */
            state: "unarmed" | "armed" | "open" | "held" | "rolling-back" | "recovered";
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
            /** @description What the conditions count from: the latest of start, resume and the end of the last case. */
            countsFrom?: string;
            /** @description Each condition with what was found; empty while nobody watches. */
            conditions: components["schemas"]["TriggerConditionVerdict"][];
            case: components["schemas"]["TriggerCase"] | null;
            /** @description When the default comes about; while a case is undecided. */
            deadline?: string;
            /** @description From when on the sponsor may decide, too. */
            halfWay?: string;
            /** @description Whether the samples of the service level come in. Silence is never healthy. */
            source: {
                /** @enum {string} */
                state: "heard" | "silent" | "failing";
                since?: string;
                reason?: string;
            };
            blastRadius: components["schemas"]["BlastRadiusVerdict"] | null;
            /** @description Cases that are over, the latest first; at most 50. */
            history: components["schemas"]["TriggerCase"][];
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
        TriggerConditionVerdict: {
            key: string;
            type: string;
            /** @description The condition in words. */
            text: string;
            /** @description Null while nobody knows, which is never "no". */
            breached: boolean | null;
            /** @description Changes that failed in a row, the share of the budget that is consumed, or the smaller of the two burn rates; null is "no data". */
            value: number | null;
            threshold: number;
            /** @enum {string} */
            unit: "changes" | "ratio" | "times";
            /** @description What was found in words. */
            found: string;
            changes?: string[];
            budget?: {
                target?: number;
                window?: string;
                from?: string;
                to?: string;
                lastSampleAt?: string;
                bad?: number;
                total?: number;
                volume?: number | null;
                basis?: string;
                allowed?: number | null;
                consumed?: number | null;
                left?: number | null;
                sample?: number;
                reason?: string;
            };
            burn?: {
                long?: components["schemas"]["TriggerBurnWindow"];
                short?: components["schemas"]["TriggerBurnWindow"];
            };
        };
        TriggerBurnWindow: {
            window: string;
            rate: number | null;
            bad: number;
            total: number;
            sample: number;
            coarse: number;
        };
        TriggerCase: {
            number: number;
            id: string;
            /**
             * @description `armed` once the case is over.
             * @enum {string}
             */
            state: "armed" | "open" | "held" | "rolling-back" | "recovered";
            openedAt: string;
            countsFrom: string;
            windowMs: number;
            causes: {
                key: string;
                text: string;
                at: string;
                value: number;
                threshold: number;
            }[];
            deadline: string;
            halfWay: string;
            sponsorFrom: string;
            sponsorToldAt?: string;
            /** @description The roles that may decide now. */
            deciders: string[];
            hold?: {
                by: components["schemas"]["CriteriaAct"];
                at: string;
                rationale: string;
            };
            rollback?: {
                by: components["schemas"]["CriteriaAct"];
                at: string;
                rationale?: string;
                byDefault: boolean;
            };
            confirmation?: {
                by: components["schemas"]["CriteriaAct"];
                at: string;
                note?: string;
                deployment?: string;
            };
            closedAt?: string;
            /** @enum {string} */
            closedAs?: "recovered" | "cleared" | "pilot-over";
            rearmedAt?: string;
        };
        BlastRadiusVerdict: {
            unit: string;
            cap: number;
            /**
             * @description `unknown` while nobody has observed the reach.
             * @enum {string}
             */
            level: "unknown" | "within" | "near" | "over";
            value: number | null;
            at?: string;
        };
    };
    responses: {
        /** @description The plan, with ETag. */
        CorrectivePlan: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CorrectivePlanView"];
            };
        };
    };
    parameters: {
        namespace: string;
        name: string;
        id: string;
        limit: number;
        cursor: string;
        ifMatch: string;
        /** @description `*` writes only what is not there yet, as `If-Match: "0"` does; 412 where it is. */
        ifNoneMatch: string;
        idempotencyKey: string;
        configurationEnvironment: string;
        /** @description Part of a path, in any case. */
        configurationSearch: string;
        environmentOfBaseline: string;
        versionOfBaseline: string;
        /** @description RFC 3339 with an offset; twelve weeks before `to` when absent. */
        windowFrom: string;
        /** @description How many weeks before `to` the window begins, when `from` is absent. */
        windowWeeks: number;
        /** @description RFC 3339 with an offset; now when absent. */
        windowTo: string;
        document: string;
        agreedAction: string;
    };
    requestBodies: {
        Configuration: {
            content: {
                "application/json": unknown;
                "application/yaml": string;
                "application/x-yaml": string;
                "text/yaml": string;
                "text/x-yaml": string;
            };
        };
        Evidence: {
            content: {
                "application/json": {
                    evidence: string;
                };
            };
        };
        CorrectivePlan: {
            content: {
                "application/json": {
                    cause?: string;
                    actions?: (components["schemas"]["AgreedActionInput"] & {
                        /** @description True unless said otherwise. */
                        beforeResume?: boolean;
                        /** @description By which it is done; not frozen by the pause. */
                        change?: string;
                    })[];
                    propose?: boolean;
                };
            };
        };
    };
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
    getChangeCalendar: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
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
                    "application/json": components["schemas"]["ChangeCalendar"];
                };
            };
        };
    };
    getUnrecordedChanges: {
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
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinedDeploymentPage"];
                };
            };
        };
    };
    joinDeployment: {
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
                "application/json": components["schemas"]["DeploymentJoin"];
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinedDeployment"];
                };
            };
        };
    };
    getChangeTemplates: {
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
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeTemplatePage"];
                };
            };
        };
    };
    proposeChangeTemplate: {
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
                "application/json": components["schemas"]["ChangeTemplateDraft"];
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeTemplate"];
                };
            };
        };
    };
    getChangeTemplate: {
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
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeTemplate"];
                };
            };
        };
    };
    editChangeTemplate: {
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
                "application/json": components["schemas"]["ChangeTemplateDraft"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeTemplate"];
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
    authoriseChangeTemplate: {
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
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeTemplate"];
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
    rejectChangeTemplate: {
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
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeTemplate"];
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
    retireChangeTemplate: {
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
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeTemplate"];
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
    getChangeDeployments: {
        parameters: {
            query?: {
                limit?: components["parameters"]["limit"];
                cursor?: components["parameters"]["cursor"];
            };
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
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinedDeploymentPage"];
                };
            };
        };
    };
    reviewEmergency: {
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
                "application/json": components["schemas"]["ChangeReview"];
            };
        };
        responses: {
            /** @description The answer. */
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
    attachExternalId: {
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
                "application/json": components["schemas"]["ExternalChangeId"];
            };
        };
        responses: {
            /** @description The answer. */
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
    detachExternalId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                id: components["parameters"]["id"];
                system: string;
                externalId: string;
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
                    "application/json": components["schemas"]["Change"];
                };
            };
        };
    };
    getGate: {
        parameters: {
            query?: {
                /** @description Where to; `production` when absent. */
                environment?: string;
                /** @description What it belongs to: `CHG-1`, the template `STD-1`, or the change's id in another system; any approved change when absent. An emergency is named. */
                change?: string;
                /** @description What is deployed; finds the approved change that lists it. */
                commit?: string;
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
    getConfiguration: {
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
            /** @description The environments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfigurationOverview"];
                };
            };
        };
    };
    getConfigurationSettings: {
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
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfigurationSettingsView"];
                };
            };
        };
    };
    putConfigurationSettings: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description `*` writes only what is not there yet, as `If-Match: "0"` does; 412 where it is. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfigurationSettingsInput"];
            };
        };
        responses: {
            /** @description The saved version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfigurationSettingsView"];
                };
            };
        };
    };
    getBaselines: {
        parameters: {
            query?: {
                environment?: components["parameters"]["configurationEnvironment"];
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
            /** @description A page of versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaselinePage"];
                };
            };
        };
    };
    proposeBaseline: {
        parameters: {
            query?: {
                environment?: components["parameters"]["configurationEnvironment"];
            };
            header?: {
                "If-Match"?: components["parameters"]["ifMatch"];
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Configuration"];
        responses: {
            /** @description The proposed version. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Baseline"];
                };
            };
            /** @description It cannot be read; says where and never what. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is larger than 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getBaseline: {
        parameters: {
            query?: {
                /** @description Part of a path, in any case. */
                q?: components["parameters"]["configurationSearch"];
                show?: "all" | "secret" | "constrained";
                limit?: components["parameters"]["limit"];
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                environment: components["parameters"]["environmentOfBaseline"];
                version: components["parameters"]["versionOfBaseline"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaselineContent"];
                };
            };
        };
    };
    getBaselineDifference: {
        parameters: {
            query?: {
                from?: string;
                /** @description Part of a path, in any case. */
                q?: components["parameters"]["configurationSearch"];
                limit?: components["parameters"]["limit"];
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                environment: components["parameters"]["environmentOfBaseline"];
                version: components["parameters"]["versionOfBaseline"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Paths with before and after. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaselineDifference"];
                };
            };
        };
    };
    approveBaseline: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                environment: components["parameters"]["environmentOfBaseline"];
                version: components["parameters"]["versionOfBaseline"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    hash: components["schemas"]["SeenHash"];
                    statement?: string;
                    change?: string;
                };
            };
        };
        responses: {
            /** @description The accepted version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Baseline"];
                };
            };
            /** @description Another hash, settled already, or no approved change. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    rejectBaseline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                environment: components["parameters"]["environmentOfBaseline"];
                version: components["parameters"]["versionOfBaseline"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The rejected version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Baseline"];
                };
            };
        };
    };
    getConfigurationObservations: {
        parameters: {
            query?: {
                environment?: components["parameters"]["configurationEnvironment"];
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
            /** @description A page of observations, without values. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfigurationObservationPage"];
                };
            };
        };
    };
    addConfigurationObservation: {
        parameters: {
            query?: {
                environment?: components["parameters"]["configurationEnvironment"];
                /** @description RFC 3339 with an offset; now when absent. */
                observedAt?: string;
            };
            header?: {
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Configuration"];
        responses: {
            /** @description What became of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfigurationObservationReceipt"];
                };
            };
            /** @description It cannot be read; says where and never what. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is larger than 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getDrift: {
        parameters: {
            query?: {
                environment?: components["parameters"]["configurationEnvironment"];
                state?: "open" | "closed";
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
            /** @description A page of episodes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DriftPage"];
                };
            };
        };
    };
    getDriftEpisode: {
        parameters: {
            query?: {
                /** @description Part of a path, in any case. */
                q?: components["parameters"]["configurationSearch"];
                state?: "drifted" | "reverted" | "accepted";
                limit?: components["parameters"]["limit"];
                cursor?: components["parameters"]["cursor"];
            };
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
            /** @description The episode. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DriftEpisodeContent"];
                };
            };
        };
    };
    acceptDrift: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
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
                    change: string;
                    reason: string;
                    /** @description All that drift in the episode, when absent. */
                    paths?: string[];
                };
            };
        };
        responses: {
            /** @description The episode after it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DriftEpisodeContent"];
                };
            };
            /** @description Nothing drifts, or the change is not approved. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getParity: {
        parameters: {
            query?: {
                /** @description Part of a path, in any case. */
                q?: components["parameters"]["configurationSearch"];
                /** @description `differing` when absent. */
                show?: "unexplained" | "differing" | "all";
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
            /** @description A page of the matrix. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParityPage"];
                };
            };
        };
    };
    explainParity: {
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
                    environment: string;
                    paths: string[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description How many were explained. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        explained: number;
                    };
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
                /** @description `*` writes only what is not there yet, as `If-Match: "0"` does; 412 where it is. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
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
                    hash: components["schemas"]["SeenHash"];
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
    listValueAmendments: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["cursor"];
                limit?: components["parameters"]["limit"];
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
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ValueAmendment"][];
                        totalItems: number;
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
        };
    };
    proposeValueAmendment: {
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
                    /** @description targets, sector, intent or guardrails; all that is pending where it is left out. */
                    fields?: string[];
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
                    "application/json": components["schemas"]["ValueAmendment"];
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
                    "application/json": components["schemas"]["AnyAmendment"];
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
                    "application/json": components["schemas"]["AnyAmendment"];
                };
            };
        };
    };
    withdrawAmendment: {
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
                    "application/json": components["schemas"]["AnyAmendment"];
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
    voteOnDecision: {
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
                    /** @description `scale`, `iterate` or `stop`. */
                    outcome?: string;
                    reason?: string;
                    /**
                     * @description For whoever can act in several roles.
                     * @enum {string}
                     */
                    role?: "sponsor" | "serviceOwner" | "riskLead";
                };
            };
        };
        responses: {
            /** @description How the forum stands. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionForum"];
                };
            };
        };
    };
    getPilotDecisions: {
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
            /** @description Decisions and forum; the ETag is that of the proposal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Decision"][];
                        totalItems: number;
                        pageInfo: components["schemas"]["PageInfo"];
                        forum: components["schemas"]["DecisionForum"];
                    };
                };
            };
        };
    };
    proposeDecision: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
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
                    rationale?: string;
                    alternatives?: string | string[];
                    learnings?: string | string[];
                    /** @description ISO date; 90 days after the decision when absent. */
                    lookBackDate?: string;
                    supersedes?: string;
                };
            };
        };
        responses: {
            /** @description How the forum stands. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionForum"];
                };
            };
        };
    };
    getSimilarDecisions: {
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
            /** @description At most five. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SimilarDecision"][];
                        totalItems?: number;
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
        };
    };
    supersedeDecision: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
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
                "application/json": components["schemas"]["OptionalReason"];
            };
        };
        responses: {
            /** @description The later decision. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
        };
    };
    lookBackAtDecision: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
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
                    /** @description `validated`, `revisit` or `reversed`. */
                    verdict?: string;
                    note?: string;
                    /** @description ISO date of the next look back, if any. */
                    next?: string;
                };
            };
        };
        responses: {
            /** @description The decision. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
        };
    };
    confirmExit: {
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
                    accessRemoved?: string;
                    dataDisposed?: string;
                };
            };
        };
        responses: {
            /** @description What is confirmed and what is missing. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionExit"];
                };
            };
        };
    };
    offerSuccessor: {
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
                    name?: string;
                    title?: string;
                    hypothesis?: string;
                    /** @description ISO date. */
                    startDate?: string;
                    /** @description ISO date. */
                    decisionDate?: string;
                    /** @description Keeps the pilot here, so that its draft is in the catalog within seconds; needs the permission to start pilots. Without it the YAML is for a repository. */
                    open?: boolean;
                };
            };
        };
        responses: {
            /** @description The entity, as an object and as YAML. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ref: string;
                        entity: {
                            [key: string]: unknown;
                        };
                        yaml: string;
                        opened: boolean;
                    };
                };
            };
        };
    };
    listDecisions: {
        parameters: {
            query?: {
                limit?: components["parameters"]["limit"];
                cursor?: components["parameters"]["cursor"];
                q?: string;
                /** @description Entity refs; `component:default/` may be left out. */
                component?: components["schemas"]["ListFilter"];
                outcome?: components["schemas"]["ListFilter"];
                sector?: components["schemas"]["ListFilter"];
                pilot?: components["schemas"]["ListFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DecisionSummary"][];
                        totalItems: number;
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
        };
    };
    getDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                    "text/markdown": string;
                };
            };
        };
    };
    verifyDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it is what was decided, and if not, what differs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        pilot: string;
                        hash: string;
                        rebuilt: string;
                        valid: boolean;
                        differences: string[];
                        /**
                         * Format: date-time
                         * @description When the part of the record that it refers to was deleted, its time being over; what it says of that is taken as said.
                         */
                        recordPurgedAt?: string;
                    };
                };
            };
        };
    };
    sendDeliveryEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveryEvent"] | components["schemas"]["DeliveryEvent"][];
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description What became of the events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryIngestResult"];
                };
            };
            /** @description Nothing of the body is JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The JSON body is too large; send NDJSON. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body is neither JSON nor NDJSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: "github" | "gitlab" | "pagerduty" | "alertmanager" | "cdevents" | "devlake";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kept (DevLake). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Kept. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The signature is wrong; nothing was kept. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getDeliveries: {
        parameters: {
            query?: {
                source?: components["schemas"]["ListFilter"];
                status?: components["schemas"]["ListFilter"];
                limit?: components["parameters"]["limit"];
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WebhookDelivery"][];
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
        };
    };
    getUnmapped: {
        parameters: {
            query?: {
                limit?: components["parameters"]["limit"];
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description The annotation that would map it, and its value. */
                            name: string;
                            /** @description That wait for it. */
                            deliveries: number;
                            /** @description When the latest of them came. */
                            receivedAt: string;
                        }[];
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
        };
    };
    getDeliveryOfWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A delivery with its payload. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryDetail"];
                };
            };
        };
    };
    redeliver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What became of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
        };
    };
    getDelivery: {
        parameters: {
            query?: {
                /** @description RFC 3339 with an offset; twelve weeks before `to` when absent. */
                from?: components["parameters"]["windowFrom"];
                /** @description RFC 3339 with an offset; now when absent. */
                to?: components["parameters"]["windowTo"];
                /** @description How many weeks before `to` the window begins, when `from` is absent. */
                weeks?: components["parameters"]["windowWeeks"];
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
            /** @description The measures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryReport"];
                };
            };
        };
    };
    explainDelivery: {
        parameters: {
            query?: {
                /** @description One of the names in `measures`. */
                measure?: string;
                /** @description RFC 3339 with an offset; twelve weeks before `to` when absent. */
                from?: components["parameters"]["windowFrom"];
                /** @description RFC 3339 with an offset; now when absent. */
                to?: components["parameters"]["windowTo"];
                /** @description How many weeks before `to` the window begins, when `from` is absent. */
                weeks?: components["parameters"]["windowWeeks"];
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
            /** @description A page of the explanation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryExplanation"];
                };
            };
        };
    };
    getDeliveryMarks: {
        parameters: {
            query?: {
                /** @description RFC 3339 with an offset; twelve weeks before `to` when absent. */
                from?: components["parameters"]["windowFrom"];
                /** @description RFC 3339 with an offset; now when absent. */
                to?: components["parameters"]["windowTo"];
                /** @description How many weeks before `to` the window begins, when `from` is absent. */
                weeks?: components["parameters"]["windowWeeks"];
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
            /** @description What happened. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryMarks"];
                };
            };
        };
    };
    getDeliveryBaseline: {
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
            /** @description The values before the start, once they are frozen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryBaseline"];
                };
            };
        };
    };
    freezeDeliveryBaseline: {
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
        requestBody?: never;
        responses: {
            /** @description Frozen. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryBaseline"];
                };
            };
        };
    };
    getDeliveryLinks: {
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
            /** @description What people said about incidents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeliveryLink"][];
                        totalItems?: number;
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
        };
    };
    linkIncident: {
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
                    incident: components["schemas"]["DeliveryEventName"];
                    deployment: components["schemas"]["DeliveryEventName"] | null;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Linked, or unlinked. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryLink"];
                };
            };
        };
    };
    removeDeliveryLink: {
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
            /** @description Taken back. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getOscalAssessmentResults: {
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
            /** @description By NIST's schema. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    getOscalPlanOfAction: {
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
            /** @description By NIST's schema. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    getOpenSlo: {
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
            /** @description A stream of YAML documents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
        };
    };
    getReadinessCsv: {
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
            /** @description RFC 4180, with a header. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    getAuditBundle: {
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
            /** @description One archive. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
        };
    };
    getCalendar: {
        parameters: {
            query?: {
                /** @description RFC 3339 or an ISO date (UTC); now when absent. */
                from?: string;
                /** @description Exclusive; 31 days after `from` when absent, at most 100. */
                to?: string;
                /** @description Only pilots of the caller's teams, or in which they hold a role. */
                mine?: boolean;
                /** @description `review`, `decision`, `change-window` or `change`; may be repeated or separated by commas. All when absent. */
                kind?: components["schemas"]["ListFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By their start. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
        };
    };
    getFeeds: {
        parameters: {
            query?: {
                limit?: components["parameters"]["limit"];
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedPage"];
                };
            };
        };
    };
    makeFeed: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    title?: string;
                    /** @description How long it works; 180 when absent. */
                    days?: number;
                    /** @description Only pilots in which the caller holds a role. */
                    mine?: boolean;
                };
            };
        };
        responses: {
            /** @description The address. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"] & {
                        /** @description Absent where the request is a repeated one. */
                        token?: string;
                        /** @description Below the plugin's base URL; absent with the token. */
                        path?: string;
                    };
                };
            };
        };
    };
    revokeFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address opens nothing any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RFC 5545. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
        };
    };
    getRisks: {
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
                        hash: components["schemas"]["SeenHash"];
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
    liftPauseCause: {
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
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description The causes that are left. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PauseCause"][];
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
        };
    };
    getMetrics: {
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
            /** @description How outcomes are measured, with ETag. Version 0 stands for metrics that nobody has written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcomeDefinitionView"];
                };
            };
        };
    };
    putMetrics: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description `*` writes only what is not there yet, as `If-Match: "0"` does; 412 where it is. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutcomeDefinitionInput"];
            };
        };
        responses: {
            /** @description The saved version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcomeDefinitionView"];
                };
            };
        };
    };
    getOutcomes: {
        parameters: {
            query?: {
                /** @description RFC 3339 with an offset; twelve weeks before `to` when absent. */
                from?: components["parameters"]["windowFrom"];
                /** @description RFC 3339 with an offset; now when absent. */
                to?: components["parameters"]["windowTo"];
                /** @description How many weeks before `to` the window begins, when `from` is absent. */
                weeks?: components["parameters"]["windowWeeks"];
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
            /** @description The outcomes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcomesView"];
                };
            };
        };
    };
    getObservations: {
        parameters: {
            query?: {
                /** @description Id of a metric, `spend`, `users`, or `sli` for samples. */
                metric?: string;
                /** @description RFC 3339 with an offset; included. */
                from?: string;
                /** @description RFC 3339 with an offset; not included. */
                to?: string;
                /** @description Whether to show what was corrected since, too. */
                includeSuperseded?: boolean;
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
            /** @description A page of observations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationPage"];
                };
            };
        };
    };
    addObservations: {
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
                "application/json": components["schemas"]["ObservationInput"] | unknown[];
                "text/csv": string;
            };
        };
        responses: {
            /** @description What became of the observations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationReceipt"];
                };
            };
            /** @description The body as a whole is none. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body is larger than 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPack: {
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
            /** @description All nine, written or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pack"];
                };
            };
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                document: components["parameters"]["document"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackDocument"];
                };
            };
        };
    };
    writeDocument: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description `*` writes only what is not there yet, as `If-Match: "0"` does; 412 where it is. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                document: components["parameters"]["document"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content?: string;
                    url?: string;
                };
            };
        };
        responses: {
            /** @description The document as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackDocument"];
                };
            };
        };
    };
    getDocumentVersions: {
        parameters: {
            query?: {
                limit?: components["parameters"]["limit"];
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                document: components["parameters"]["document"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DocumentVersion"][];
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
        };
    };
    getDocumentVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                document: components["parameters"]["document"];
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version with its content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentVersion"] & {
                        content: string;
                    };
                };
            };
        };
    };
    getDocumentDiff: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                document: components["parameters"]["document"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers of both versions, and the diff; empty when they are the same. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        from: number;
                        to: number;
                        diff: string;
                    };
                };
            };
        };
    };
    approveDocument: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                document: components["parameters"]["document"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    hash: components["schemas"]["SeenHash"];
                    statement: string;
                };
            };
        };
        responses: {
            /** @description The document as it stands now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentSummary"];
                };
            };
        };
    };
    requestDocumentChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                document: components["parameters"]["document"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    hash: components["schemas"]["SeenHash"];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description The document as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentSummary"];
                };
            };
        };
    };
    commentDocument: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                document: components["parameters"]["document"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment: string;
                };
            };
        };
        responses: {
            /** @description The comment. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentComment"];
                };
            };
        };
    };
    refreshDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                document: components["parameters"]["document"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackDocument"];
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
                stage?: components["schemas"]["ListFilter"];
                sector?: components["schemas"]["ListFilter"];
                owner?: components["schemas"]["ListFilter"];
                target?: components["schemas"]["ListFilter"];
                holder?: components["schemas"]["ListFilter"];
                role?: components["schemas"]["ListFilter"];
                mine?: boolean;
                attention?: components["schemas"]["ListFilter"];
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
    startPilot: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The Pilot entity, as its YAML would say it. */
                    entity: {
                        [key: string]: unknown;
                    };
                    /** @description Id of a saved pack that its documents begin with. */
                    template?: string;
                };
            };
        };
        responses: {
            /** @description It is kept. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ref: string;
                        entityRef: string;
                    };
                };
            };
        };
    };
    exportPilots: {
        parameters: {
            query?: {
                stage?: components["schemas"]["ListFilter"];
                sector?: components["schemas"]["ListFilter"];
                owner?: components["schemas"]["ListFilter"];
                target?: components["schemas"]["ListFilter"];
                holder?: components["schemas"]["ListFilter"];
                role?: components["schemas"]["ListFilter"];
                mine?: boolean;
                attention?: components["schemas"]["ListFilter"];
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
            /** @description RFC 4180, with a header. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    getQuarter: {
        parameters: {
            query?: {
                /** @description For example `2026-Q4`; the current one when absent. */
                quarter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuarterView"];
                };
            };
        };
    };
    listWaiting: {
        parameters: {
            query?: {
                limit?: components["parameters"]["limit"];
                cursor?: components["parameters"]["cursor"];
            };
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
    getReadiness: {
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
            /** @description The checklist as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
        };
    };
    getAttestations: {
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
            /** @description What was signed, and what the caller could sign. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Attestation"][];
                        totalItems: number;
                        signable: {
                            check: string;
                            title: string;
                            item: string;
                            prompt: string;
                            document?: components["schemas"]["DocumentId"];
                            maySign: boolean;
                            whyNot?: string;
                        }[];
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
        };
    };
    signAttestation: {
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
                    check: string;
                    statement: string;
                    evidenceUrl?: string;
                    hash?: components["schemas"]["SeenHash"];
                };
            };
        };
        responses: {
            /** @description Signed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attestation"];
                };
            };
        };
    };
    getWaivers: {
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
            /** @description All waivers, oldest first, and what about them wants attention. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waivers"];
                };
            };
        };
    };
    requestWaiver: {
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
                    check: string;
                    reason: string;
                    compensatingControl: string;
                    /** Format: date-time */
                    expiresAt: string;
                };
            };
        };
        responses: {
            /** @description The request waits for the sponsor and the risk lead. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
        };
    };
    approveWaiver: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The waiver; active with the second approval. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
        };
    };
    rejectWaiver: {
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
            /** @description The waiver is settled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
        };
    };
    withdrawWaiver: {
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
            /** @description The waiver is settled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiver"];
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
    getRecordRetention: {
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
            /** @description The retention of the record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordRetention"];
                };
            };
        };
    };
    holdRecord: {
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
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The retention of the record. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordRetention"];
                };
            };
        };
    };
    liftRecordHold: {
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
            /** @description The retention of the record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordRetention"];
                };
            };
        };
    };
    getReviews: {
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
                /** @description `*` writes only what is not there yet, as `If-Match: "0"` does; 412 where it is. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
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
    getReview: {
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
            /** @description The review. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedReviewView"];
                };
            };
        };
    };
    holdReview: {
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
                    notes: string;
                    learnings?: string;
                    /** @description All of them, in order; absent leaves them as they are. */
                    actions?: components["schemas"]["AgreedActionInput"][];
                    /** @description As in POST …/observations. */
                    observations?: {
                        [key: string]: unknown;
                    }[];
                };
            };
        };
        responses: {
            /** @description The review. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedReviewView"];
                };
            };
        };
    };
    finishReviewAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                id: components["parameters"]["id"];
                action: components["parameters"]["agreedAction"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Evidence"];
        responses: {
            /** @description The review. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedReviewView"];
                };
            };
        };
    };
    getCorrectivePlans: {
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
            /** @description The plans. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CorrectivePlanView"][];
                        totalItems?: number;
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
        };
    };
    createCorrectivePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CorrectivePlan"];
        responses: {
            201: components["responses"]["CorrectivePlan"];
        };
    };
    getCorrectivePlan: {
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
            200: components["responses"]["CorrectivePlan"];
        };
    };
    editCorrectivePlan: {
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
        requestBody: components["requestBodies"]["CorrectivePlan"];
        responses: {
            200: components["responses"]["CorrectivePlan"];
        };
    };
    approveCorrectivePlan: {
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
                "application/json": {
                    hash: components["schemas"]["SeenHash"];
                    statement?: string;
                };
            };
        };
        responses: {
            201: components["responses"]["CorrectivePlan"];
        };
    };
    rejectCorrectivePlan: {
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
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: components["responses"]["CorrectivePlan"];
        };
    };
    finishPlanAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                id: components["parameters"]["id"];
                action: components["parameters"]["agreedAction"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Evidence"];
        responses: {
            200: components["responses"]["CorrectivePlan"];
        };
    };
    getStoredPilots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: string;
                        entities: {
                            [key: string]: unknown;
                        }[];
                    };
                };
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
    getPackTemplates: {
        parameters: {
            query?: {
                limit?: components["parameters"]["limit"];
                cursor?: components["parameters"]["cursor"];
                /** @description Those of this sector come first. */
                sector?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Packs of decided pilots to begin with, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackTemplatePage"];
                };
            };
        };
    };
    getPackTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template with its documents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackTemplate"] & {
                        /** @description Markdown by document. */
                        documents: {
                            [key: string]: string;
                        };
                    };
                };
            };
        };
    };
    savePackAsTemplate: {
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
                    title: string;
                };
            };
        };
        responses: {
            /** @description The template. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackTemplate"];
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
            /** @description The rollback trigger: its state, each condition with what was found, the case that is open, and those that are over. */
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
    decideTrigger: {
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
                    /** @enum {string} */
                    decision: "rollback" | "hold";
                    rationale?: string;
                };
            };
        };
        responses: {
            /** @description The trigger after the decision. */
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
    confirmRollback: {
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
        requestBody?: {
            content: {
                "application/json": {
                    note?: string;
                };
            };
        };
        responses: {
            /** @description The trigger after the rollback. */
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
}
