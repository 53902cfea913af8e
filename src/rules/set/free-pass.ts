import { listedTexts } from '../../scorers/listed.ts';
import { count, plural } from '../../values/format.ts';
import { canonicalJson, type Json } from '../../values/json.ts';
import type { GroundedFinding } from '../finding.ts';
import { finding } from '../make-finding.ts';
import { quoted, someOf } from '../wording.ts';
import type { SetFacts, SetOptions } from './facts.ts';
import { caseGround, ground } from './grounds.ts';
import { type FreePass, freePasses } from './replies/free-passes.ts';
import type { FreeReply } from './replies/free-replies.ts';
import { type SharedPass, sharedPasses } from './replies/shared-passes.ts';
import { caseName, caseNames, shownValue } from './wording.ts';

/**
 * Cases that a reply passes which took no work: an empty one, the input sent back, what other cases expect. What many
 * pass alike by design of the set is told once, for all of them.
 */
export function freePass(facts: SetFacts, options: SetOptions): readonly GroundedFinding[] {
  const passes = freePasses(facts.suite, facts.cases).filter(({ commands }) => commands.length === 0);
  const { wide, single } = sharedPasses(passes, facts.cases.length);
  return [
    ...wide.map((shared) => wideFinding(facts, options, shared)),
    ...single.map((pass) => singleFinding(facts, options, pass)),
  ];
}

function singleFinding({ suite }: SetFacts, options: SetOptions, pass: FreePass): GroundedFinding {
  const { id, location } = pass.case;
  const [strongest, ...others] = waysOf(pass);
  return finding('set/free-pass', options, {
    suite: suite.name,
    subject: id,
    location,
    message: `${caseName(id)} is passed by ${strongest?.by}: nothing is wrong with it for ${scorersOf([pass])}`,
    evidence: [
      ...(strongest?.evidence ?? []),
      ...expectedLines(pass),
      ...others.map(({ by }) => `it is passed by ${by} as well`),
    ],
    fix: strongest?.fix ?? '',
    grounds: groundsOf(pass),
  });
}

/** Its subject is what the cases have in common, so that one waiver takes all of them as they are. */
function wideFinding(
  { suite, cases, locate }: SetFacts,
  options: SetOptions,
  { kind, passes }: SharedPass,
): GroundedFinding {
  const [first] = passes;
  const example = first === undefined ? [] : [...exampleOf(kind, first), ...expectedLines(first)];
  const ids = passes.map(({ case: { id } }) => id);
  return finding('set/free-pass', options, {
    suite: suite.name,
    subject: kind,
    location: locate(['suites', suite.name, 'steps']),
    message: `${count(passes.length)} of ${plural(cases.length, 'case')} ${SAID[kind]}: nothing is wrong with it for ${scorersOf(passes)}`,
    evidence: [`among them: ${caseNames(ids)}`, ...example.map((line) => `${caseName(first?.case.id ?? '')}: ${line}`)],
    fix: REMEDIES[kind],
    grounds: passes.flatMap(groundsOf),
  });
}

const SAID: Readonly<Record<SharedPass['kind'], string>> = {
  inputs: 'are passed by their own input, sent back',
  nothing: 'expect nothing at all, and are passed by an agent that does nothing',
};

const REMEDIES: Readonly<Record<SharedPass['kind'], string>> = {
  inputs:
    'Where an input holds its answer by design (a text to answer from, a list of choices), looking for the answer within the output tells nothing: compare the whole output with `equals` or `fields`, or expect beside it what only the work yields. If the set is right as it is, waive `inputs`.',
  nothing:
    'Where nothing is right, expect something of another step too that shows that the agent has read the input: a decision, a reply. If the set is right as it is, waive `nothing`.',
};

function exampleOf(kind: SharedPass['kind'], pass: FreePass): readonly string[] {
  const [echo] = pass.echoed;
  return kind === 'inputs' && echo !== undefined ? [`sent back: ${shownEcho(pass, echo)}`] : [];
}

