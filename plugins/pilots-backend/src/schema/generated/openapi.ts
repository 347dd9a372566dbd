// Made by `yarn openapi`; do not edit.
export const openapi = {
  "openapi": "3.1.0",
  "info": {
    "title": "pilots",
    "version": "1",
    "description": "The HTTP contract of the pilot handoff suite. Versioned things answer with an ETag and are written with If-Match (412 when stale, 428 when missing). Creations take an Idempotency-Key (24 hours; another body is 409).",
    "license": {
      "name": "Apache-2.0",
      "url": "https://www.apache.org/licenses/LICENSE-2.0"
    }
  },
  "servers": [
    {
      "url": "/v1"
    }
  ],
  "paths": {
    "/pilots/{namespace}/{name}/changes": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getChanges",
        "description": "The changes of a pilot without their long texts, newest first.",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "name": "state",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/ChangeState"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page of changes.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChangePage"
                }
              }
            }
          }
        }
      },
      "post": {
        "operationId": "createChange",
        "description": "A new change record, as a draft or, with `propose`, waiting for approval at once (409 with every blocker when it is not complete; nothing is made then).",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "allOf": [
                  {
                    "$ref": "#/components/schemas/ChangeDraft"
                  },
                  {
                    "type": "object",
                    "properties": {
                      "propose": {
                        "type": "boolean"
                      }
                    }
                  }
                ]
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The change.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Change"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/changes/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "get": {
        "operationId": "getChange",
        "responses": {
          "200": {
            "description": "The change, with ETag.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Change"
                }
              }
            }
          }
        }
      },
      "put": {
        "operationId": "editChange",
        "description": "Replaces what a change says; If-Match. Another content voids its approval; other external ids alone do not.",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ChangeDraft"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The change.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Change"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/changes/{id}/proposal": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "proposeChange",
        "description": "Asks for approval; 409 names everything that is missing.",
        "responses": {
          "200": {
            "description": "The change.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Change"
                }
              }
            }
          },
          "409": {
            "description": "Not possible now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/changes/{id}/approvals": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "approveChange",
        "description": "Approves the content with that hash; nobody approves what they wrote.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ChangeApproval"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The change.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Change"
                }
              }
            }
          },
          "409": {
            "description": "Not possible now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/changes/{id}/rejection": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "rejectChange",
        "description": "Sends the change back with a reason.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Reason"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The change.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Change"
                }
              }
            }
          },
          "409": {
            "description": "Not possible now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/changes/{id}/closure": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "closeChange",
        "description": "Says how the change ended; a failed one is closed with learnings.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ChangeClosing"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The change.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Change"
                }
              }
            }
          },
          "409": {
            "description": "Not possible now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/changes/{id}/learnings": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "put": {
        "operationId": "addChangeLearnings",
        "description": "Writes what a closed change taught.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ChangeLearnings"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The change.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Change"
                }
              }
            }
          },
          "409": {
            "description": "Not possible now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/changes/{id}/withdrawal": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "withdrawChange",
        "description": "Takes back a change that will not be made. One that a deployment belongs to was made (409): it is closed with its result.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Reason"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The change.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Change"
                }
              }
            }
          },
          "409": {
            "description": "Not possible now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/changes/calendar": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getChangeCalendar",
        "description": "Windows, changes and freezes between two times; a month from now when absent, 400 days at most.",
        "parameters": [
          {
            "name": "from",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "maxLength": 40
            }
          },
          {
            "name": "to",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "maxLength": 40
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChangeCalendar"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/changes/unrecorded": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getUnrecordedChanges",
        "description": "Deployments to the live environment since the start that belong to no change, the newest first.",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/JoinedDeploymentPage"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/changes/unrecorded/joins": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "post": {
        "operationId": "joinDeployment",
        "description": "Says by hand to which change a deployment belongs, or (null) that it belongs to none.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DeploymentJoin"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/JoinedDeployment"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/changes/templates": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getChangeTemplates",
        "description": "Templates of standard changes, the oldest first.",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChangeTemplatePage"
                }
              }
            }
          }
        }
      },
      "post": {
        "operationId": "proposeChangeTemplate",
        "description": "Proposes a template; 400 names what it lacks.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ChangeTemplateDraft"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChangeTemplate"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/changes/templates/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "get": {
        "operationId": "getChangeTemplate",
        "description": "A template, with ETag.",
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChangeTemplate"
                }
              }
            }
          }
        }
      },
      "put": {
        "operationId": "editChangeTemplate",
        "description": "Replaces what a template says; If-Match. Another content is authorised again.",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ChangeTemplateDraft"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChangeTemplate"
                }
              }
            }
          },
          "409": {
            "description": "Not possible now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/changes/templates/{id}/approvals": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "authoriseChangeTemplate",
        "description": "Authorises the content with that hash; nobody authorises what they wrote.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ChangeApproval"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChangeTemplate"
                }
              }
            }
          },
          "409": {
            "description": "Not possible now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/changes/templates/{id}/rejection": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "rejectChangeTemplate",
        "description": "Sends the template back with a reason.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Reason"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChangeTemplate"
                }
              }
            }
          },
          "409": {
            "description": "Not possible now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/changes/templates/{id}/retirement": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "retireChangeTemplate",
        "description": "No change is made under it any more.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Reason"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChangeTemplate"
                }
              }
            }
          },
          "409": {
            "description": "Not possible now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/changes/{id}/deployments": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "get": {
        "operationId": "getChangeDeployments",
        "description": "The deployments that belong to the change, the oldest first.",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/JoinedDeploymentPage"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/changes/{id}/review": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "reviewEmergency",
        "description": "Looks back at an emergency that is closed.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ChangeReview"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Change"
                }
              }
            }
          },
          "409": {
            "description": "Not possible now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/changes/{id}/external-ids": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "attachExternalId",
        "description": "Attaches the id that the change has in another system; voids nothing.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ExternalChangeId"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Change"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/changes/{id}/external-ids/{system}/{externalId}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        },
        {
          "name": "system",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "minLength": 1,
            "maxLength": 64
          }
        },
        {
          "name": "externalId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          }
        }
      ],
      "delete": {
        "operationId": "detachExternalId",
        "description": "Detaches it again.",
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Change"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/gate": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getGate",
        "description": "Whether a pipeline may deploy now, and if not, every reason why. Only the live environment is guarded.",
        "parameters": [
          {
            "name": "environment",
            "in": "query",
            "allowReserved": true,
            "description": "Where to; `production` when absent.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 255
            }
          },
          {
            "name": "change",
            "in": "query",
            "allowReserved": true,
            "description": "What it belongs to: `CHG-1`, the template `STD-1`, or the change's id in another system; any approved change when absent. An emergency is named.",
            "schema": {
              "type": "string",
              "maxLength": 255
            }
          },
          {
            "name": "commit",
            "in": "query",
            "allowReserved": true,
            "description": "What is deployed; finds the approved change that lists it.",
            "schema": {
              "type": "string",
              "maxLength": 255
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Gate"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/configuration": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getConfiguration",
        "description": "All environments at a glance.",
        "responses": {
          "200": {
            "description": "The environments.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ConfigurationOverview"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/configuration/settings": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getConfigurationSettings",
        "description": "How the configuration is watched, with ETag. Version 0 stands for settings that nobody has written.",
        "responses": {
          "200": {
            "description": "The settings.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ConfigurationSettingsView"
                }
              }
            }
          }
        }
      },
      "put": {
        "operationId": "putConfigurationSettings",
        "description": "Saves a new version (tech lead); 400 names every problem at once.",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/ifNoneMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ConfigurationSettingsInput"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The saved version.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ConfigurationSettingsView"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/configuration/baselines": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getBaselines",
        "description": "Versions of the baselines, newest first. With `environment` the ETag is that of its newest version, for the next proposal.",
        "parameters": [
          {
            "$ref": "#/components/parameters/configurationEnvironment"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of versions.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/BaselinePage"
                }
              }
            }
          }
        }
      },
      "post": {
        "operationId": "proposeBaseline",
        "description": "Proposes a version (tech lead). `{environment, parameters, secrets?, plain?, constraints?, note?, change?}` as JSON or YAML; with `?environment` the body is the configuration itself. Parameters are nested, or a list of `{path, value, secret?, constraint?}`; `text` takes them as one text of JSON or YAML. All but the first version of an environment need If-Match.",
        "parameters": [
          {
            "$ref": "#/components/parameters/configurationEnvironment"
          },
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "$ref": "#/components/requestBodies/Configuration"
        },
        "responses": {
          "201": {
            "description": "The proposed version.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Baseline"
                }
              }
            }
          },
          "400": {
            "description": "It cannot be read; says where and never what."
          },
          "413": {
            "description": "It is larger than 2 MB."
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/configuration/baselines/{environment}/{version}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/environmentOfBaseline"
        },
        {
          "$ref": "#/components/parameters/versionOfBaseline"
        }
      ],
      "get": {
        "operationId": "getBaseline",
        "description": "A version with a page of its parameters, by path.",
        "parameters": [
          {
            "$ref": "#/components/parameters/configurationSearch"
          },
          {
            "name": "show",
            "in": "query",
            "schema": {
              "type": "string",
              "enum": [
                "all",
                "secret",
                "constrained"
              ]
            }
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "The version.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/BaselineContent"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/configuration/baselines/{environment}/{version}/difference": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/environmentOfBaseline"
        },
        {
          "$ref": "#/components/parameters/versionOfBaseline"
        }
      ],
      "get": {
        "operationId": "getBaselineDifference",
        "description": "What a version changes in another one, `from`; when absent, in the accepted version before it.",
        "parameters": [
          {
            "name": "from",
            "in": "query",
            "schema": {
              "type": "string",
              "pattern": "^[1-9]\\d{0,8}$"
            }
          },
          {
            "$ref": "#/components/parameters/configurationSearch"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "Paths with before and after.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/BaselineDifference"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/configuration/baselines/{environment}/{version}/approvals": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/environmentOfBaseline"
        },
        {
          "$ref": "#/components/parameters/versionOfBaseline"
        }
      ],
      "post": {
        "operationId": "approveBaseline",
        "description": "Accepts a proposed version (service owner; where that person wrote it, sponsor or risk lead). While the pilot is live it takes an approved change record.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "hash"
                ],
                "properties": {
                  "hash": {
                    "$ref": "#/components/schemas/SeenHash"
                  },
                  "statement": {
                    "type": "string",
                    "maxLength": 4000
                  },
                  "change": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 16
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The accepted version.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Baseline"
                }
              }
            }
          },
          "409": {
            "description": "Another hash, settled already, or no approved change."
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/configuration/baselines/{environment}/{version}/rejection": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/environmentOfBaseline"
        },
        {
          "$ref": "#/components/parameters/versionOfBaseline"
        }
      ],
      "post": {
        "operationId": "rejectBaseline",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Reason"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The rejected version.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Baseline"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/configuration/observations": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getConfigurationObservations",
        "description": "When something else was observed than before, newest first.",
        "parameters": [
          {
            "$ref": "#/components/parameters/configurationEnvironment"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of observations, without values.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ConfigurationObservationPage"
                }
              }
            }
          }
        }
      },
      "post": {
        "operationId": "addConfigurationObservation",
        "description": "What is configured in an environment now, all of it, by machines that hold `pilots.configuration.ingest`, service owner or tech lead: `{environment, observedAt?, parameters}` as JSON or YAML; with `?environment` the body is the configuration itself. Sending twice changes nothing; the latest by `observedAt` counts, whatever came last.",
        "parameters": [
          {
            "$ref": "#/components/parameters/configurationEnvironment"
          },
          {
            "name": "observedAt",
            "in": "query",
            "allowReserved": true,
            "description": "RFC 3339 with an offset; now when absent.",
            "schema": {
              "type": "string",
              "maxLength": 64
            }
          },
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "$ref": "#/components/requestBodies/Configuration"
        },
        "responses": {
          "200": {
            "description": "What became of it.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ConfigurationObservationReceipt"
                }
              }
            }
          },
          "400": {
            "description": "It cannot be read; says where and never what."
          },
          "413": {
            "description": "It is larger than 2 MB."
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/configuration/drift": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getDrift",
        "description": "Episodes of drift, newest first; how each environment differs from its baseline now; and how the live environment stands to the reference.",
        "parameters": [
          {
            "$ref": "#/components/parameters/configurationEnvironment"
          },
          {
            "name": "state",
            "in": "query",
            "schema": {
              "type": "string",
              "enum": [
                "open",
                "closed"
              ]
            }
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of episodes.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DriftPage"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/configuration/drift/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "get": {
        "operationId": "getDriftEpisode",
        "description": "An episode with a page of its parameters, by path.",
        "parameters": [
          {
            "$ref": "#/components/parameters/configurationSearch"
          },
          {
            "name": "state",
            "in": "query",
            "schema": {
              "type": "string",
              "enum": [
                "drifted",
                "reverted",
                "accepted"
              ]
            }
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "The episode.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DriftEpisodeContent"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/configuration/drift/{id}/acceptance": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "acceptDrift",
        "description": "Takes drift over into a new version of the baseline (product manager, service owner or tech lead), on the strength of an approved change.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "change",
                  "reason"
                ],
                "properties": {
                  "change": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 16
                  },
                  "reason": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 4000
                  },
                  "paths": {
                    "type": "array",
                    "description": "All that drift in the episode, when absent.",
                    "minItems": 1,
                    "maxItems": 20000,
                    "items": {
                      "type": "string",
                      "maxLength": 1024
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The episode after it.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DriftEpisodeContent"
                }
              }
            }
          },
          "409": {
            "description": "Nothing drifts, or the change is not approved."
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/configuration/parity": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getParity",
        "description": "Parameters across environments, the reference first. Of secrets only the presence is compared.",
        "parameters": [
          {
            "$ref": "#/components/parameters/configurationSearch"
          },
          {
            "name": "show",
            "in": "query",
            "description": "`differing` when absent.",
            "schema": {
              "type": "string",
              "enum": [
                "unexplained",
                "differing",
                "all"
              ]
            }
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of the matrix.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ParityPage"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/configuration/explanations": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "post": {
        "operationId": "explainParity",
        "description": "Says why parameters of an environment differ from the reference (tech lead). It counts as long as both values stay what they are.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "environment",
                  "paths",
                  "reason"
                ],
                "properties": {
                  "environment": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 63
                  },
                  "paths": {
                    "type": "array",
                    "minItems": 1,
                    "maxItems": 20000,
                    "items": {
                      "type": "string",
                      "maxLength": 1024
                    }
                  },
                  "reason": {
                    "type": "string",
                    "pattern": "\\S",
                    "maxLength": 4000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "How many were explained.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "explained"
                  ],
                  "properties": {
                    "explained": {
                      "type": "integer"
                    }
                  }
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/criteria": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getCriteria",
        "responses": {
          "200": {
            "description": "The exit criteria in their current version, all versions and the amendments. Version 0 stands for criteria that nobody has written.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CriteriaView"
                }
              }
            }
          }
        }
      },
      "put": {
        "operationId": "putCriteria",
        "description": "Saves a new version, as a draft or (propose) as a proposal, which needs a criterion for each of the five outcomes. 400 names every problem at once. After the lock every edit is refused with 409 and recorded.",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/ifNoneMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "criteria"
                ],
                "additionalProperties": false,
                "properties": {
                  "criteria": {
                    "$ref": "#/components/schemas/CriteriaInput"
                  },
                  "propose": {
                    "type": "boolean"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The saved version.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CriteriaVersion"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/criteria/presets": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getCriteriaPresets",
        "responses": {
          "200": {
            "description": "Criteria to start from, by sector, and the pilot's sector.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "sector",
                    "presets"
                  ],
                  "properties": {
                    "sector": {
                      "type": "string"
                    },
                    "presets": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/CriteriaPreset"
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/criteria/versions/{version}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "name": "version",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "pattern": "^[0-9]{1,9}$"
          }
        }
      ],
      "get": {
        "operationId": "getCriteriaVersion",
        "responses": {
          "200": {
            "description": "A version as it was saved.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CriteriaVersion"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/criteria/lock": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "post": {
        "operationId": "lockCriteria",
        "description": "Locks a proposal ahead of the signatures, while the pilot is ready. The last signature of `approve` locks by itself. Nobody locks what they proposed.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "hash"
                ],
                "properties": {
                  "hash": {
                    "$ref": "#/components/schemas/SeenHash"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The locked version.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CriteriaVersion"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/criteria/amendments": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "post": {
        "operationId": "proposeAmendment",
        "description": "Proposes the whole set of criteria as it should be, with the reason and what is known at this time. Two others approve.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "criteria",
                  "reason",
                  "knownAtTheTime"
                ],
                "additionalProperties": false,
                "properties": {
                  "criteria": {
                    "$ref": "#/components/schemas/CriteriaInput"
                  },
                  "reason": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 4000
                  },
                  "knownAtTheTime": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 4000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "It waits for sponsor and risk lead.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Amendment"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/amendments": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "listValueAmendments",
        "description": "Amendments of the values that the approval froze, the newest first. Those of the criteria stand with the criteria.",
        "parameters": [
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "$ref": "#/components/parameters/limit"
          }
        ],
        "responses": {
          "200": {
            "description": "A page.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "pageInfo"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/ValueAmendment"
                      }
                    },
                    "totalItems": {
                      "type": "integer"
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    }
                  }
                }
              }
            }
          }
        }
      },
      "post": {
        "operationId": "proposeValueAmendment",
        "description": "Proposes that what the entity says differently at this moment comes into force: all of it, or the fields that are named. Two others approve exactly these values. If the entity is changed again, the proposal is superseded.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "reason",
                  "knownAtTheTime"
                ],
                "additionalProperties": false,
                "properties": {
                  "fields": {
                    "description": "targets, sector, intent or guardrails; all that is pending where it is left out.",
                    "type": "array",
                    "minItems": 1,
                    "maxItems": 10,
                    "items": {
                      "type": "string",
                      "maxLength": 64
                    }
                  },
                  "reason": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 4000
                  },
                  "knownAtTheTime": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 4000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "It waits for sponsor and risk lead.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ValueAmendment"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/amendments/{id}/approvals": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "approveAmendment",
        "description": "The second approval puts the amendment in force, whether of the criteria or of the frozen values.",
        "responses": {
          "200": {
            "description": "The amendment.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AnyAmendment"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/amendments/{id}/rejection": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "rejectAmendment",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Reason"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The amendment.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AnyAmendment"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/amendments/{id}/withdrawal": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "withdrawAmendment",
        "description": "By whoever proposed it, while it waits.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Reason"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The amendment.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AnyAmendment"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/evaluation": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getEvaluation",
        "responses": {
          "200": {
            "description": "Each criterion's result and the recommendation with its reasons.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Evaluation"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/votes": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "post": {
        "operationId": "voteOnDecision",
        "description": "Votes as sponsor, service owner or risk lead, or changes that vote. A person votes once; a deputy counts as the holder. Open once the decision is due; 403 for whoever is not of the three.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "outcome": {
                    "description": "`scale`, `iterate` or `stop`.",
                    "type": "string"
                  },
                  "reason": {
                    "type": "string"
                  },
                  "role": {
                    "description": "For whoever can act in several roles.",
                    "type": "string",
                    "enum": [
                      "sponsor",
                      "serviceOwner",
                      "riskLead"
                    ]
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "How the forum stands.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DecisionForum"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/decisions": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getPilotDecisions",
        "description": "The decisions of the pilot, the newest first, and how the forum stands with the one in hand.",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "Decisions and forum; the ETag is that of the proposal.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "pageInfo",
                    "forum"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Decision"
                      }
                    },
                    "totalItems": {
                      "type": "integer"
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    },
                    "forum": {
                      "$ref": "#/components/schemas/DecisionForum"
                    }
                  }
                }
              }
            }
          }
        }
      },
      "post": {
        "operationId": "proposeDecision",
        "description": "Puts rationale, alternatives and learnings before the forum; each time a new version, the last one counts. It decides nothing: the transition `decide` alone does. Once a pilot is decided, a proposal names in `supersedes` the decision that it is to take the place of. With If-Match, 412 when somebody wrote meanwhile.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "rationale": {
                    "type": "string"
                  },
                  "alternatives": {
                    "oneOf": [
                      {
                        "type": "string"
                      },
                      {
                        "type": "array",
                        "items": {
                          "type": "string"
                        }
                      }
                    ]
                  },
                  "learnings": {
                    "oneOf": [
                      {
                        "type": "string"
                      },
                      {
                        "type": "array",
                        "items": {
                          "type": "string"
                        }
                      }
                    ]
                  },
                  "lookBackDate": {
                    "description": "ISO date; 90 days after the decision when absent.",
                    "type": "string"
                  },
                  "supersedes": {
                    "type": "string",
                    "maxLength": 64
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "How the forum stands.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DecisionForum"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/decisions/similar": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getSimilarDecisions",
        "description": "Pilots like this one, and how they were decided; the most alike first.",
        "responses": {
          "200": {
            "description": "At most five.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "pageInfo"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/SimilarDecision"
                      }
                    },
                    "totalItems": {
                      "type": "integer"
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    }
                  }
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/decisions/{id}/supersession": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "supersedeDecision",
        "description": "Records the decision that the forum voted for anew, in the place of an earlier one. The pilot's stage stays.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": false,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/OptionalReason"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The later decision.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Decision"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/decisions/{id}/look-backs": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "lookBackAtDecision",
        "description": "Says in hindsight whether the decision was right.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "verdict": {
                    "description": "`validated`, `revisit` or `reversed`.",
                    "type": "string"
                  },
                  "note": {
                    "type": "string",
                    "maxLength": 20000
                  },
                  "next": {
                    "description": "ISO date of the next look back, if any.",
                    "type": "string"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The decision.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Decision"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/exit": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "post": {
        "operationId": "confirmExit",
        "description": "The service owner confirms, each with its evidence, that access to a stopped pilot is removed and that its data is disposed of; together or one after the other.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "accessRemoved": {
                    "type": "string"
                  },
                  "dataDisposed": {
                    "type": "string"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "What is confirmed and what is missing.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DecisionExit"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/successor": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "post": {
        "operationId": "offerSuccessor",
        "description": "Writes the entity of the pilot that follows one that iterates, and remembers the link: once it is in the catalog, its draft shows the learnings.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "name": {
                    "type": "string"
                  },
                  "title": {
                    "type": "string",
                    "maxLength": 200
                  },
                  "hypothesis": {
                    "type": "string",
                    "maxLength": 4000
                  },
                  "startDate": {
                    "description": "ISO date.",
                    "type": "string"
                  },
                  "decisionDate": {
                    "description": "ISO date.",
                    "type": "string"
                  },
                  "open": {
                    "description": "Keeps the pilot here, so that its draft is in the catalog within seconds; needs the permission to start pilots. Without it the YAML is for a repository.",
                    "type": "boolean"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The entity, as an object and as YAML.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "ref",
                    "entity",
                    "yaml",
                    "opened"
                  ],
                  "properties": {
                    "ref": {
                      "type": "string"
                    },
                    "entity": {
                      "type": "object",
                      "additionalProperties": true
                    },
                    "yaml": {
                      "type": "string"
                    },
                    "opened": {
                      "type": "boolean"
                    }
                  }
                }
              }
            }
          }
        }
      }
    },
    "/decisions": {
      "get": {
        "operationId": "listDecisions",
        "description": "Decisions of all pilots that the caller may read, the newest first. Filters may be repeated or separated by commas.",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "name": "q",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "maxLength": 500
            }
          },
          {
            "name": "component",
            "in": "query",
            "description": "Entity refs; `component:default/` may be left out.",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/ListFilter"
            }
          },
          {
            "name": "outcome",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/ListFilter"
            }
          },
          {
            "name": "sector",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/ListFilter"
            }
          },
          {
            "name": "pilot",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/ListFilter"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "pageInfo"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/DecisionSummary"
                      }
                    },
                    "totalItems": {
                      "type": "integer"
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    }
                  }
                }
              }
            }
          }
        }
      }
    },
    "/decisions/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "get": {
        "operationId": "getDecision",
        "description": "A decision as it was recorded. `Accept: text/markdown` answers with an architecture decision record in the form of MADR 4.0.",
        "responses": {
          "200": {
            "description": "The decision.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Decision"
                }
              },
              "text/markdown": {
                "schema": {
                  "type": "string"
                }
              }
            }
          }
        }
      }
    },
    "/decisions/{id}/verification": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "get": {
        "operationId": "verifyDecision",
        "description": "Builds the decision anew from what the database holds of its parts and compares the hashes.",
        "responses": {
          "200": {
            "description": "Whether it is what was decided, and if not, what differs.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "id",
                    "pilot",
                    "hash",
                    "rebuilt",
                    "valid",
                    "differences"
                  ],
                  "properties": {
                    "id": {
                      "type": "string"
                    },
                    "pilot": {
                      "type": "string"
                    },
                    "hash": {
                      "type": "string"
                    },
                    "rebuilt": {
                      "type": "string"
                    },
                    "valid": {
                      "type": "boolean"
                    },
                    "differences": {
                      "type": "array",
                      "items": {
                        "type": "string"
                      }
                    },
                    "recordPurgedAt": {
                      "description": "When the part of the record that it refers to was deleted, its time being over; what it says of that is taken as said.",
                      "type": "string",
                      "format": "date-time"
                    }
                  }
                }
              }
            }
          }
        }
      }
    },
    "/delivery/events": {
      "post": {
        "operationId": "sendDeliveryEvents",
        "description": "Deployments, changes and incidents, for machines that hold `pilots.delivery.ingest`. A JSON array of events (or one event) of up to 10 MB, or NDJSON of any length, which is streamed. Events are taken over one by one: what is refused is named, the rest is kept. Repeating events, in whatever order, changes nothing.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "oneOf": [
                  {
                    "$ref": "#/components/schemas/DeliveryEvent"
                  },
                  {
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/DeliveryEvent"
                    }
                  }
                ]
              }
            },
            "application/x-ndjson": {
              "schema": {
                "type": "string"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What became of the events.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeliveryIngestResult"
                }
              }
            }
          },
          "400": {
            "description": "Nothing of the body is JSON."
          },
          "413": {
            "description": "The JSON body is too large; send NDJSON."
          },
          "415": {
            "description": "The body is neither JSON nor NDJSON."
          }
        }
      }
    },
    "/webhooks/{source}": {
      "parameters": [
        {
          "name": "source",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "github",
              "gitlab",
              "pagerduty",
              "alertmanager",
              "cdevents",
              "devlake"
            ]
          }
        }
      ],
      "post": {
        "operationId": "receiveWebhook",
        "description": "The vendor's own payload with the vendor's own signature; no Backstage token. Kept before it is answered, applied afterwards. DevLake's clients keep their routes below `/webhooks/devlake`, for example `/webhooks/devlake/connections/1/deployments`; without a route the fields of the payload say what it is, of the connection `default`.",
        "security": [],
        "responses": {
          "200": {
            "description": "Kept (DevLake)."
          },
          "202": {
            "description": "Kept."
          },
          "400": {
            "description": "The body is not JSON."
          },
          "401": {
            "description": "The signature is wrong; nothing was kept."
          },
          "413": {
            "description": "The body is too large."
          }
        }
      }
    },
    "/delivery/deliveries": {
      "get": {
        "operationId": "getDeliveries",
        "description": "What webhooks brought, newest first, and what became of it. For those who hold `pilots.inbox.operate`.",
        "parameters": [
          {
            "name": "source",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/ListFilter"
            }
          },
          {
            "name": "status",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/ListFilter"
            }
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of deliveries.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "pageInfo"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/WebhookDelivery"
                      }
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    }
                  }
                }
              }
            }
          }
        }
      }
    },
    "/delivery/unmapped": {
      "get": {
        "operationId": "getUnmapped",
        "description": "Names in deliveries that map to no component, in their order, each with what waits for a mapping. For those who hold `pilots.inbox.operate`.",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of names.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "pageInfo"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "type": "object",
                        "required": [
                          "name",
                          "deliveries",
                          "receivedAt"
                        ],
                        "properties": {
                          "name": {
                            "type": "string",
                            "description": "The annotation that would map it, and its value."
                          },
                          "deliveries": {
                            "type": "integer",
                            "description": "That wait for it."
                          },
                          "receivedAt": {
                            "type": "string",
                            "description": "When the latest of them came."
                          }
                        }
                      }
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    }
                  }
                }
              }
            }
          }
        }
      }
    },
    "/delivery/deliveries/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "get": {
        "operationId": "getDeliveryOfWebhook",
        "responses": {
          "200": {
            "description": "A delivery with its payload.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WebhookDeliveryDetail"
                }
              }
            }
          }
        }
      }
    },
    "/delivery/deliveries/{id}/redelivery": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "redeliver",
        "description": "Tries a delivery again, now; its events stay the versions that they were.",
        "responses": {
          "200": {
            "description": "What became of it.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WebhookDelivery"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/delivery": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getDelivery",
        "description": "The delivery measures of a window [from, to), and of each ISO week of it in the pilot's time zone. Up to now, and twelve weeks long, unless the query says otherwise.",
        "parameters": [
          {
            "$ref": "#/components/parameters/windowFrom"
          },
          {
            "$ref": "#/components/parameters/windowTo"
          },
          {
            "$ref": "#/components/parameters/windowWeeks"
          }
        ],
        "responses": {
          "200": {
            "description": "The measures.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeliveryReport"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/delivery/explanation": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "explainDelivery",
        "description": "The events behind a value and those left out, each with its reason. A page counts both lists as one: first what went in, then what was left out.",
        "parameters": [
          {
            "name": "measure",
            "in": "query",
            "allowReserved": true,
            "description": "One of the names in `measures`.",
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          },
          {
            "$ref": "#/components/parameters/windowFrom"
          },
          {
            "$ref": "#/components/parameters/windowTo"
          },
          {
            "$ref": "#/components/parameters/windowWeeks"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of the explanation.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeliveryExplanation"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/delivery/marks": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getDeliveryMarks",
        "description": "The deployments finished in a window and the incidents that touch it, to be drawn on a time axis: at most the latest 400 of each.",
        "parameters": [
          {
            "$ref": "#/components/parameters/windowFrom"
          },
          {
            "$ref": "#/components/parameters/windowTo"
          },
          {
            "$ref": "#/components/parameters/windowWeeks"
          }
        ],
        "responses": {
          "200": {
            "description": "What happened.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeliveryMarks"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/delivery/baseline": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getDeliveryBaseline",
        "responses": {
          "200": {
            "description": "The values before the start, once they are frozen.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeliveryBaseline"
                }
              }
            }
          }
        }
      },
      "post": {
        "operationId": "freezeDeliveryBaseline",
        "description": "Freezes the values of the twelve weeks up to now (\"no data\" is a value) as those that the pilot sets out with. The approval does so by itself and settles them; by hand it is possible before.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "responses": {
          "201": {
            "description": "Frozen.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeliveryBaseline"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/delivery/links": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getDeliveryLinks",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "What people said about incidents.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "pageInfo"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/DeliveryLink"
                      }
                    },
                    "totalItems": {
                      "type": "integer"
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    }
                  }
                }
              }
            }
          }
        }
      },
      "post": {
        "operationId": "linkIncident",
        "description": "Links an incident to the deployment that caused it, or, with null, to none. It goes before every rule, replaces what was said of the incident before, and is recorded.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "incident",
                  "deployment",
                  "reason"
                ],
                "properties": {
                  "incident": {
                    "$ref": "#/components/schemas/DeliveryEventName"
                  },
                  "deployment": {
                    "oneOf": [
                      {
                        "$ref": "#/components/schemas/DeliveryEventName"
                      },
                      {
                        "type": "null"
                      }
                    ]
                  },
                  "reason": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 4000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Linked, or unlinked.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeliveryLink"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/delivery/links/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "delete": {
        "operationId": "removeDeliveryLink",
        "description": "Takes back what was said by hand; the rules link the incident again.",
        "responses": {
          "204": {
            "description": "Taken back."
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/exports/oscal-assessment-results": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getOscalAssessmentResults",
        "description": "The checklist as OSCAL 1.1.3 assessment results.",
        "responses": {
          "200": {
            "description": "By NIST's schema.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": true
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/exports/oscal-poam": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getOscalPlanOfAction",
        "description": "What is open as an OSCAL 1.1.3 plan of action and milestones; 404 when nothing is.",
        "responses": {
          "200": {
            "description": "By NIST's schema.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": true
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/exports/openslo": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getOpenSlo",
        "description": "Service level objectives and alerts as OpenSLO v1; 404 without any.",
        "responses": {
          "200": {
            "description": "A stream of YAML documents.",
            "content": {
              "application/yaml": {
                "schema": {
                  "type": "string"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/exports/readiness.csv": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getReadinessCsv",
        "description": "The checklist, a row a check.",
        "responses": {
          "200": {
            "description": "RFC 4180, with a header.",
            "content": {
              "text/csv": {
                "schema": {
                  "type": "string"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/exports/bundle.zip": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getAuditBundle",
        "description": "Record, documents, decisions and their hashes, with a script that checks them.",
        "responses": {
          "200": {
            "description": "One archive.",
            "content": {
              "application/zip": {
                "schema": {
                  "type": "string",
                  "format": "binary"
                }
              }
            }
          }
        }
      }
    },
    "/calendar": {
      "get": {
        "operationId": "getCalendar",
        "description": "Reviews, decision dates, change windows and approved changes of the pilots that the caller may read, each time that they come.",
        "parameters": [
          {
            "name": "from",
            "in": "query",
            "allowReserved": true,
            "description": "RFC 3339 or an ISO date (UTC); now when absent.",
            "schema": {
              "type": "string",
              "maxLength": 40
            }
          },
          {
            "name": "to",
            "in": "query",
            "allowReserved": true,
            "description": "Exclusive; 31 days after `from` when absent, at most 100.",
            "schema": {
              "type": "string",
              "maxLength": 40
            }
          },
          {
            "name": "mine",
            "in": "query",
            "description": "Only pilots of the caller's teams, or in which they hold a role.",
            "schema": {
              "type": "boolean"
            }
          },
          {
            "name": "kind",
            "in": "query",
            "allowReserved": true,
            "description": "`review`, `decision`, `change-window` or `change`; may be repeated or separated by commas. All when absent.",
            "schema": {
              "$ref": "#/components/schemas/ListFilter"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "By their start.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CalendarView"
                }
              }
            }
          }
        }
      }
    },
    "/feeds": {
      "get": {
        "operationId": "getFeeds",
        "description": "The caller's calendar addresses that still work; never their tokens.",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "The newest first.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/FeedPage"
                }
              }
            }
          }
        }
      },
      "post": {
        "operationId": "makeFeed",
        "description": "Makes a private calendar address. Its token is in this answer and nowhere else: the same Idempotency-Key and body get the same address again, without `token` and `path`. Where the answer was lost, revoke it and make another one.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": false,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "title": {
                    "type": "string",
                    "maxLength": 200
                  },
                  "days": {
                    "description": "How long it works; 180 when absent.",
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 366
                  },
                  "mine": {
                    "description": "Only pilots in which the caller holds a role.",
                    "type": "boolean"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The address.",
            "content": {
              "application/json": {
                "schema": {
                  "allOf": [
                    {
                      "$ref": "#/components/schemas/Feed"
                    },
                    {
                      "type": "object",
                      "properties": {
                        "token": {
                          "description": "Absent where the request is a repeated one.",
                          "type": "string"
                        },
                        "path": {
                          "description": "Below the plugin's base URL; absent with the token.",
                          "type": "string"
                        }
                      }
                    }
                  ]
                }
              }
            }
          }
        }
      }
    },
    "/feeds/{id}": {
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "delete": {
        "operationId": "revokeFeed",
        "responses": {
          "204": {
            "description": "The address opens nothing any more."
          }
        }
      }
    },
    "/feeds/{token}/calendar.ics": {
      "parameters": [
        {
          "name": "token",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "get": {
        "operationId": "getCalendarFeed",
        "description": "For calendar programs, which do not sign in.",
        "responses": {
          "200": {
            "description": "RFC 5545.",
            "content": {
              "text/calendar": {
                "schema": {
                  "type": "string"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/risks": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getRisks",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "The risk register, each risk in the state that holds today.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "pageInfo"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Risk"
                      }
                    },
                    "totalItems": {
                      "type": "integer"
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    }
                  }
                }
              }
            }
          }
        }
      },
      "post": {
        "operationId": "proposeRisk",
        "description": "By the risk lead, or for privacy the data steward.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RiskInput"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The risk is open.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Risk"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/risks/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "put": {
        "operationId": "updateRisk",
        "description": "Describes the risk anew; it is open again.",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RiskInput"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The risk.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Risk"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/risks/{id}/acceptance": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "acceptRisk",
        "description": "By the sponsor, never by who proposed it. If-Match, when sent, binds the acceptance to the version that was seen.",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": false,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "note": {
                    "type": "string",
                    "maxLength": 4000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The risk is accepted until its review date.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Risk"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/risks/{id}/rejection": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "rejectRisk",
        "description": "Whoever would accept it will not live with it; it stays open.",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Reason"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The risk.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Risk"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/risks/{id}/mitigation": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "mitigateRisk",
        "description": "Says on what evidence the mitigation works.",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "evidence"
                ],
                "properties": {
                  "evidence": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 4000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The risk is mitigated until its review date.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Risk"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getPilot",
        "description": "A pilot, and what the caller could do next.",
        "responses": {
          "200": {
            "description": "The pilot.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Pilot"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/transitions": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "post": {
        "operationId": "transition",
        "description": "Moves the pilot. Refused with 409 (or 403 when it is somebody else's to do) and every guard that stands in the way. `approve` is signed by sponsor, service owner and risk lead, one request each; the last one moves the pilot and locks the criteria.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "event"
                ],
                "properties": {
                  "event": {
                    "type": "string",
                    "maxLength": 64
                  },
                  "reason": {
                    "type": "string",
                    "maxLength": 4000
                  },
                  "signature": {
                    "type": "object",
                    "required": [
                      "statement",
                      "hash"
                    ],
                    "properties": {
                      "statement": {
                        "type": "string",
                        "minLength": 1,
                        "maxLength": 2000
                      },
                      "hash": {
                        "$ref": "#/components/schemas/SeenHash"
                      }
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The pilot after the transition.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Pilot"
                }
              }
            }
          },
          "403": {
            "description": "Somebody else's to do.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                }
              }
            }
          },
          "409": {
            "description": "Not possible now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/pause/causes/{id}/lifting": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "liftPauseCause",
        "description": "Lifts a cause that no rule clears, such as a pause by hand. Whoever paused lifts it, or the sponsor; the pilot resumes by `resume`. Also once the decision is due: the freeze of what stands ends with it.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "reason"
                ],
                "properties": {
                  "reason": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 4000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The causes that are left.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "pageInfo"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/PauseCause"
                      }
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    }
                  }
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/metrics": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getMetrics",
        "responses": {
          "200": {
            "description": "How outcomes are measured, with ETag. Version 0 stands for metrics that nobody has written.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OutcomeDefinitionView"
                }
              }
            }
          }
        }
      },
      "put": {
        "operationId": "putMetrics",
        "description": "Saves a new version; 400 names every problem at once. Once the pilot is approved, what is measured, units, directions, baselines and targets are fixed (409, and the attempt is recorded); titles, explanations, sources and new supporting metrics are not.",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/ifNoneMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/OutcomeDefinitionInput"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The saved version.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OutcomeDefinitionView"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/outcomes": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getOutcomes",
        "description": "Where the outcomes stand: the latest value of each metric with its curve over a window [from, to), spend, reach, error budget and burn rates, and the sources that are silent or fail. Null is \"no data\".",
        "parameters": [
          {
            "$ref": "#/components/parameters/windowFrom"
          },
          {
            "$ref": "#/components/parameters/windowTo"
          },
          {
            "$ref": "#/components/parameters/windowWeeks"
          }
        ],
        "responses": {
          "200": {
            "description": "The outcomes.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OutcomesView"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/observations": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getObservations",
        "description": "What was observed, the latest first.",
        "parameters": [
          {
            "name": "metric",
            "in": "query",
            "allowReserved": true,
            "description": "Id of a metric, `spend`, `users`, or `sli` for samples.",
            "schema": {
              "type": "string",
              "maxLength": 63
            }
          },
          {
            "name": "from",
            "in": "query",
            "allowReserved": true,
            "description": "RFC 3339 with an offset; included.",
            "schema": {
              "type": "string",
              "maxLength": 64
            }
          },
          {
            "name": "to",
            "in": "query",
            "allowReserved": true,
            "description": "RFC 3339 with an offset; not included.",
            "schema": {
              "type": "string",
              "maxLength": 64
            }
          },
          {
            "name": "includeSuperseded",
            "in": "query",
            "description": "Whether to show what was corrected since, too.",
            "schema": {
              "type": "boolean"
            }
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of observations.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ObservationPage"
                }
              }
            }
          }
        }
      },
      "post": {
        "operationId": "addObservations",
        "description": "Observations by people in a role, or by machines that hold `pilots.observation.ingest`: one, a list of up to 5,000, or a CSV file whose first row names the columns (metric, value, occurredAt, id, segment, supportHours, note, supersedes, correction, good, bad, total, window). What is refused is named, the rest is kept; sending twice changes nothing. A later observation of the same id corrects the earlier one; `supersedes` replaces another. Nothing is ever overwritten.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "oneOf": [
                  {
                    "$ref": "#/components/schemas/ObservationInput"
                  },
                  {
                    "type": "array",
                    "maxItems": 5000,
                    "items": {}
                  }
                ]
              }
            },
            "text/csv": {
              "schema": {
                "type": "string"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What became of the observations.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ObservationReceipt"
                }
              }
            }
          },
          "400": {
            "description": "The body as a whole is none."
          },
          "413": {
            "description": "The body is larger than 2 MB."
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/pack": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getPack",
        "description": "The nine documents in summary, without their contents.",
        "responses": {
          "200": {
            "description": "All nine, written or not.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Pack"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/pack/{document}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/document"
        }
      ],
      "get": {
        "operationId": "getDocument",
        "description": "A document with its content; the ETag is its version, \"0\" before it is written.",
        "responses": {
          "200": {
            "description": "The document.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PackDocument"
                }
              }
            }
          }
        }
      },
      "put": {
        "operationId": "writeDocument",
        "description": "Writes a document (`content`, Markdown, at most 1,000,000 bytes, else 413) or says where it is read from (`url`). Content that is the same as before but for line endings, trailing white space outside of code and final blank lines makes no new version.",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/ifNoneMatch"
          },
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "content": {
                    "type": "string"
                  },
                  "url": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 2000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The document as it stands now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PackDocument"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/pack/{document}/versions": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/document"
        }
      ],
      "get": {
        "operationId": "getDocumentVersions",
        "description": "Every version, newest first, without the contents.",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of versions.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "pageInfo"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/DocumentVersion"
                      }
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    }
                  }
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/pack/{document}/versions/{version}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/document"
        },
        {
          "name": "version",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "pattern": "^[1-9][0-9]{0,8}$"
          }
        }
      ],
      "get": {
        "operationId": "getDocumentVersion",
        "responses": {
          "200": {
            "description": "The version with its content.",
            "content": {
              "application/json": {
                "schema": {
                  "allOf": [
                    {
                      "$ref": "#/components/schemas/DocumentVersion"
                    },
                    {
                      "type": "object",
                      "required": [
                        "content"
                      ],
                      "properties": {
                        "content": {
                          "type": "string"
                        }
                      }
                    }
                  ]
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/pack/{document}/diff": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/document"
        }
      ],
      "get": {
        "operationId": "getDocumentDiff",
        "description": "What changed between two versions, as a unified diff; from the last approval to the current version unless said otherwise. Version 0 is the document before it was written.",
        "parameters": [
          {
            "name": "from",
            "in": "query",
            "schema": {
              "type": "string",
              "pattern": "^(approved|current|[0-9]{1,9})$"
            }
          },
          {
            "name": "to",
            "in": "query",
            "schema": {
              "type": "string",
              "pattern": "^(approved|current|[0-9]{1,9})$"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The numbers of both versions, and the diff; empty when they are the same.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "from",
                    "to",
                    "diff"
                  ],
                  "properties": {
                    "from": {
                      "type": "integer"
                    },
                    "to": {
                      "type": "integer"
                    },
                    "diff": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/pack/{document}/approvals": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/document"
        }
      ],
      "post": {
        "operationId": "approveDocument",
        "description": "Approves the version that was read. The approval binds to its hash: it is void as soon as the content changes, and stands again only if exactly that content comes back.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "version",
                  "hash",
                  "statement"
                ],
                "properties": {
                  "version": {
                    "type": "integer",
                    "minimum": 1
                  },
                  "hash": {
                    "$ref": "#/components/schemas/SeenHash"
                  },
                  "statement": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 4000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The document as it stands now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DocumentSummary"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/pack/{document}/rejection": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/document"
        }
      ],
      "post": {
        "operationId": "requestDocumentChanges",
        "description": "Sends the version back, saying what should change.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "version",
                  "hash",
                  "reason"
                ],
                "properties": {
                  "version": {
                    "type": "integer",
                    "minimum": 1
                  },
                  "hash": {
                    "$ref": "#/components/schemas/SeenHash"
                  },
                  "reason": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 4000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The document as it stands now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DocumentSummary"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/pack/{document}/comments": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/document"
        }
      ],
      "post": {
        "operationId": "commentDocument",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "comment"
                ],
                "properties": {
                  "comment": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 4000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The comment.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DocumentComment"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/pack/{document}/refresh": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/document"
        }
      ],
      "post": {
        "operationId": "refreshDocument",
        "description": "Reads a linked document again, now.",
        "responses": {
          "200": {
            "description": "The document as it stands now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PackDocument"
                }
              }
            }
          }
        }
      }
    },
    "/catalog/roles": {
      "get": {
        "operationId": "getRoleSnapshot",
        "description": "Who holds which role beyond what the entities say, for the catalog module. One answer for all pilots; ETag and If-None-Match (304).",
        "responses": {
          "200": {
            "description": "The snapshot."
          },
          "304": {
            "description": "Nothing changed."
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/roles": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getRoles",
        "responses": {
          "200": {
            "description": "The six roles, their holders and the claims.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Roles"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/roles/{role}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "name": "role",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "delete": {
        "operationId": "stepDown",
        "description": "Steps down from a role, or withdraws a pending claim of one's own.",
        "responses": {
          "204": {
            "description": "The role is vacant."
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/roles/{role}/claims": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "name": "role",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "post": {
        "operationId": "claimRole",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": false,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "note": {
                    "type": "string",
                    "maxLength": 2000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The claim waits for acceptance.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RoleClaim"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/roles/{role}/deputy": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "name": "role",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "put": {
        "operationId": "nameDeputy",
        "description": "Names who may act for the holder until a time.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "deputy",
                  "until"
                ],
                "properties": {
                  "deputy": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 255
                  },
                  "until": {
                    "type": "string",
                    "format": "date-time"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "204": {
            "description": "Named."
          }
        }
      },
      "delete": {
        "operationId": "removeDeputy",
        "responses": {
          "204": {
            "description": "There is no deputy."
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/claims/{id}/acceptance": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "acceptClaim",
        "responses": {
          "200": {
            "description": "The claimant holds the role.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RoleClaim"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/claims/{id}/rejection": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "rejectClaim",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Reason"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The claim is settled.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RoleClaim"
                }
              }
            }
          }
        }
      }
    },
    "/pilots": {
      "get": {
        "operationId": "listPilots",
        "description": "The portfolio: pilots that the caller may read. Filters may be repeated or separated by commas.",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "name": "stage",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/ListFilter"
            }
          },
          {
            "name": "sector",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/ListFilter"
            }
          },
          {
            "name": "owner",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/ListFilter"
            }
          },
          {
            "name": "target",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/ListFilter"
            }
          },
          {
            "name": "holder",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/ListFilter"
            }
          },
          {
            "name": "role",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/ListFilter"
            }
          },
          {
            "name": "mine",
            "in": "query",
            "schema": {
              "type": "boolean"
            }
          },
          {
            "name": "attention",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/ListFilter"
            }
          },
          {
            "name": "q",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "maxLength": 500
            }
          },
          {
            "name": "sort",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "maxLength": 64
            }
          },
          {
            "name": "order",
            "in": "query",
            "schema": {
              "type": "string",
              "enum": [
                "asc",
                "desc"
              ]
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page of the portfolio.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "pageInfo"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/PortfolioRow"
                      }
                    },
                    "totalItems": {
                      "type": "integer"
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    }
                  }
                }
              }
            }
          }
        }
      },
      "post": {
        "operationId": "startPilot",
        "description": "Starts a pilot in the portal: its entity is kept here and served to the catalog, which has it within seconds.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "entity"
                ],
                "properties": {
                  "entity": {
                    "description": "The Pilot entity, as its YAML would say it.",
                    "type": "object",
                    "additionalProperties": true
                  },
                  "template": {
                    "description": "Id of a saved pack that its documents begin with.",
                    "type": "string"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "It is kept.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "ref",
                    "entityRef"
                  ],
                  "properties": {
                    "ref": {
                      "type": "string"
                    },
                    "entityRef": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          }
        }
      }
    },
    "/pilots.csv": {
      "get": {
        "operationId": "exportPilots",
        "description": "Every pilot that fits the filters of `GET /pilots`, as a table; streamed.",
        "parameters": [
          {
            "name": "stage",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/ListFilter"
            }
          },
          {
            "name": "sector",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/ListFilter"
            }
          },
          {
            "name": "owner",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/ListFilter"
            }
          },
          {
            "name": "target",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/ListFilter"
            }
          },
          {
            "name": "holder",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/ListFilter"
            }
          },
          {
            "name": "role",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/ListFilter"
            }
          },
          {
            "name": "mine",
            "in": "query",
            "schema": {
              "type": "boolean"
            }
          },
          {
            "name": "attention",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/ListFilter"
            }
          },
          {
            "name": "q",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "maxLength": 500
            }
          },
          {
            "name": "sort",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "maxLength": 64
            }
          },
          {
            "name": "order",
            "in": "query",
            "schema": {
              "type": "string",
              "enum": [
                "asc",
                "desc"
              ]
            }
          }
        ],
        "responses": {
          "200": {
            "description": "RFC 4180, with a header.",
            "content": {
              "text/csv": {
                "schema": {
                  "type": "string"
                }
              }
            }
          }
        }
      }
    },
    "/portfolio/quarter": {
      "get": {
        "operationId": "getQuarter",
        "description": "R60 to R66 of one quarter (UTC), of the pilots that the caller may read. A value of null is \"no data\".",
        "parameters": [
          {
            "name": "quarter",
            "in": "query",
            "allowReserved": true,
            "description": "For example `2026-Q4`; the current one when absent.",
            "schema": {
              "type": "string",
              "maxLength": 16
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The figures.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/QuarterView"
                }
              }
            }
          }
        }
      }
    },
    "/waiting": {
      "get": {
        "operationId": "listWaiting",
        "description": "What waits for the caller, across pilots, the longest waiting first.",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "The items.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "pageInfo"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/MyWaitingItem"
                      }
                    },
                    "totalItems": {
                      "type": "integer"
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    }
                  }
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/readiness": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getReadiness",
        "description": "The checklist, each item with its checks, and the score with and without waivers.",
        "responses": {
          "200": {
            "description": "The checklist as it stands now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Readiness"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/attestations": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getAttestations",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "What was signed, and what the caller could sign.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "totalItems",
                    "signable",
                    "pageInfo"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Attestation"
                      }
                    },
                    "totalItems": {
                      "type": "integer"
                    },
                    "signable": {
                      "type": "array",
                      "items": {
                        "type": "object",
                        "required": [
                          "check",
                          "title",
                          "item",
                          "prompt",
                          "maySign"
                        ],
                        "properties": {
                          "check": {
                            "type": "string"
                          },
                          "title": {
                            "type": "string"
                          },
                          "item": {
                            "type": "string"
                          },
                          "prompt": {
                            "type": "string"
                          },
                          "document": {
                            "$ref": "#/components/schemas/DocumentId"
                          },
                          "maySign": {
                            "type": "boolean"
                          },
                          "whyNot": {
                            "type": "string"
                          }
                        }
                      }
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    }
                  }
                }
              }
            }
          }
        }
      },
      "post": {
        "operationId": "signAttestation",
        "description": "Signs a check with a sentence of evidence. The dry run of the runbook is signed by somebody on call or of the owning team who wrote none of the pack; it is void once the runbook changes.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "check",
                  "statement"
                ],
                "properties": {
                  "check": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 128
                  },
                  "statement": {
                    "type": "string",
                    "minLength": 20,
                    "maxLength": 4000
                  },
                  "evidenceUrl": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 2000
                  },
                  "hash": {
                    "$ref": "#/components/schemas/SeenHash"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Signed.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Attestation"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/waivers": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getWaivers",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "All waivers, oldest first, and what about them wants attention.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Waivers"
                }
              }
            }
          }
        }
      },
      "post": {
        "operationId": "requestWaiver",
        "description": "Asks that a check need not pass until a time within 30 days. Checks of items 1, 2, 7 and 8 cannot be waived.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "check",
                  "reason",
                  "compensatingControl",
                  "expiresAt"
                ],
                "properties": {
                  "check": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 128
                  },
                  "reason": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 4000
                  },
                  "compensatingControl": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 4000
                  },
                  "expiresAt": {
                    "type": "string",
                    "format": "date-time"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The request waits for the sponsor and the risk lead.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Waiver"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/waivers/{id}/approvals": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "approveWaiver",
        "description": "One of the two approvals: sponsor and risk lead, two people, neither of whom asked for it (the service owner stands in for one who did).",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "responses": {
          "201": {
            "description": "The waiver; active with the second approval.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Waiver"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/waivers/{id}/rejection": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "rejectWaiver",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Reason"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The waiver is settled.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Waiver"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/waivers/{id}/withdrawal": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "withdrawWaiver",
        "description": "Takes back a request, or ends a waiver before its time.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Reason"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The waiver is settled.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Waiver"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/record": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getRecord",
        "description": "The record of a pilot, newest first.",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of the record and the head of the chain.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RecordPage"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/record/verification": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "verifyRecord",
        "description": "Walks the whole chain. With `seq` and `hash` of a head exported earlier it also says whether that entry is still there, which is the only way to notice that a tail was cut off.",
        "parameters": [
          {
            "name": "seq",
            "in": "query",
            "schema": {
              "type": "integer",
              "minimum": 1
            }
          },
          {
            "name": "hash",
            "in": "query",
            "schema": {
              "type": "string",
              "pattern": "^[0-9a-f]{64}$"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "What the walk found.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RecordVerification"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/record/{seq}/erasure": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "name": "seq",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 1
          }
        }
      ],
      "post": {
        "operationId": "eraseRecordPayload",
        "description": "Erases what an entry says, for privacy; its hashes stay. For the host's operators.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Reason"
              }
            }
          }
        },
        "responses": {
          "204": {
            "description": "Erased."
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/record/retention": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getRecordRetention",
        "description": "How long the record is kept, who holds it longer, and what is left of what was deleted.",
        "responses": {
          "200": {
            "description": "The retention of the record.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RecordRetention"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/record/holds": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "post": {
        "operationId": "holdRecord",
        "description": "Keeps the record from being deleted, whatever its age, until the hold is lifted. By the sponsor or the risk lead.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Reason"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The retention of the record.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RecordRetention"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/record/holds/{id}/lifting": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "liftRecordHold",
        "description": "Lets go of a hold, with a reason. By the risk lead. A record whose time is over is deleted within a day then.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Reason"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The retention of the record.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RecordRetention"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/reviews": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getReviews",
        "description": "Weekly reviews by date, the latest first: those to come, up to the decision, then those that were opened.",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "The reviews.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReviewPage"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/reviews/schedule": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getReviewSchedule",
        "responses": {
          "200": {
            "description": "The schedule, with ETag; `\"0\"` while none is set.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReviewScheduleView"
                }
              }
            }
          }
        }
      },
      "put": {
        "operationId": "setReviewSchedule",
        "description": "Sets when the pilot is reviewed each week; If-Match.",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/ifNoneMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ReviewSchedule"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The schedule.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReviewScheduleView"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/reviews/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "get": {
        "operationId": "getReview",
        "description": "A review that was opened, with its numbers, frozen, and what changed since the one before; with ETag.",
        "responses": {
          "200": {
            "description": "The review.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OpenedReviewView"
                }
              }
            }
          }
        }
      },
      "put": {
        "operationId": "holdReview",
        "description": "Completes the review, or revises what was said in it; If-Match. Values entered by hand are taken all or not at all. The frozen numbers stay.",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "notes"
                ],
                "properties": {
                  "notes": {
                    "type": "string",
                    "maxLength": 20000
                  },
                  "learnings": {
                    "type": "string",
                    "maxLength": 20000
                  },
                  "actions": {
                    "description": "All of them, in order; absent leaves them as they are.",
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/AgreedActionInput"
                    }
                  },
                  "observations": {
                    "description": "As in POST …/observations.",
                    "type": "array",
                    "maxItems": 100,
                    "items": {
                      "type": "object",
                      "additionalProperties": true
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The review.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OpenedReviewView"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/reviews/{id}/actions/{action}/completion": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        },
        {
          "$ref": "#/components/parameters/agreedAction"
        }
      ],
      "post": {
        "operationId": "finishReviewAction",
        "description": "An action is done; said by its owner, or by who holds reviews.",
        "requestBody": {
          "$ref": "#/components/requestBodies/Evidence"
        },
        "responses": {
          "200": {
            "description": "The review.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OpenedReviewView"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/corrective-actions": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getCorrectivePlans",
        "description": "Corrective action plans, the newest first.",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "The plans.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "items",
                    "pageInfo"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/CorrectivePlanView"
                      }
                    },
                    "totalItems": {
                      "type": "integer"
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    }
                  }
                }
              }
            }
          }
        }
      },
      "post": {
        "operationId": "createCorrectivePlan",
        "description": "Writes the plan of a pause that has none; after a breached limit the suite opens a draft by itself. With `propose` it is put to service owner and risk lead.",
        "requestBody": {
          "$ref": "#/components/requestBodies/CorrectivePlan"
        },
        "responses": {
          "201": {
            "$ref": "#/components/responses/CorrectivePlan"
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/corrective-actions/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "get": {
        "operationId": "getCorrectivePlan",
        "responses": {
          "200": {
            "$ref": "#/components/responses/CorrectivePlan"
          }
        }
      },
      "put": {
        "operationId": "editCorrectivePlan",
        "description": "Writes the plan anew; If-Match. Approvals given before are void.",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "$ref": "#/components/requestBodies/CorrectivePlan"
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/CorrectivePlan"
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/corrective-actions/{id}/approvals": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "approveCorrectivePlan",
        "description": "Approves exactly the content with this hash. Service owner and risk lead both do; where one of them wrote in it, the sponsor in their place.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "hash"
                ],
                "properties": {
                  "hash": {
                    "$ref": "#/components/schemas/SeenHash"
                  },
                  "statement": {
                    "type": "string",
                    "maxLength": 4000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "$ref": "#/components/responses/CorrectivePlan"
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/corrective-actions/{id}/rejection": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "rejectCorrectivePlan",
        "description": "Sends the plan back with a reason.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "reason"
                ],
                "properties": {
                  "reason": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 4000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/CorrectivePlan"
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/corrective-actions/{id}/actions/{action}/completion": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/id"
        },
        {
          "$ref": "#/components/parameters/agreedAction"
        }
      ],
      "post": {
        "operationId": "finishPlanAction",
        "description": "An action is done; said by its owner, or by who holds reviews.",
        "requestBody": {
          "$ref": "#/components/requestBodies/Evidence"
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/CorrectivePlan"
          }
        }
      }
    },
    "/catalog/entities": {
      "get": {
        "operationId": "getStoredPilots",
        "description": "Entities of pilots that were started in the portal, for the catalog module; versioned by ETag.",
        "responses": {
          "200": {
            "description": "All of them.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "version",
                    "entities"
                  ],
                  "properties": {
                    "version": {
                      "type": "string"
                    },
                    "entities": {
                      "type": "array",
                      "items": {
                        "type": "object",
                        "additionalProperties": true
                      }
                    }
                  }
                }
              }
            }
          },
          "304": {
            "description": "Nothing changed."
          }
        }
      }
    },
    "/pack-templates": {
      "get": {
        "operationId": "getPackTemplates",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "name": "sector",
            "in": "query",
            "allowReserved": true,
            "description": "Those of this sector come first.",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Packs of decided pilots to begin with, the newest first.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PackTemplatePage"
                }
              }
            }
          }
        }
      }
    },
    "/pack-templates/{id}": {
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "get": {
        "operationId": "getPackTemplate",
        "responses": {
          "200": {
            "description": "The template with its documents.",
            "content": {
              "application/json": {
                "schema": {
                  "allOf": [
                    {
                      "$ref": "#/components/schemas/PackTemplate"
                    },
                    {
                      "type": "object",
                      "required": [
                        "documents"
                      ],
                      "properties": {
                        "documents": {
                          "description": "Markdown by document.",
                          "type": "object",
                          "additionalProperties": {
                            "type": "string"
                          }
                        }
                      }
                    }
                  ]
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/pack-templates": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "post": {
        "operationId": "savePackAsTemplate",
        "description": "Saves the pack of a decided pilot, cleaned of people, dates and addresses.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "title"
                ],
                "properties": {
                  "title": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 200
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The template.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PackTemplate"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/trigger": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getTrigger",
        "responses": {
          "200": {
            "description": "The rollback trigger: its state, each condition with what was found, the case that is open, and those that are over.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TriggerView"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/trigger/decision": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "post": {
        "operationId": "decideTrigger",
        "description": "By the service owner; from half of the decision window on by the sponsor, too. A hold needs a rationale, is possible once a case and lasts one more window at most. 409 once it is decided or the window has ended.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "decision"
                ],
                "properties": {
                  "decision": {
                    "type": "string",
                    "enum": [
                      "rollback",
                      "hold"
                    ]
                  },
                  "rationale": {
                    "type": "string",
                    "maxLength": 4000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The trigger after the decision.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TriggerView"
                }
              }
            }
          }
        }
      }
    },
    "/pilots/{namespace}/{name}/trigger/confirmation": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "post": {
        "operationId": "confirmRollback",
        "description": "By the service owner or the tech lead: the rollback has happened. A deployment that rolls back, reported as a delivery event, confirms it as well. 409 while no rollback is decided.",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": false,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "note": {
                    "type": "string",
                    "maxLength": 4000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The trigger after the rollback.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TriggerView"
                }
              }
            }
          }
        }
      }
    }
  },
  "components": {
    "parameters": {
      "namespace": {
        "name": "namespace",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 63
        }
      },
      "name": {
        "name": "name",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 63
        }
      },
      "id": {
        "name": "id",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64
        }
      },
      "limit": {
        "name": "limit",
        "in": "query",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 500
        }
      },
      "cursor": {
        "name": "cursor",
        "in": "query",
        "allowReserved": true,
        "schema": {
          "type": "string",
          "maxLength": 2000
        }
      },
      "ifMatch": {
        "name": "If-Match",
        "in": "header",
        "schema": {
          "type": "string",
          "maxLength": 500
        }
      },
      "ifNoneMatch": {
        "name": "If-None-Match",
        "in": "header",
        "description": "`*` writes only what is not there yet, as `If-Match: \"0\"` does; 412 where it is.",
        "schema": {
          "type": "string",
          "maxLength": 500
        }
      },
      "idempotencyKey": {
        "name": "Idempotency-Key",
        "in": "header",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255
        }
      },
      "configurationEnvironment": {
        "name": "environment",
        "in": "query",
        "allowReserved": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 63
        }
      },
      "configurationSearch": {
        "name": "q",
        "in": "query",
        "allowReserved": true,
        "description": "Part of a path, in any case.",
        "schema": {
          "type": "string",
          "maxLength": 200
        }
      },
      "environmentOfBaseline": {
        "name": "environment",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 63
        }
      },
      "versionOfBaseline": {
        "name": "version",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "pattern": "^[1-9]\\d{0,8}$"
        }
      },
      "windowFrom": {
        "name": "from",
        "in": "query",
        "allowReserved": true,
        "description": "RFC 3339 with an offset; twelve weeks before `to` when absent.",
        "schema": {
          "type": "string",
          "maxLength": 64
        }
      },
      "windowWeeks": {
        "name": "weeks",
        "in": "query",
        "description": "How many weeks before `to` the window begins, when `from` is absent.",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 520
        }
      },
      "windowTo": {
        "name": "to",
        "in": "query",
        "allowReserved": true,
        "description": "RFC 3339 with an offset; now when absent.",
        "schema": {
          "type": "string",
          "maxLength": 64
        }
      },
      "document": {
        "name": "document",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64
        }
      },
      "agreedAction": {
        "name": "action",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64
        }
      }
    },
    "schemas": {
      "SeenHash": {
        "description": "Of what the caller saw: a SHA-256 as 64 lower-case hexadecimal digits. The server works it out anew; 409 where it is another one.",
        "type": "string",
        "minLength": 1,
        "maxLength": 128
      },
      "PageInfo": {
        "type": "object",
        "properties": {
          "nextCursor": {
            "type": "string"
          },
          "prevCursor": {
            "type": "string"
          }
        }
      },
      "Blocker": {
        "type": "object",
        "description": "What stands in the way, and what clears it.",
        "required": [
          "guard",
          "message",
          "clearedBy"
        ],
        "properties": {
          "guard": {
            "type": "string"
          },
          "message": {
            "type": "string"
          },
          "clearedBy": {
            "type": "string"
          }
        }
      },
      "Error": {
        "type": "object",
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "type": "object",
            "required": [
              "name",
              "message"
            ],
            "properties": {
              "name": {
                "type": "string"
              },
              "message": {
                "type": "string"
              },
              "blockedBy": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/Blocker"
                }
              }
            }
          }
        }
      },
      "Reason": {
        "type": "object",
        "required": [
          "reason"
        ],
        "properties": {
          "reason": {
            "type": "string",
            "minLength": 1,
            "maxLength": 4000
          }
        }
      },
      "OptionalReason": {
        "type": "object",
        "properties": {
          "reason": {
            "type": "string",
            "maxLength": 4000
          }
        }
      },
      "ChangeState": {
        "type": "string",
        "description": "Contested is an emergency that its second authority rejected under way; it is closed with its result, or withdrawn.",
        "enum": [
          "draft",
          "proposed",
          "approved",
          "rejected",
          "contested",
          "closed",
          "withdrawn"
        ]
      },
      "ChangeKind": {
        "type": "string",
        "enum": [
          "standard",
          "normal",
          "emergency"
        ]
      },
      "TemplateRef": {
        "type": "object",
        "required": [
          "id",
          "version"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "version": {
            "type": "integer"
          }
        }
      },
      "DeploymentRef": {
        "type": "object",
        "required": [
          "source",
          "id"
        ],
        "properties": {
          "source": {
            "type": "string"
          },
          "id": {
            "type": "string"
          }
        }
      },
      "EmergencyDuties": {
        "description": "What an emergency owes from its first authority on.",
        "type": "object",
        "required": [
          "first",
          "secondDueAt",
          "reviewDueAt",
          "escalated"
        ],
        "properties": {
          "first": {
            "$ref": "#/components/schemas/Signatory"
          },
          "secondDueAt": {
            "type": "string"
          },
          "second": {
            "type": "object",
            "required": [
              "verdict",
              "by",
              "at"
            ],
            "properties": {
              "verdict": {
                "type": "string",
                "enum": [
                  "approved",
                  "rejected"
                ]
              },
              "by": {
                "$ref": "#/components/schemas/Signatory"
              },
              "at": {
                "type": "string"
              }
            }
          },
          "reviewDueAt": {
            "type": "string"
          },
          "review": {
            "type": "object",
            "required": [
              "findings",
              "by",
              "at"
            ],
            "properties": {
              "findings": {
                "type": "string"
              },
              "by": {
                "$ref": "#/components/schemas/Signatory"
              },
              "at": {
                "type": "string"
              }
            }
          },
          "escalated": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "second-approval",
                "review"
              ]
            }
          }
        }
      },
      "ChangeReview": {
        "type": "object",
        "required": [
          "findings"
        ],
        "properties": {
          "findings": {
            "type": "string",
            "minLength": 1,
            "maxLength": 20000
          }
        }
      },
      "ChangeTemplateDraft": {
        "type": "object",
        "required": [
          "title"
        ],
        "properties": {
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "impact": {
            "type": "string",
            "maxLength": 20000
          },
          "deploymentPlan": {
            "type": "string",
            "maxLength": 20000
          },
          "backoutSteps": {
            "type": "string",
            "maxLength": 20000
          },
          "targets": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 500
            }
          }
        }
      },
      "ChangeTemplate": {
        "type": "object",
        "required": [
          "id",
          "number",
          "pilot",
          "state",
          "title",
          "impact",
          "deploymentPlan",
          "backoutSteps",
          "targets",
          "hash",
          "authors",
          "createdAt",
          "updatedAt",
          "verdicts",
          "version",
          "etag",
          "may"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "STD-1, STD-2, …"
          },
          "number": {
            "type": "integer"
          },
          "pilot": {
            "type": "string"
          },
          "state": {
            "type": "string",
            "enum": [
              "proposed",
              "authorised",
              "rejected",
              "retired"
            ]
          },
          "title": {
            "type": "string"
          },
          "impact": {
            "type": "string"
          },
          "deploymentPlan": {
            "type": "string"
          },
          "backoutSteps": {
            "type": "string"
          },
          "targets": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "hash": {
            "type": "string"
          },
          "authors": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Signatory"
            }
          },
          "createdAt": {
            "type": "string"
          },
          "updatedAt": {
            "type": "string"
          },
          "authorisedAt": {
            "type": "string"
          },
          "verdicts": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ChangeVerdict"
            }
          },
          "retirement": {
            "type": "object",
            "required": [
              "reason",
              "by",
              "at"
            ],
            "properties": {
              "reason": {
                "type": "string"
              },
              "by": {
                "$ref": "#/components/schemas/Signatory"
              },
              "at": {
                "type": "string"
              }
            }
          },
          "version": {
            "type": "integer"
          },
          "etag": {
            "type": "string"
          },
          "may": {
            "type": "object",
            "required": [
              "edit",
              "authorise",
              "reject",
              "retire"
            ],
            "properties": {
              "edit": {
                "$ref": "#/components/schemas/ChangeOption"
              },
              "authorise": {
                "$ref": "#/components/schemas/ChangeOption"
              },
              "reject": {
                "$ref": "#/components/schemas/ChangeOption"
              },
              "retire": {
                "$ref": "#/components/schemas/ChangeOption"
              }
            }
          }
        }
      },
      "ChangeTemplatePage": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ChangeTemplate"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        }
      },
      "DeploymentJoin": {
        "type": "object",
        "required": [
          "deployment",
          "change",
          "reason"
        ],
        "properties": {
          "deployment": {
            "type": "object",
            "required": [
              "id"
            ],
            "properties": {
              "source": {
                "type": "string",
                "maxLength": 255
              },
              "id": {
                "type": "string",
                "minLength": 1,
                "maxLength": 255
              }
            }
          },
          "change": {
            "description": "CHG-7; null for none.",
            "type": [
              "string",
              "null"
            ],
            "maxLength": 16
          },
          "reason": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2000
          }
        }
      },
      "LiveDeployment": {
        "type": "object",
        "required": [
          "source",
          "id",
          "components",
          "commits",
          "versions",
          "beganAt",
          "finishedAt",
          "result"
        ],
        "properties": {
          "source": {
            "type": "string"
          },
          "id": {
            "type": "string"
          },
          "components": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "commits": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "versions": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "changeRecord": {
            "type": "string"
          },
          "beganAt": {
            "type": "string"
          },
          "finishedAt": {
            "type": "string"
          },
          "result": {
            "type": "string",
            "enum": [
              "succeeded",
              "failed"
            ]
          },
          "url": {
            "type": "string"
          }
        }
      },
      "JoinedDeployment": {
        "type": "object",
        "required": [
          "deployment"
        ],
        "properties": {
          "deployment": {
            "$ref": "#/components/schemas/LiveDeployment"
          },
          "change": {
            "type": "string"
          },
          "by": {
            "type": "string",
            "enum": [
              "hand",
              "opened",
              "name",
              "commit",
              "version"
            ]
          },
          "approvedBefore": {
            "type": "boolean"
          },
          "template": {
            "type": "string"
          },
          "reason": {
            "type": "string"
          },
          "note": {
            "description": "Why the template that it names does not cover it.",
            "type": "string"
          }
        }
      },
      "JoinedDeploymentPage": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/JoinedDeployment"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        }
      },
      "ChangeCalendar": {
        "type": "object",
        "required": [
          "start",
          "end",
          "timeZone",
          "windows",
          "changes",
          "freezes"
        ],
        "properties": {
          "start": {
            "type": "string"
          },
          "end": {
            "type": "string"
          },
          "timeZone": {
            "type": "string"
          },
          "windows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "start",
                "end"
              ],
              "properties": {
                "name": {
                  "type": "string"
                },
                "start": {
                  "type": "string"
                },
                "end": {
                  "type": "string"
                }
              }
            }
          },
          "changes": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "id",
                "title",
                "kind",
                "state",
                "rehearsal",
                "start",
                "end"
              ],
              "properties": {
                "id": {
                  "type": "string"
                },
                "title": {
                  "type": "string"
                },
                "kind": {
                  "$ref": "#/components/schemas/ChangeKind"
                },
                "state": {
                  "$ref": "#/components/schemas/ChangeState"
                },
                "rehearsal": {
                  "type": "boolean"
                },
                "result": {
                  "$ref": "#/components/schemas/ChangeResult"
                },
                "start": {
                  "type": "string"
                },
                "end": {
                  "type": "string"
                }
              }
            }
          },
          "freezes": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "cause",
                "message",
                "except"
              ],
              "properties": {
                "cause": {
                  "type": "string"
                },
                "message": {
                  "type": "string"
                },
                "start": {
                  "type": "string"
                },
                "end": {
                  "type": "string"
                },
                "except": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                }
              }
            }
          }
        }
      },
      "ChangeResult": {
        "type": "string",
        "enum": [
          "succeeded",
          "failed",
          "rolled-back"
        ]
      },
      "TimeSpan": {
        "type": "object",
        "required": [
          "start",
          "end"
        ],
        "properties": {
          "start": {
            "type": "string",
            "format": "date-time"
          },
          "end": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "ExternalChangeId": {
        "type": "object",
        "required": [
          "system",
          "id"
        ],
        "properties": {
          "system": {
            "type": "string",
            "minLength": 1,
            "maxLength": 64
          },
          "id": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          },
          "url": {
            "type": "string",
            "maxLength": 2000
          }
        }
      },
      "ChangeDraft": {
        "type": "object",
        "required": [
          "title"
        ],
        "properties": {
          "kind": {
            "$ref": "#/components/schemas/ChangeKind"
          },
          "template": {
            "description": "Of a standard change, `STD-1`; what it says is the template's.",
            "type": "string",
            "maxLength": 16
          },
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "rehearsal": {
            "type": "boolean"
          },
          "impact": {
            "type": "string",
            "maxLength": 20000
          },
          "deploymentPlan": {
            "type": "string",
            "maxLength": 20000
          },
          "backoutSteps": {
            "type": "string",
            "maxLength": 20000
          },
          "window": {
            "$ref": "#/components/schemas/TimeSpan"
          },
          "targets": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 500
            }
          },
          "externalIds": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/ExternalChangeId"
            }
          },
          "commits": {
            "description": "By what deployments are known to belong to it; voids nothing.",
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 255
            }
          },
          "versions": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 255
            }
          }
        }
      },
      "ChangeApproval": {
        "type": "object",
        "required": [
          "hash"
        ],
        "properties": {
          "hash": {
            "$ref": "#/components/schemas/SeenHash"
          },
          "statement": {
            "type": "string",
            "maxLength": 2000
          }
        }
      },
      "ChangedDocument": {
        "type": "object",
        "required": [
          "document",
          "version"
        ],
        "properties": {
          "document": {
            "type": "string",
            "enum": [
              "intent",
              "raci",
              "architecture",
              "runbook",
              "change-plan",
              "configuration",
              "security-privacy",
              "test-evidence",
              "dashboard"
            ]
          },
          "version": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000
          }
        }
      },
      "ChangeLearnings": {
        "type": "object",
        "properties": {
          "learnings": {
            "type": "string",
            "maxLength": 20000
          },
          "changedDocuments": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/ChangedDocument"
            }
          },
          "documentsNote": {
            "description": "Why no document had to change, when none did.",
            "type": "string",
            "maxLength": 4000
          }
        }
      },
      "ChangeClosing": {
        "allOf": [
          {
            "$ref": "#/components/schemas/ChangeLearnings"
          },
          {
            "type": "object",
            "required": [
              "result"
            ],
            "properties": {
              "result": {
                "$ref": "#/components/schemas/ChangeResult"
              }
            }
          }
        ]
      },
      "ChangeVerdict": {
        "type": "object",
        "required": [
          "verdict",
          "by",
          "at",
          "hash",
          "statement"
        ],
        "properties": {
          "verdict": {
            "type": "string",
            "enum": [
              "approved",
              "rejected"
            ]
          },
          "second": {
            "description": "Of an emergency, the second authority's.",
            "type": "boolean"
          },
          "by": {
            "$ref": "#/components/schemas/Signatory"
          },
          "at": {
            "type": "string"
          },
          "hash": {
            "type": "string"
          },
          "statement": {
            "type": "string"
          },
          "voidedAt": {
            "description": "Since when it no longer counts, because the content was edited.",
            "type": "string"
          }
        }
      },
      "ChangeClosure": {
        "type": "object",
        "required": [
          "result",
          "learnings",
          "changedDocuments",
          "documentsNote",
          "closedAt",
          "closedBy"
        ],
        "properties": {
          "result": {
            "$ref": "#/components/schemas/ChangeResult"
          },
          "learnings": {
            "type": "string"
          },
          "changedDocuments": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ChangedDocument"
            }
          },
          "documentsNote": {
            "type": "string"
          },
          "closedAt": {
            "type": "string"
          },
          "closedBy": {
            "$ref": "#/components/schemas/Signatory"
          }
        }
      },
      "ChangeSummary": {
        "type": "object",
        "required": [
          "id",
          "number",
          "pilot",
          "kind",
          "state",
          "title",
          "rehearsal",
          "targets",
          "hash",
          "externalIds",
          "commits",
          "versions",
          "author",
          "authors",
          "createdAt",
          "updatedAt",
          "version"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "CHG-1, CHG-2, …"
          },
          "number": {
            "type": "integer"
          },
          "pilot": {
            "type": "string"
          },
          "kind": {
            "$ref": "#/components/schemas/ChangeKind"
          },
          "template": {
            "$ref": "#/components/schemas/TemplateRef"
          },
          "state": {
            "$ref": "#/components/schemas/ChangeState"
          },
          "title": {
            "type": "string"
          },
          "rehearsal": {
            "type": "boolean"
          },
          "window": {
            "$ref": "#/components/schemas/TimeSpan"
          },
          "targets": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "hash": {
            "type": "string"
          },
          "externalIds": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ExternalChangeId"
            }
          },
          "author": {
            "$ref": "#/components/schemas/Signatory"
          },
          "authors": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Signatory"
            }
          },
          "createdAt": {
            "type": "string"
          },
          "updatedAt": {
            "type": "string"
          },
          "proposedAt": {
            "type": "string"
          },
          "approvedAt": {
            "type": "string"
          },
          "closure": {
            "$ref": "#/components/schemas/ChangeClosure"
          },
          "commits": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "versions": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "emergency": {
            "$ref": "#/components/schemas/EmergencyDuties"
          },
          "deployment": {
            "$ref": "#/components/schemas/DeploymentRef"
          },
          "withdrawal": {
            "type": "object",
            "required": [
              "reason",
              "by",
              "at"
            ],
            "properties": {
              "reason": {
                "type": "string"
              },
              "by": {
                "$ref": "#/components/schemas/Signatory"
              },
              "at": {
                "type": "string"
              }
            }
          },
          "version": {
            "type": "integer"
          }
        }
      },
      "ChangeOption": {
        "type": "object",
        "required": [
          "allowed"
        ],
        "properties": {
          "allowed": {
            "type": "boolean"
          },
          "whyNot": {
            "type": "string"
          }
        }
      },
      "Change": {
        "allOf": [
          {
            "$ref": "#/components/schemas/ChangeSummary"
          },
          {
            "type": "object",
            "required": [
              "impact",
              "deploymentPlan",
              "backoutSteps",
              "verdicts",
              "etag",
              "may",
              "blockedBy",
              "followedBy"
            ],
            "properties": {
              "impact": {
                "type": "string"
              },
              "deploymentPlan": {
                "type": "string"
              },
              "backoutSteps": {
                "type": "string"
              },
              "verdicts": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/ChangeVerdict"
                }
              },
              "etag": {
                "type": "string"
              },
              "may": {
                "description": "What the caller may do with it, and if not, why not.",
                "type": "object",
                "required": [
                  "edit",
                  "propose",
                  "approve",
                  "reject",
                  "confirm",
                  "contest",
                  "close",
                  "learn",
                  "review",
                  "withdraw"
                ],
                "properties": {
                  "edit": {
                    "$ref": "#/components/schemas/ChangeOption"
                  },
                  "propose": {
                    "$ref": "#/components/schemas/ChangeOption"
                  },
                  "approve": {
                    "$ref": "#/components/schemas/ChangeOption"
                  },
                  "reject": {
                    "$ref": "#/components/schemas/ChangeOption"
                  },
                  "confirm": {
                    "$ref": "#/components/schemas/ChangeOption"
                  },
                  "contest": {
                    "$ref": "#/components/schemas/ChangeOption"
                  },
                  "review": {
                    "$ref": "#/components/schemas/ChangeOption"
                  },
                  "close": {
                    "$ref": "#/components/schemas/ChangeOption"
                  },
                  "learn": {
                    "$ref": "#/components/schemas/ChangeOption"
                  },
                  "withdraw": {
                    "$ref": "#/components/schemas/ChangeOption"
                  }
                }
              },
              "blockedBy": {
                "description": "What stands in the way of proposal and approval while it is a draft or proposed.",
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/Blocker"
                }
              },
              "followedBy": {
                "description": "Incidents that are put down to its deployments although it was closed as succeeded.",
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/FollowingIncident"
                }
              }
            }
          }
        ]
      },
      "FollowingIncident": {
        "type": "object",
        "required": [
          "source",
          "id",
          "startedAt"
        ],
        "properties": {
          "source": {
            "type": "string"
          },
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "url": {
            "type": "string"
          },
          "startedAt": {
            "type": "string"
          },
          "resolvedAt": {
            "description": "Absent while it is open.",
            "type": "string"
          }
        }
      },
      "ChangePage": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ChangeSummary"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        }
      },
      "Gate": {
        "type": "object",
        "required": [
          "allowed",
          "reasons"
        ],
        "properties": {
          "allowed": {
            "type": "boolean"
          },
          "reasons": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Blocker"
            }
          }
        }
      },
      "ParameterConstraint": {
        "type": "string",
        "enum": [
          "data-residency",
          "third-party",
          "other"
        ]
      },
      "ParameterValue": {
        "description": "Text, a number, true, false, null, or an empty list or object."
      },
      "ConfigurationParameter": {
        "type": "object",
        "required": [
          "path",
          "secret"
        ],
        "properties": {
          "path": {
            "type": "string",
            "description": "RFC 6901 JSON pointer."
          },
          "secret": {
            "type": "boolean",
            "description": "Then there is no value."
          },
          "value": {
            "$ref": "#/components/schemas/ParameterValue"
          },
          "constraint": {
            "$ref": "#/components/schemas/ParameterConstraint"
          }
        }
      },
      "ParameterDifference": {
        "type": "object",
        "required": [
          "path",
          "kind"
        ],
        "properties": {
          "path": {
            "type": "string"
          },
          "kind": {
            "type": "string",
            "enum": [
              "added",
              "removed",
              "changed"
            ]
          },
          "before": {
            "$ref": "#/components/schemas/ParameterValue"
          },
          "after": {
            "$ref": "#/components/schemas/ParameterValue"
          },
          "secret": {
            "type": "boolean"
          },
          "constraint": {
            "$ref": "#/components/schemas/ParameterConstraint"
          }
        }
      },
      "ConfigurationSettingsInput": {
        "type": "object",
        "description": "The rules of the domain name every problem at once.",
        "properties": {
          "environment": {
            "description": "The environment that the pilot runs in."
          },
          "reference": {
            "description": "The environment that it is compared with."
          },
          "secrets": {
            "description": "Patterns of paths whose values are secret."
          },
          "plain": {
            "description": "Patterns of paths that are none, though they look like it."
          },
          "constraints": {
            "description": "List of {path, kind}."
          },
          "sources": {
            "description": "List of {environment, url, every?}."
          }
        }
      },
      "ConfigurationSourceReading": {
        "type": "object",
        "required": [
          "environment",
          "nextReadAt"
        ],
        "properties": {
          "environment": {
            "type": "string"
          },
          "readAt": {
            "type": "string"
          },
          "nextReadAt": {
            "type": "string"
          },
          "failingSince": {
            "type": "string"
          },
          "failure": {
            "type": "string"
          }
        }
      },
      "ConfigurationSettingsView": {
        "type": "object",
        "required": [
          "version",
          "etag",
          "secrets",
          "plain",
          "constraints",
          "sources",
          "readings"
        ],
        "properties": {
          "version": {
            "type": "integer"
          },
          "etag": {
            "type": "string"
          },
          "environment": {
            "type": "string"
          },
          "reference": {
            "type": "string"
          },
          "secrets": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "plain": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "constraints": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "path",
                "kind"
              ],
              "properties": {
                "path": {
                  "type": "string"
                },
                "kind": {
                  "$ref": "#/components/schemas/ParameterConstraint"
                }
              }
            }
          },
          "sources": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "environment",
                "url",
                "every"
              ],
              "properties": {
                "environment": {
                  "type": "string"
                },
                "url": {
                  "type": "string"
                },
                "every": {
                  "type": "string"
                }
              }
            }
          },
          "readings": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ConfigurationSourceReading"
            }
          },
          "savedBy": {
            "$ref": "#/components/schemas/Signatory"
          },
          "savedAt": {
            "type": "string"
          }
        }
      },
      "Baseline": {
        "type": "object",
        "required": [
          "environment",
          "version",
          "state",
          "hash",
          "parameters",
          "secrets",
          "note",
          "author",
          "proposedAt"
        ],
        "properties": {
          "environment": {
            "type": "string"
          },
          "version": {
            "type": "integer"
          },
          "etag": {
            "type": "string"
          },
          "state": {
            "type": "string",
            "enum": [
              "proposed",
              "accepted",
              "rejected",
              "superseded"
            ]
          },
          "hash": {
            "type": "string"
          },
          "parameters": {
            "type": "integer",
            "description": "How many."
          },
          "secrets": {
            "type": "integer",
            "description": "How many of them."
          },
          "note": {
            "type": "string"
          },
          "change": {
            "type": "string"
          },
          "drift": {
            "type": "string",
            "description": "The episode that it accepts."
          },
          "author": {
            "$ref": "#/components/schemas/Signatory"
          },
          "proposedAt": {
            "type": "string"
          },
          "rolloutUntil": {
            "type": "string",
            "description": "Until then the values of the version before are right, too."
          },
          "verdict": {
            "type": "object",
            "required": [
              "verdict",
              "by",
              "at",
              "statement"
            ],
            "properties": {
              "verdict": {
                "type": "string",
                "enum": [
                  "accepted",
                  "rejected"
                ]
              },
              "by": {
                "$ref": "#/components/schemas/Signatory"
              },
              "at": {
                "type": "string"
              },
              "statement": {
                "type": "string"
              }
            }
          }
        }
      },
      "BaselinePage": {
        "type": "object",
        "required": [
          "items",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Baseline"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        }
      },
      "BaselineContent": {
        "type": "object",
        "required": [
          "baseline",
          "items",
          "pageInfo"
        ],
        "properties": {
          "baseline": {
            "$ref": "#/components/schemas/Baseline"
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ConfigurationParameter"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        }
      },
      "BaselineDifference": {
        "type": "object",
        "required": [
          "environment",
          "to",
          "added",
          "removed",
          "changed",
          "unknown",
          "items",
          "pageInfo"
        ],
        "properties": {
          "environment": {
            "type": "string"
          },
          "from": {
            "type": [
              "integer",
              "null"
            ]
          },
          "to": {
            "type": "integer"
          },
          "added": {
            "type": "integer"
          },
          "removed": {
            "type": "integer"
          },
          "changed": {
            "type": "integer"
          },
          "unknown": {
            "type": "integer",
            "description": "Secrets whose key is gone."
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ParameterDifference"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        }
      },
      "ConfigurationObservation": {
        "type": "object",
        "required": [
          "environment",
          "observedAt",
          "receivedAt",
          "hash",
          "via",
          "reporter",
          "parameters",
          "differences",
          "late"
        ],
        "properties": {
          "environment": {
            "type": "string"
          },
          "observedAt": {
            "type": "string"
          },
          "receivedAt": {
            "type": "string"
          },
          "hash": {
            "type": "string"
          },
          "via": {
            "type": "string",
            "enum": [
              "api",
              "hand",
              "url"
            ]
          },
          "reporter": {
            "$ref": "#/components/schemas/Signatory"
          },
          "parameters": {
            "type": "integer"
          },
          "differences": {
            "type": "integer"
          },
          "late": {
            "type": "boolean"
          }
        }
      },
      "ConfigurationObservationPage": {
        "type": "object",
        "required": [
          "items",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ConfigurationObservation"
            }
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        }
      },
      "ConfigurationObservationReceipt": {
        "type": "object",
        "required": [
          "result",
          "environment",
          "observedAt",
          "parameters",
          "episodes"
        ],
        "properties": {
          "result": {
            "type": "string",
            "description": "`late` came after a newer one and changed nothing.",
            "enum": [
              "accepted",
              "unchanged",
              "late"
            ]
          },
          "environment": {
            "type": "string"
          },
          "observedAt": {
            "type": "string"
          },
          "parameters": {
            "type": "integer"
          },
          "differences": {
            "type": [
              "integer",
              "null"
            ],
            "description": "Null where nothing was compared."
          },
          "episodes": {
            "type": "object",
            "required": [
              "opened",
              "reopened",
              "closed"
            ],
            "properties": {
              "opened": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "reopened": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "closed": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "DriftParameter": {
        "type": "object",
        "required": [
          "path",
          "kind",
          "state",
          "since",
          "changedAt",
          "flips"
        ],
        "properties": {
          "path": {
            "type": "string"
          },
          "kind": {
            "type": "string",
            "enum": [
              "added",
              "removed",
              "changed"
            ]
          },
          "before": {
            "$ref": "#/components/schemas/ParameterValue"
          },
          "after": {
            "$ref": "#/components/schemas/ParameterValue"
          },
          "secret": {
            "type": "boolean"
          },
          "constraint": {
            "$ref": "#/components/schemas/ParameterConstraint"
          },
          "state": {
            "type": "string",
            "enum": [
              "drifted",
              "reverted",
              "accepted"
            ]
          },
          "since": {
            "type": "string"
          },
          "changedAt": {
            "type": "string"
          },
          "flips": {
            "type": "integer"
          }
        }
      },
      "DriftEpisode": {
        "type": "object",
        "required": [
          "id",
          "environment",
          "state",
          "openedAt",
          "reopened",
          "paths",
          "parameters",
          "drifted",
          "residency",
          "acceptances"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "environment": {
            "type": "string"
          },
          "state": {
            "type": "string",
            "enum": [
              "open",
              "closed"
            ]
          },
          "openedAt": {
            "type": "string"
          },
          "closedAt": {
            "type": "string"
          },
          "reopened": {
            "type": "integer"
          },
          "paths": {
            "type": "array",
            "description": "The first hundred: of an open episode those that drift now, of a closed one all.",
            "items": {
              "$ref": "#/components/schemas/DriftParameter"
            }
          },
          "parameters": {
            "type": "integer"
          },
          "drifted": {
            "type": "integer"
          },
          "residency": {
            "type": "boolean",
            "description": "A parameter that decides where data lies drifts."
          },
          "breachedAt": {
            "type": "string"
          },
          "acceptances": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "by",
                "at",
                "change",
                "version",
                "reason",
                "paths"
              ],
              "properties": {
                "by": {
                  "$ref": "#/components/schemas/Signatory"
                },
                "at": {
                  "type": "string"
                },
                "change": {
                  "type": "string"
                },
                "version": {
                  "type": "integer"
                },
                "reason": {
                  "type": "string"
                },
                "paths": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                }
              }
            }
          }
        }
      },
      "ParityNumbers": {
        "type": "object",
        "required": [
          "environment",
          "reference",
          "explained",
          "unexplained",
          "paths"
        ],
        "properties": {
          "environment": {
            "type": "string"
          },
          "reference": {
            "type": "string"
          },
          "at": {
            "type": "string"
          },
          "explained": {
            "type": "integer"
          },
          "unexplained": {
            "type": "integer"
          },
          "paths": {
            "type": "array",
            "description": "The first hundred that are not explained.",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "DriftPage": {
        "type": "object",
        "required": [
          "items",
          "pageInfo",
          "environments",
          "parity"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DriftEpisode"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          },
          "environments": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "environment",
                "drifted",
                "pending",
                "unknown",
                "differences"
              ],
              "properties": {
                "environment": {
                  "type": "string"
                },
                "baseline": {
                  "oneOf": [
                    {
                      "type": "null"
                    },
                    {
                      "type": "object",
                      "required": [
                        "version",
                        "state"
                      ],
                      "properties": {
                        "version": {
                          "type": "integer"
                        },
                        "state": {
                          "type": "string"
                        }
                      }
                    }
                  ]
                },
                "observedAt": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "receivedAt": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "drifted": {
                  "type": "integer"
                },
                "pending": {
                  "type": "integer",
                  "description": "Being rolled out, as the version before says."
                },
                "unknown": {
                  "type": "integer"
                },
                "differences": {
                  "type": "array",
                  "description": "The first hundred.",
                  "items": {
                    "$ref": "#/components/schemas/ParameterDifference"
                  }
                }
              }
            }
          },
          "parity": {
            "oneOf": [
              {
                "type": "null"
              },
              {
                "$ref": "#/components/schemas/ParityNumbers"
              }
            ]
          }
        }
      },
      "DriftEpisodeContent": {
        "type": "object",
        "required": [
          "episode",
          "items",
          "pageInfo"
        ],
        "properties": {
          "episode": {
            "$ref": "#/components/schemas/DriftEpisode"
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DriftParameter"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        }
      },
      "ParityExplanation": {
        "type": "object",
        "required": [
          "id",
          "environment",
          "reference",
          "path",
          "reason",
          "by",
          "at"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "environment": {
            "type": "string"
          },
          "reference": {
            "type": "string"
          },
          "path": {
            "type": "string"
          },
          "reason": {
            "type": "string"
          },
          "by": {
            "$ref": "#/components/schemas/Signatory"
          },
          "at": {
            "type": "string"
          }
        }
      },
      "ParityRow": {
        "type": "object",
        "required": [
          "path",
          "secret",
          "cells"
        ],
        "properties": {
          "path": {
            "type": "string"
          },
          "secret": {
            "type": "boolean"
          },
          "constraint": {
            "$ref": "#/components/schemas/ParameterConstraint"
          },
          "cells": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "environment",
                "present",
                "differs"
              ],
              "properties": {
                "environment": {
                  "type": "string"
                },
                "present": {
                  "type": "boolean"
                },
                "value": {
                  "$ref": "#/components/schemas/ParameterValue"
                },
                "differs": {
                  "type": "boolean"
                },
                "explanation": {
                  "$ref": "#/components/schemas/ParityExplanation"
                },
                "formerExplanation": {
                  "$ref": "#/components/schemas/ParityExplanation"
                }
              }
            }
          }
        }
      },
      "ParityPage": {
        "type": "object",
        "required": [
          "environments",
          "items",
          "pageInfo"
        ],
        "properties": {
          "reference": {
            "type": [
              "string",
              "null"
            ]
          },
          "environments": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "environment",
                "basis",
                "at",
                "parameters",
                "same",
                "explained",
                "unexplained"
              ],
              "properties": {
                "environment": {
                  "type": "string"
                },
                "basis": {
                  "type": "string",
                  "enum": [
                    "observed",
                    "baseline"
                  ]
                },
                "at": {
                  "type": "string"
                },
                "parameters": {
                  "type": "integer"
                },
                "same": {
                  "type": "integer"
                },
                "explained": {
                  "type": "integer"
                },
                "unexplained": {
                  "type": "integer"
                }
              }
            }
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ParityRow"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        }
      },
      "ConfigurationOverview": {
        "type": "object",
        "required": [
          "environments",
          "keyOrigin",
          "residencyUnbound"
        ],
        "properties": {
          "live": {
            "type": [
              "string",
              "null"
            ]
          },
          "reference": {
            "type": [
              "string",
              "null"
            ]
          },
          "parity": {
            "oneOf": [
              {
                "type": "null"
              },
              {
                "$ref": "#/components/schemas/ParityNumbers"
              }
            ]
          },
          "keyOrigin": {
            "type": "string",
            "enum": [
              "config",
              "database"
            ]
          },
          "residencyUnbound": {
            "type": "boolean",
            "description": "The pilot promises where data lies, and no parameter is bound by it."
          },
          "environments": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "environment",
                "isLive",
                "isReference",
                "etag",
                "versions",
                "drifted",
                "pending",
                "unknown",
                "secretsUnderOldKey",
                "secretsLost"
              ],
              "properties": {
                "environment": {
                  "type": "string"
                },
                "isLive": {
                  "type": "boolean"
                },
                "isReference": {
                  "type": "boolean"
                },
                "etag": {
                  "type": "string"
                },
                "versions": {
                  "type": "integer"
                },
                "baseline": {
                  "oneOf": [
                    {
                      "type": "null"
                    },
                    {
                      "$ref": "#/components/schemas/Baseline"
                    }
                  ]
                },
                "proposed": {
                  "oneOf": [
                    {
                      "type": "null"
                    },
                    {
                      "$ref": "#/components/schemas/Baseline"
                    }
                  ]
                },
                "observation": {
                  "oneOf": [
                    {
                      "type": "null"
                    },
                    {
                      "type": "object",
                      "required": [
                        "observedAt",
                        "receivedAt",
                        "via",
                        "reporter",
                        "parameters"
                      ],
                      "properties": {
                        "observedAt": {
                          "type": "string"
                        },
                        "receivedAt": {
                          "type": "string"
                        },
                        "via": {
                          "type": "string"
                        },
                        "reporter": {
                          "$ref": "#/components/schemas/Signatory"
                        },
                        "parameters": {
                          "type": "integer"
                        }
                      }
                    }
                  ]
                },
                "drifted": {
                  "type": "integer"
                },
                "pending": {
                  "type": "integer"
                },
                "unknown": {
                  "type": "integer"
                },
                "secretsUnderOldKey": {
                  "type": "integer"
                },
                "secretsLost": {
                  "type": "integer"
                },
                "source": {
                  "oneOf": [
                    {
                      "type": "null"
                    },
                    {
                      "$ref": "#/components/schemas/ConfigurationSourceReading"
                    }
                  ]
                }
              }
            }
          }
        }
      },
      "CriteriaInput": {
        "description": "A list of Criterion. Its fields are checked by the rules of the domain, which name every problem at once.",
        "type": "array",
        "maxItems": 30,
        "items": {
          "type": "object"
        }
      },
      "CriterionOutcome": {
        "type": "string",
        "enum": [
          "operational-stability",
          "user-adoption",
          "business-effectiveness",
          "compliance-readiness",
          "support-viability"
        ]
      },
      "Criterion": {
        "type": "object",
        "required": [
          "id",
          "title",
          "outcome",
          "metric",
          "unit",
          "operator",
          "threshold",
          "window",
          "anchor"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "outcome": {
            "$ref": "#/components/schemas/CriterionOutcome"
          },
          "metric": {
            "type": "string"
          },
          "unit": {
            "type": "string"
          },
          "operator": {
            "type": "string",
            "enum": [
              ">=",
              ">",
              "<=",
              "<"
            ]
          },
          "threshold": {
            "type": "number"
          },
          "baseline": {
            "type": "number"
          },
          "floor": {
            "type": "number"
          },
          "floorDefaulted": {
            "type": "boolean"
          },
          "window": {
            "description": "ISO 8601 duration.",
            "type": "string"
          },
          "anchor": {
            "type": "string",
            "enum": [
              "value-hypothesis",
              "risk-posture",
              "operational-signal"
            ]
          },
          "rationale": {
            "type": "string"
          },
          "supportHours": {
            "type": "string"
          }
        }
      },
      "CriteriaPreset": {
        "type": "object",
        "required": [
          "sector",
          "title",
          "basis",
          "criteria"
        ],
        "properties": {
          "sector": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "basis": {
            "type": "string"
          },
          "criteria": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Criterion"
            }
          }
        }
      },
      "CriteriaAct": {
        "description": "Who acted, in which role, and for whom if as a deputy.",
        "type": "object",
        "required": [
          "actor"
        ],
        "properties": {
          "actor": {
            "type": "string"
          },
          "role": {
            "$ref": "#/components/schemas/RoleId"
          },
          "onBehalfOf": {
            "type": "string"
          },
          "at": {
            "type": "string"
          }
        }
      },
      "CriteriaVersion": {
        "type": "object",
        "required": [
          "state",
          "version",
          "etag",
          "criteria",
          "missingOutcomes"
        ],
        "properties": {
          "state": {
            "type": "string",
            "enum": [
              "none",
              "draft",
              "proposed",
              "locked",
              "evaluated"
            ]
          },
          "version": {
            "type": "integer"
          },
          "etag": {
            "type": "string"
          },
          "hash": {
            "type": "string"
          },
          "origin": {
            "type": "string",
            "enum": [
              "edit",
              "reopen",
              "amendment"
            ]
          },
          "criteria": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Criterion"
            }
          },
          "missingOutcomes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CriterionOutcome"
            }
          },
          "savedBy": {
            "$ref": "#/components/schemas/CriteriaAct"
          },
          "savedAt": {
            "type": "string"
          },
          "proposedBy": {
            "type": "string"
          },
          "lockedBy": {
            "type": "string"
          },
          "lockedAt": {
            "type": "string"
          },
          "amendment": {
            "type": "string"
          }
        }
      },
      "CriteriaView": {
        "allOf": [
          {
            "$ref": "#/components/schemas/CriteriaVersion"
          },
          {
            "type": "object",
            "required": [
              "history",
              "amendments"
            ],
            "properties": {
              "whyNotEditable": {
                "type": "string"
              },
              "presets": {
                "description": "That of the pilot's sector, while nothing is written.",
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/CriteriaPreset"
                }
              },
              "history": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": [
                    "version",
                    "state",
                    "origin",
                    "hash",
                    "savedBy",
                    "savedAt"
                  ],
                  "properties": {
                    "version": {
                      "type": "integer"
                    },
                    "state": {
                      "type": "string"
                    },
                    "origin": {
                      "type": "string"
                    },
                    "hash": {
                      "type": "string"
                    },
                    "savedBy": {
                      "type": "string"
                    },
                    "savedAt": {
                      "type": "string"
                    },
                    "lockedBy": {
                      "type": "string"
                    },
                    "lockedAt": {
                      "type": "string"
                    },
                    "amendment": {
                      "type": "string"
                    }
                  }
                }
              },
              "amendments": {
                "type": "array",
                "items": {
                  "allOf": [
                    {
                      "$ref": "#/components/schemas/Amendment"
                    },
                    {
                      "type": "object",
                      "required": [
                        "changes"
                      ],
                      "properties": {
                        "changes": {
                          "type": "array",
                          "items": {
                            "$ref": "#/components/schemas/CriterionChange"
                          }
                        }
                      }
                    }
                  ]
                }
              }
            }
          }
        ]
      },
      "CriterionChange": {
        "type": "object",
        "required": [
          "id",
          "title",
          "kind",
          "fields",
          "loosens"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "kind": {
            "type": "string",
            "enum": [
              "added",
              "removed",
              "changed"
            ]
          },
          "loosens": {
            "type": "boolean"
          },
          "fields": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "field"
              ],
              "properties": {
                "field": {
                  "type": "string"
                },
                "before": {
                  "type": [
                    "string",
                    "number"
                  ]
                },
                "after": {
                  "type": [
                    "string",
                    "number"
                  ]
                }
              }
            }
          }
        }
      },
      "Amendment": {
        "type": "object",
        "required": [
          "id",
          "baseVersion",
          "criteria",
          "reason",
          "knownAtTheTime",
          "loosens",
          "afterData",
          "state",
          "proposedBy",
          "proposedAt",
          "approvals"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "baseVersion": {
            "type": "integer"
          },
          "criteria": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Criterion"
            }
          },
          "reason": {
            "type": "string"
          },
          "knownAtTheTime": {
            "type": "string"
          },
          "loosens": {
            "type": "boolean"
          },
          "afterData": {
            "description": "Proposed or approved after the start, when data existed.",
            "type": "boolean"
          },
          "state": {
            "$ref": "#/components/schemas/AmendmentState"
          },
          "proposedBy": {
            "$ref": "#/components/schemas/CriteriaAct"
          },
          "proposedAt": {
            "type": "string"
          },
          "approvals": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CriteriaAct"
            }
          },
          "settled": {
            "$ref": "#/components/schemas/AmendmentEnd"
          }
        }
      },
      "AmendmentState": {
        "type": "string",
        "enum": [
          "pending",
          "approved",
          "rejected",
          "superseded",
          "withdrawn"
        ]
      },
      "AmendmentEnd": {
        "type": "object",
        "required": [
          "at"
        ],
        "properties": {
          "by": {
            "$ref": "#/components/schemas/CriteriaAct"
          },
          "at": {
            "type": "string"
          },
          "reason": {
            "type": "string"
          },
          "version": {
            "type": "integer"
          }
        }
      },
      "ValueAmendment": {
        "type": "object",
        "required": [
          "id",
          "baseVersion",
          "values",
          "hash",
          "changes",
          "reason",
          "knownAtTheTime",
          "loosens",
          "afterData",
          "state",
          "proposedBy",
          "proposedAt",
          "approvals"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "baseVersion": {
            "type": "integer"
          },
          "values": {
            "description": "Whole fields of the Pilot's spec, as they would be.",
            "type": "object",
            "additionalProperties": true
          },
          "hash": {
            "description": "SHA-256 of the canonical JSON of the values.",
            "type": "string"
          },
          "changes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ValueChange"
            }
          },
          "reason": {
            "type": "string"
          },
          "knownAtTheTime": {
            "type": "string"
          },
          "loosens": {
            "type": "boolean"
          },
          "afterData": {
            "description": "Proposed or approved after the start, when data existed.",
            "type": "boolean"
          },
          "state": {
            "$ref": "#/components/schemas/AmendmentState"
          },
          "proposedBy": {
            "$ref": "#/components/schemas/CriteriaAct"
          },
          "proposedAt": {
            "type": "string"
          },
          "approvals": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CriteriaAct"
            }
          },
          "settled": {
            "$ref": "#/components/schemas/AmendmentEnd"
          }
        }
      },
      "ValueChange": {
        "type": "object",
        "required": [
          "field",
          "loosens"
        ],
        "properties": {
          "field": {
            "type": "string"
          },
          "before": {},
          "after": {},
          "loosens": {
            "type": "boolean"
          }
        }
      },
      "AnyAmendment": {
        "oneOf": [
          {
            "$ref": "#/components/schemas/Amendment"
          },
          {
            "$ref": "#/components/schemas/ValueAmendment"
          }
        ]
      },
      "CriterionResult": {
        "type": "object",
        "required": [
          "criterion",
          "title",
          "outcome",
          "verdict",
          "reason",
          "floor",
          "sample",
          "excluded"
        ],
        "properties": {
          "criterion": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "outcome": {
            "$ref": "#/components/schemas/CriterionOutcome"
          },
          "verdict": {
            "type": "string",
            "enum": [
              "met",
              "promising",
              "missed",
              "insufficient-data"
            ]
          },
          "reason": {
            "type": "string"
          },
          "value": {
            "type": "number"
          },
          "at": {
            "type": "string"
          },
          "floor": {
            "type": "number"
          },
          "window": {
            "type": "object",
            "required": [
              "from",
              "to"
            ],
            "properties": {
              "from": {
                "type": "string"
              },
              "to": {
                "type": "string"
              }
            }
          },
          "sample": {
            "type": "integer"
          },
          "excluded": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "at",
                "reason"
              ],
              "properties": {
                "at": {
                  "type": "string"
                },
                "reason": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "VersionEvaluation": {
        "type": "object",
        "required": [
          "version",
          "hash",
          "results",
          "recommendation",
          "reasons"
        ],
        "properties": {
          "version": {
            "type": "integer"
          },
          "hash": {
            "type": "string"
          },
          "results": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CriterionResult"
            }
          },
          "recommendation": {
            "type": "string",
            "enum": [
              "scale",
              "iterate",
              "stop"
            ]
          },
          "reasons": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "subject",
                "message"
              ],
              "properties": {
                "subject": {
                  "type": "string"
                },
                "message": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "Evaluation": {
        "allOf": [
          {
            "$ref": "#/components/schemas/VersionEvaluation"
          },
          {
            "type": "object",
            "required": [
              "asOf",
              "locked"
            ],
            "properties": {
              "asOf": {
                "type": "string"
              },
              "startedAt": {
                "type": "string"
              },
              "locked": {
                "type": "boolean"
              },
              "decidedAt": {
                "description": "When the decision froze this; it never changes then.",
                "type": "string"
              },
              "original": {
                "$ref": "#/components/schemas/VersionEvaluation"
              }
            }
          }
        ]
      },
      "DecisionOutcome": {
        "type": "string",
        "enum": [
          "scale",
          "iterate",
          "stop"
        ]
      },
      "DecisionStatus": {
        "type": "string",
        "enum": [
          "accepted",
          "superseded",
          "validated",
          "revisit",
          "reversed"
        ]
      },
      "DecisionAct": {
        "type": "object",
        "required": [
          "actor"
        ],
        "properties": {
          "actor": {
            "type": "string"
          },
          "role": {
            "$ref": "#/components/schemas/RoleId"
          },
          "onBehalfOf": {
            "type": "string"
          }
        }
      },
      "DecisionVote": {
        "allOf": [
          {
            "$ref": "#/components/schemas/DecisionAct"
          },
          {
            "type": "object",
            "required": [
              "role",
              "outcome",
              "reason",
              "at"
            ],
            "properties": {
              "outcome": {
                "$ref": "#/components/schemas/DecisionOutcome"
              },
              "reason": {
                "type": "string"
              },
              "at": {
                "type": "string"
              }
            }
          }
        ]
      },
      "DecisionReason": {
        "type": "object",
        "required": [
          "subject",
          "message"
        ],
        "properties": {
          "subject": {
            "type": "string"
          },
          "message": {
            "type": "string"
          }
        }
      },
      "DecisionRecommendation": {
        "type": "object",
        "required": [
          "recommendation",
          "reasons"
        ],
        "properties": {
          "recommendation": {
            "$ref": "#/components/schemas/DecisionOutcome"
          },
          "reasons": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DecisionReason"
            }
          }
        }
      },
      "DecisionExit": {
        "type": "object",
        "required": [
          "needed",
          "confirmations",
          "missing"
        ],
        "properties": {
          "needed": {
            "type": "boolean"
          },
          "confirmations": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "part",
                "evidence",
                "by",
                "at"
              ],
              "properties": {
                "part": {
                  "$ref": "#/components/schemas/ExitPart"
                },
                "evidence": {
                  "type": "string"
                },
                "by": {
                  "$ref": "#/components/schemas/DecisionAct"
                },
                "at": {
                  "type": "string"
                }
              }
            }
          },
          "missing": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ExitPart"
            }
          }
        }
      },
      "ExitPart": {
        "type": "string",
        "enum": [
          "accessRemoved",
          "dataDisposed"
        ]
      },
      "DecisionForum": {
        "type": "object",
        "required": [
          "round",
          "open",
          "votes",
          "history",
          "tally",
          "etag",
          "exit",
          "successors"
        ],
        "properties": {
          "round": {
            "description": "Number of the decision in hand.",
            "type": "integer"
          },
          "open": {
            "description": "Whether votes are taken.",
            "type": "boolean"
          },
          "votes": {
            "description": "Those that count.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DecisionVote"
            }
          },
          "history": {
            "description": "Every vote of this round, changed ones too.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DecisionVote"
            }
          },
          "tally": {
            "type": "object",
            "required": [
              "counts",
              "missing",
              "split"
            ],
            "properties": {
              "counts": {
                "type": "object",
                "required": [
                  "scale",
                  "iterate",
                  "stop"
                ],
                "properties": {
                  "scale": {
                    "type": "integer"
                  },
                  "iterate": {
                    "type": "integer"
                  },
                  "stop": {
                    "type": "integer"
                  }
                }
              },
              "missing": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/RoleId"
                }
              },
              "split": {
                "type": "boolean"
              },
              "agreed": {
                "$ref": "#/components/schemas/DecisionOutcome"
              }
            }
          },
          "votesMissing": {
            "type": "string"
          },
          "proposal": {
            "type": "object",
            "required": [
              "version",
              "round",
              "rationale",
              "alternatives",
              "learnings",
              "by",
              "at"
            ],
            "properties": {
              "version": {
                "type": "integer"
              },
              "round": {
                "type": "integer"
              },
              "rationale": {
                "type": "string"
              },
              "alternatives": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "learnings": {
                "type": "string"
              },
              "lookBackDate": {
                "type": "string"
              },
              "supersedes": {
                "type": "string"
              },
              "by": {
                "$ref": "#/components/schemas/DecisionAct"
              },
              "at": {
                "type": "string"
              }
            }
          },
          "etag": {
            "type": "string"
          },
          "recommendation": {
            "$ref": "#/components/schemas/DecisionRecommendation"
          },
          "override": {
            "description": "Whether what the votes agree on is not what is recommended.",
            "type": "boolean"
          },
          "yourVote": {
            "description": "The role in which the caller can vote.",
            "type": "object",
            "required": [
              "role"
            ],
            "properties": {
              "role": {
                "$ref": "#/components/schemas/RoleId"
              },
              "onBehalfOf": {
                "type": "string"
              },
              "outcome": {
                "$ref": "#/components/schemas/DecisionOutcome"
              }
            }
          },
          "exit": {
            "$ref": "#/components/schemas/DecisionExit"
          },
          "inherited": {
            "description": "What this pilot carries over from the one before it.",
            "type": "object",
            "required": [
              "pilot",
              "title",
              "decision",
              "decidedAt",
              "outcome",
              "rationale",
              "learnings"
            ],
            "properties": {
              "pilot": {
                "type": "string"
              },
              "title": {
                "type": "string"
              },
              "decision": {
                "type": "string"
              },
              "decidedAt": {
                "type": "string"
              },
              "outcome": {
                "$ref": "#/components/schemas/DecisionOutcome"
              },
              "rationale": {
                "type": "string"
              },
              "learnings": {
                "type": "string"
              }
            }
          },
          "successors": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "successor",
                "pilot",
                "decision",
                "by",
                "at",
                "registered"
              ],
              "properties": {
                "successor": {
                  "type": "string"
                },
                "pilot": {
                  "type": "string"
                },
                "decision": {
                  "type": "string"
                },
                "by": {
                  "$ref": "#/components/schemas/DecisionAct"
                },
                "at": {
                  "type": "string"
                },
                "registered": {
                  "type": "boolean"
                }
              }
            }
          }
        }
      },
      "LookBack": {
        "type": "object",
        "required": [
          "verdict",
          "note",
          "by",
          "at"
        ],
        "properties": {
          "verdict": {
            "type": "string",
            "enum": [
              "validated",
              "revisit",
              "reversed"
            ]
          },
          "note": {
            "type": "string"
          },
          "by": {
            "$ref": "#/components/schemas/DecisionAct"
          },
          "at": {
            "type": "string"
          },
          "next": {
            "type": "string"
          }
        }
      },
      "Decision": {
        "description": "The record; its hash is the SHA-256 of the canonical JSON (RFC 8785) of all fields but entityRef, hash, status, supersededBy, lookBacks and nextLookBack.",
        "type": "object",
        "required": [
          "id",
          "pilot",
          "entityRef",
          "title",
          "sector",
          "hypothesis",
          "number",
          "decidedAt",
          "decidedBy",
          "outcome",
          "recommendation",
          "criteria",
          "metrics",
          "evidence",
          "votes",
          "rationale",
          "alternatives",
          "learnings",
          "proposedBy",
          "lookBackDate",
          "components",
          "hash",
          "status",
          "lookBacks"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "pilot": {
            "type": "string"
          },
          "entityRef": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "sector": {
            "type": "string"
          },
          "hypothesis": {
            "type": "string"
          },
          "number": {
            "type": "integer"
          },
          "decidedAt": {
            "type": "string"
          },
          "decidedBy": {
            "$ref": "#/components/schemas/DecisionAct"
          },
          "outcome": {
            "$ref": "#/components/schemas/DecisionOutcome"
          },
          "recommendation": {
            "$ref": "#/components/schemas/DecisionRecommendation"
          },
          "override": {
            "type": "object",
            "required": [
              "recommendation",
              "rationale"
            ],
            "properties": {
              "recommendation": {
                "$ref": "#/components/schemas/DecisionOutcome"
              },
              "rationale": {
                "type": "string"
              }
            }
          },
          "criteria": {
            "type": "object",
            "required": [
              "version",
              "hash",
              "agreed",
              "loosenedAfterData"
            ],
            "properties": {
              "version": {
                "type": "integer"
              },
              "hash": {
                "type": "string"
              },
              "agreed": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/Criterion"
                }
              },
              "original": {
                "type": "object",
                "required": [
                  "version",
                  "hash"
                ],
                "properties": {
                  "version": {
                    "type": "integer"
                  },
                  "hash": {
                    "type": "string"
                  }
                }
              },
              "loosenedAfterData": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": [
                    "id",
                    "reason",
                    "knownAtTheTime",
                    "proposedBy",
                    "proposedAt"
                  ],
                  "properties": {
                    "id": {
                      "type": "string"
                    },
                    "version": {
                      "type": "integer"
                    },
                    "reason": {
                      "type": "string"
                    },
                    "knownAtTheTime": {
                      "type": "string"
                    },
                    "proposedBy": {
                      "$ref": "#/components/schemas/DecisionAct"
                    },
                    "proposedAt": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          },
          "values": {
            "description": "The frozen values that ruled, where they were amended since they were signed.",
            "type": "object",
            "required": [
              "version",
              "hash",
              "loosenedAfterData"
            ],
            "properties": {
              "version": {
                "type": "integer"
              },
              "hash": {
                "type": "string"
              },
              "loosenedAfterData": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": [
                    "id",
                    "reason",
                    "knownAtTheTime",
                    "proposedBy",
                    "proposedAt",
                    "changes"
                  ],
                  "properties": {
                    "id": {
                      "type": "string"
                    },
                    "version": {
                      "type": "integer"
                    },
                    "reason": {
                      "type": "string"
                    },
                    "knownAtTheTime": {
                      "type": "string"
                    },
                    "proposedBy": {
                      "$ref": "#/components/schemas/DecisionAct"
                    },
                    "proposedAt": {
                      "type": "string"
                    },
                    "changes": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/ValueChange"
                      }
                    }
                  }
                }
              }
            }
          },
          "metrics": {
            "type": "object",
            "required": [
              "evaluation",
              "delivery",
              "risks"
            ],
            "properties": {
              "evaluation": {
                "$ref": "#/components/schemas/Evaluation"
              },
              "delivery": {
                "description": "Measures from start to decision; null without data."
              },
              "risks": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": [
                    "id",
                    "title",
                    "severity",
                    "state"
                  ],
                  "properties": {
                    "id": {
                      "type": "string"
                    },
                    "title": {
                      "type": "string"
                    },
                    "severity": {
                      "type": "string"
                    },
                    "state": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          },
          "evidence": {
            "type": "object",
            "required": [
              "documents",
              "readiness",
              "reviews",
              "record",
              "entity"
            ],
            "properties": {
              "documents": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": [
                    "document",
                    "version",
                    "hash"
                  ],
                  "properties": {
                    "document": {
                      "type": "string"
                    },
                    "version": {
                      "type": "integer"
                    },
                    "hash": {
                      "type": "string"
                    }
                  }
                }
              },
              "readiness": {
                "type": "object",
                "required": [
                  "hash",
                  "passed",
                  "exempt",
                  "total",
                  "items"
                ],
                "properties": {
                  "hash": {
                    "type": "string"
                  },
                  "passed": {
                    "type": "integer"
                  },
                  "exempt": {
                    "type": "integer"
                  },
                  "total": {
                    "type": "integer"
                  },
                  "items": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "required": [
                        "id",
                        "status"
                      ],
                      "properties": {
                        "id": {
                          "type": "string"
                        },
                        "status": {
                          "type": "string"
                        }
                      }
                    }
                  }
                }
              },
              "reviews": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": [
                    "id",
                    "hash"
                  ],
                  "properties": {
                    "id": {
                      "type": "string"
                    },
                    "hash": {
                      "type": "string"
                    }
                  }
                }
              },
              "record": {
                "type": "object",
                "required": [
                  "seq",
                  "hash"
                ],
                "properties": {
                  "seq": {
                    "type": "integer"
                  },
                  "hash": {
                    "type": "string"
                  }
                }
              },
              "entity": {
                "type": "string"
              }
            }
          },
          "votes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DecisionVote"
            }
          },
          "rationale": {
            "type": "string"
          },
          "alternatives": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "learnings": {
            "type": "string"
          },
          "proposedBy": {
            "$ref": "#/components/schemas/DecisionAct"
          },
          "lookBackDate": {
            "type": "string"
          },
          "supersedes": {
            "type": "string"
          },
          "components": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "hash": {
            "type": "string"
          },
          "status": {
            "$ref": "#/components/schemas/DecisionStatus"
          },
          "supersededBy": {
            "type": "string"
          },
          "lookBacks": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LookBack"
            }
          },
          "nextLookBack": {
            "type": "string"
          }
        }
      },
      "DecisionSummary": {
        "type": "object",
        "required": [
          "id",
          "pilot",
          "entityRef",
          "title",
          "sector",
          "number",
          "outcome",
          "recommendation",
          "overridden",
          "decidedAt",
          "decidedBy",
          "rationale",
          "learnings",
          "components",
          "criteria",
          "status"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "pilot": {
            "type": "string"
          },
          "entityRef": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "sector": {
            "type": "string"
          },
          "number": {
            "type": "integer"
          },
          "outcome": {
            "$ref": "#/components/schemas/DecisionOutcome"
          },
          "recommendation": {
            "$ref": "#/components/schemas/DecisionOutcome"
          },
          "overridden": {
            "type": "boolean"
          },
          "decidedAt": {
            "type": "string"
          },
          "decidedBy": {
            "$ref": "#/components/schemas/DecisionAct"
          },
          "rationale": {
            "type": "string"
          },
          "learnings": {
            "type": "string"
          },
          "components": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "criteria": {
            "type": "object",
            "required": [
              "met",
              "total"
            ],
            "properties": {
              "met": {
                "type": "integer"
              },
              "total": {
                "type": "integer"
              }
            }
          },
          "status": {
            "$ref": "#/components/schemas/DecisionStatus"
          },
          "supersededBy": {
            "type": "string"
          },
          "nextLookBack": {
            "type": "string"
          }
        }
      },
      "SimilarDecision": {
        "type": "object",
        "required": [
          "decision",
          "score",
          "sharedTargets",
          "sharedMetrics",
          "sameSector"
        ],
        "properties": {
          "decision": {
            "$ref": "#/components/schemas/DecisionSummary"
          },
          "score": {
            "description": "From 0 to 1.",
            "type": "number"
          },
          "sharedTargets": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "sharedMetrics": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "sameSector": {
            "type": "boolean"
          }
        }
      },
      "DeliveryEvent": {
        "type": "object",
        "description": "See docs/delivery-metrics.md for the fields of each type.",
        "required": [
          "type",
          "id"
        ],
        "additionalProperties": true,
        "properties": {
          "type": {
            "type": "string",
            "enum": [
              "deployment",
              "change",
              "incident"
            ]
          },
          "id": {
            "type": "string",
            "maxLength": 500
          },
          "source": {
            "type": "string",
            "maxLength": 500
          },
          "component": {
            "type": "string",
            "maxLength": 500
          },
          "components": {
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 500
            }
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time"
          },
          "url": {
            "type": "string",
            "maxLength": 4000
          }
        }
      },
      "DeliveryIngestResult": {
        "type": "object",
        "required": [
          "accepted",
          "unchanged",
          "rejected"
        ],
        "properties": {
          "accepted": {
            "description": "Events that said something new.",
            "type": "integer"
          },
          "unchanged": {
            "description": "Events that were known, or superseded by what is known.",
            "type": "integer"
          },
          "rejected": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "index",
                "reason"
              ],
              "properties": {
                "index": {
                  "description": "Place in the batch, from 0; blank lines do not count.",
                  "type": "integer"
                },
                "reason": {
                  "type": "string"
                }
              }
            }
          },
          "rejectedOmitted": {
            "description": "How many more than the 10,000 named were refused.",
            "type": "integer"
          }
        }
      },
      "WebhookDelivery": {
        "type": "object",
        "required": [
          "id",
          "source",
          "event",
          "receivedAt",
          "status",
          "unmapped",
          "attempts"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "source": {
            "type": "string"
          },
          "event": {
            "description": "The vendor's word for what happened.",
            "type": "string"
          },
          "deliveryId": {
            "description": "The vendor's name for the delivery.",
            "type": "string"
          },
          "receivedAt": {
            "type": "string"
          },
          "status": {
            "type": "string",
            "enum": [
              "pending",
              "applied",
              "ignored",
              "waiting",
              "unmapped",
              "failed"
            ]
          },
          "reason": {
            "description": "Why it is as it is.",
            "type": "string"
          },
          "outcome": {
            "$ref": "#/components/schemas/DeliveryIngestResult"
          },
          "unmapped": {
            "description": "Names for which no component is known.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "attempts": {
            "type": "integer"
          },
          "nextAttemptAt": {
            "type": "string"
          },
          "settledAt": {
            "type": "string"
          }
        }
      },
      "WebhookDeliveryDetail": {
        "allOf": [
          {
            "$ref": "#/components/schemas/WebhookDelivery"
          },
          {
            "type": "object",
            "required": [
              "path",
              "headers",
              "body",
              "truncated"
            ],
            "properties": {
              "path": {
                "type": "string"
              },
              "headers": {
                "type": "object",
                "additionalProperties": {
                  "type": "string"
                }
              },
              "body": {
                "type": "string"
              },
              "truncated": {
                "type": "boolean"
              }
            }
          }
        ]
      },
      "DeliveryDuration": {
        "type": "object",
        "required": [
          "value",
          "unit",
          "sample",
          "open"
        ],
        "properties": {
          "value": {
            "type": [
              "number",
              "null"
            ]
          },
          "unit": {
            "type": "string",
            "enum": [
              "seconds"
            ]
          },
          "sample": {
            "type": "integer"
          },
          "open": {
            "type": "integer"
          }
        }
      },
      "DeliveryMeasures": {
        "type": "object",
        "required": [
          "deploymentFrequency",
          "changeLeadTime",
          "changeFailRate",
          "recoveryTime",
          "reworkRate",
          "timeToRestore",
          "reliability"
        ],
        "properties": {
          "deploymentFrequency": {
            "type": "object",
            "required": [
              "value",
              "unit",
              "sample",
              "failedRollouts"
            ],
            "properties": {
              "value": {
                "type": "number"
              },
              "unit": {
                "type": "string",
                "enum": [
                  "deployments/week"
                ]
              },
              "sample": {
                "type": "integer"
              },
              "failedRollouts": {
                "type": "integer"
              }
            }
          },
          "changeLeadTime": {
            "type": "object",
            "required": [
              "value",
              "p90",
              "unit",
              "sample"
            ],
            "properties": {
              "value": {
                "type": [
                  "number",
                  "null"
                ]
              },
              "p90": {
                "type": [
                  "number",
                  "null"
                ]
              },
              "unit": {
                "type": "string",
                "enum": [
                  "seconds"
                ]
              },
              "sample": {
                "type": "integer"
              }
            }
          },
          "changeFailRate": {
            "type": "object",
            "required": [
              "value",
              "failed",
              "sample"
            ],
            "properties": {
              "value": {
                "type": [
                  "number",
                  "null"
                ]
              },
              "failed": {
                "type": "integer"
              },
              "sample": {
                "type": "integer"
              }
            }
          },
          "recoveryTime": {
            "$ref": "#/components/schemas/DeliveryDuration"
          },
          "reworkRate": {
            "type": "object",
            "required": [
              "value",
              "rework",
              "sample"
            ],
            "properties": {
              "value": {
                "type": [
                  "number",
                  "null"
                ]
              },
              "rework": {
                "type": "integer"
              },
              "sample": {
                "type": "integer"
              }
            }
          },
          "timeToRestore": {
            "$ref": "#/components/schemas/DeliveryDuration"
          },
          "reliability": {
            "type": "object",
            "required": [
              "errorBudgetLeft",
              "withinTarget",
              "sample"
            ],
            "properties": {
              "errorBudgetLeft": {
                "type": [
                  "number",
                  "null"
                ]
              },
              "withinTarget": {
                "type": [
                  "number",
                  "null"
                ]
              },
              "sample": {
                "type": "integer"
              }
            }
          }
        }
      },
      "DeliveryReport": {
        "type": "object",
        "required": [
          "window",
          "measures",
          "series"
        ],
        "properties": {
          "window": {
            "type": "object",
            "required": [
              "from",
              "to",
              "timeZone"
            ],
            "properties": {
              "from": {
                "type": "string"
              },
              "to": {
                "type": "string"
              },
              "timeZone": {
                "type": "string"
              }
            }
          },
          "measures": {
            "$ref": "#/components/schemas/DeliveryMeasures"
          },
          "series": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "start",
                "end",
                "partial",
                "measures"
              ],
              "properties": {
                "start": {
                  "type": "string"
                },
                "end": {
                  "type": "string"
                },
                "partial": {
                  "type": "boolean"
                },
                "measures": {
                  "$ref": "#/components/schemas/DeliveryMeasures"
                }
              }
            }
          },
          "notice": {
            "description": "Why nothing can count, where a pilot has no targets.",
            "type": "string"
          }
        }
      },
      "ExplainedEvent": {
        "type": "object",
        "required": [
          "type",
          "components",
          "at"
        ],
        "properties": {
          "type": {
            "type": "string",
            "enum": [
              "deployment",
              "change",
              "incident",
              "sample"
            ]
          },
          "source": {
            "type": "string"
          },
          "id": {
            "type": "string"
          },
          "components": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "at": {
            "type": "string"
          },
          "environment": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "url": {
            "type": "string"
          }
        }
      },
      "DeliveryExplanation": {
        "type": "object",
        "required": [
          "included",
          "excluded",
          "totals",
          "pageInfo"
        ],
        "properties": {
          "included": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "event",
                "code",
                "reason"
              ],
              "properties": {
                "event": {
                  "$ref": "#/components/schemas/ExplainedEvent"
                },
                "code": {
                  "type": "string"
                },
                "reason": {
                  "type": "string"
                },
                "value": {
                  "description": "What it gives to the median, in seconds.",
                  "type": "number"
                }
              }
            }
          },
          "excluded": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "event",
                "code",
                "reason"
              ],
              "properties": {
                "event": {
                  "$ref": "#/components/schemas/ExplainedEvent"
                },
                "code": {
                  "type": "string"
                },
                "reason": {
                  "type": "string"
                }
              }
            }
          },
          "totals": {
            "type": "object",
            "required": [
              "included",
              "excluded"
            ],
            "properties": {
              "included": {
                "type": "integer"
              },
              "excluded": {
                "type": "integer"
              }
            }
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        }
      },
      "DeliveryMarks": {
        "type": "object",
        "required": [
          "deployments",
          "incidents",
          "totals"
        ],
        "properties": {
          "deployments": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "source",
                "id",
                "state",
                "finishedAt",
                "components",
                "rework"
              ],
              "properties": {
                "source": {
                  "type": "string"
                },
                "id": {
                  "type": "string"
                },
                "state": {
                  "type": "string",
                  "enum": [
                    "counted",
                    "failed",
                    "failed-rollout"
                  ]
                },
                "finishedAt": {
                  "type": "string"
                },
                "components": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                },
                "rework": {
                  "type": "boolean"
                },
                "version": {
                  "type": "string"
                },
                "url": {
                  "type": "string"
                }
              }
            }
          },
          "incidents": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/IncidentMark"
            }
          },
          "totals": {
            "type": "object",
            "required": [
              "deployments",
              "incidents"
            ],
            "properties": {
              "deployments": {
                "type": "integer"
              },
              "incidents": {
                "type": "integer"
              }
            }
          }
        }
      },
      "IncidentMark": {
        "type": "object",
        "required": [
          "source",
          "id",
          "startedAt",
          "components",
          "deployment",
          "link"
        ],
        "properties": {
          "source": {
            "type": "string"
          },
          "id": {
            "type": "string"
          },
          "startedAt": {
            "type": "string"
          },
          "resolvedAt": {
            "type": "string"
          },
          "components": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "deployment": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/SourcedRef"
              },
              {
                "type": "null"
              }
            ]
          },
          "link": {
            "description": "Why it is linked to that deployment, or to none.",
            "type": "string"
          },
          "severity": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "url": {
            "type": "string"
          }
        }
      },
      "DeliveryBaseline": {
        "type": "object",
        "required": [
          "at",
          "by",
          "window",
          "measures",
          "hash"
        ],
        "properties": {
          "at": {
            "type": "string"
          },
          "by": {
            "type": "string"
          },
          "window": {
            "type": "object",
            "required": [
              "from",
              "to"
            ],
            "properties": {
              "from": {
                "type": "string"
              },
              "to": {
                "type": "string"
              }
            }
          },
          "measures": {
            "$ref": "#/components/schemas/DeliveryMeasures"
          },
          "hash": {
            "type": "string"
          }
        }
      },
      "SourcedRef": {
        "type": "object",
        "required": [
          "id",
          "source"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "source": {
            "type": "string"
          }
        }
      },
      "DeliveryEventName": {
        "description": "An id, or an id and its source where the id alone is not enough.",
        "oneOf": [
          {
            "type": "string",
            "minLength": 1,
            "maxLength": 500
          },
          {
            "type": "object",
            "required": [
              "id"
            ],
            "properties": {
              "id": {
                "type": "string",
                "minLength": 1,
                "maxLength": 500
              },
              "source": {
                "type": "string",
                "minLength": 1,
                "maxLength": 500
              }
            }
          }
        ]
      },
      "DeliveryLink": {
        "type": "object",
        "required": [
          "id",
          "state",
          "incident",
          "deployment",
          "reason",
          "actor",
          "role",
          "linkedAt"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "state": {
            "type": "string",
            "enum": [
              "linked",
              "unlinked"
            ]
          },
          "incident": {
            "$ref": "#/components/schemas/SourcedRef"
          },
          "deployment": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/SourcedRef"
              },
              {
                "type": "null"
              }
            ]
          },
          "reason": {
            "type": "string"
          },
          "actor": {
            "type": "string"
          },
          "role": {
            "$ref": "#/components/schemas/RoleId"
          },
          "onBehalfOf": {
            "type": "string"
          },
          "linkedAt": {
            "type": "string"
          }
        }
      },
      "CalendarView": {
        "type": "object",
        "required": [
          "from",
          "to",
          "items",
          "totalItems",
          "truncated",
          "pageInfo"
        ],
        "properties": {
          "from": {
            "type": "string",
            "format": "date-time"
          },
          "to": {
            "type": "string",
            "format": "date-time"
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CalendarItem"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "truncated": {
            "description": "There is more than one answer holds; ask for less time, or for yours.",
            "type": "boolean"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        }
      },
      "CalendarItem": {
        "type": "object",
        "required": [
          "uid",
          "kind",
          "pilot",
          "title",
          "start",
          "allDay",
          "timeZone"
        ],
        "properties": {
          "uid": {
            "type": "string"
          },
          "kind": {
            "type": "string",
            "enum": [
              "change",
              "change-window",
              "decision",
              "review"
            ]
          },
          "pilot": {
            "type": "object",
            "required": [
              "ref",
              "title",
              "stage"
            ],
            "properties": {
              "ref": {
                "type": "string"
              },
              "title": {
                "type": "string"
              },
              "stage": {
                "$ref": "#/components/schemas/Stage"
              }
            }
          },
          "title": {
            "type": "string"
          },
          "start": {
            "description": "RFC 3339; an ISO date where it is a whole day.",
            "type": "string"
          },
          "end": {
            "type": "string",
            "format": "date-time"
          },
          "allDay": {
            "type": "boolean"
          },
          "timeZone": {
            "type": "string"
          }
        }
      },
      "Feed": {
        "type": "object",
        "required": [
          "id",
          "owner",
          "title",
          "createdAt",
          "expiresAt",
          "pilots"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "owner": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time"
          },
          "lastVisitedAt": {
            "type": "string",
            "format": "date-time"
          },
          "pilots": {
            "type": "integer",
            "description": "Number of pilots that it lists."
          }
        }
      },
      "FeedPage": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Feed"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        }
      },
      "RiskInput": {
        "description": "Owner, mitigation and reviewDate may follow later; the checklist asks for them. The rules of the domain name every problem of the fields at once, which is why their types are said in words.",
        "type": "object",
        "required": [
          "title",
          "severity"
        ],
        "properties": {
          "title": {
            "description": "At most 200 characters."
          },
          "description": {
            "description": "At most 4000 characters."
          },
          "severity": {
            "description": "low, medium, high or severe"
          },
          "kind": {
            "description": "security, privacy or operational; where it is left out, a new risk is operational (privacy where only the data steward writes it), and one that is described anew stays what it is."
          },
          "state": {
            "description": "open, or left out; other states have requests of their own."
          },
          "treatment": {
            "description": "accept (default) or mitigate"
          },
          "owner": {
            "description": "A User entity ref."
          },
          "mitigation": {
            "description": "At most 4000 characters."
          },
          "reviewDate": {
            "description": "An ISO date after today."
          }
        }
      },
      "Risk": {
        "type": "object",
        "required": [
          "id",
          "version",
          "etag",
          "title",
          "description",
          "severity",
          "kind",
          "treatment",
          "state",
          "authors",
          "proposedAt",
          "changedAt"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "version": {
            "type": "integer"
          },
          "etag": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "severity": {
            "type": "string",
            "enum": [
              "low",
              "medium",
              "high",
              "severe"
            ]
          },
          "kind": {
            "type": "string",
            "enum": [
              "security",
              "privacy",
              "operational"
            ]
          },
          "treatment": {
            "type": "string",
            "enum": [
              "accept",
              "mitigate"
            ]
          },
          "owner": {
            "type": "string"
          },
          "mitigation": {
            "type": "string"
          },
          "reviewDate": {
            "type": "string"
          },
          "state": {
            "type": "string",
            "enum": [
              "open",
              "mitigated",
              "accepted"
            ]
          },
          "authors": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CriteriaAct"
            }
          },
          "proposedAt": {
            "type": "string"
          },
          "changedAt": {
            "type": "string"
          },
          "settled": {
            "type": "object",
            "required": [
              "by",
              "at"
            ],
            "properties": {
              "by": {
                "$ref": "#/components/schemas/CriteriaAct"
              },
              "at": {
                "type": "string"
              },
              "note": {
                "type": "string"
              }
            }
          },
          "rejected": {
            "type": "object",
            "required": [
              "by",
              "at",
              "reason"
            ],
            "properties": {
              "by": {
                "$ref": "#/components/schemas/CriteriaAct"
              },
              "at": {
                "type": "string"
              },
              "reason": {
                "type": "string"
              }
            }
          },
          "reopenedAt": {
            "type": "string"
          }
        }
      },
      "PauseCause": {
        "type": "object",
        "required": [
          "id",
          "cause",
          "subject",
          "detail",
          "pausedBy",
          "pausedAt",
          "cleared",
          "clearedBy",
          "liftable"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "cause": {
            "type": "string",
            "enum": [
              "by-hand",
              "limit",
              "trigger",
              "waiver",
              "drift",
              "guardrail"
            ]
          },
          "subject": {
            "type": "string"
          },
          "detail": {
            "type": "string"
          },
          "pausedBy": {
            "type": "string"
          },
          "pausedAt": {
            "type": "string"
          },
          "cleared": {
            "type": "boolean"
          },
          "clearedBy": {
            "type": "string",
            "description": "What clears it",
            "in words.": null
          },
          "liftable": {
            "description": "No rule clears it; whoever paused, or the sponsor, lifts it.",
            "type": "boolean"
          }
        }
      },
      "Stage": {
        "type": "string",
        "enum": [
          "draft",
          "ready",
          "approved",
          "running",
          "paused",
          "decision-due",
          "scaled",
          "iterating",
          "stopped",
          "archived"
        ]
      },
      "Signatory": {
        "type": "object",
        "required": [
          "actor"
        ],
        "properties": {
          "actor": {
            "type": "string"
          },
          "role": {
            "$ref": "#/components/schemas/RoleId"
          },
          "onBehalfOf": {
            "type": "string"
          }
        }
      },
      "PilotHashes": {
        "type": "object",
        "required": [
          "pack",
          "criteria",
          "entity"
        ],
        "properties": {
          "pack": {
            "type": "string"
          },
          "criteria": {
            "type": "string"
          },
          "entity": {
            "type": "string"
          }
        }
      },
      "PilotSignature": {
        "type": "object",
        "required": [
          "id",
          "role",
          "signatory",
          "hash",
          "statement",
          "signedAt",
          "valid"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "role": {
            "$ref": "#/components/schemas/RoleId"
          },
          "signatory": {
            "$ref": "#/components/schemas/Signatory"
          },
          "hash": {
            "type": "string"
          },
          "statement": {
            "type": "string"
          },
          "signedAt": {
            "type": "string"
          },
          "voidedAt": {
            "type": "string"
          },
          "voidReason": {
            "type": "string"
          },
          "valid": {
            "description": "Whether it holds of what stands there; from the start on, of what the pilot started on.",
            "type": "boolean"
          }
        }
      },
      "PilotTransition": {
        "type": "object",
        "required": [
          "event",
          "to",
          "who",
          "needsReason",
          "allowed",
          "blockedBy"
        ],
        "properties": {
          "event": {
            "type": "string"
          },
          "to": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Stage"
            }
          },
          "who": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RoleId"
            }
          },
          "needsReason": {
            "type": "boolean"
          },
          "allowed": {
            "type": "boolean"
          },
          "blockedBy": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Blocker"
            }
          },
          "signature": {
            "type": "object",
            "required": [
              "statement",
              "hash"
            ],
            "properties": {
              "statement": {
                "type": "string"
              },
              "hash": {
                "type": "string"
              },
              "role": {
                "$ref": "#/components/schemas/RoleId"
              }
            }
          }
        }
      },
      "PilotRoles": {
        "type": "object",
        "required": [
          "sponsor",
          "productManager",
          "serviceOwner",
          "techLead",
          "dataSteward",
          "riskLead"
        ],
        "properties": {
          "sponsor": {
            "type": [
              "string",
              "null"
            ]
          },
          "productManager": {
            "type": [
              "string",
              "null"
            ]
          },
          "serviceOwner": {
            "type": [
              "string",
              "null"
            ]
          },
          "techLead": {
            "type": [
              "string",
              "null"
            ]
          },
          "dataSteward": {
            "type": [
              "string",
              "null"
            ]
          },
          "riskLead": {
            "type": [
              "string",
              "null"
            ]
          }
        }
      },
      "Pilot": {
        "type": "object",
        "required": [
          "etag",
          "ref",
          "entityRef",
          "title",
          "description",
          "owner",
          "sector",
          "stage",
          "stageSince",
          "startDate",
          "decisionDate",
          "timeZone",
          "roles",
          "yourRoles",
          "fields",
          "frozen",
          "pending",
          "unresolved",
          "entityPresent",
          "hashes",
          "signatures",
          "transitions"
        ],
        "properties": {
          "etag": {
            "type": "string"
          },
          "ref": {
            "type": "string"
          },
          "entityRef": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "owner": {
            "type": "string"
          },
          "sector": {
            "type": "string"
          },
          "adopted": {
            "description": "It was live before it came here, and started with what it had.",
            "type": "boolean"
          },
          "stage": {
            "$ref": "#/components/schemas/Stage"
          },
          "stageSince": {
            "type": "string"
          },
          "startedAt": {
            "type": "string"
          },
          "resumedAt": {
            "description": "Of the last resume; limits and triggers count from there.",
            "type": "string"
          },
          "pause": {
            "description": "Why the pilot is paused; absent unless it is, or its decision fell due while causes of a pause still stand.",
            "type": "object",
            "required": [
              "since",
              "causes"
            ],
            "properties": {
              "since": {
                "type": "string"
              },
              "causes": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/PauseCause"
                }
              }
            }
          },
          "startDate": {
            "type": "string"
          },
          "decisionDate": {
            "type": "string"
          },
          "timeZone": {
            "type": "string"
          },
          "roles": {
            "$ref": "#/components/schemas/PilotRoles"
          },
          "yourRoles": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RoleId"
            }
          },
          "fields": {
            "description": "Targets, sector, roles, intent and guardrails that rule now.",
            "type": "object",
            "additionalProperties": true
          },
          "onCall": {
            "type": "object",
            "properties": {
              "url": {
                "type": "string"
              },
              "integration": {
                "type": "string"
              },
              "primary": {
                "type": "string"
              },
              "escalation": {
                "type": "string"
              }
            }
          },
          "frozen": {
            "type": "boolean"
          },
          "amended": {
            "description": "The version of the frozen values that rules, and its hash, where they were amended since they were signed; `hashes` are of what was signed.",
            "type": "object",
            "required": [
              "version",
              "hash"
            ],
            "properties": {
              "version": {
                "type": "integer"
              },
              "hash": {
                "type": "string"
              }
            }
          },
          "pending": {
            "description": "What the entity says differently from what was approved.",
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "field"
              ],
              "properties": {
                "field": {
                  "type": "string"
                },
                "frozen": {},
                "declared": {}
              }
            }
          },
          "unresolved": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "entityPresent": {
            "type": "boolean"
          },
          "hashes": {
            "allOf": [
              {
                "$ref": "#/components/schemas/PilotHashes"
              },
              {
                "type": "object",
                "required": [
                  "approval"
                ],
                "properties": {
                  "approval": {
                    "type": "string"
                  }
                }
              }
            ]
          },
          "approvedHashes": {
            "$ref": "#/components/schemas/PilotHashes"
          },
          "signatures": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PilotSignature"
            }
          },
          "transitions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PilotTransition"
            }
          },
          "waiting": {
            "description": "What waits for somebody now, the longest waiting first.",
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "id",
                "kind",
                "title",
                "since",
                "roles",
                "people",
                "link"
              ],
              "properties": {
                "id": {
                  "type": "string"
                },
                "kind": {
                  "type": "string"
                },
                "title": {
                  "type": "string"
                },
                "since": {
                  "type": "string"
                },
                "roles": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/RoleId"
                  }
                },
                "people": {
                  "description": "Entity refs of all who can settle it.",
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                },
                "link": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "OutcomeSource": {
        "description": "`api`, `csv`, `hand`, or an object with the type of a polled source as its key, what it needs as the value, and `every`: `{\"prometheus\": {\"server\": \"main\", \"query\": \"…\"}, \"every\": \"PT1H\"}`."
      },
      "BusinessMetric": {
        "type": "object",
        "required": [
          "id",
          "title",
          "unit",
          "direction"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "unit": {
            "type": "string"
          },
          "direction": {
            "type": "string",
            "enum": [
              "up",
              "down"
            ]
          },
          "baseline": {
            "type": "number"
          },
          "target": {
            "type": "number"
          },
          "source": {
            "$ref": "#/components/schemas/OutcomeSource"
          },
          "definition": {
            "type": "string"
          },
          "supportHours": {
            "type": "string"
          }
        }
      },
      "OutcomeDefinitionInput": {
        "description": "The rules of the domain name every problem at once, so that little is said here.",
        "type": "object",
        "properties": {
          "metrics": {
            "description": "At most four business metrics."
          },
          "supporting": {
            "description": "At most eight more that criteria name."
          },
          "sli": {
            "description": "Source of the service level's samples."
          },
          "spend": {
            "description": "Source of the amount spent so far."
          },
          "users": {
            "description": "Source of the reach so far."
          }
        }
      },
      "OutcomeDefinitionView": {
        "type": "object",
        "required": [
          "metrics",
          "supporting",
          "version",
          "etag",
          "frozen"
        ],
        "properties": {
          "metrics": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/BusinessMetric"
            }
          },
          "supporting": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/BusinessMetric"
            }
          },
          "sli": {
            "$ref": "#/components/schemas/OutcomeSource"
          },
          "spend": {
            "$ref": "#/components/schemas/OutcomeSource"
          },
          "users": {
            "$ref": "#/components/schemas/OutcomeSource"
          },
          "version": {
            "type": "integer"
          },
          "etag": {
            "type": "string"
          },
          "savedBy": {
            "type": "string"
          },
          "savedAt": {
            "type": "string"
          },
          "frozen": {
            "type": "boolean"
          },
          "whyNotEditable": {
            "type": "string"
          }
        }
      },
      "ObservationInput": {
        "description": "`{metric, value, occurredAt}`, or `{sli: {good, bad or total, at, window?}}` for a sample of the service level. Times are RFC 3339 with an offset; a date alone stands for its beginning in the pilot's time zone.",
        "type": "object",
        "properties": {
          "metric": {
            "description": "Id of a metric, spend or users."
          },
          "value": {
            "description": "A number, in the unit of the metric."
          },
          "occurredAt": {
            "description": "When it was so."
          },
          "sli": {
            "description": "A sample; window is an ISO 8601 duration."
          },
          "id": {
            "description": "Unique within the metric; at most 255 characters."
          },
          "segment": {
            "description": "The part of the users that it is about."
          },
          "supportHours": {
            "description": "For support, within which hours."
          },
          "note": {
            "description": "At most 2000 characters."
          },
          "supersedes": {
            "description": "Id of the observation that it replaces."
          },
          "correction": {
            "description": "True to go back to content that was there before."
          }
        }
      },
      "ObservationReceipt": {
        "type": "object",
        "required": [
          "accepted",
          "unchanged",
          "rejected"
        ],
        "properties": {
          "accepted": {
            "type": "integer"
          },
          "unchanged": {
            "type": "integer"
          },
          "rejected": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "index",
                "reason"
              ],
              "properties": {
                "index": {
                  "type": "integer",
                  "description": "From 0."
                },
                "line": {
                  "type": "integer",
                  "description": "Of a CSV file",
                  "from 1.": null
                },
                "reason": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "Observation": {
        "type": "object",
        "required": [
          "seq",
          "kind",
          "metric",
          "id",
          "occurredAt",
          "recordedAt",
          "reporter",
          "via",
          "current"
        ],
        "properties": {
          "seq": {
            "type": "integer"
          },
          "kind": {
            "type": "string",
            "enum": [
              "metric",
              "sli"
            ]
          },
          "metric": {
            "type": "string"
          },
          "id": {
            "type": "string"
          },
          "value": {
            "type": "number"
          },
          "segment": {
            "type": "string"
          },
          "supportHours": {
            "type": "string"
          },
          "good": {
            "type": "number"
          },
          "total": {
            "type": "number"
          },
          "windowMs": {
            "type": "integer"
          },
          "occurredAt": {
            "type": "string"
          },
          "recordedAt": {
            "type": "string"
          },
          "reporter": {
            "$ref": "#/components/schemas/Signatory"
          },
          "via": {
            "type": "string"
          },
          "note": {
            "type": "string"
          },
          "supersedes": {
            "type": "string"
          },
          "current": {
            "type": "boolean"
          }
        }
      },
      "ObservationPage": {
        "type": "object",
        "required": [
          "items",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Observation"
            }
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        }
      },
      "OutcomeCurve": {
        "type": "object",
        "required": [
          "latest",
          "series"
        ],
        "properties": {
          "latest": {
            "oneOf": [
              {
                "type": "null"
              },
              {
                "type": "object",
                "required": [
                  "at",
                  "value"
                ],
                "properties": {
                  "at": {
                    "type": "string"
                  },
                  "value": {
                    "type": "number"
                  },
                  "supportHours": {
                    "type": "string"
                  }
                }
              }
            ]
          },
          "series": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "at",
                "value"
              ],
              "properties": {
                "at": {
                  "type": "string"
                },
                "value": {
                  "type": "number"
                }
              }
            }
          }
        }
      },
      "BurnWindow": {
        "type": "object",
        "required": [
          "window",
          "rate",
          "bad",
          "total",
          "sample",
          "coarse"
        ],
        "properties": {
          "window": {
            "type": "string"
          },
          "rate": {
            "type": [
              "number",
              "null"
            ]
          },
          "bad": {
            "type": "number"
          },
          "total": {
            "type": "number"
          },
          "sample": {
            "type": "integer"
          },
          "coarse": {
            "type": "integer"
          }
        }
      },
      "OutcomesView": {
        "type": "object",
        "required": [
          "asOf",
          "window",
          "metrics",
          "spend",
          "reach",
          "errorBudget",
          "burn",
          "troubled"
        ],
        "properties": {
          "asOf": {
            "type": "string"
          },
          "startedAt": {
            "type": "string"
          },
          "window": {
            "type": "object",
            "required": [
              "from",
              "to",
              "timeZone"
            ],
            "properties": {
              "from": {
                "type": "string"
              },
              "to": {
                "type": "string"
              },
              "timeZone": {
                "type": "string"
              }
            }
          },
          "metrics": {
            "type": "array",
            "items": {
              "allOf": [
                {
                  "$ref": "#/components/schemas/BusinessMetric"
                },
                {
                  "$ref": "#/components/schemas/OutcomeCurve"
                },
                {
                  "type": "object",
                  "required": [
                    "supporting",
                    "reachesTarget"
                  ],
                  "properties": {
                    "supporting": {
                      "type": "boolean"
                    },
                    "targetText": {
                      "type": "string"
                    },
                    "sourceText": {
                      "type": "string"
                    },
                    "reachesTarget": {
                      "type": [
                        "boolean",
                        "null"
                      ]
                    }
                  }
                }
              ]
            }
          },
          "spend": {
            "allOf": [
              {
                "$ref": "#/components/schemas/OutcomeCurve"
              },
              {
                "type": "object",
                "properties": {
                  "budget": {
                    "type": "number"
                  },
                  "currency": {
                    "type": "string"
                  }
                }
              }
            ]
          },
          "reach": {
            "allOf": [
              {
                "$ref": "#/components/schemas/OutcomeCurve"
              },
              {
                "type": "object",
                "properties": {
                  "cap": {
                    "type": "number"
                  },
                  "unit": {
                    "type": "string"
                  }
                }
              }
            ]
          },
          "errorBudget": {
            "oneOf": [
              {
                "type": "null"
              },
              {
                "type": "object",
                "required": [
                  "target",
                  "window",
                  "from",
                  "to",
                  "bad",
                  "total",
                  "volume",
                  "basis",
                  "allowed",
                  "consumed",
                  "left",
                  "sample"
                ],
                "properties": {
                  "target": {
                    "type": "number"
                  },
                  "window": {
                    "type": "string"
                  },
                  "from": {
                    "type": "string"
                  },
                  "to": {
                    "type": "string"
                  },
                  "lastSampleAt": {
                    "type": "string"
                  },
                  "bad": {
                    "type": "number"
                  },
                  "total": {
                    "type": "number"
                  },
                  "volume": {
                    "type": [
                      "number",
                      "null"
                    ]
                  },
                  "basis": {
                    "type": "string",
                    "enum": [
                      "expected",
                      "observed"
                    ]
                  },
                  "allowed": {
                    "type": [
                      "number",
                      "null"
                    ]
                  },
                  "consumed": {
                    "type": [
                      "number",
                      "null"
                    ]
                  },
                  "left": {
                    "type": [
                      "number",
                      "null"
                    ]
                  },
                  "sample": {
                    "type": "integer"
                  },
                  "reason": {
                    "type": "string"
                  }
                }
              }
            ]
          },
          "burn": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "factor",
                "longWindow",
                "shortWindow",
                "long",
                "short",
                "breached"
              ],
              "properties": {
                "factor": {
                  "type": "number"
                },
                "longWindow": {
                  "type": "string"
                },
                "shortWindow": {
                  "type": "string"
                },
                "long": {
                  "$ref": "#/components/schemas/BurnWindow"
                },
                "short": {
                  "$ref": "#/components/schemas/BurnWindow"
                },
                "breached": {
                  "type": [
                    "boolean",
                    "null"
                  ]
                }
              }
            }
          },
          "troubled": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "signal",
                "title",
                "state",
                "since",
                "reason"
              ],
              "properties": {
                "signal": {
                  "type": "string"
                },
                "title": {
                  "type": "string"
                },
                "state": {
                  "type": "string",
                  "enum": [
                    "silent",
                    "failing"
                  ]
                },
                "since": {
                  "type": "string"
                },
                "reason": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "DocumentId": {
        "type": "string",
        "enum": [
          "intent",
          "raci",
          "architecture",
          "runbook",
          "change-plan",
          "configuration",
          "security-privacy",
          "test-evidence",
          "dashboard"
        ]
      },
      "DocumentVersion": {
        "type": "object",
        "required": [
          "document",
          "version",
          "hash",
          "authors",
          "source",
          "createdAt",
          "missingSections",
          "size"
        ],
        "properties": {
          "document": {
            "$ref": "#/components/schemas/DocumentId"
          },
          "version": {
            "type": "integer"
          },
          "hash": {
            "type": "string",
            "description": "SHA-256 of the normalised content."
          },
          "authors": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Signatory"
            }
          },
          "source": {
            "type": "string",
            "enum": [
              "portal",
              "url"
            ]
          },
          "url": {
            "type": "string"
          },
          "createdAt": {
            "type": "string"
          },
          "missingSections": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "size": {
            "type": "integer"
          }
        }
      },
      "DocumentReview": {
        "type": "object",
        "required": [
          "id",
          "document",
          "decision",
          "version",
          "hash",
          "by",
          "statement",
          "at"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "document": {
            "$ref": "#/components/schemas/DocumentId"
          },
          "decision": {
            "type": "string",
            "enum": [
              "approved",
              "changes-requested"
            ]
          },
          "version": {
            "type": "integer"
          },
          "hash": {
            "type": "string"
          },
          "by": {
            "$ref": "#/components/schemas/Signatory"
          },
          "statement": {
            "type": "string"
          },
          "at": {
            "type": "string"
          }
        }
      },
      "DocumentComment": {
        "type": "object",
        "required": [
          "id",
          "document",
          "version",
          "author",
          "comment",
          "at"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "document": {
            "$ref": "#/components/schemas/DocumentId"
          },
          "version": {
            "type": "integer"
          },
          "author": {
            "type": "string"
          },
          "comment": {
            "type": "string"
          },
          "at": {
            "type": "string"
          }
        }
      },
      "DocumentSummary": {
        "type": "object",
        "required": [
          "document",
          "title",
          "version",
          "authors",
          "size",
          "state",
          "sections",
          "writtenBy",
          "approvers",
          "mayWrite",
          "mayApprove"
        ],
        "properties": {
          "document": {
            "$ref": "#/components/schemas/DocumentId"
          },
          "title": {
            "type": "string"
          },
          "version": {
            "type": "integer",
            "description": "0 before it is written."
          },
          "hash": {
            "type": "string"
          },
          "authors": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Signatory"
            }
          },
          "source": {
            "type": "string",
            "enum": [
              "portal",
              "url"
            ]
          },
          "url": {
            "type": "string"
          },
          "createdAt": {
            "type": "string"
          },
          "size": {
            "type": "integer"
          },
          "state": {
            "type": "string",
            "enum": [
              "missing",
              "in-review",
              "changes-requested",
              "approved",
              "approval-void"
            ]
          },
          "approval": {
            "$ref": "#/components/schemas/DocumentReview"
          },
          "changesRequested": {
            "$ref": "#/components/schemas/DocumentReview"
          },
          "lastApproval": {
            "$ref": "#/components/schemas/DocumentReview"
          },
          "sections": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "id",
                "title",
                "found"
              ],
              "properties": {
                "id": {
                  "type": "string"
                },
                "title": {
                  "type": "string"
                },
                "found": {
                  "type": "boolean"
                }
              }
            }
          },
          "link": {
            "type": "object",
            "required": [
              "url",
              "origin"
            ],
            "properties": {
              "url": {
                "type": "string"
              },
              "origin": {
                "type": "string",
                "enum": [
                  "entity",
                  "portal"
                ]
              },
              "linkedBy": {
                "$ref": "#/components/schemas/Signatory"
              },
              "linkedAt": {
                "type": "string"
              },
              "reachable": {
                "type": "boolean",
                "description": "Absent before the first attempt."
              },
              "reason": {
                "type": "string"
              },
              "readAt": {
                "type": "string"
              }
            }
          },
          "writtenBy": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RoleId"
            }
          },
          "approvers": {
            "description": "Roles of which one approves the current version.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RoleId"
            }
          },
          "mayWrite": {
            "type": "boolean"
          },
          "whyNotWrite": {
            "type": "string"
          },
          "mayApprove": {
            "type": "boolean"
          },
          "whyNotApprove": {
            "type": "string"
          }
        }
      },
      "PackDocument": {
        "allOf": [
          {
            "$ref": "#/components/schemas/DocumentSummary"
          },
          {
            "type": "object",
            "required": [
              "content",
              "reviews",
              "comments",
              "etag"
            ],
            "properties": {
              "content": {
                "type": "string"
              },
              "beginning": {
                "description": "What to begin with, while nothing is written.",
                "type": "string"
              },
              "reviews": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/DocumentReview"
                }
              },
              "comments": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/DocumentComment"
                }
              },
              "etag": {
                "type": "string"
              }
            }
          }
        ]
      },
      "Pack": {
        "type": "object",
        "required": [
          "documents"
        ],
        "properties": {
          "documents": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DocumentSummary"
            }
          }
        }
      },
      "RoleId": {
        "type": "string",
        "enum": [
          "sponsor",
          "productManager",
          "serviceOwner",
          "techLead",
          "dataSteward",
          "riskLead"
        ]
      },
      "RoleClaim": {
        "type": "object",
        "required": [
          "id",
          "pilot",
          "role",
          "claimant",
          "state",
          "note",
          "claimedAt"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "pilot": {
            "type": "string"
          },
          "role": {
            "$ref": "#/components/schemas/RoleId"
          },
          "claimant": {
            "type": "string"
          },
          "state": {
            "type": "string",
            "enum": [
              "pending",
              "accepted",
              "rejected",
              "withdrawn",
              "ended"
            ]
          },
          "note": {
            "type": "string"
          },
          "claimedAt": {
            "type": "string"
          },
          "decidedBy": {
            "type": "string"
          },
          "decidedAt": {
            "type": "string"
          },
          "reason": {
            "type": "string"
          }
        }
      },
      "RoleView": {
        "type": "object",
        "required": [
          "role",
          "title",
          "vacant",
          "claims",
          "mayClaim"
        ],
        "properties": {
          "role": {
            "$ref": "#/components/schemas/RoleId"
          },
          "title": {
            "type": "string"
          },
          "holder": {
            "type": "string"
          },
          "source": {
            "type": "string",
            "enum": [
              "entity",
              "claim",
              "frozen"
            ]
          },
          "vacant": {
            "type": "boolean"
          },
          "deputy": {
            "type": "object",
            "required": [
              "ref",
              "until"
            ],
            "properties": {
              "ref": {
                "type": "string"
              },
              "until": {
                "type": "string"
              }
            }
          },
          "mayClaim": {
            "type": "boolean"
          },
          "whyNot": {
            "type": "string"
          },
          "claims": {
            "description": "Pending claims, and whether the caller may decide them.",
            "type": "array",
            "items": {
              "allOf": [
                {
                  "$ref": "#/components/schemas/RoleClaim"
                },
                {
                  "type": "object",
                  "required": [
                    "mayDecide",
                    "waitsFor"
                  ],
                  "properties": {
                    "mayDecide": {
                      "type": "boolean"
                    },
                    "waitsFor": {
                      "type": "string"
                    }
                  }
                }
              ]
            }
          }
        }
      },
      "Roles": {
        "type": "object",
        "required": [
          "roles",
          "history"
        ],
        "properties": {
          "roles": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RoleView"
            }
          },
          "history": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RoleClaim"
            }
          }
        }
      },
      "ListFilter": {
        "description": "One value or several, repeated or separated by commas.",
        "oneOf": [
          {
            "type": "string",
            "maxLength": 2000
          },
          {
            "type": "array",
            "maxItems": 100,
            "items": {
              "type": "string",
              "maxLength": 2000
            }
          }
        ]
      },
      "QuarterView": {
        "type": "object",
        "required": [
          "quarter",
          "from",
          "to",
          "asOf",
          "partial",
          "figures",
          "approvals"
        ],
        "properties": {
          "quarter": {
            "type": "string"
          },
          "from": {
            "type": "string",
            "format": "date-time"
          },
          "to": {
            "type": "string",
            "format": "date-time"
          },
          "asOf": {
            "type": "string",
            "format": "date-time"
          },
          "partial": {
            "type": "boolean",
            "description": "It is not over yet."
          },
          "figures": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/QuarterFigure"
            }
          },
          "approvals": {
            "description": "Approvals that were settled, by kind.",
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "kind",
                "count",
                "hours"
              ],
              "properties": {
                "kind": {
                  "type": "string"
                },
                "count": {
                  "type": "integer"
                },
                "hours": {
                  "type": "number",
                  "description": "That they waited, all together."
                }
              }
            }
          }
        }
      },
      "QuarterFigure": {
        "type": "object",
        "required": [
          "id",
          "requirement",
          "unit",
          "value",
          "sample"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "requirement": {
            "type": "string"
          },
          "unit": {
            "type": "string",
            "enum": [
              "count",
              "days",
              "hours",
              "money",
              "seconds",
              "share"
            ]
          },
          "value": {
            "type": [
              "number",
              "null"
            ],
            "description": "Null is \"no data\"."
          },
          "sample": {
            "type": "integer",
            "description": "How many it stands on."
          },
          "p90": {
            "type": "number"
          },
          "currency": {
            "type": "string"
          },
          "budget": {
            "type": "number"
          },
          "without": {
            "type": "integer",
            "description": "Pilots left out because nothing was observed of them."
          }
        }
      },
      "MyWaitingItem": {
        "type": "object",
        "required": [
          "pilot",
          "id",
          "kind",
          "title",
          "since",
          "link"
        ],
        "properties": {
          "pilot": {
            "type": "object",
            "required": [
              "ref",
              "title",
              "stage"
            ],
            "properties": {
              "ref": {
                "type": "string"
              },
              "title": {
                "type": "string"
              },
              "stage": {
                "$ref": "#/components/schemas/Stage"
              }
            }
          },
          "id": {
            "type": "string"
          },
          "kind": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "since": {
            "type": "string"
          },
          "link": {
            "type": "string"
          }
        }
      },
      "PortfolioRow": {
        "type": "object",
        "required": [
          "ref",
          "entityRef",
          "title",
          "owner",
          "stage",
          "stageSince",
          "sector",
          "startDate",
          "decisionDate",
          "timeZone",
          "readiness",
          "delivery",
          "limits",
          "criteria",
          "roles",
          "attention"
        ],
        "properties": {
          "ref": {
            "type": "string"
          },
          "entityRef": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "owner": {
            "type": "string"
          },
          "stage": {
            "$ref": "#/components/schemas/Stage"
          },
          "stageSince": {
            "type": "string"
          },
          "sector": {
            "type": "string"
          },
          "startDate": {
            "type": "string"
          },
          "decisionDate": {
            "type": "string"
          },
          "timeZone": {
            "type": "string"
          },
          "readiness": {
            "type": "object",
            "required": [
              "passed",
              "exempt",
              "total",
              "items"
            ],
            "properties": {
              "passed": {
                "type": "integer"
              },
              "exempt": {
                "type": "integer"
              },
              "total": {
                "type": "integer"
              },
              "items": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": [
                    "id",
                    "number",
                    "status"
                  ],
                  "properties": {
                    "id": {
                      "type": "string"
                    },
                    "number": {
                      "type": "integer"
                    },
                    "status": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          },
          "delivery": {
            "description": "The measures of the last 28 days, and in `weeks` four of them as lists of a value for each of the last twelve ISO weeks, oldest first, from the Monday `start`; null is no data.",
            "type": [
              "object",
              "null"
            ],
            "additionalProperties": true
          },
          "limits": {
            "description": "What pauses the pilot when it is exceeded: a share, and seconds.",
            "type": [
              "object",
              "null"
            ],
            "required": [
              "changeFailRate",
              "timeToRestore"
            ],
            "properties": {
              "changeFailRate": {
                "type": "number"
              },
              "timeToRestore": {
                "type": "number"
              }
            }
          },
          "criteria": {
            "type": [
              "object",
              "null"
            ],
            "properties": {
              "state": {
                "type": "string"
              },
              "total": {
                "type": "integer"
              },
              "met": {
                "type": "integer"
              }
            }
          },
          "roles": {
            "$ref": "#/components/schemas/PilotRoles"
          },
          "attention": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "kind",
                "detail",
                "since"
              ],
              "properties": {
                "kind": {
                  "type": "string"
                },
                "detail": {
                  "type": "string"
                },
                "since": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "CheckStatus": {
        "type": "string",
        "enum": [
          "passed",
          "failed",
          "not-reported",
          "not-applicable",
          "exempt"
        ]
      },
      "Check": {
        "type": "object",
        "required": [
          "id",
          "title",
          "kind",
          "status",
          "message",
          "evidence",
          "waivable",
          "withoutWaiver"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "kind": {
            "type": "string",
            "enum": [
              "automatic",
              "attestation",
              "added"
            ]
          },
          "status": {
            "$ref": "#/components/schemas/CheckStatus"
          },
          "message": {
            "type": "string"
          },
          "fix": {
            "type": "object",
            "description": "Who can mend it, and where.",
            "required": [
              "text",
              "who",
              "link"
            ],
            "properties": {
              "text": {
                "type": "string"
              },
              "who": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/RoleId"
                }
              },
              "link": {
                "type": "string"
              }
            }
          },
          "evidence": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "label"
              ],
              "properties": {
                "label": {
                  "type": "string"
                },
                "url": {
                  "type": "string"
                },
                "hash": {
                  "type": "string"
                },
                "at": {
                  "type": "string"
                }
              }
            }
          },
          "waivable": {
            "type": "boolean"
          },
          "waiver": {
            "type": "object",
            "required": [
              "id",
              "state",
              "expiresAt"
            ],
            "properties": {
              "id": {
                "type": "string"
              },
              "state": {
                "type": "string",
                "enum": [
                  "requested",
                  "active"
                ]
              },
              "expiresAt": {
                "type": "string"
              }
            }
          },
          "withoutWaiver": {
            "type": "string",
            "enum": [
              "passed",
              "failed",
              "not-reported",
              "not-applicable"
            ]
          }
        }
      },
      "ChecklistItem": {
        "type": "object",
        "required": [
          "id",
          "number",
          "title",
          "status",
          "waivable",
          "documents",
          "checks",
          "controls"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "number": {
            "type": "integer"
          },
          "title": {
            "type": "string"
          },
          "status": {
            "$ref": "#/components/schemas/CheckStatus"
          },
          "waivable": {
            "type": "boolean"
          },
          "documents": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DocumentId"
            }
          },
          "checks": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Check"
            }
          },
          "controls": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "framework",
                "id"
              ],
              "properties": {
                "framework": {
                  "type": "string"
                },
                "id": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "Readiness": {
        "type": "object",
        "required": [
          "score",
          "items"
        ],
        "properties": {
          "score": {
            "type": "object",
            "required": [
              "passed",
              "exempt",
              "total",
              "withWaivers"
            ],
            "properties": {
              "passed": {
                "type": "integer",
                "description": "Items that pass without any waiver."
              },
              "exempt": {
                "type": "integer",
                "description": "Items that pass with waivers only."
              },
              "total": {
                "type": "integer",
                "description": "Items that apply."
              },
              "withWaivers": {
                "type": "integer",
                "description": "Both together."
              }
            }
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ChecklistItem"
            }
          }
        }
      },
      "Attestation": {
        "type": "object",
        "required": [
          "id",
          "check",
          "by",
          "basis",
          "statement",
          "at"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "check": {
            "type": "string"
          },
          "by": {
            "$ref": "#/components/schemas/Signatory"
          },
          "basis": {
            "type": "string",
            "description": "Why this person may sign."
          },
          "statement": {
            "type": "string"
          },
          "evidenceUrl": {
            "type": "string"
          },
          "version": {
            "type": "integer"
          },
          "hash": {
            "type": "string"
          },
          "at": {
            "type": "string"
          }
        }
      },
      "Waiver": {
        "type": "object",
        "required": [
          "id",
          "check",
          "reason",
          "compensatingControl",
          "expiresAt",
          "standing",
          "requestedBy",
          "requestedAt",
          "approvals",
          "waitsFor",
          "mayApprove",
          "mayWithdraw"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "check": {
            "type": "string"
          },
          "reason": {
            "type": "string"
          },
          "compensatingControl": {
            "type": "string"
          },
          "expiresAt": {
            "type": "string"
          },
          "standing": {
            "type": "string",
            "enum": [
              "requested",
              "active",
              "expired",
              "rejected",
              "withdrawn"
            ]
          },
          "requestedBy": {
            "$ref": "#/components/schemas/Signatory"
          },
          "requestedAt": {
            "type": "string"
          },
          "approvals": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "seat",
                "by",
                "at"
              ],
              "properties": {
                "seat": {
                  "$ref": "#/components/schemas/RoleId"
                },
                "by": {
                  "$ref": "#/components/schemas/Signatory"
                },
                "at": {
                  "type": "string"
                }
              }
            }
          },
          "approvedAt": {
            "type": "string"
          },
          "settled": {
            "type": "object",
            "required": [
              "by",
              "at",
              "reason"
            ],
            "properties": {
              "by": {
                "$ref": "#/components/schemas/Signatory"
              },
              "at": {
                "type": "string"
              },
              "reason": {
                "type": "string"
              }
            }
          },
          "waitsFor": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RoleId"
            }
          },
          "mayApprove": {
            "type": "boolean"
          },
          "whyNotApprove": {
            "type": "string"
          },
          "mayWithdraw": {
            "type": "boolean"
          }
        }
      },
      "Waivers": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "warnings",
          "lapsed",
          "mayRequest",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Waiver"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "warnings": {
            "description": "Waivers that end within 14 or 3 days.",
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "waiver",
                "check",
                "expiresAt",
                "daysAhead"
              ],
              "properties": {
                "waiver": {
                  "type": "string"
                },
                "check": {
                  "type": "string"
                },
                "expiresAt": {
                  "type": "string"
                },
                "daysAhead": {
                  "type": "integer"
                }
              }
            }
          },
          "lapsed": {
            "description": "Checks that fail again since their waivers ended.",
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "check",
                "waiver",
                "expiredAt"
              ],
              "properties": {
                "check": {
                  "type": "string"
                },
                "waiver": {
                  "type": "string"
                },
                "expiredAt": {
                  "type": "string"
                }
              }
            }
          },
          "mayRequest": {
            "type": "boolean"
          },
          "whyNotRequest": {
            "type": "string"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        }
      },
      "RecordTombstone": {
        "description": "What is left of entries that were deleted once their time was over.",
        "type": "object",
        "required": [
          "head",
          "entries",
          "purgedAt",
          "dueAt",
          "actor"
        ],
        "properties": {
          "head": {
            "$ref": "#/components/schemas/RecordHead"
          },
          "entries": {
            "type": "integer",
            "description": "How many were deleted."
          },
          "purgedAt": {
            "type": "string",
            "format": "date-time"
          },
          "dueAt": {
            "type": "string",
            "format": "date-time"
          },
          "actor": {
            "type": "string"
          }
        }
      },
      "LegalHold": {
        "type": "object",
        "required": [
          "id",
          "reason",
          "setBy",
          "setAt"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "reason": {
            "type": "string"
          },
          "setBy": {
            "$ref": "#/components/schemas/Signatory"
          },
          "setAt": {
            "type": "string",
            "format": "date-time"
          },
          "lifted": {
            "type": "object",
            "required": [
              "by",
              "at",
              "reason"
            ],
            "properties": {
              "by": {
                "$ref": "#/components/schemas/Signatory"
              },
              "at": {
                "type": "string",
                "format": "date-time"
              },
              "reason": {
                "type": "string"
              }
            }
          }
        }
      },
      "RecordRetention": {
        "type": "object",
        "required": [
          "retention",
          "held",
          "holds"
        ],
        "properties": {
          "retention": {
            "description": "ISO 8601 duration, from the archiving of the pilot.",
            "type": "string"
          },
          "until": {
            "description": "From when on the record is deleted, unless it is held. Not there while the pilot is not archived, nor where nothing is left.",
            "type": "string",
            "format": "date-time"
          },
          "held": {
            "type": "boolean"
          },
          "holds": {
            "description": "The newest first; those that were lifted, too.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LegalHold"
            }
          },
          "tombstone": {
            "$ref": "#/components/schemas/RecordTombstone"
          }
        }
      },
      "RecordHead": {
        "type": "object",
        "required": [
          "seq",
          "hash"
        ],
        "properties": {
          "seq": {
            "type": "integer"
          },
          "hash": {
            "type": "string"
          }
        }
      },
      "RecordEntry": {
        "type": "object",
        "required": [
          "pilot",
          "seq",
          "time",
          "actor",
          "action",
          "subject",
          "payloadHash",
          "previousHash",
          "hash",
          "erased"
        ],
        "properties": {
          "pilot": {
            "type": "string"
          },
          "seq": {
            "type": "integer"
          },
          "time": {
            "type": "string",
            "format": "date-time"
          },
          "actor": {
            "type": "string"
          },
          "action": {
            "type": "string"
          },
          "subject": {
            "type": "string"
          },
          "payloadHash": {
            "type": "string"
          },
          "previousHash": {
            "type": "string"
          },
          "hash": {
            "type": "string"
          },
          "payload": {},
          "erased": {
            "type": "boolean"
          }
        }
      },
      "RecordPage": {
        "type": "object",
        "required": [
          "entries",
          "items",
          "totalItems",
          "pageInfo"
        ],
        "properties": {
          "entries": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RecordEntry"
            }
          },
          "items": {
            "description": "The same as entries, as in every list.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RecordEntry"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "head": {
            "$ref": "#/components/schemas/RecordHead"
          },
          "tombstone": {
            "$ref": "#/components/schemas/RecordTombstone"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        }
      },
      "RecordVerification": {
        "type": "object",
        "required": [
          "valid",
          "entries",
          "erased"
        ],
        "properties": {
          "valid": {
            "type": "boolean"
          },
          "entries": {
            "type": "integer"
          },
          "erased": {
            "type": "integer"
          },
          "head": {
            "$ref": "#/components/schemas/RecordHead"
          },
          "brokenAt": {
            "type": "object",
            "required": [
              "seq",
              "reason"
            ],
            "properties": {
              "seq": {
                "type": "integer"
              },
              "reason": {
                "type": "string"
              }
            }
          },
          "tombstone": {
            "$ref": "#/components/schemas/RecordTombstone"
          },
          "headPurged": {
            "description": "The head that was given lies in what was deleted, so that nothing can be said of it.",
            "type": "boolean"
          }
        }
      },
      "ReviewSchedule": {
        "type": "object",
        "required": [
          "weekday",
          "time"
        ],
        "properties": {
          "weekday": {
            "type": "string",
            "enum": [
              "MO",
              "TU",
              "WE",
              "TH",
              "FR",
              "SA",
              "SU"
            ]
          },
          "time": {
            "description": "On the wall clock of the pilot's time zone.",
            "type": "string",
            "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
          },
          "participants": {
            "type": "string",
            "maxLength": 2000
          }
        }
      },
      "UpcomingReview": {
        "type": "object",
        "required": [
          "id",
          "state",
          "at"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "Its date in the pilot's time zone."
          },
          "state": {
            "type": "string",
            "enum": [
              "upcoming"
            ]
          },
          "at": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "AgreedActionInput": {
        "type": "object",
        "required": [
          "what",
          "owner",
          "due"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "Of an action that is there already."
          },
          "what": {
            "type": "string"
          },
          "owner": {
            "type": "string",
            "description": "User entity ref."
          },
          "due": {
            "type": "string",
            "description": "ISO date."
          }
        }
      },
      "AgreedAction": {
        "type": "object",
        "required": [
          "id",
          "what",
          "owner",
          "due"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "what": {
            "type": "string"
          },
          "owner": {
            "type": "string"
          },
          "due": {
            "type": "string"
          },
          "doneAt": {
            "type": "string"
          },
          "doneBy": {
            "$ref": "#/components/schemas/Signatory"
          },
          "evidence": {
            "type": "string"
          }
        }
      },
      "SnapshotVerdict": {
        "type": "string",
        "enum": [
          "within",
          "beyond",
          "met",
          "promising",
          "missed",
          "insufficient-data",
          "none"
        ]
      },
      "SnapshotRow": {
        "type": "object",
        "required": [
          "id",
          "group",
          "title",
          "value",
          "unit",
          "verdict"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "group": {
            "type": "string",
            "enum": [
              "limit",
              "delivery",
              "budget",
              "criterion",
              "outcome"
            ]
          },
          "title": {
            "type": "string"
          },
          "value": {
            "type": [
              "number",
              "null"
            ]
          },
          "unit": {
            "type": "string"
          },
          "threshold": {
            "type": "object",
            "required": [
              "operator",
              "value"
            ],
            "properties": {
              "operator": {
                "type": "string",
                "enum": [
                  ">=",
                  ">",
                  "<=",
                  "<"
                ]
              },
              "value": {
                "type": "number"
              }
            }
          },
          "verdict": {
            "$ref": "#/components/schemas/SnapshotVerdict"
          },
          "sample": {
            "type": "number"
          },
          "reason": {
            "type": "string"
          }
        }
      },
      "ReviewSnapshot": {
        "type": "object",
        "required": [
          "review",
          "asOf",
          "takenAt",
          "stage",
          "window",
          "criteria",
          "rows",
          "silent"
        ],
        "properties": {
          "review": {
            "type": "string"
          },
          "asOf": {
            "type": "string"
          },
          "takenAt": {
            "type": "string"
          },
          "stage": {
            "$ref": "#/components/schemas/Stage"
          },
          "window": {
            "description": "What limits and delivery are measured over: 28 days, no further back than the start or the last resume.",
            "type": "object",
            "required": [
              "from",
              "to"
            ],
            "properties": {
              "from": {
                "type": "string"
              },
              "to": {
                "type": "string"
              }
            }
          },
          "criteria": {
            "type": "object",
            "required": [
              "version",
              "hash",
              "recommendation",
              "reasons"
            ],
            "properties": {
              "version": {
                "type": "integer"
              },
              "hash": {
                "type": "string"
              },
              "recommendation": {
                "type": "string",
                "enum": [
                  "scale",
                  "iterate",
                  "stop"
                ]
              },
              "reasons": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              }
            }
          },
          "rows": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SnapshotRow"
            }
          },
          "silent": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "signal",
                "since",
                "reason"
              ],
              "properties": {
                "signal": {
                  "type": "string"
                },
                "since": {
                  "type": "string"
                },
                "reason": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "SnapshotChange": {
        "type": "object",
        "required": [
          "id"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "before": {
            "type": [
              "number",
              "null"
            ]
          },
          "after": {
            "type": [
              "number",
              "null"
            ]
          },
          "verdictBefore": {
            "$ref": "#/components/schemas/SnapshotVerdict"
          },
          "verdictAfter": {
            "$ref": "#/components/schemas/SnapshotVerdict"
          },
          "better": {
            "type": "boolean"
          }
        }
      },
      "OpenedReview": {
        "type": "object",
        "required": [
          "id",
          "state",
          "at",
          "openedAt",
          "dueAt",
          "version",
          "notes",
          "learnings",
          "actions",
          "snapshotHash",
          "summary"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "Its date in the pilot's time zone."
          },
          "state": {
            "type": "string",
            "enum": [
              "open",
              "held",
              "missed"
            ]
          },
          "at": {
            "type": "string"
          },
          "openedAt": {
            "type": "string"
          },
          "dueAt": {
            "type": "string",
            "description": "Held by then",
            "or missed.": null
          },
          "version": {
            "type": "integer"
          },
          "notes": {
            "type": "string"
          },
          "learnings": {
            "type": "string"
          },
          "actions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AgreedAction"
            }
          },
          "heldAt": {
            "type": "string"
          },
          "heldBy": {
            "$ref": "#/components/schemas/Signatory"
          },
          "missedAt": {
            "description": "Stays, even if the review was made up for.",
            "type": "string"
          },
          "snapshotHash": {
            "type": "string"
          },
          "summary": {
            "type": "object",
            "required": [
              "recommendation",
              "beyond",
              "criteria"
            ],
            "properties": {
              "recommendation": {
                "type": "string"
              },
              "beyond": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "criteria": {
                "type": "object",
                "additionalProperties": {
                  "type": "integer"
                }
              }
            }
          }
        }
      },
      "OpenedReviewView": {
        "allOf": [
          {
            "$ref": "#/components/schemas/OpenedReview"
          },
          {
            "type": "object",
            "required": [
              "etag",
              "snapshot",
              "changes"
            ],
            "properties": {
              "etag": {
                "type": "string"
              },
              "snapshot": {
                "$ref": "#/components/schemas/ReviewSnapshot"
              },
              "comparedWith": {
                "type": "string"
              },
              "changes": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/SnapshotChange"
                }
              }
            }
          }
        ]
      },
      "Review": {
        "oneOf": [
          {
            "$ref": "#/components/schemas/UpcomingReview"
          },
          {
            "$ref": "#/components/schemas/OpenedReview"
          }
        ]
      },
      "ReviewPage": {
        "type": "object",
        "required": [
          "items",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Review"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        }
      },
      "CorrectivePlanView": {
        "type": "object",
        "required": [
          "id",
          "state",
          "version",
          "etag",
          "hash",
          "cause",
          "actions",
          "breaches",
          "authors",
          "verdicts",
          "openedAt",
          "missingApprovals",
          "youMayApprove"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "state": {
            "type": "string",
            "enum": [
              "draft",
              "proposed",
              "approved",
              "closed"
            ]
          },
          "version": {
            "type": "integer"
          },
          "etag": {
            "type": "string"
          },
          "hash": {
            "type": "string",
            "description": "What an approval binds to."
          },
          "cause": {
            "type": "string"
          },
          "actions": {
            "type": "array",
            "items": {
              "allOf": [
                {
                  "$ref": "#/components/schemas/AgreedAction"
                },
                {
                  "type": "object",
                  "required": [
                    "beforeResume"
                  ],
                  "properties": {
                    "beforeResume": {
                      "type": "boolean"
                    },
                    "change": {
                      "type": "string"
                    }
                  }
                }
              ]
            }
          },
          "breaches": {
            "description": "Limits that were breached; empty for another cause.",
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "subject",
                "detail",
                "at"
              ],
              "properties": {
                "subject": {
                  "type": "string"
                },
                "detail": {
                  "type": "string"
                },
                "at": {
                  "type": "string"
                },
                "review": {
                  "type": "string"
                }
              }
            }
          },
          "authors": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Signatory"
            }
          },
          "verdicts": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "verdict",
                "by",
                "at",
                "hash",
                "statement"
              ],
              "properties": {
                "verdict": {
                  "type": "string",
                  "enum": [
                    "approved",
                    "rejected"
                  ]
                },
                "by": {
                  "$ref": "#/components/schemas/Signatory"
                },
                "at": {
                  "type": "string"
                },
                "hash": {
                  "type": "string"
                },
                "statement": {
                  "type": "string"
                }
              }
            }
          },
          "openedAt": {
            "type": "string"
          },
          "proposedAt": {
            "type": "string"
          },
          "approvedAt": {
            "type": "string"
          },
          "closedAt": {
            "type": "string"
          },
          "missingApprovals": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RoleId"
            }
          },
          "youMayApprove": {
            "type": "boolean"
          }
        }
      },
      "ReviewScheduleView": {
        "type": "object",
        "required": [
          "schedule",
          "timeZone",
          "nextReviews",
          "decisionDate",
          "etag"
        ],
        "properties": {
          "schedule": {
            "oneOf": [
              {
                "type": "null"
              },
              {
                "allOf": [
                  {
                    "$ref": "#/components/schemas/ReviewSchedule"
                  },
                  {
                    "type": "object",
                    "required": [
                      "participants",
                      "setBy",
                      "setAt",
                      "version"
                    ],
                    "properties": {
                      "setBy": {
                        "$ref": "#/components/schemas/Signatory"
                      },
                      "setAt": {
                        "type": "string"
                      },
                      "version": {
                        "type": "integer"
                      }
                    }
                  }
                ]
              }
            ]
          },
          "timeZone": {
            "type": "string"
          },
          "nextReviews": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/UpcomingReview"
            }
          },
          "decisionDate": {
            "type": "string"
          },
          "etag": {
            "type": "string"
          }
        }
      },
      "PackTemplate": {
        "type": "object",
        "required": [
          "id",
          "title",
          "sector",
          "pilot",
          "outcome",
          "savedBy",
          "savedAt"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "sector": {
            "type": "string"
          },
          "pilot": {
            "type": "string",
            "description": "`namespace/name` of the pilot that it comes from."
          },
          "outcome": {
            "type": "string",
            "description": "Its stage when it was saved."
          },
          "savedBy": {
            "type": "string"
          },
          "savedAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "PackTemplatePage": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PackTemplate"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "pageInfo": {
            "$ref": "#/components/schemas/PageInfo"
          }
        }
      },
      "TriggerView": {
        "type": "object",
        "required": [
          "state",
          "problems",
          "limits",
          "conditions",
          "case",
          "source",
          "blastRadius",
          "history"
        ],
        "properties": {
          "state": {
            "description": "`unarmed` while the pilot does not run.",
            "type": "string",
            "enum": [
              "unarmed",
              "armed",
              "open",
              "held",
              "rolling-back",
              "recovered"
            ]
          },
          "trigger": {
            "type": "object",
            "required": [
              "name",
              "conditions",
              "decisionWindow",
              "decisionWindowDefaulted"
            ],
            "properties": {
              "name": {
                "type": "string"
              },
              "decisionWindow": {
                "description": "ISO 8601 duration.",
                "type": "string"
              },
              "decisionWindowDefaulted": {
                "type": "boolean"
              },
              "conditions": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": [
                    "type",
                    "text"
                  ],
                  "properties": {
                    "type": {
                      "type": "string"
                    },
                    "text": {
                      "type": "string"
                    },
                    "count": {
                      "type": "number"
                    },
                    "share": {
                      "type": "number"
                    },
                    "factor": {
                      "type": "number"
                    },
                    "longWindow": {
                      "type": "string"
                    },
                    "shortWindow": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          },
          "countsFrom": {
            "description": "What the conditions count from: the latest of start, resume and the end of the last case.",
            "type": "string"
          },
          "conditions": {
            "description": "Each condition with what was found; empty while nobody watches.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TriggerConditionVerdict"
            }
          },
          "case": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/TriggerCase"
              },
              {
                "type": "null"
              }
            ]
          },
          "deadline": {
            "description": "When the default comes about; while a case is undecided.",
            "type": "string"
          },
          "halfWay": {
            "description": "From when on the sponsor may decide, too.",
            "type": "string"
          },
          "source": {
            "description": "Whether the samples of the service level come in. Silence is never healthy.",
            "type": "object",
            "required": [
              "state"
            ],
            "properties": {
              "state": {
                "type": "string",
                "enum": [
                  "heard",
                  "silent",
                  "failing"
                ]
              },
              "since": {
                "type": "string"
              },
              "reason": {
                "type": "string"
              }
            }
          },
          "blastRadius": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/BlastRadiusVerdict"
              },
              {
                "type": "null"
              }
            ]
          },
          "history": {
            "description": "Cases that are over, the latest first; at most 50.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TriggerCase"
            }
          },
          "slo": {
            "type": "object",
            "properties": {
              "target": {
                "type": "number"
              },
              "window": {
                "type": "string"
              },
              "expectedVolume": {
                "type": "number"
              }
            }
          },
          "limits": {
            "type": "object",
            "required": [
              "changeFailRate",
              "timeToRestore",
              "defaulted"
            ],
            "properties": {
              "changeFailRate": {
                "type": "number"
              },
              "timeToRestore": {
                "type": "string"
              },
              "defaulted": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              }
            }
          },
          "problems": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "field",
                "message"
              ],
              "properties": {
                "field": {
                  "type": "string"
                },
                "message": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "TriggerConditionVerdict": {
        "type": "object",
        "required": [
          "key",
          "type",
          "text",
          "breached",
          "value",
          "threshold",
          "unit",
          "found"
        ],
        "properties": {
          "key": {
            "type": "string"
          },
          "type": {
            "type": "string"
          },
          "text": {
            "description": "The condition in words.",
            "type": "string"
          },
          "breached": {
            "description": "Null while nobody knows, which is never \"no\".",
            "type": [
              "boolean",
              "null"
            ]
          },
          "value": {
            "description": "Changes that failed in a row, the share of the budget that is consumed, or the smaller of the two burn rates; null is \"no data\".",
            "type": [
              "number",
              "null"
            ]
          },
          "threshold": {
            "type": "number"
          },
          "unit": {
            "type": "string",
            "enum": [
              "changes",
              "ratio",
              "times"
            ]
          },
          "found": {
            "description": "What was found in words.",
            "type": "string"
          },
          "changes": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "budget": {
            "type": "object",
            "properties": {
              "target": {
                "type": "number"
              },
              "window": {
                "type": "string"
              },
              "from": {
                "type": "string"
              },
              "to": {
                "type": "string"
              },
              "lastSampleAt": {
                "type": "string"
              },
              "bad": {
                "type": "number"
              },
              "total": {
                "type": "number"
              },
              "volume": {
                "type": [
                  "number",
                  "null"
                ]
              },
              "basis": {
                "type": "string"
              },
              "allowed": {
                "type": [
                  "number",
                  "null"
                ]
              },
              "consumed": {
                "type": [
                  "number",
                  "null"
                ]
              },
              "left": {
                "type": [
                  "number",
                  "null"
                ]
              },
              "sample": {
                "type": "number"
              },
              "reason": {
                "type": "string"
              }
            }
          },
          "burn": {
            "type": "object",
            "properties": {
              "long": {
                "$ref": "#/components/schemas/TriggerBurnWindow"
              },
              "short": {
                "$ref": "#/components/schemas/TriggerBurnWindow"
              }
            }
          }
        }
      },
      "TriggerBurnWindow": {
        "type": "object",
        "required": [
          "window",
          "rate",
          "bad",
          "total",
          "sample",
          "coarse"
        ],
        "properties": {
          "window": {
            "type": "string"
          },
          "rate": {
            "type": [
              "number",
              "null"
            ]
          },
          "bad": {
            "type": "number"
          },
          "total": {
            "type": "number"
          },
          "sample": {
            "type": "number"
          },
          "coarse": {
            "type": "number"
          }
        }
      },
      "TriggerCase": {
        "type": "object",
        "required": [
          "number",
          "id",
          "state",
          "openedAt",
          "countsFrom",
          "windowMs",
          "causes",
          "deadline",
          "halfWay",
          "sponsorFrom",
          "deciders"
        ],
        "properties": {
          "number": {
            "type": "integer"
          },
          "id": {
            "type": "string"
          },
          "state": {
            "description": "`armed` once the case is over.",
            "type": "string",
            "enum": [
              "armed",
              "open",
              "held",
              "rolling-back",
              "recovered"
            ]
          },
          "openedAt": {
            "type": "string"
          },
          "countsFrom": {
            "type": "string"
          },
          "windowMs": {
            "type": "number"
          },
          "causes": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "key",
                "text",
                "at",
                "value",
                "threshold"
              ],
              "properties": {
                "key": {
                  "type": "string"
                },
                "text": {
                  "type": "string"
                },
                "at": {
                  "type": "string"
                },
                "value": {
                  "type": "number"
                },
                "threshold": {
                  "type": "number"
                }
              }
            }
          },
          "deadline": {
            "type": "string"
          },
          "halfWay": {
            "type": "string"
          },
          "sponsorFrom": {
            "type": "string"
          },
          "sponsorToldAt": {
            "type": "string"
          },
          "deciders": {
            "description": "The roles that may decide now.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "hold": {
            "type": "object",
            "required": [
              "by",
              "at",
              "rationale"
            ],
            "properties": {
              "by": {
                "$ref": "#/components/schemas/CriteriaAct"
              },
              "at": {
                "type": "string"
              },
              "rationale": {
                "type": "string"
              }
            }
          },
          "rollback": {
            "type": "object",
            "required": [
              "by",
              "at",
              "byDefault"
            ],
            "properties": {
              "by": {
                "$ref": "#/components/schemas/CriteriaAct"
              },
              "at": {
                "type": "string"
              },
              "rationale": {
                "type": "string"
              },
              "byDefault": {
                "type": "boolean"
              }
            }
          },
          "confirmation": {
            "type": "object",
            "required": [
              "by",
              "at"
            ],
            "properties": {
              "by": {
                "$ref": "#/components/schemas/CriteriaAct"
              },
              "at": {
                "type": "string"
              },
              "note": {
                "type": "string"
              },
              "deployment": {
                "type": "string"
              }
            }
          },
          "closedAt": {
            "type": "string"
          },
          "closedAs": {
            "type": "string",
            "enum": [
              "recovered",
              "cleared",
              "pilot-over"
            ]
          },
          "rearmedAt": {
            "type": "string"
          }
        }
      },
      "BlastRadiusVerdict": {
        "type": "object",
        "required": [
          "unit",
          "cap",
          "level",
          "value"
        ],
        "properties": {
          "unit": {
            "type": "string"
          },
          "cap": {
            "type": "number"
          },
          "level": {
            "description": "`unknown` while nobody has observed the reach.",
            "type": "string",
            "enum": [
              "unknown",
              "within",
              "near",
              "over"
            ]
          },
          "value": {
            "type": [
              "number",
              "null"
            ]
          },
          "at": {
            "type": "string"
          }
        }
      }
    },
    "requestBodies": {
      "Configuration": {
        "required": true,
        "content": {
          "application/json": {
            "schema": {
              "description": "Read by the rules of the domain."
            }
          },
          "application/yaml": {
            "schema": {
              "type": "string"
            }
          },
          "application/x-yaml": {
            "schema": {
              "type": "string"
            }
          },
          "text/yaml": {
            "schema": {
              "type": "string"
            }
          },
          "text/x-yaml": {
            "schema": {
              "type": "string"
            }
          }
        }
      },
      "Evidence": {
        "required": true,
        "content": {
          "application/json": {
            "schema": {
              "type": "object",
              "required": [
                "evidence"
              ],
              "properties": {
                "evidence": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 4000
                }
              }
            }
          }
        }
      },
      "CorrectivePlan": {
        "required": true,
        "content": {
          "application/json": {
            "schema": {
              "type": "object",
              "properties": {
                "cause": {
                  "type": "string",
                  "maxLength": 20000
                },
                "actions": {
                  "type": "array",
                  "items": {
                    "allOf": [
                      {
                        "$ref": "#/components/schemas/AgreedActionInput"
                      },
                      {
                        "type": "object",
                        "properties": {
                          "beforeResume": {
                            "description": "True unless said otherwise.",
                            "type": "boolean"
                          },
                          "change": {
                            "description": "By which it is done; not frozen by the pause.",
                            "type": "string"
                          }
                        }
                      }
                    ]
                  }
                },
                "propose": {
                  "type": "boolean"
                }
              }
            }
          }
        }
      }
    },
    "responses": {
      "CorrectivePlan": {
        "description": "The plan, with ETag.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/CorrectivePlanView"
            }
          }
        }
      }
    }
  }
};
