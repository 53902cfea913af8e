import {
  type Extreme,
  type FamilyFigures,
  type StepFigures,
  type SuiteSensitivity,
  type UnmeasuredStep,
  type VariantFigures,
  wasShownSent,
} from '../sensitivity/report.ts';
import {
  count,
  percent,
  pFigure,
  plural,
  points,
  pValue,
  range,
  shortRevision,
  signedPoints,
} from '../values/format.ts';
import { type Block, heading, leftColumn, paragraph, rightColumn, small, table } from './blocks.ts';
import { printJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { judgesAsked } from './sections/judges.ts';
import { leftOutBlocks, variantBlocks } from './sensitivity-variants.ts';
import { PLAIN, toTerminal } from './terminal.ts';
import type { TextOptions } from './text.ts';
import { code, listedUpTo, strong, type Words, words } from './words.ts';

export function renderSensitivity(suites: readonly SuiteSensitivity[]): string {
  return toMarkdown(suites.flatMap(blocksOf));
}

export function renderSensitivityText(
  suites: readonly SuiteSensitivity[],
  { columns = 80, style = PLAIN }: TextOptions = {},
): string {
  return toTerminal(suites.flatMap(blocksOf), columns, style);
}

export function sensitivityJson(suites: readonly SuiteSensitivity[]): string {
  return printJson({ version: 1, suites });
}

/** From here on, after the correction, a spread is told from its noise floor. */
const ALPHA = 0.05;

function blocksOf(suite: SuiteSensitivity): readonly Block[] {
  const { cases, trials, requests, families, leftOut, remarks, seed } = suite;
  return [
    heading(3, words`Evalgap sensitivity · ${code(suite.suite)} at ${code(shortRevision(suite.revision))}`),
    paragraph(
      words`${cases.asked} of ${plural(cases.of, 'case')}, ${plural(trials, 'trial')} each, with the original twice and ${plural(
        families.reduce((sum, { variants }) => sum + variants.length, 0),
        'variant',
      )}: ${count(requests.completed)} requests answered, ${count(requests.onRecord)} on record. Seed ${code(seed)}.`,
    ),
    ...judgesAsked(suite.judges ?? []).map((asked) => paragraph(asked)),
    ...remarks.map((remark) => paragraph(words`${remark}`)),
    ...families.flatMap(familyBlocks),
    ...leftOutBlocks(leftOut),
    paragraph(words`Every variant in full, and what was answered: ${code(suite.folder, 200)}.`),
    small(HOW_TO_READ),
  ];
}

const HOW_TO_READ = words`The spread is the best variant less the worst, the original among them, in points; “again” is the original asked once more, less the first time, and “chance” what 19 in 20 spreads by chance alone are at most. The more variants, the larger it is by chance alone: so it is held against the spread of as many lanes whose results are dealt out anew within each case, and its interval allows for the choice of the two. p is adjusted over all steps and families (Holm). A variant is meant to say the same; where it does not in your eyes, leave it out with --reject.`;

function familyBlocks(family: FamilyFigures): readonly Block[] {
  const { steps, unmeasured, variants } = family;
  const lost = unmeasured.find(({ final }) => final);
  const title =
    family.prompt === undefined ? words`Inputs written otherwise` : words`${code(family.prompt)} written otherwise`;
  const lead = steps.find(({ final }) => final) ?? steps.at(-1);
  if (lead === undefined)
    return [
      heading(4, title),
      ...(lost === undefined ? [] : [finalLost(lost)]),
      paragraph(notMeasured(variants)),
      ...variantBlocks(variants),
    ];
  return [
    heading(4, title),
    ...(lost === undefined ? [] : [finalLost(lost)]),
    paragraph(headline(family)),
    ...unseen(variants),
    table(
      [
        leftColumn('step'),
        rightColumn('original'),
        rightColumn('worst'),
        rightColumn('best'),
        rightColumn('spread (95 % CI)'),
        rightColumn('again'),
        rightColumn('chance'),
        rightColumn('p'),
      ],
      [
        ...steps.map((step) => [
          step.final ? words`${code(step.step)} (final)` : words`${code(step.step)}`,
          words`${percent(step.accuracy)}`,
          words`${percent(step.lowest.accuracy)}`,
          words`${percent(step.highest.accuracy)}`,
          words`${size(step.spread)} (${sized(step.interval)})`,
          words`${step.again === null ? '–' : signedSize(step.again.delta)}`,
          words`to ${size(step.floor.p95)}`,
          words`${pValue(step.pAdjusted)}`,
        ]),
        ...unmeasured.map(({ step, final }) => [
          words`${code(step)}${final ? ' (final)' : ''}`,
          ...Array.from({ length: 7 }, () => words`–`),
        ]),
      ],
    ),
    ...unmeasured.map((step) => paragraph(unmeasuredRow(step))),
    table(
      [
        leftColumn('step'),
        rightColumn('flips: under any'),
        rightColumn('under one, mean'),
        rightColumn('asked again'),
        rightColumn('p'),
      ],
      steps.map(({ step, flips }) => [
        words`${code(step)}`,
        words`${percent(flips.any)}`,
        words`${percent(flips.mean)}`,
        words`${flips.again === null ? 'not measured' : percent(flips.again)}`,
        words`${flips.pAdjusted === null ? '–' : pValue(flips.pAdjusted)}`,
      ]),
    ),
    variantTable(variants, mostMoved(steps, lead)),
    ...variantBlocks(variants),
  ];
}

/** The step with the largest spread, the earlier one of several, which the others may follow; the final one without any. */
function mostMoved(steps: readonly StepFigures[], final: StepFigures): string {
  const largest = Math.max(...steps.map(({ spread }) => spread));
  return (largest > 0 ? (steps.find(({ spread }) => spread === largest) ?? final) : final).step;
}

function unmeasuredRow({ step, final, reason }: UnmeasuredStep): Words {
  return words`${code(step)}${final ? ' (final)' : ''}: not measured, ${reason}.`;
}

function finalLost({ step, reason }: UnmeasuredStep): Block {
  return paragraph(
    words`${strong(words`The final step ${code(step)} was not measured`)}: ${reason}. What follows is of the steps before it.`,
  );
}

/** Whether the spread is more than any doubt that is left: some one writing is known to move it, and by how much at least. */
function isPlain({ step, interval, spread, again }: StepFigures, variants: readonly VariantFigures[]): boolean {
  return (
    interval[0] > 0 &&
    spread > Math.abs(again?.delta ?? 0) &&
    variants.some(({ steps }) => steps.some((one) => one.step === step && one.pAdjusted <= ALPHA))
  );
}

function headline({ steps, variants }: FamilyFigures): Words {
  const told = steps.filter(({ pAdjusted }) => pAdjusted <= ALPHA);
  const flipping = steps.filter(
    ({ pAdjusted, flips }) => pAdjusted > ALPHA && flips.pAdjusted !== null && flips.pAdjusted <= ALPHA,
  );
  if (told.length > 0) {
    const plain = (step: StepFigures): number => Number(isPlain(step, variants));
    const [first] = [...told].sort((one, other) => plain(other) - plain(one) || other.spread - one.spread);
    const others = told.filter((step) => step !== first);
    if (first === undefined) return words``;
    if (!isPlain(first, variants))
      return words`${strong('There are signs that wording alone moves answers')}, in ${listedUpTo(
        6,
        told.map((step) => words`${code(step.step)} (${points(step.spread)}, 95 % CI ${sized(step.interval)})`),
      )}: more spread than by chance, but no single writing is known to be what moves them. More cases or trials would tell.`;
    return words`${strong(words`${code(first.step)} moves by ${points(first.spread)}`)} with the wording alone (95 % CI ${sized(first.interval)}, ${pFigure(first.pAdjusted)}): ${extremeName(first.lowest)} ${percent(first.lowest.accuracy)}, ${extremeName(first.highest)} ${percent(first.highest.accuracy)}.${
      others.length === 0
        ? words``
        : words` Beyond chance as well: ${listedUpTo(
            6,
            others.map(
              (step) =>
                words`${code(step.step)} by ${points(step.spread)}${isPlain(step, variants) ? '' : ' (no single writing stands out)'}`,
            ),
          )}.`
    }`;
  }
  if (flipping.length > 0)
    return words`${strong('No variant stands out, but answers change')}: more cases flip between original and variants than by asking again, in ${listedUpTo(
      6,
      flipping.map(({ step, flips }) => words`${code(step)} (${percent(flips.mean)})`),
    )}.`;
  if (variants.every((variant) => !wasShownSent(variant)))
    return words`${strong('Nothing moved, and no receipt shows that a variant was sent')}: this says nothing of the agent. See docs/agent-protocol.md on receipts.`;
  return words`${strong('No spread beyond chance')} over ${plural(variants.length, 'variant')}. The intervals say what is not ruled out.`;
}

/** An agent that ignores what it is sent looks steady. */
function unseen(variants: readonly VariantFigures[]): readonly Block[] {
  const ignored = variants.filter(
    ({ receipts, trials }) => receipts !== undefined && receipts.another > 0 && receipts.another === trials.completed,
  );
  const unknown = variants.filter((variant) => !wasShownSent(variant) && !ignored.includes(variant));
  return [
    ...(ignored.length === 0
      ? []
      : [
          paragraph(
            words`${strong('Not measured')}, since receipts show that another text was sent: ${listedUpTo(
              6,
              ignored.map(({ id }) => code(id)),
            )}.`,
          ),
        ]),
    ...(unknown.length === 0
      ? []
      : [
          paragraph(
            words`Whether the agent saw them is not known, for want of receipts: ${listedUpTo(
              6,
              unknown.map(({ id }) => code(id)),
            )}. A variant that was not sent looks as if it did nothing.`,
          ),
        ]),
  ];
}

function notMeasured(variants: readonly VariantFigures[]): Words {
  const another = variants.some(({ receipts }) => receipts !== undefined && receipts.another > 0);
  return words`${strong('Not measured')}: ${another ? 'receipts show that the agent sent another text than the variant’s.' : 'no variant has results to compare.'}`;
}

function variantTable(variants: readonly VariantFigures[], shown: string): Block {
  return table(
    [
      leftColumn('variant, worst first'),
      rightColumn('cases'),
      rightColumn(shown),
      rightColumn('change (95 % CI)'),
      rightColumn('adjusted p'),
      rightColumn('flips'),
    ],
    [...variants]
      .map((variant) => ({ variant, step: variant.steps.find(({ step }) => step === shown) }))
      .sort((one, other) => (one.step?.delta ?? 1) - (other.step?.delta ?? 1))
      .map(({ variant, step }) =>
        step === undefined
          ? [words`${code(variant.id)}`, words`0`, words`not measured`, words``, words``, words``]
          : [
              words`${code(variant.id)}${wasShownSent(variant) ? '' : ' ?'}`,
              words`${step.cases}`,
              words`${percent(step.accuracy)}`,
              words`${signedPoints(step.delta)} (${range(step.interval)})`,
              words`${pValue(step.pAdjusted)}`,
              words`${percent(step.flips)}`,
            ],
      ),
  );
}

function extremeName({ variant }: Extreme): Words {
  return variant === null ? words`original` : words`${code(variant)}`;
}

function sized([low, high]: readonly [number, number]): string {
  return `${size(low)} … ${size(high)}`;
}

function signedSize(share: number): string {
  return signedPoints(share).replace(/\s*points?$/, '');
}

/** Points without their name. */
function size(share: number): string {
  return (100 * share).toFixed(1);
}
