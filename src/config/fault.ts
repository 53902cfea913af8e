import type { z } from 'zod';

/**
 * What a check of the schema finds wrong, before it is put together with the place in the file. Without a message the
 * reader is told which key holds which value.
 */
export interface Fault {
  readonly message?: string;
  readonly expected?: string;
  readonly remedy?: string;
  /** From the value under check to the value at fault. */
  readonly path?: readonly (string | number)[];
  /** Point at the key instead of its value. */
  readonly at?: 'key';
}

export type FaultParams = Pick<Fault, 'message' | 'remedy' | 'at'>;

/** Hands a fault to zod; `path` of the issue and `params` carry everything that zod has no field for. */
export function addFault(context: z.core.$RefinementCtx<unknown>, fault: Fault): void {
  const { message, remedy, at, expected = '', path = [] } = fault;
  const params = { message, remedy, at } satisfies Record<keyof FaultParams, unknown>;
  context.addIssue({ code: 'custom', message: expected, path: [...path], params });
}
