import type { RedactedSample } from '../../production/redacted.ts';
import { type ByVersion, routedByPrompt } from '../../production/routing/by-prompt.ts';
import { inCommon, type Shared } from '../../production/routing/in-common.ts';
import { type Decided, type RoutingShift, routedShare } from '../../production/routing/routing-shift.ts';
import { unlikeCases } from '../../production/routing/unlike-cases.ts';
import type { Weeks } from '../../production/week-tests.ts';
import { clopperPearson } from '../../stats/clopper-pearson.ts';
import { differenceOfShares, type Share } from '../../stats/newcombe.ts';
import { count, percent, plural, range } from '../../values/format.ts';
import { finding } from '../make-finding.ts';
import type { LevelOf, ShiftFacts, ShiftJudgement } from './facts.ts';
import { comparedWith, handOver, type Looked } from './hand-over.ts';
import { differing, heldAgainst, howSure, leftOutLine, named, percentRange, swingLine, weekByWeek } from './wording.ts';

const RULE = 'shift/routing';
const MOST_SHARED = 5;
/** Of those that only come together. */
const MOST_WORDS = 3;

/** More or fewer requests are handed to a person than were; what those have in common, and whether the set has such. */
export function routing(facts: ShiftFacts, levelOf: LevelOf): ShiftJudgement {
  const { routing: look, decided } = handOver(facts.samples, facts.asOf);
  if (look.lacks !== undefined) return { findings: [], notMeasured: [{ rule: RULE, reason: look.lacks }] };
  if (look.isDrowned) return { findings: [], notMeasured: [{ rule: RULE, reason: drowned(look.shift) }] };
  if (!look.alarm) return { findings: [], notMeasured: [] };
  const { shift } = look;
  const compared = comparedWith(decided, shift.tests, facts.asOf);
  const { rose } = shift.tests.now;
  const found = finding(RULE, levelOf(RULE), {
    suite: facts.suite.name,
    subject: 'routing',
    message: `${rose ? 'more' : 'fewer'} requests are handed to a person: ${percent(shareOf(shift.now))} of ${plural(shift.now.of, 'sample')} this week, ${percent(shareOf(shift.baseline))} of ${count(shift.baseline.of)} ${heldAgainst(shift.tests)}`,
    evidence: [
      figures(look),
      ...sharedLines(compared, rose),
      ...(rose ? unlikeLines(facts, decided) : []),
      ...routedByPrompt([...decided.baseline, ...decided.before, ...decided.now]).map(versionLine),
      ...weekByWeek({ ...decided, earlier: facts.samples.earlier ?? [] }, facts.asOf, (samples) =>
        percent(shareOf(routedShare(samples))),
      ),
      ...leftOutLine(shift.tests, facts.asOf),
      ...swingLine(shift.tests.swing),
      ...undecidedLine(facts.samples, decided),
    ],
    fix: rose
      ? 'Read the routed samples of this week, those with what they have in common first. Where the agent should manage them, add some as cases with the decision that is right. Where it was changed to hand over more, accept the finding.'
      : 'Read samples of the kind that used to be handed over, and check that the agent may answer them alone; add some as cases that expect the hand-over. Where it has learnt to, accept the finding.',
  });
  return { findings: [found], notMeasured: [] };
}

/** A jump that cannot be told from what the weeks do anyhow. */
function drowned({ now, baseline, tests }: RoutingShift): string {
  return `the share handed to a person ${tests.now.rose ? 'rose' : 'fell'} from ${percent(shareOf(baseline))} to ${percent(shareOf(now))}, but the weeks before ${differing(tests.swing)}, so that it may be one more such week`;
}

function figures(look: Looked<RoutingShift>): string {
  const { now, baseline } = look.shift;
  const interval = ({ so, of }: Share) => percentRange(clopperPearson(so, of));
  return `95 % CI ${interval(now)} against ${interval(baseline)}; difference ${range(differenceOfShares(now, baseline))} points; ${howSure(look)}`;
}

function sharedLines(decided: Weeks<Decided<RedactedSample>>, rose: boolean): readonly string[] {
  const [one, other] = rose ? [decided.now, decided.baseline] : [decided.baseline, decided.now];
  const routed = one.filter(isRouted);
  const shared = inCommon(routed, [one.filter((sample) => !sample.routed), other.filter(isRouted)]);
  const whose = rose ? 'those handed over this week' : 'those that used to be handed over';
  if (shared.length === 0)
    return [`no word, outcome, step, tool or error sets ${whose} apart (${plural(routed.length, 'sample')})`];
  const more = shared.length - MOST_SHARED;
  const lines = shared.slice(0, MOST_SHARED).map(sharedPhrase).join('; ');
  return [`${whose} have in common: ${lines}${more > 0 ? `; and ${count(more)} more` : ''}`];
}

function sharedPhrase({ trait, alsoWords, among, against }: Shared): string {
  const words = [trait.of, ...alsoWords.slice(0, MOST_WORDS - 1)].map(named);
  const said = {
    word: words.length === 1 ? 'the word' : 'the words',
    outcome: 'the outcome',
    'least-sure': 'least sure at',
    called: 'a call of',
    error: 'the error',
  }[trait.kind];
  return `${said} ${words.join(', ')} (${count(among.so)} of ${count(among.of)}, of the others ${percent(shareOf(against))})`;
}

function versionLine({ prompt, version, with: newest, without }: ByVersion): string {
  return `with ${named(version)} of ${named(prompt)} ${percent(shareOf(newest))} of ${plural(newest.of, 'sample')} were handed over, with the versions before ${percent(shareOf(without))} of ${count(without.of)}`;
}

function unlikeLines({ cases }: ShiftFacts, { now }: Weeks<Decided<RedactedSample>>): readonly string[] {
  const found = unlikeCases(
    cases.map(({ input }) => input),
    now.filter(isRouted).map(({ input }) => input),
  );
  if (found === undefined)
    return [`of ${plural(cases.length, 'case')} too few hold text to tell whether there are some like them`];
  const { unlike, of, expected } = found;
  if (unlike === 0) return [`each of the ${count(of)} inputs handed over resembles a case`];
  return [
    `${count(unlike)} of ${count(of)} inputs handed over resemble no case (${percent(expected)} of the cases resemble no other)`,
  ];
}

function undecidedLine({ now }: ShiftFacts['samples'], decided: Weeks<unknown>): readonly string[] {
  const undecided = now.length - decided.now.length;
  return undecided === 0
    ? []
    : [`${plural(undecided, 'sample')} of this week not counted: nothing tells whether they were handed over`];
}

function shareOf({ so, of }: Share): number {
  return of === 0 ? 0 : so / of;
}

function isRouted({ routed }: Decided): boolean {
  return routed;
}
