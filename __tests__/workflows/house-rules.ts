import { parse } from 'yaml';
import { PINNED } from './pinned-actions.ts';
import { readProject } from './workflow-files.ts';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Concurrency {
  readonly 'cancel-in-progress'?: boolean;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly concurrency?: Concurrency;
  readonly steps?: readonly Step[];
}

export interface Workflow {
  readonly name?: string;
  readonly on: string | readonly string[] | Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly concurrency?: Concurrency;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** What a rule lets pass, where it says so beside the rule. */
export interface Exceptions {
  /** One job does everything: it holds the model key and the token that comments. */
  readonly oneJob?: boolean;
  /** Tests the action itself, as the pull request has it. */
  readonly runsOwnCode?: boolean;
}

/** Every house rule that a workflow breaks, as `job: what`. */
export function brokenRules(text: string, exceptions: Exceptions = {}): readonly string[] {
  const workflow: Workflow = parse(text);
  const broken: string[] = [];
  if (JSON.stringify(workflow.permissions) !== '{}') broken.push('workflow: no `permissions: {}` on top');
  if (eventsOf(workflow).includes('pull_request_target')) broken.push('workflow: pull_request_target');
  broken.push(...grantsWithoutReason(text).map((grant) => `workflow: no reason for ${grant}`));
  broken.push(...unpinned(text).map((uses) => `workflow: ${uses} is not pinned to a commit that was looked at`));
  broken.push(...unknownOutputs(text, workflow).map((name) => `workflow: the action has no output ${name}`));
  for (const [name, job] of Object.entries(workflow.jobs)) {
    broken.push(...brokenByJob(job, workflow, exceptions).map((what) => `${name}: ${what}`));
  }
  return broken;
}

export function eventsOf({ on }: Workflow): readonly string[] {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? on : Object.keys(on);
}

function brokenByJob(job: Job, workflow: Workflow, { oneJob, runsOwnCode }: Exceptions): readonly string[] {
  const steps = job.steps ?? [];
  const broken: string[] = [];
  if (job.permissions === undefined) broken.push('no permissions of its own');
  if (typeof job['timeout-minutes'] !== 'number') broken.push('no timeout-minutes');
  for (const { uses = '', run = '', with: given = {} } of steps) {
    if (uses.startsWith('actions/checkout@') && given['persist-credentials'] !== false)
      broken.push('a checkout that leaves the token in .git');
    // Whatever stands in an expression is pasted into the script before a shell reads it.
    if (run.includes('${{')) broken.push('an expression in a script');
  }
  const writes = Object.values(job.permissions ?? {}).includes('write');
  if (!writes) return broken;
  const checksOut = steps.some(({ uses = '' }) => uses.startsWith('actions/checkout@'));
  const runs = steps.some(({ run, uses = '' }) => run !== undefined || uses.startsWith('./'));
  if (checksOut && runs && runsOwnCode !== true) broken.push('code of the repository beside a token that writes');
  if (oneJob === true) return broken;
  if (holdsSecret(job)) broken.push('a secret beside a token that writes');
  if ([workflow.concurrency, job.concurrency].some((group) => group?.['cancel-in-progress'] === true))
    broken.push('may be cancelled between two writes');
  return broken;
}

/** The key of an App makes another token; it is no model key, and what it may do is said where it is used. */
function holdsSecret(job: Job): boolean {
  const used = (job.steps ?? []).filter(({ uses = '' }) => !uses.startsWith('actions/create-github-app-token@'));
  return /\bsecrets\b/.test(JSON.stringify(used));
}

/** Grants stand on a line each, `scope: level`, with a comment that says what for. */
function grantsWithoutReason(text: string): readonly string[] {
  return [...text.matchAll(/^ +([a-z-]+): (?:read|write)\b(.*)$/gm)].flatMap(([, scope = '', rest = '']) =>
    /^ # \S.{9,}$/.test(rest) ? [] : [scope],
  );
}

function unpinned(text: string): readonly string[] {
  return [...text.matchAll(/^\s*(?:- )?uses: (\S+)(.*)$/gm)].flatMap(([, uses = '', comment = '']) => {
    if (uses === './' || uses === 'evalgap/evalgap@v1') return [];
    const [action = '', ref] = uses.split('@');
    const pinned = PINNED.get(action);
    return pinned?.sha === ref && comment === ` # ${pinned?.version}` ? [] : [uses];
  });
}

function unknownOutputs(text: string, { jobs }: Workflow): readonly string[] {
  const { outputs } = parse(readProject('action.yml')) as { readonly outputs: Readonly<Record<string, unknown>> };
  const ours = Object.values(jobs)
    .flatMap(({ steps = [] }) => steps)
    .filter(({ uses }) => uses === './' || uses === 'evalgap/evalgap@v1')
    .map(({ id }) => id);
  return [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)].flatMap(([, id, name = '']) =>
    ours.includes(id) && !Object.hasOwn(outputs, name) ? [name] : [],
  );
}
