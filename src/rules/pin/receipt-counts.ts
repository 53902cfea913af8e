import type { ReceiptState } from '../../prompts/receipt.ts';
import type { Trial } from '../../run/run-file.ts';

/** What the receipts of one side's completed trials come to. */
export interface ReceiptCounts {
  readonly side: 'base' | 'head';
  readonly completed: number;
  /** Completed trials with a receipt for any prompt. */
  readonly withReceipt: number;
  /** Prompt id → completed trials by what its receipt showed; a trial without a receipt for it is in none. */
  readonly prompts: ReadonlyMap<string, Readonly<Record<ReceiptState, number>>>;
}

/** Counts trial by trial, so that a long run need not be held. Trials that did not complete are passed over. */
export function receiptCounter(side: ReceiptCounts['side']) {
  const prompts = new Map<string, Record<ReceiptState, number>>();
  let [completed, withReceipt] = [0, 0];
  return {
    add({ status, receipts }: Pick<Trial, 'status' | 'receipts'>): void {
      if (status !== 'completed') return;
      completed += 1;
      if (receipts.size > 0) withReceipt += 1;
      for (const [id, state] of receipts) {
        const counts = prompts.get(id) ?? { verified: 0, claimed: 0, another: 0, unknown: 0 };
        counts[state] += 1;
        prompts.set(id, counts);
      }
    },
    counts(): ReceiptCounts {
      return { side, completed, withReceipt, prompts };
    },
  };
}
