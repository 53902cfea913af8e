import type { PromptEntry } from '../../config/config.ts';
import { count, plural } from '../../values/format.ts';
import type { Finding } from '../finding.ts';
import { finding, type RuleLevel } from '../make-finding.ts';
import { fileOf, type PinFacts, placeOfPin } from './facts.ts';
import type { ReceiptCounts } from './receipt-counts.ts';

/** Receipts show that trials were sent another text than their own revision's file: they measured something else. */
export function ranAnotherPrompt(facts: PinFacts, options: RuleLevel): readonly Finding[] {
  return facts.suite.prompts.flatMap((entry) => {
    const sides = facts.receipts.filter((counts) => anotherOf(counts, entry) > 0);
    if (sides.length === 0) return [];
    const shares = sides.map((side) => share(side, entry)).join(' and in ');
    return finding('pin/ran-another-prompt', options, {
      suite: facts.suite.name,
      subject: entry.id,
      location: placeOfPin(facts, entry.id),
      message: `the agent sent another prompt than ${fileOf(entry)} in ${shares}`,
      evidence: sides.flatMap((side) => evidence(side, entry)),
      fix: FIX,
    });
  });
}

const FIX =
  'Let the agent read the prompt from the work tree it runs in, not from a cache, a service or a built copy. ' +
  'These trials are in no score.';

function anotherOf({ prompts }: ReceiptCounts, { id }: PromptEntry): number {
  return prompts.get(id)?.another ?? 0;
}

function share(side: ReceiptCounts, entry: PromptEntry): string {
  const all = plural(side.completed, 'completed trial');
  return `${count(anotherOf(side, entry))} of ${all} ${side.side === 'base' ? 'on the base' : 'on the head'}`;
}

function evidence({ side, prompts }: ReceiptCounts, { id }: PromptEntry): readonly string[] {
  const { verified = 0, claimed = 0, another = 0, unknown = 0 } = prompts.get(id) ?? {};
  return [`${side}: ${another} another, ${verified} verified, ${claimed} claimed, ${unknown} not clear`];
}
