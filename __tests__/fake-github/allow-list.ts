interface Leave {
  /** Of which operations: all, unless said. */
  readonly operations?: readonly string[];
  readonly statuses?: readonly number[];
  readonly raw?: true;
  readonly why: string;
}

/** Every leave that is taken from GitHub's description, and why. */
export const ALLOW_LIST: readonly Leave[] = [
  {
    statuses: [401, 403, 404, 410, 429, 500, 502, 503],
    why: 'refusals and faults that any operation can meet are described for a few of them only',
  },
  {
    operations: ['actions/create-workflow-dispatch', 'repos/create-commit-status'],
    statuses: [422],
    why: 'inputs and limits that do not hold are answered with 422, which is described for other operations',
  },
  {
    operations: ['actions/download-artifact'],
    statuses: [409],
    why: 'an artifact that is still being put together is answered so',
  },
  {
    operations: ['repos/get-content', 'git/get-blob'],
    raw: true,
    why: 'the raw media type answers with the file itself, which has no schema',
  },
];

export function allowed(given: { readonly operation: string; readonly status?: number; readonly raw?: true }): boolean {
  return ALLOW_LIST.some(
    ({ operations, statuses, raw }) =>
      (operations === undefined || operations.includes(given.operation)) &&
      (given.raw === true ? raw === true : statuses?.includes(given.status ?? 0) === true),
  );
}
