import type { Sample } from './sample.ts';

declare const REDACTED: unique symbol;

/**
 * Data from which everything private was taken. Whatever writes to a file, an issue or a log takes nothing else of what
 * production saw, so that the compiler keeps what was not redacted from getting there.
 */
export type Redacted<Value> = Value & { readonly [REDACTED]: true };

export type RedactedSample = Redacted<Sample>;
