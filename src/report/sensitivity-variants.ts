import { type VariantFigures, wasShownSent } from '../sensitivity/report.ts';
import type { LeftOut } from '../sensitivity/variant.ts';
import { plural } from '../values/format.ts';
import { type Block, details, fence, list, paragraph } from './blocks.ts';
import { code, type Words, words } from './words.ts';

/** Each variant with what it changes, so that a reader can reject it. */
export function variantBlocks(variants: readonly VariantFigures[]): readonly Block[] {
  return variants.map((variant) => {
    const { id, says, diff, examples = [], changes } = variant;
    const of = changes === undefined ? words`` : words` Changes ${plural(changes, 'input')}.`;
    const shown =
      diff ?? examples.map(({ case: name, from, to }) => `${name}\n- ${oneLine(from)}\n+ ${oneLine(to)}`).join('\n');
    return details(words`${code(id)}: ${says}.${of}`, [paragraph(sentWords(variant)), fence(shown, 14)]);
  });
}

function sentWords(variant: VariantFigures): Words {
  const { trials, receipts } = variant;
  const ended = words`${trials.completed} of ${plural(trials.asked, 'trial')} completed.`;
  if (receipts === undefined) return ended;
  const { verified, claimed, another, unknown, none } = receipts;
  if (another === trials.completed && another > 0)
    return words`${ended} In all of them another text than this one was sent: not measured.`;
  const told = words`Shown to be sent in ${verified}${claimed > 0 ? words`, said to be in ${claimed}` : words``}, another text in ${another} (not scored), not told in ${unknown + none}.`;
  return words`${ended} ${told}${wasShownSent(variant) ? words`` : words` Whether the agent saw this text is not known.`}`;
}

export function leftOutBlocks(leftOut: readonly LeftOut[]): readonly Block[] {
  if (leftOut.length === 0) return [];
  const byReason = new Map<string, string[]>();
  for (const { id, reason } of leftOut) byReason.set(reason, [...(byReason.get(reason) ?? []), id]);
  return [
    details(words`${plural(leftOut.length, 'variant')} not run`, [
      list(
        Array.from(
          byReason,
          ([reason, ids]) =>
            words`${ids.flatMap((id, index) => (index === 0 ? [code(id)] : [', ', code(id)]))}: ${reason}`,
        ),
      ),
    ]),
  ];
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ⏎ ');
}
