import type { Place } from './event.ts';

type Octokit = ReturnType<typeof import('@actions/github').getOctokit>;

/** GitHub's REST API as the token in hand may use it, within one repository. */
export interface Client {
  readonly octokit: Octokit;
  /** What every request names. */
  readonly in: { readonly owner: string; readonly repo: string };
}

/** Reads are tried again after a fault; a write is not, since it may have been done all the same. */
export const WRITE_ONCE = { request: { retries: 0 } } as const;

/** Longer than this a rate limit is not waited for: the job says that it could not write. */
const LONGEST_WAIT_SECONDS = 60;
const RATE_LIMIT_RETRIES = 2;

/** Connects lazily: octokit takes longer to load than everything else together. */
export async function connect(place: Place, token: string, warn: (message: string) => void): Promise<Client> {
  const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const onLimit = (seconds: number, request: object, _octokit: unknown, retries: number): boolean => {
    const { method, url } = request as { method: string; url: string };
    const again = seconds <= LONGEST_WAIT_SECONDS && retries < RATE_LIMIT_RETRIES;
    warn(`GitHub limits ${method} ${url} for ${seconds} s${again ? ': waiting' : ': giving up'}`);
    return again;
  };
  const octokit = getOctokit(
    token,
    {
      baseUrl: place.apiUrl,
      userAgent: 'evalgap',
      log: { debug() {}, info() {}, warn() {}, error() {} },
      retry: { retries: 2, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
      throttle: { onRateLimit: onLimit, onSecondaryRateLimit: onLimit },
    },
    retry,
    throttling,
  );
  return { octokit, in: { owner: place.owner, repo: place.repository } };
}
