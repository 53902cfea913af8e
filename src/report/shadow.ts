import type { Redacted } from '../production/redacted.ts';
import type { ShadowReport } from '../production/shadow/shadow-report.ts';
import { percent, plural } from '../values/format.ts';
import type { Problem } from '../values/problem.ts';
import { type Block, heading, list, paragraph, small } from './blocks.ts';
import { printJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { problemBlocks } from './sections/problem-list.ts';
import { clusterBlocks, labelBlocks } from './shadow-clusters.ts';
import { rateLines } from './shadow-rates.ts';
import { firstTable, moveTables, stepTable } from './shadow-steps.ts';
import { PLAIN, toTerminal } from './terminal.ts';
import type { TextOptions } from './text.ts';
import { code, joined, listed, listedUpTo, strong, type Words, words } from './words.ts';

/** Two versions side by side, without anybody's word on which is right. Takes nothing that was not redacted. */
export function renderShadow(report: Redacted<ShadowReport>, problems: readonly Problem[] = []): string {
  return toMarkdown(blocksOf(report, problems, 200));
}

export function renderShadowText(
  report: Redacted<ShadowReport>,
  problems: readonly Problem[] = [],
  { columns = 80, style = PLAIN }: TextOptions = {},
): string {
  return toTerminal(blocksOf(report, problems, 160), columns, style);
}

/** `problems` is there only when something could not be read. */
export function shadowJson(report: Redacted<ShadowReport>, problems: readonly Problem[] = []): string {
  return printJson({ ...report, ...(problems.length === 0 ? {} : { problems }) });
}

function blocksOf(report: ShadowReport, problems: readonly Problem[], length: number): readonly Block[] {
  const { sides, paired } = report;
  return [
    heading(
      3,
      words`Evalgap shadow · ${code(sides.current)} against ${code(sides.candidate)} · ${plural(paired, 'pair')}`,
    ),
    ...problemBlocks(problems),
    paragraph(headline(report)),
    ...notComparedBlocks(report),
    ...stepTable(report),
    small(HOW_STEPS_ARE_COMPARED),
    ...firstTable(report),
    ...moveTables(report),
    ...clusterBlocks(report),
    ...labelBlocks(report, length),
    ...listOf([...rateLines(report), ...pairingLines(report), ...report.remarks.map((remark) => words`${remark}`)]),
    small(howToRead(report)),
  ];
}

const HOW_STEPS_ARE_COMPARED = words`Agreement is over the pairs in which every step before agreed, with Wilson's 95 % interval. After the first different step the rest of a live trace is another conversation: ${'“as it happened”'} counts it all the same and says nothing about the step alone.`;

function howToRead({ labelFirst }: ShadowReport): Words {
  const label = labelFirst.length === 0 ? '' : ' Label the cases above to find out.';
  return words`Calls are compared by name and arguments, texts in Unicode form NFC without regard to white space. Wording is not meaning: replies that differ may say the same. No one said which side is right, and two that agree may both be wrong.${label}`;
}

function headline(report: ShadowReport): Words {
  const { compared, agreedThroughout, cut, firstDisagreement, notCompared, answerAlone } = report;
  const isWhole = notCompared.current.length + notCompared.candidate.length + answerAlone === 0;
  const [first] = Object.entries(firstDisagreement).sort(([, n], [, m]) => m - n);
  const cuts = cut.result + cut.untold;
  return joined([
    words`${strong(`${agreedThroughout} of ${plural(compared, 'pair')} agree in every step${isWhole ? '' : ' that both sides tell of'}`)} (${percent(compared === 0 ? 0 : agreedThroughout / compared)}).`,
    first === undefined
      ? words``
      : words`Most often the first to differ is ${code(first[0])}, in ${plural(first[1], 'pair')}.`,
    cuts === 0
      ? words``
      : words`${plural(cuts, 'pair')} could not be followed to the end: ${cut.result} because the same call gave something else, ${cut.untold} because a side does not tell what a step came to.`,
  ]);
}

function notComparedBlocks({ notCompared, answerAlone, beyondSuite }: ShadowReport): readonly Block[] {
  return [
    ...untoldBlocks(notCompared),
    ...(answerAlone === 0
      ? []
      : [
          paragraph(
            words`In ${plural(answerAlone, 'pair')} one side tells its answer and nothing of its steps: only the answer is compared there.`,
          ),
        ]),
    ...(beyondSuite.length === 0
      ? []
      : [
          paragraph(
            words`Left out, since the suite does not name them and they are no calls of tools: ${listedUpTo(
              6,
              beyondSuite.map((step) => code(step)),
            )}.`,
          ),
        ]),
  ];
}

function untoldBlocks(notCompared: ShadowReport['notCompared']): readonly Block[] {
  const told = (['current', 'candidate'] as const).filter((side) => notCompared[side].length > 0);
  if (told.length === 0) return [];
  const of = (side: 'current' | 'candidate') =>
    words`${side} alone tells of ${listedUpTo(
      6,
      notCompared[side].map((step) => code(step)),
    )}`;
  return [
    paragraph(
      words`Not compared: ${listed(told.map(of))}. Whether the other side left ${notCompared.current.length + notCompared.candidate.length === 1 ? 'it' : 'them'} out or does not tell is not known, and any difference may come from there.`,
    ),
  ];
}

function pairingLines({ pairing }: ShadowReport): readonly Words[] {
  const { byId, byInput, unpaired, repeated, askOther } = pairing;
  return [
    words`Paired by id: ${byId}, by equal input: ${byInput}. Without a partner: ${unpaired.current} of current, ${unpaired.candidate} of candidate.`,
    ...(['current', 'candidate'] as const).flatMap((side) => {
      const { count, ids } = repeated[side];
      if (count === 0) return [];
      const named = listedUpTo(
        5,
        ids.map((id) => code(id)),
      );
      return [
        words`${plural(count, 'id')} of ${side} ${count === 1 ? 'stands' : 'stand'} several times; answers of one that asks different things are paired by what was asked alone: ${named}.`,
      ];
    }),
    ...(askOther.count === 0
      ? []
      : [
          words`${plural(askOther.count, 'id')} ${askOther.count === 1 ? 'asks' : 'ask'} something else on either side: ${listedUpTo(
            5,
            askOther.ids.map((id) => code(id)),
          )}.`,
        ]),
  ];
}

function listOf(items: readonly Words[]): readonly Block[] {
  return items.length === 0 ? [] : [list(items)];
}
