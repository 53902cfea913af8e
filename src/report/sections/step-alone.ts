import type { StepAlone, Strayed } from '../../compare/alone.ts';
import { count, percent, plural, range, signedPoints } from '../../values/format.ts';
import { type Block, type Column, details, leftColumn, list, paragraph, rightColumn, table } from '../blocks.ts';
import { omittable, type Part } from '../budget.ts';
import { code, listedUpTo, prose, type Words, words } from '../words.ts';
import { MISSING } from './figures.ts';

const MOST_STEPS = 30;
const MOST_LEFT_OUT = 10;

const GIVEN = 'Each step alone, given what is expected of the steps before it';

/** One agent: what each of its steps loses by itself, and what it inherits. */
export function aloneBlocks(steps: readonly StepAlone[]): readonly Block[] {
  const rows = steps
    .slice(0, MOST_STEPS)
    .map(({ step, final, cases, head }) => [
      name(step, final),
      words`${cases}`,
      ...(head === null
        ? [MISSING, MISSING, MISSING, MISSING]
        : [
            percent(head.chained),
            percent(head.alone),
            percent(head.ownLoss),
            `${signedPoints(-head.inherited)} (${range(negated(head.inheritedInterval))})`,
          ]
      ).map((text) => words`${text}`),
    ]);
  const columns = [
    leftColumn('step'),
    rightColumn('cases'),
    rightColumn('in the chain'),
    rightColumn('alone'),
    rightColumn('own loss'),
    rightColumn('inherited (95 % CI)'),
  ];
  return [paragraph(words`${GIVEN}:`), table(columns, rows), ...leftOut(steps)];
}

/** Base and head beside each other; folded where no step alone has moved. */
export function alonePart(steps: readonly StepAlone[] | undefined, suite: string): Part | undefined {
  if (steps === undefined || steps.length === 0) return undefined;
  const rows = steps.slice(0, MOST_STEPS).map((step) => [name(step.step, step.final), ...sideBySide(step)]);
  const blocks = [table(COLUMNS, rows), ...leftOut(steps), paragraph(words`${NO_VERDICT}`)];
  const moved = steps.filter(isMoved);
  const names = listedUpTo(
    3,
    moved.map(({ step }) => code(step, 40)),
  );
  const what = moved.length === 0 ? words`every interval holds 0` : words`0 lies outside the interval of ${names}`;
  const shown =
    moved.length === 0
      ? [details(words`${GIVEN}: ${what}`, blocks)]
      : [paragraph(words`${GIVEN}: ${what}.`), ...blocks];
  return omittable(shown, 'deviations', words`the steps of ${code(suite)} alone`);
}

const COLUMNS: readonly Column[] = [
  leftColumn('step'),
  rightColumn('cases'),
  rightColumn('base alone'),
  rightColumn('head alone'),
  rightColumn('change alone (95 % CI)'),
  { ...rightColumn('inherited, base → head'), optional: true },
];

const NO_VERDICT =
  'The intervals are of one step each and no verdict is drawn from them: steps are tested in the chain, in the table above.';

function sideBySide({ cases, base, head, change }: StepAlone): readonly Words[] {
  if (!base || !head || !change) return [words`${cases}`, ...Array.from({ length: 4 }, () => words`${MISSING}`)];
  return [
    words`${cases}`,
    words`${percent(base.alone)}`,
    words`${percent(head.alone)}`,
    words`${signedPoints(change.delta)} (${range(change.interval)})`,
    words`${signedPoints(-base.inherited)} → ${signedPoints(-head.inherited)}`,
  ];
}

function isMoved({ change }: StepAlone): boolean {
  return change !== undefined && change !== null && (change.interval[0] > 0 || change.interval[1] < 0);
}

/** Cases that a row is not over, and why. */
function leftOut(steps: readonly StepAlone[]): readonly Block[] {
  const items = steps.flatMap((step): Words[] => [
    ...(step.behind === 0
      ? []
      : [
          words`${code(step.step, 40)}: ${plural(step.behind, 'case')} not measured alone, since what is expected before it is no output that could be given.`,
        ]),
    ...(step.strayed === undefined ? unmeasured(step) : step.strayed.map((side) => notGoneOn(step, side))),
  ]);
  return items.length === 0 ? [] : [list(items.slice(0, MOST_LEFT_OUT))];
}

function unmeasured({ step, unmeasured, reason }: StepAlone): readonly Words[] {
  if (unmeasured === 0) return [];
  const instance = reason === undefined ? '' : words`, for instance: ${prose(reason.split('\n', 1)[0] ?? '', 200)}`;
  return [
    words`${code(step, 40)}: ${plural(unmeasured, 'case')} without an answer that counts, in the chain or alone${instance}.`,
  ];
}

/** Where it shows in some answers it may hold of all: where the agent's own are right they look like what was given. */
function notGoneOn({ step, base }: StepAlone, { side, answers, of }: Strayed): Words {
  const agent = base === undefined ? 'the agent' : `the agent of the ${side}`;
  return words`${code(step, 40)}: not measured alone, since ${agent} does not go on from what it is given (${count(answers)} of ${plural(of, 'answer')}).`;
}

function negated([low, high]: readonly [number, number]): readonly [number, number] {
  return [-high, -low];
}

function name(step: string, final: boolean): Words {
  return final ? words`${code(step, 40)} (final)` : words`${code(step, 40)}`;
}
