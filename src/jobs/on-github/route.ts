import type { Event } from '../../github/event.ts';
import type { JobName } from '../../github/inputs.ts';
import { assertNever } from '../../values/json.ts';
import { CouldNotCheck } from '../../values/problem.ts';
import type { ExitCode } from '../outcome.ts';
import type { CheckedEvent } from './checking/subject.ts';
import type { ActionContext } from './context.ts';

type NamedJob = Exclude<JobName, 'auto'>;

/** Which jobs a workflow can name on an event; where it names none, all of them are done in one. */
const JOBS_OF: Readonly<Record<Event['kind'], readonly NamedJob[]>> = {
  'pull-request': ['measure', 'report', 'check'],
  'merge-group': ['measure', 'report', 'check'],
  dispatch: ['measure', 'report', 'weekly', 'draft'],
  push: ['measure', 'record'],
  'workflow-run': ['comment'],
  'issue-comment': ['command'],
  schedule: ['weekly', 'draft'],
  'issue-opened': ['intake'],
  ignored: [],
  unhandled: [],
};

/**
 * Does what the event asks for, or the job that the workflow names. Each job is loaded when it is its turn, so that
 * the start stays short.
 */
export async function route(context: ActionContext): Promise<ExitCode> {
  const { event, inputs } = context;
  const { job } = inputs;
  if (event.kind === 'ignored') {
    context.runner.log.info(event.reason);
    return 0;
  }
  if (job !== 'auto' && !JOBS_OF[event.kind].includes(job)) throw wrongJob(job, context);
  switch (event.kind) {
    case 'dispatch':
      if (job === 'draft') return drafted({ ...context, event });
      return job === 'weekly' ? reviewed({ ...context, event }) : checked({ ...context, event }, job);
    case 'pull-request':
    case 'merge-group':
      return checked({ ...context, event }, job);
    case 'push':
      return pushed({ ...context, event }, job);
    case 'workflow-run':
      return (await import('./comment.ts')).comment({ ...context, event });
    case 'issue-comment':
      return (await import('./command.ts')).command({ ...context, event });
    case 'schedule':
      return job === 'draft' ? drafted({ ...context, event }) : reviewed({ ...context, event });
    case 'issue-opened':
      return (await import('./intake.ts')).intake({ ...context, event });
    case 'unhandled':
      throw unhandled(event.name);
    default:
      return assertNever(event);
  }
}

async function checked(context: ActionContext<CheckedEvent>, job: JobName): Promise<ExitCode> {
  switch (job) {
    case 'measure':
      return (await import('./measure.ts')).measure(context);
    case 'report':
      return (await import('./report.ts')).report(context);
    case 'check':
      return (await import('./check.ts')).check(context);
    default:
      return (await import('./check-and-report.ts')).checkAndReport(context);
  }
}

async function reviewed(context: ActionContext<'schedule' | 'dispatch'>): Promise<ExitCode> {
  return (await import('./weekly.ts')).weekly(context);
}

async function drafted(context: ActionContext<'schedule' | 'dispatch'>): Promise<ExitCode> {
  return (await import('./draft.ts')).draft(context);
}

async function pushed(context: ActionContext<'push'>, job: JobName): Promise<ExitCode> {
  if (job === 'record') return (await import('./record.ts')).record(context);
  const { measurePush, measureAndRecord } = await import('./measure-push.ts');
  return job === 'measure' ? measurePush(context) : measureAndRecord(context);
}

function wrongJob(job: NamedJob, { event, world }: ActionContext): CouldNotCheck {
  const name = world.environment.GITHUB_EVENT_NAME ?? event.kind;
  const possible = JOBS_OF[event.kind];
  return new CouldNotCheck({
    message: `\`job: ${job}\` cannot be done on \`${name}\` events`,
    expected: possible.length === 0 ? 'another event' : ['auto', ...possible].join(', '),
    remedy: 'docs/workflows has a workflow for each job: take its trigger, or leave `job` out',
  });
}

function unhandled(name: string): CouldNotCheck {
  const target = name === 'pull_request_target';
  return new CouldNotCheck({
    message: `Evalgap does nothing on \`${name}\` events`,
    expected: 'one of the triggers in docs/workflows',
    remedy: target
      ? 'Use `pull_request`: this one would run a stranger’s code beside your secrets'
      : 'Change the trigger under `on:` in the workflow',
  });
}
