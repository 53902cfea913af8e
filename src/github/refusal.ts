import { CouldNotCheck } from '../values/problem.ts';

/** Why a request did not do what it was sent for. */
export type Refusal =
  /** The token lacks a permission of the workflow's `permissions:`, for instance `pull-requests: write`. */
  { readonly kind: 'forbidden'; readonly permission: string } | { readonly kind: 'failed'; readonly reason: string };

/** Words an error that octokit threw; errors that are not about the request are thrown on. */
export function refusalOf(error: unknown, permission: string): Refusal {
  if (!(error instanceof Error)) throw error;
  const status = statusOf(error);
  if (status === 403 && /not accessible|must have|permission/i.test(error.message))
    return { kind: 'forbidden', permission };
  const place = status === undefined ? '' : ` (${status})`;
  return { kind: 'failed', reason: `${(error.message.split('\n')[0] ?? '').split(' - https://')[0]}${place}` };
}

export function statusOf(error: unknown): number | undefined {
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' ? status : undefined;
}

/** A question that the job cannot do without, and that GitHub did not answer. `what` follows "GitHub refused to". */
export function refusedTo(what: string, error: unknown, permission: string): CouldNotCheck {
  const refusal = refusalOf(error, permission);
  return new CouldNotCheck({
    message: `GitHub refused to ${what}${refusal.kind === 'failed' ? `: ${refusal.reason}` : ''}`,
    remedy: `Give the job \`${permission}\`, then run it again`,
  });
}
