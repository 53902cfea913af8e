import { intakeReply } from '../../commands/replies/intake.ts';
import { printReplyMarker, REPLY_START } from '../../commands/reply-marker.ts';
import type { Suite } from '../../config/config.ts';
import type { Client } from '../../github/client.ts';
import { ownComments, upsertComment } from '../../github/comments.ts';
import { addLabel, hasLabel } from '../../github/labels.ts';
import { accessOf } from '../../github/permissions.ts';
import type { Refusal } from '../../github/refusal.ts';
import { type FormReading, readFailureForm } from '../../production/failures/read-failure-form.ts';
import { suiteFor } from '../../production/failures/suite-for.ts';
import { toMarkdown } from '../../report/markdown.ts';
import { CouldNotCheck } from '../../values/problem.ts';
import { failureForm } from '../draft/failure-form.ts';
import type { ExitCode } from '../outcome.ts';
import { requested } from './commands/answer.ts';
import { defaultConfig } from './commands/default-config.ts';
import { failureLabel } from './commands/failure-label.ts';
import type { ActionContext } from './context.ts';

type Context = ActionContext<'issue-opened'>;

/**
 * Takes in a failure that somebody who may write here reports with the form: its label, which GitHub leaves out where
 * the repository has none of that name, and one reply. For everybody else's issue nothing is done at all.
 */
export async function intake(context: Context): Promise<ExitCode> {
  const { issue } = context.event;
  const { author, sender } = issue;
  if (sender.bot || sender.login === '') return nothing(context, 'The issue is no person’s: nothing is done');
  if (author.login.toLowerCase() !== sender.login.toLowerCase())
    return nothing(context, 'The issue was written by somebody else than who brought it here: nothing is done');
  if (!/^### /m.test(issue.body)) return nothing(context, 'The issue is none of the form: nothing is done');
  const client = await context.client();
  const access = await accessOf(client, author.login);
  if (access.kind === 'unanswered') throw unanswered(access.reason);
  if (access.kind !== 'may-write') {
    const why =
      access.kind === 'may-not' ? `their role is ${access.role || 'none'}` : `GitHub says that ${access.reason}`;
    return nothing(context, `Who opened the issue may not write here: ${why}. Nothing is done`);
  }
  const { config } = await defaultConfig({ context, client });
  const reading = readFailureForm(issue.body, await failureForm(context, client));
  if (reading.kind === 'no-form') return nothing(context, 'The issue is none of the form: nothing is done');
  const target = { issue: issue.number, marker: REPLY_START, login: context.inputs.botLogin };
  const answered = await requested('list the comments here', 'issues: read', () => ownComments(client, target));
  if (answered.length > 0) return nothing(context, 'The issue was answered before: nothing is done twice');
  const labelled = await labelOnce(client, issue, config.labels.failure);
  if (isRefusal(labelled)) return refused(context, 'label the issue', labelled);
  const { created } = labelled;
  const blocks = intakeReply({ label: config.labels.failure, created, reading, ...suiteOf(reading, config.suites) });
  const body = `${printReplyMarker({ orders: [], answered: [] })}\n${context.redact(toMarkdown(blocks))}`;
  const outcome = await upsertComment(client, target, body);
  await context.runner.summarize(context.redact(toMarkdown(blocks)));
  if (isRefusal(outcome)) return refused(context, 'reply to the issue', outcome);
  context.runner.log.info(`Reply ${outcome.kind}: ${outcome.url}`);
  return 0;
}

async function labelOnce(
  client: Client,
  { number, labels }: Context['event']['issue'],
  name: string,
): Promise<{ readonly kind: 'labelled'; readonly created: boolean } | Refusal> {
  if (hasLabel(labels, name)) return { kind: 'labelled', created: false };
  const outcome = await addLabel(client, number, failureLabel(name));
  return isRefusal(outcome) ? outcome : { kind: 'labelled', created: outcome.created };
}

function suiteOf(
  reading: FormReading,
  suites: readonly Suite[],
): { readonly suite: string; readonly stepIsKnown: boolean } {
  const step = reading.kind === 'read' ? reading.report.step : undefined;
  const suite = suiteFor(step, suites);
  return { suite: suite?.name ?? '', stepIsKnown: suite?.steps.some(({ name }) => name === step) === true };
}

function isRefusal(outcome: { readonly kind: string }): outcome is Refusal {
  return outcome.kind === 'forbidden' || outcome.kind === 'failed';
}

function refused({ runner, redact }: Context, what: string, refusal: Refusal): ExitCode {
  const why =
    refusal.kind === 'forbidden'
      ? 'the token lacks `issues: write`. Add it under `permissions:` of the job'
      : refusal.reason;
  runner.log.error(redact(`Evalgap could not ${what}: ${why}`));
  return 2;
}

function unanswered(reason: string): CouldNotCheck {
  return new CouldNotCheck({
    message: `GitHub did not say what the author of the issue may do: ${reason}`,
    remedy: 'Run the job again',
  });
}

function nothing({ runner }: Context, why: string): ExitCode {
  runner.log.info(why);
  return 0;
}
