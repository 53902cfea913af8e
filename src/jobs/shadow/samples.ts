import { resolve } from 'node:path';
import type { AgentConfig, LoadedConfig, Suite } from '../../config/config.ts';
import { Checkouts } from '../../gather/checkouts.ts';
import { chosenSuites, configPath, openProject, type Project, readConfig } from '../../gather/project.ts';
import { secretsOf } from '../../gather/secrets.ts';
import { openSide, promptProblems } from '../../gather/suite-side.ts';
import { runShadow, type ShadowRunResult } from '../../measure/shadow/run.ts';
import { readSampleFile } from '../../measure/shadow/side.ts';
import type { Sample } from '../../production/sample.ts';
import { answerOfSample } from '../../production/shadow/answer.ts';
import { alreadyPaired } from '../../production/shadow/pair-answers.ts';
import { makeRedactor } from '../../run/redact.ts';
import { onFirstInterrupt } from '../../system/cleanup.ts';
import { isDirty, resolveCommit } from '../../system/git.ts';
import type { World } from '../../system/world.ts';
import { plural, shortRevision } from '../../values/format.ts';
import { CouldNotCheck } from '../../values/problem.ts';
import type { ExitCode } from '../outcome.ts';
import type { OutputOptions } from '../output.ts';
import { beforeAsking } from './before-asking.ts';
import { deliverShadow } from './deliver.ts';
import type { ShadowOptions } from './options.ts';
import { type Heeded, redacting } from './redacting.ts';
import { requireDry } from './require-dry.ts';

/** What a file of a week holds could be more than anybody meant to pay for. */
const ASKED_UNLESS_TOLD = 200;

/**
 * The working tree's agent asked what production was asked, against what production recorded. The agent sees each input
 * as it is; nothing of it is written, and what is shown has been redacted.
 */
export async function shadowSamples(
  world: World,
  options: ShadowOptions & OutputOptions,
  file: string,
): Promise<ExitCode> {
  const project = await openProject(world, options.config);
  const loaded = await readConfig(resolve(world.directory, options.config), configPath(project));
  const { suite, agent } = oneSuite(loaded, options.suite);
  requireDry(suite, loaded);
  const read = await readSampleFile(resolve(world.directory, file), file);
  const { asked, remarks } = chosenSamples(read.samples, options.limit);
  if (asked.length === 0) throw nothingToAsk(file, read);
  const side = await workingTreeSide(project, loaded, suite);
  const heeded = { loaded, suite, directory: side.checkout.directory };
  const warnings = await beforeAsking(world, heeded, asked);
  const redactor = makeRedactor(secretsOf(world.environment, loaded.config.suites));
  const interrupted = new AbortController();
  const release = onFirstInterrupt(() => {
    world.log.warning('Interrupted: what is under way is finished and compared. Once more ends it at once.');
    interrupted.abort();
  });
  let result: ShadowRunResult;
  try {
    result = await runShadow({
      world,
      suite,
      agent,
      loaded,
      side,
      samples: asked,
      redactor,
      signal: interrupted.signal,
    });
  } finally {
    release();
  }
  if (result.counts.completed === 0) throw await silent(world, heeded, result);
  const revision = shortRevision(side.checkout.revision);
  return deliverShadow(world, options, {
    pairing: { ...alreadyPaired(result.pairs), repeated: { current: read.repeated, candidate: [] } },
    sides: { current: file, candidate: `${suite.name} at ${revision}` },
    heeded,
    ...finalOf(suite),
    chain: suite.steps.map(({ name }) => name),
    // An agent that is asked here and now gives the steps of its suite, or has not done them.
    owed: new Set(suite.steps.map(({ name }) => name)),
    remarks: [...warnings, ...read.remarks, ...remarks, ...remarksOn(result)],
    ...(result.firstError === undefined ? {} : { firstError: result.firstError }),
    problems: read.problems,
  });
}

function oneSuite(
  loaded: LoadedConfig,
  names: readonly string[],
): { readonly suite: Suite; readonly agent: AgentConfig } {
  const [suite, ...others] = chosenSuites(loaded, names).filter(({ agent }) => agent !== undefined);
  if (suite?.agent !== undefined && others.length === 0) return { suite, agent: suite.agent };
  throw new CouldNotCheck({
    message:
      suite === undefined ? 'no suite has an `agent`: there is nothing to ask' : 'several suites have an `agent`',
    location: { ...loaded.locate(['suites']), file: loaded.file },
    expected: suite === undefined ? 'an `agent` with a `command` or an `http` address' : 'one suite',
    remedy: suite === undefined ? 'Add one (docs/agent-protocol.md)' : 'Name one with --suite',
  });
}

