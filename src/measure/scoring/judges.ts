import { openChat } from '../../agent/chat.ts';
import { withoutSecrets } from '../../agent/web.ts';
import type { LoadedConfig, Suite } from '../../config/config.ts';
import { judgedSteps, judgePromptId } from '../../config/judges.ts';
import type { UnmergedJudge } from '../../config/known-origins.ts';
import { pathBeside } from '../../gather/places.ts';
import type { SuiteSide } from '../../gather/suite-side.ts';
import { type Judge, makeJudge } from '../../run/judge-scorer.ts';
import { type JudgeTemplate, judgeTemplate } from '../../scorers/judge/template.ts';
import { chance } from '../../system/clock.ts';
import type { World } from '../../system/world.ts';
import { CouldNotCheck, type Problem, type Result } from '../../values/problem.ts';
import { visibleLine } from '../../values/visible.ts';

/** What is needed to open the judges of a suite. */
export interface JudgesRequest {
  readonly world: Pick<World, 'environment' | 'log'>;
  /** Head's, under the policy that judges: it says where a judge is and which key it is sent. */
  readonly suite: Suite;
  readonly loaded: LoadedConfig;
  readonly head: Pick<SuiteSide, 'judges'>;
  readonly concurrency: number;
  readonly redact: (text: string) => string;
}

/** Without what would end a header or cannot stand in one. */
const FITS_A_HEADER = /^[\t\x20-\x7e\xa0-\xff]*$/;

/** By step name. */
export type Judges = ReadonlyMap<string, Judge>;

/**
 * Opens every judge of a suite. Throws `CouldNotCheck` with all that is missing, before anything is asked: keys that
 * are not set, prompts that are not there, or that a judge cannot be sent.
 */
export function openJudges(request: JudgesRequest): Judges {
  const { world, suite, redact, concurrency } = request;
  const problems: Problem[] = [];
  const judges = new Map<string, Judge>();
  for (const { name, scorer } of judgedSteps(suite.steps)) {
    const template = templateOf(request, name, scorer.mode);
    const key = scorer.key === undefined ? undefined : world.environment[scorer.key];
    if (!template.ok) problems.push(...template.problems);
    if (scorer.key !== undefined && (key === undefined || key === '')) {
      problems.push(keyMissing(request, name, scorer.key));
    }
    if (scorer.key !== undefined && key !== undefined && !FITS_A_HEADER.test(key.trim())) {
      problems.push(keyUnfit(request, name, scorer.key));
    }
    if (!template.ok || problems.length > 0) continue;
    const chat = openChat({
      url: scorer.url,
      ...(key === undefined ? {} : { key: key.trim() }),
      model: scorer.model,
      timeoutMs: scorer.timeout,
      concurrency,
      random: chance,
      redact,
      onSilence: (words) => world.log.info(`${suite.name}: \`${name}\`: ${redact(words)}`),
    });
    judges.set(name, makeJudge(scorer, template.value, chat));
  }
  if (problems.length > 0) throw new CouldNotCheck(problems);
  return judges;
}

/** Digests of the judges' prompts, by step name, as far as these can be read. */
export function judgeDigests(
  suite: Pick<Suite, 'steps'>,
  head: Pick<SuiteSide, 'judges'>,
): ReadonlyMap<string, string> {
  return new Map(
    judgedSteps(suite.steps).flatMap(({ name }) => {
      const reading = head.judges.find((one) => one.state === 'read' && one.prompt.id === judgePromptId(name));
      return reading?.state === 'read' ? [[name, reading.prompt.digest]] : [];
    }),
  );
}

function templateOf(
  { suite, loaded, head }: JudgesRequest,
  step: string,
  mode: 'single' | 'pairwise',
): Result<JudgeTemplate> {
  const id = judgePromptId(step);
  const reading = head.judges.find((one) => (one.state === 'read' ? one.prompt.id : one.id) === id);
  const beside = (problem: Problem): Problem => {
    const { location } = problem;
    return location === undefined
      ? problem
      : { ...problem, location: { ...location, file: pathBeside(loaded.file, location.file) } };
  };
  if (reading?.state === 'unreadable') return { ok: false, problems: reading.problems.map(beside) };
  if (reading?.state === 'read') {
    const template = judgeTemplate(reading.prompt, mode);
    return template.ok ? template : { ok: false, problems: template.problems.map(beside) };
  }
  return {
    ok: false,
    problems: [
      {
        message: `the prompt of the judge of \`${step}\` is not there`,
        location: loaded.locate(['suites', suite.name, 'steps', step, 'prompt']),
        expected: 'a file in the repository',
        remedy: 'Put it there, or correct `prompt`',
      },
    ],
  };
}

/** What keeps a judge from being asked that the base branch does not know. */
export function unmergedProblems(
  unmerged: readonly UnmergedJudge[],
  suite: string,
  { locate }: Pick<LoadedConfig, 'locate'>,
): readonly Problem[] {
  return unmerged
    .filter((one) => one.suite === suite)
    .map(({ step, judge: { url, key } }) => ({
      message: `the base branch has no judge at ${shownAddress(url)} that is sent ${key === undefined ? 'no key' : `\`${key}\``}: the judge of \`${step}\` in \`${suite}\` is not asked, and nothing was run`,
      location: locate(['suites', suite, 'steps', step, 'url']),
      expected:
        "a judge's `url` and `key` as some judge of the base branch has them: a pull request does not choose where texts and secrets go",
      remedy:
        "Merge the judge's address and key first, after somebody has looked at both; then this check can be run again",
    }));
}

function shownAddress(url: string): string {
  return visibleLine(withoutSecrets(url));
}

/** Of what a key holds nothing is quoted. */
function keyUnfit({ suite, loaded }: JudgesRequest, step: string, key: string): Problem {
  return {
    message: `the environment variable ${key}, which the judge of \`${step}\` in \`${suite.name}\` needs, holds something that cannot be sent as a key`,
    location: loaded.locate(['suites', suite.name, 'steps', step, 'key']),
    expected: 'one line of Latin letters, figures and signs',
    remedy: 'Set it anew: a line break within it, or a letter of another script, often comes from copying',
  };
}

function keyMissing({ suite, loaded }: JudgesRequest, step: string, key: string): Problem {
  return {
    message: `the judge of \`${step}\` in \`${suite.name}\` needs the environment variable ${key}, which is not set`,
    location: loaded.locate(['suites', suite.name, 'steps', step, 'key']),
    expected: `a value for ${key}`,
    remedy: 'Set it; in a workflow, pass it under `env:` of the step (a pull request from a fork gets no secrets)',
  };
}
