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
                        "type": "string",
                        "pattern": "^[0-9a-f]{64}$"
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
            "schema": {
              "type": "string",
              "maxLength": 500
            }
          },
          {
            "name": "sector",
            "in": "query",
            "schema": {
              "type": "string",
              "maxLength": 500
            }
          },
          {
            "name": "owner",
            "in": "query",
            "schema": {
              "type": "string",
              "maxLength": 2000
            }
          },
          {
            "name": "target",
            "in": "query",
            "schema": {
              "type": "string",
              "maxLength": 2000
            }
          },
          {
            "name": "holder",
            "in": "query",
            "schema": {
              "type": "string",
              "maxLength": 2000
            }
          },
          {
            "name": "role",
            "in": "query",
            "schema": {
              "type": "string",
              "maxLength": 100
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
            "schema": {
              "type": "string",
              "maxLength": 500
            }
          },
          {
            "name": "q",
            "in": "query",
            "schema": {
              "type": "string",
              "maxLength": 500
            }
          },
          {
            "name": "sort",
            "in": "query",
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
      }
    },
    "/waiting": {
      "get": {
        "operationId": "listWaiting",
        "description": "What waits for the caller, across pilots, the longest waiting first.",
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
      "idempotencyKey": {
        "name": "Idempotency-Key",
        "in": "header",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255
        }
      }
    },
    "schemas": {
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
          "stage": {
            "$ref": "#/components/schemas/Stage"
          },
          "stageSince": {
            "type": "string"
          },
          "startedAt": {
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
                    "title",
                    "status"
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
                      "type": "string"
                    }
                  }
                }
              }
            }
          },
          "delivery": {
            "description": "The measures of the last 28 days; null is no data.",
            "type": [
              "object",
              "null"
            ],
            "additionalProperties": true
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
          }
        }
      }
    }
  }
};
