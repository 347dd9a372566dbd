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
