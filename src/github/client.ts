import type { Place } from './event.ts';

type Octokit = ReturnType<typeof import('@actions/github').getOctokit>;

/** GitHub's REST API as the token in hand may use it, within one repository. */
export interface Client {
  readonly octokit: Octokit;
  /** What every request names. */
  readonly in: { readonly owner: string; readonly repo: string };
}

/** Counts what is asked from here on, whatever is asked again included. */
export function countRequests({ octokit }: Client): () => number {
  let count = 0;
  octokit.hook.before('request', () => {
    count += 1;
  });
  return () => count;
}

/** Reads are tried again after a fault; a write is not, since it may have been done all the same. */
export const WRITE_ONCE = { request: { retries: 0 } } as const;

/** Longer than this a rate limit is not waited for: the job says that it could not write. */
const LONGEST_WAIT_SECONDS = 60;
const RATE_LIMIT_RETRIES = 2;

/**
 * Connects lazily: octokit takes longer to load than everything else together. A runner's client is that of its
 * toolkit, anywhere else it is the plain one; both go through a proxy where the environment names one.
 */
export async function connect(
  place: Pick<Place, 'owner' | 'repository' | 'apiUrl'> & Partial<Place>,
  token: string,
  warn: (message: string) => void,
  inActions = true,
): Promise<Client> {
  const options = { baseUrl: place.apiUrl, ...optionsOf(warn) };
  const octokit = inActions ? await insideActions(token, options) : await outsideActions(token, options);
  octokit.hook.before('request', ({ url }) => requireSameHost(url, place.apiUrl));
  return { octokit, in: { owner: place.owner, repo: place.repository } };
}

/** A list names the address of its next page itself: the token goes nowhere but to the API. */
function requireSameHost(url: string, apiUrl: string): void {
  if (new URL(url, apiUrl).origin !== new URL(apiUrl).origin)
    throw new Error('GitHub named a page on another host, which is not asked');
}

async function insideActions(token: string, options: object): Promise<Octokit> {
  const [{ getOctokit }, plugins] = await Promise.all([import('@actions/github'), loadPlugins()]);
  return getOctokit(token, options, ...plugins);
}

const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

async function outsideActions(token: string, options: object): Promise<Octokit> {
  const [{ Octokit: Plain }, { EnvHttpProxyAgent, fetch }, plugins] = await Promise.all([
    import('@octokit/rest'),
    import('undici'),
    loadPlugins(),
  ]);
  // Made only where there is a proxy: it warns that it is experimental, each time.
  const dispatcher = PROXIES.some((name) => (process.env[name] ?? '') !== '') ? new EnvHttpProxyAgent() : undefined;
  const throughProxy: typeof fetch = (input, init) =>
    fetch(input, dispatcher === undefined ? init : { ...init, dispatcher });
  const octokit = new (Plain.plugin(...plugins))({ auth: token, request: { fetch: throughProxy }, ...options });
  // Two releases of one client: what is used of either is held to the same contract.
  return octokit as unknown as Octokit;
}

async function loadPlugins() {
  const [{ retry }, { throttling }] = await Promise.all([
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  return [retry, throttling] as const;
}

function optionsOf(warn: (message: string) => void) {
  const onLimit = (seconds: number, request: object, _octokit: unknown, retries: number): boolean => {
    const { method, url } = request as { method: string; url: string };
    const again = seconds <= LONGEST_WAIT_SECONDS && retries < RATE_LIMIT_RETRIES;
    warn(`GitHub limits ${method} ${url} for ${seconds} s${again ? ': waiting' : ': giving up'}`);
    return again;
  };
  return {
    userAgent: 'evalgap',
    log: { debug() {}, info() {}, warn() {}, error() {} },
    retry: { retries: 2, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
    throttle: { onRateLimit: onLimit, onSecondaryRateLimit: onLimit },
  };
}
