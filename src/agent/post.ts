import { seconds } from './failure.ts';
import { reasonOf } from './web.ts';

export interface Posted {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface PostLimits {
  /** From the first byte sent to the last one read. */
  readonly timeoutMs: number;
  readonly stop: AbortSignal;
}

/** Nothing was read; the reason is a clause with the address as its subject and quotes nothing. */
export type NoAnswer =
  | { readonly kind: 'timed-out'; readonly reason: string }
  | { readonly kind: 'unreachable'; readonly reason: string };

/** The runtime's `fetch` waits for five minutes at most, whatever it is told. */
const RUNTIME_TIMEOUT_MS = 300_000;
const RUNTIME_TIMEOUTS = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);
const REDIRECTS = 3;

/**
 * Sends a body and has the response read within the same limits. Redirects are followed within the one origin alone;
 * any other is for `read` to refuse. Throws once `stop` is aborted.
 */
export async function post<Answer>(
  url: string,
  { headers, body }: Posted,
  { timeoutMs, stop }: PostLimits,
  read: (response: Response) => Promise<Answer>,
): Promise<Answer | NoAnswer> {
  const giveUp = new AbortController();
  const abort = (): void => giveUp.abort();
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    abort();
  }, timeoutMs);
  // Not `AbortSignal.any`: one signal that outlives thousands of requests would keep something of each.
  stop.addEventListener('abort', abort);
  try {
    stop.throwIfAborted();
    return await read(
      await follow(url, { method: 'POST', headers: { ...headers }, body, redirect: 'manual', signal: giveUp.signal }),
    );
  } catch (error) {
    if (stop.aborted) throw error;
    if (timedOut || RUNTIME_TIMEOUTS.has(reasonOf(error))) {
      const waited = timedOut ? timeoutMs : RUNTIME_TIMEOUT_MS;
      return { kind: 'timed-out', reason: `did not answer within ${seconds(waited)}` };
    }
    return { kind: 'unreachable', reason: `cannot be reached (${reasonOf(error)})` };
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', abort);
  }
}

/** Follows redirects that keep method and body, within the one origin: texts and keys go nowhere else. */
async function follow(url: string, init: RequestInit): Promise<Response> {
  let address = url;
  for (let redirects = 0; ; redirects += 1) {
    const response = await fetch(address, init);
    const location = response.headers.get('location');
    if ((response.status !== 307 && response.status !== 308) || location === null || redirects === REDIRECTS) {
      return response;
    }
    if (!URL.canParse(location, address)) return response;
    const next = new URL(location, address);
    if (next.origin !== new URL(address).origin) return response;
    await response.body?.cancel();
    address = next.href;
  }
}

/** Where a response leads that was not followed; `undefined` where it leads nowhere. */
export function redirectOf({ status, headers }: Response): string | undefined {
  const location = headers.get('location');
  return status >= 300 && status < 400 && location !== null ? location : undefined;
}
