import { sha256 } from '../values/json.ts';
import { CouldNotCheck, type Problem } from '../values/problem.ts';
import { MOST_SHARDS, readShard, type Shard } from '../values/shard.ts';
import { visibleLine } from '../values/visible.ts';

const JOBS = [
  'auto',
  'measure',
  'report',
  'check',
  'comment',
  'command',
  'record',
  'weekly',
  'draft',
  'intake',
] as const;

/** What the Action is to do; `auto` goes by the event. */
export type JobName = (typeof JOBS)[number];

/** The inputs of `action.yml`, read in this one place. */
export interface Inputs {
  readonly config: string;
  /** Empty: every suite of the config. */
  readonly suites: readonly string[];
  readonly token: string;
  readonly job: JobName;
  /** Rules and groups that fail the check, beside the config's: a workflow may add, never remove. */
  readonly failOn: readonly string[];
  readonly comment: 'auto' | 'never';
  readonly status: 'auto' | 'never';
  /** The login under which the token writes. */
  readonly botLogin: string;
  /** Folder that an earlier job's artifact was downloaded to. */
  readonly artifact: string;
  /** Name of the artifact that carries the report on a restricted pull request. */
  readonly artifactName: string;
  /** Path of the workflow file that checks pull requests. */
  readonly workflow: string;
  /** File name of the workflow that measures forks on command. */
  readonly forkWorkflow: string;
  /** Token of a GitHub App that may push; empty where nothing is pushed. */
  readonly pushToken: string;
  /** Asks every trial again, whatever is on record. */
  readonly fresh: boolean;
  /** Of a job that measures: the part of the cases that is its own. */
  readonly shard?: Shard;
  /** Of a job that reports or records: how many shards have measured. */
  readonly shards?: number;
  /** What tells this leg of a job's matrix from the others: `model: small, region: eu`; empty where nothing does. */
  readonly leg: string;
}

const LONGEST_LEG = 60;

export function readInputs(environment: Readonly<Record<string, string>>): Inputs {
  const problems: Problem[] = [];
  const input = (name: string): string => (environment[`INPUT_${name.toUpperCase()}`] ?? '').trim();
  const orElse = (name: string, otherwise: string): string => (input(name) === '' ? otherwise : input(name));
  const choice = <Value extends string>(name: string, allowed: readonly [Value, ...Value[]]): Value => {
    const given = input(name);
    const found = given === '' ? allowed[0] : allowed.find((value) => value === given);
    if (found === undefined) {
      problems.push({
        message: `input \`${name}\` is ${JSON.stringify(given)}`,
        expected: allowed.join(' or '),
        remedy: `Change \`${name}\` under \`with:\` in the workflow`,
      });
    }
    return found ?? allowed[0];
  };
  const shard = readShard(input('shard'));
  if (input('shard') !== '' && shard === undefined) problems.push(noShard(input('shard')));
  const shards = Number(input('shards'));
  if (input('shards') !== '' && !isNumberOfShards(shards)) problems.push(noNumber(input('shards')));
  const chosen = [input('config'), input('suites')];
  const inputs: Inputs = {
    config: orElse('config', 'evalgap.yml'),
    suites: listOf(input('suites')),
    token: input('github-token'),
    job: choice('job', JOBS),
    failOn: listOf(input('fail-on')),
    comment: choice('comment', ['auto', 'never']),
    status: choice('status', ['auto', 'never']),
    botLogin: orElse('bot-login', 'github-actions[bot]'),
    artifact: input('artifact'),
    artifactName: orElse('artifact-name', 'evalgap-report'),
    workflow: orElse('workflow', '.github/workflows/evalgap.yml'),
    forkWorkflow: orElse('fork-workflow', 'fork-run.yml'),
    pushToken: input('push-token'),
    fresh: choice('fresh', ['false', 'true']) === 'true',
    ...(shard === undefined ? {} : { shard }),
    ...(input('shards') === '' ? {} : { shards }),
    leg: legOf(input('matrix'), shard === undefined ? chosen : [...chosen, input('shard')], shard),
  };
  if (inputs.token === '') {
    problems.push({
      message: 'input `github-token` is empty',
      expected: "the job's own token",
      remedy: 'Leave the input out: its default is the token of the job',
    });
  }
  if (problems.length > 0) throw new CouldNotCheck(problems);
  return inputs;
}

function isNumberOfShards(shards: number): boolean {
  return Number.isInteger(shards) && shards >= 1 && shards <= MOST_SHARDS;
}

function noShard(given: string): Problem {
  return {
    message: `input \`shard\` is ${JSON.stringify(given)}`,
    expected: `a shard such as 3/8, of at most ${MOST_SHARDS}`,
    remedy: 'Give the job a matrix with the axis `shard: [1, 2]`; see docs/workflows/sharded.yml',
  };
}

function noNumber(given: string): Problem {
  return {
    message: `input \`shards\` is ${JSON.stringify(given)}`,
    expected: `a number of shards, at most ${MOST_SHARDS}`,
    remedy: 'Give the number that stands behind the slash of input `shard` in the job that measures',
  };
}

/**
 * A matrix is written by a repository's workflow and may be of any shape: only plain values are taken, and none that
 * chooses the suites or the config, since these tell legs apart already. Shards are parts of one leg: an axis by this
 * name, or with the shard itself as its value, tells nothing apart.
 */
function legOf(matrix: string, chosen: readonly string[], shard: Shard | undefined): string {
  const entries = Object.entries(jsonObject(matrix)).filter(
    ([key, value]) =>
      ['string', 'number', 'boolean'].includes(typeof value) &&
      !chosen.includes(String(value)) &&
      !(shard !== undefined && key === 'shard'),
  );
  const leg = entries.map(([key, value]) => visibleLine(`${key}: ${value}`)).join(', ');
  if (leg.length <= LONGEST_LEG) return leg;
  // What is cut may be all that tells two legs apart.
  return `${leg.slice(0, LONGEST_LEG - 10)} ${sha256(leg).slice(0, 8)}`.toWellFormed();
}

function jsonObject(text: string): object {
  try {
    return Object(JSON.parse(text)) as object;
  } catch {
    return {};
  }
}

/** `a, b` or one per line. */
function listOf(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((part) => part !== '');
}