async function workingTreeSide(project: Project, loaded: LoadedConfig, suite: Suite) {
  const sha = await resolveCommit(project.repository, 'HEAD');
  if (sha === undefined)
    throw new CouldNotCheck({
      message: 'this repository has no commit yet',
      remedy: 'Commit first: a run names its revision',
    });
  const dirty = await isDirty(project.repository);
  const checkout = new Checkouts(project).workingTree({ kind: 'working-tree', sha, dirty });
  const side = await openSide('head', checkout, loaded, suite);
  const unreadable = promptProblems(side.prompts, loaded.file);
  if (unreadable.length > 0) throw new CouldNotCheck(unreadable);
  return side;
}

/** The newest samples with an answer to compare: those without a time are as old as their place in the file says. */
function chosenSamples(samples: readonly Sample[], limit?: number) {
  const answered = samples.filter((sample) => answerOfSample(sample).completed);
  const newest = answered
    .map((sample, index) => ({ sample, index, at: sample.at ?? Number.NEGATIVE_INFINITY }))
    .sort((one, other) => (one.at === other.at ? other.index - one.index : other.at > one.at ? 1 : -1))
    .map(({ sample }) => sample);
  const bare = samples.length - answered.length;
  const asked = newest.slice(0, limit ?? ASKED_UNLESS_TOLD);
  const why = limit === undefined ? 'there was no --limit' : 'of --limit';
  return {
    asked,
    remarks: [
      ...(bare === 0 ? [] : [`Not asked, since they tell no answer to compare with: ${plural(bare, 'sample')}.`]),
      ...(asked.length === newest.length
        ? []
        : [`Asked, because ${why}: the newest ${asked.length} of ${plural(newest.length, 'sample')}.`]),
    ],
  };
}

function remarksOn({ counts, replays }: ShadowRunResult): readonly string[] {
  const { errored, timedOut, notRun, notAsked } = counts;
  const failed = errored + timedOut + notRun;
  return [
    ...(failed === 0
      ? []
      : [
          `${plural(failed, 'request')} did not complete (${errored} errored, ${timedOut} timed out, ${notRun} not run).`,
        ]),
    ...(notAsked === 0 ? [] : [`The run was cut short before ${plural(notAsked, 'sample')} had been asked.`]),
    ...replayRemarks(replays),
  ];
}

function replayRemarks(replays: ShadowRunResult['replays']): readonly string[] {
  if (replays === undefined)
    return ['Steps after a first difference were not replayed: the agent does not say that it can be given outputs.'];
  const { asked, heeded } = replays;
  if (asked === 0)
    return [
      'No step was replayed: nothing differed before one, or production does not tell what all steps before it gave.',
    ];
  return [
    `Replayed after a first difference, with production's outputs before them: ${plural(asked, 'step')}; the agent went on from these in ${heeded}.`,
  ];
}

function finalOf({ steps }: Suite): { readonly final?: string } {
  const final = steps.find((step) => step.final)?.name;
  return final === undefined ? {} : { final };
}

function nothingToAsk(file: string, { samples, problems }: Awaited<ReturnType<typeof readSampleFile>>): CouldNotCheck {
  const message =
    samples.length === 0
      ? 'no sample could be read'
      : `none of ${plural(samples.length, 'sample')} tells what production answered`;
  return new CouldNotCheck([
    ...problems,
    {
      message,
      location: { file },
      expected: 'samples with an `input`, and with `steps` or an `output`',
      remedy: 'Export what production answered as well; docs/production.md tells the formats',
    },
  ]);
}

/** What the agent printed may quote what it was asked. */
async function silent(world: World, heeded: Heeded, { firstError }: ShadowRunResult): Promise<CouldNotCheck> {
  const { suite, loaded } = heeded;
  const error = firstError ?? 'the agent did not answer';
  return new CouldNotCheck({
    message: `no request completed: ${await redacting(world, heeded, (redactor) => redactor.json(error))}`,
    location: loaded.locate(['suites', suite.name, 'agent']),
    remedy: 'Run the agent by hand on one request of docs/agent-protocol.md, and see what it answers',
  });
}
