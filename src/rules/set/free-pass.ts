import { listedTexts } from '../../scorers/listed.ts';
import { plural } from '../../values/format.ts';
import { canonicalJson, type Json } from '../../values/json.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../make-finding.ts';
import { quoted, someOf } from '../wording.ts';
import type { SetFacts, SetOptions } from './facts.ts';
import { type FreePass, freePasses } from './replies/free-passes.ts';
import type { FreeReply } from './replies/free-replies.ts';
import { shownValue } from './wording.ts';

/** Cases that a reply passes which took no work: an empty one, the input sent back, what other cases expect. */
export function freePass({ suite, cases }: SetFacts, options: SetOptions): readonly Finding[] {
  return freePasses(suite, cases)
    .filter(({ commands }) => commands.length === 0)
    .map((pass) => {
      const { id, location } = pass.case;
      const [strongest, ...others] = waysOf(pass);
      return finding('set/free-pass', options, {
        suite: suite.name,
        subject: id,
        location,
        message: `${quoted(id)} is passed by ${strongest?.by}: nothing is wrong with it for ${scorersOf(pass)}`,
        evidence: [
          ...(strongest?.evidence ?? []),
          ...expectedLines(pass),
          ...others.map(({ by }) => `it is passed by ${by} as well`),
        ],
        fix: strongest?.fix ?? '',
      });
    });
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
    fix: 'Expect something that does not stand in the input already: what was looked up, what was decided.',
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
          ? `the answer of ${quoted(first.from)}`
          : `${borrowed.length} of ${tried} answers that other cases expect`,
      evidence: [`the answer of ${quoted(first.from)}: ${outputs}`],
      fix: `Expect what tells this case from ${quoted(first.from)}: a whole value in place of a part, a smaller tolerance, or under \`not\` what must not be there.`,
    },
  ];
}

function scorersOf({ steps }: FreePass): string {
  return steps.map(([{ name, scorer }]) => `\`${scorer.kind}\` on ${quoted(name)}`).join(' and ');
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
