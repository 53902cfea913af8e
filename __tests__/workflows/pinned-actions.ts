/** An action by others: the commit that workflows name, the version it is, and what it takes. */
interface PinnedAction {
  readonly sha: string;
  readonly version: string;
  readonly inputs: readonly string[];
  readonly required?: readonly string[];
}

/** Read out of each action's repository at that commit. An action that is not here is one nobody looked at. */
export const PINNED: ReadonlyMap<string, PinnedAction> = new Map([
  [
    'actions/checkout',
    {
      sha: '3d3c42e5aac5ba805825da76410c181273ba90b1',
      version: 'v7.0.1',
      inputs: [
        'repository',
        'ref',
        'token',
        'persist-credentials',
        'path',
        'fetch-depth',
        'fetch-tags',
        'filter',
        'lfs',
      ],
    },
  ],
  [
    'actions/setup-node',
    {
      sha: '820762786026740c76f36085b0efc47a31fe5020',
      version: 'v7.0.0',
      inputs: ['node-version', 'node-version-file', 'registry-url', 'cache', 'package-manager-cache'],
    },
  ],
  [
    'actions/upload-artifact',
    {
      sha: 'bbbca2ddaa5d8feaa63e36b76fdaad77386f024f',
      version: 'v7.0.0',
      inputs: [
        'name',
        'path',
        'if-no-files-found',
        'retention-days',
        'compression-level',
        'overwrite',
        'include-hidden-files',
        'archive',
      ],
      required: ['path'],
    },
  ],
  [
    'actions/download-artifact',
    {
      sha: '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c',
      version: 'v8.0.1',
      inputs: ['name', 'artifact-ids', 'path', 'pattern', 'merge-multiple', 'github-token', 'repository', 'run-id'],
    },
  ],
  [
    'actions/create-github-app-token',
    {
      sha: '1b10c78c7865c340bc4f6099eb2f838309f1e8c3',
      version: 'v3.1.1',
      inputs: ['client-id', 'private-key', 'owner', 'repositories', 'permission-contents'],
      required: ['private-key'],
    },
  ],
  [
    'actions/attest-build-provenance',
    {
      sha: 'a2bbfa25375fe432b6a289bc6b6cd05ecd0c4c32',
      version: 'v4.1.0',
      inputs: ['subject-path', 'subject-digest', 'subject-name', 'subject-checksums', 'show-summary'],
    },
  ],
]);
