import { seconds } from './failure.ts';
import { boundedText, reasonOf, withoutSecrets } from './web.ts';

export interface FetchLimits {
  /** For everything: redirects and the whole answer. */
  readonly timeoutMs: number;
  readonly mostBytes: number;
}

export type FetchedText =
  | { readonly kind: 'text'; readonly text: string }
  /** A clause with the address as its subject; quotes nothing of an answer. */
  | { readonly kind: 'failed'; readonly reason: string };

const REDIRECTS = 3;
const REDIRECTING: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** What an address answers to a GET that brings no credentials, not even those that stand in the address. */
export async function fetchText(url: string, { timeoutMs, mostBytes }: FetchLimits): Promise<FetchedText> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await follow(url, signal);
    if (typeof response === 'string') return failed(response);
    if (!response.ok) {
      await response.body?.cancel();
      return failed(`answered ${response.status}`);
    }
    const text = await boundedText(response, mostBytes);
    return text === undefined ? failed(`answered with more than ${mostBytes >> 10} KB`) : { kind: 'text', text };
  } catch (error) {
    return failed(
      signal.aborted ? `did not answer within ${seconds(timeoutMs)}` : `cannot be reached (${reasonOf(error)})`,
    );
  }
}

/** Follows few redirects, and none that would give up encryption. */
async function follow(url: string, signal: AbortSignal): Promise<Response | string> {
  let address = plainAddress(url);
  for (let redirects = 0; ; redirects += 1) {
    const response = await fetch(address, { headers: { accept: 'application/json' }, redirect: 'manual', signal });
    const location = response.headers.get('location');
    if (!REDIRECTING.has(response.status) || location === null) return response;
    await response.body?.cancel();
    if (redirects === REDIRECTS) return `redirects more than ${REDIRECTS} times`;
    const next = URL.canParse(location, address) ? plainAddress(new URL(location, address).href) : undefined;
    const isSafe = next?.startsWith('https://') || (next?.startsWith('http://') && address.startsWith('http://'));
    if (next === undefined || !isSafe) return `redirects to ${withoutSecrets(location)}, which is not followed`;
    address = next;
  }
}

/** `fetch` refuses an address that holds a user or a password. */
function plainAddress(url: string): string {
  const address = new URL(url);
  address.username = '';
  address.password = '';
  return address.href;
}
function failed(reason: string): FetchedText {
  return { kind: 'failed', reason };
}
