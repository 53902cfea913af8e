const text = { type: 'string' };
const path = { type: 'string', pattern: '^[^/]' };
/** `CreateCommitOnBranchInput` of GitHub's GraphQL schema, by hand: the REST description says nothing of it. */
export const INPUT = {
  type: 'object',
  required: ['branch', 'expectedHeadOid', 'message'],
  additionalProperties: false,
  properties: {
    branch: {
      type: 'object',
      required: ['repositoryNameWithOwner', 'branchName'],
      additionalProperties: false,
      properties: { repositoryNameWithOwner: text, branchName: text },
    },
    clientMutationId: text,
    expectedHeadOid: { type: 'string', pattern: '^[0-9a-f]{40}$' },
    fileChanges: {
      type: 'object',
      additionalProperties: false,
      properties: {
        additions: {
          type: 'array',
          items: {
            type: 'object',
            required: ['path', 'contents'],
            additionalProperties: false,
            properties: { path, contents: { type: 'string', pattern: '^[A-Za-z0-9+/]*={0,2}$' } },
          },
        },
        deletions: {
          type: 'array',
          items: { type: 'object', required: ['path'], additionalProperties: false, properties: { path } },
        },
      },
    },
    message: {
      type: 'object',
      required: ['headline'],
      additionalProperties: false,
      properties: { headline: text, body: text },
    },
  },
};

export const ISSUE_VARIABLES = {
  type: 'object',
  required: ['owner', 'repo', 'number'],
  properties: { owner: text, repo: text, number: { type: 'integer', minimum: 1, maximum: 2_147_483_647 } },
};
