/** What may go wrong with a request, once per fault set. */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly message?: string;
    }
  /** The connection is cut before the request is carried out, or after it. */
  | { readonly kind: 'reset'; readonly carriedOut: boolean }
  | { readonly kind: 'slow'; readonly milliseconds: number };

/** The faults that every request should be tried with, by name. */
export const FAULTS = {
  'server error': { kind: 'status', status: 500, message: 'Server Error' },
  'connection cut before the request was carried out': { kind: 'reset', carriedOut: false },
  'connection cut after the request was carried out': { kind: 'reset', carriedOut: true },
  'too many requests': {
    kind: 'status',
    status: 429,
    headers: { 'retry-after': '1' },
    message:
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID.',
  },
  'secondary rate limit': {
    kind: 'status',
    status: 403,
    headers: { 'retry-after': '1' },
    message: 'You have exceeded a secondary rate limit and have been temporarily blocked from content creation.',
  },
  'permission refused': { kind: 'status', status: 403, message: 'Resource not accessible by integration' },
} as const satisfies Readonly<Record<string, Fault>>;

/** Which of the requests to come fail, and how. */
export interface FaultPlan {
  fail(method: string, path: RegExp, faults: readonly Fault[]): void;
  failNth(nth: number, fault: Fault): void;
  /** The fault of the request that arrives now, if it has one. */
  next(method: string, path: string): Fault | undefined;
}

export function faultPlan(): FaultPlan {
  const matching: { method: string; path: RegExp; faults: Fault[] }[] = [];
  const counted: { left: number; fault: Fault }[] = [];
  return {
    fail(method, path, faults) {
      matching.push({ method, path, faults: [...faults] });
    },
    failNth(nth, fault) {
      counted.push({ left: nth, fault });
    },
    next(method, path) {
      for (const entry of counted) entry.left -= 1;
      const due = counted.find(({ left }) => left === 0);
      if (due !== undefined) return due.fault;
      return matching
        .find((entry) => entry.faults.length > 0 && entry.method === method && entry.path.test(path))
        ?.faults.shift();
    },
  };
}