/** Steps that a command scores are not scored here; it only matters where no other step has refused already. */
export function freePassUnmeasured({ suite, cases }: SetFacts, _options: SetOptions): readonly string[] {
  if (suite.steps.every(({ scorer }) => scorer.kind !== 'custom')) return [];
  const open = freePasses(suite, cases).filter(({ commands }) => commands.length > 0);
  if (open.length === 0) return [];
  const steps = [...new Set(open.flatMap(({ commands }) => commands))];
  return [
    `${plural(open.length, 'case')} would have to be scored by a command, which is not started here: ${someOf(steps)}`,
  ];
}

/** What other cases expect changes with every one of them: it counts where nothing else passes the case. */
function groundsOf({ case: one, steps, empty, echoed }: FreePass): readonly string[] {
  const names = steps.map(([{ name }]) => name);
  const probes = [...empty, ...echoed].map(({ name }) => name);
  return (probes.length === 0 ? ['borrowed'] : probes).map((probe) => ground(caseGround(one), probe, ...names));
}

interface Way {
  /** What passes the case, to follow "is passed by". */
  readonly by: string;
  readonly evidence: readonly string[];
  readonly fix: string;
}

/** The least effort first. */
function waysOf(pass: FreePass): readonly Way[] {
  return [...emptyWays(pass), ...echoedWays(pass), ...borrowedWays(pass)];
}

function emptyWays({ empty }: FreePass): readonly Way[] {
  return empty.map(({ name }) => ({
    by: name,
    evidence: [],
    fix: 'Expect beside it something that only an agent that did its work puts out: a text the reply must contain, a call, a decision.',
  }));
}

function echoedWays(pass: FreePass): readonly Way[] {
  return pass.echoed.slice(0, 1).map((echo) => ({
    by: echo.name,
    evidence: [`sent back: ${shownEcho(pass, echo)}`],
    fix: 'Expect something that does not stand in the input already (what was looked up, what was decided), or compare the whole output with `equals` or `fields`, which a text that only holds the answer does not meet.',
  }));
}

/** Of a long one the part in which the first text that is looked for stands. */
function shownEcho({ steps }: FreePass, { outputs }: FreeReply): string {
  const [first] = steps;
  const [output = ''] = first === undefined ? [] : outputs(first[0]);
  const wanted = steps.flatMap(([, expected]) => listedTexts(expected, 'contains')?.wanted ?? []);
  const text = typeof output === 'string' ? output : canonicalJson(output);
  const places = wanted.map((one) => text.indexOf(one)).filter((place) => place > 0);
  return shownValue(text, Math.min(...places, text.length) % text.length);
}

function borrowedWays({ borrowed, tried, steps }: FreePass): readonly Way[] {
  const [first] = borrowed;
  if (first === undefined) return [];
  const outputs = steps.map(([step]) => `${quoted(step.name)} ${shown(first.outputs(step))}`).join(', ');
  return [
    {
      by:
        tried === 1
          ? `the answer of ${caseName(first.from)}`
          : `${borrowed.length} of ${tried} answers that other cases expect`,
      evidence: [`the answer of ${caseName(first.from)}: ${outputs}`],
      fix: `Expect what tells this case from ${caseName(first.from)}: a whole value in place of a part, a smaller tolerance, or under \`not\` what must not be there.`,
    },
  ];
}

function scorersOf(passes: readonly FreePass[]): string {
  const scorers = passes.flatMap(({ steps }) =>
    steps.map(([{ name, scorer }]) => `\`${scorer.kind}\` on ${quoted(name)}`),
  );
  return [...new Set(scorers)].join(' and ');
}

function expectedLines({ steps }: FreePass): readonly string[] {
  return steps.map(([{ name, threshold }, expected]) => {
    const share = threshold < 1 ? `, a score of ${threshold} is enough` : '';
    return `${quoted(name)} expects ${shown([expected])}${share}`;
  });
}

/** An empty text is shown in its quotation marks: between backticks alone there would be nothing to see. */
function shown(outputs: readonly Json[]): string {
  return outputs.map((output) => shownValue(output === '' ? '""' : output)).join(', ');
}
