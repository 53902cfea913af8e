import { type Command, worksIn } from '../../commands/command.ts';
import { type CommandReading, parseCommand } from '../../commands/parse-command.ts';
import { helpReply, misuseReply, wrongPlaceReply } from '../../commands/replies/general.ts';
import { problemsReply } from '../../commands/replies/refused.ts';
import type { ReplyState } from '../../commands/reply-marker.ts';
import type { Config } from '../../config/config.ts';
import type { Client } from '../../github/client.ts';
import { hasLabel } from '../../github/labels.ts';
import { accessOf } from '../../github/permissions.ts';
import { type Reaction, react } from '../../github/reactions.ts';
import type { Refusal } from '../../github/refusal.ts';
import { toMarkdown } from '../../report/markdown.ts';
import { attempt, CouldNotCheck, unwrap } from '../../values/problem.ts';
import { type ExitCode, problemsOf } from '../outcome.ts';
import { addCase } from './commands/add-case.ts';
import { type Answer, type Asked, done, notDone } from './commands/answer.ts';
import { defaultConfig } from './commands/default-config.ts';
import { run } from './commands/run.ts';
import { standingOrder } from './commands/standing-order.ts';
import { confirmOrder, readThread, writeReply } from './commands/thread.ts';
import type { ActionContext } from './context.ts';

type Context = ActionContext<'issue-comment'>;

/**
 * Does what a comment asks for, if its author may write here, and answers with one reaction and one reply per thread.
 * Whatever else is said in comments costs no request at all.
 */
export async function command(context: Context): Promise<ExitCode> {
  const { world, runner, event } = context;
  const { author, body, id } = event.comment;
  const reading = parseCommand(body, world.now);
  if (reading.kind === 'none') return nothing(context, 'The comment is no command: nothing is done');
  if (author.bot || author.login === '') return nothing(context, 'The comment is no person’s: nothing is done');
  const client = await context.client();
  const access = await accessOf(client, author.login);
  if (access.kind === 'unanswered') {
    await reactTo(context, client, 'confused');
    throw unanswered(access.reason);
  }
  if (access.kind !== 'may-write') {
    const why = access.kind === 'may-not' ? `their role is ${access.role}` : `GitHub says that ${access.reason}`;
    runner.log.info(`The author of the comment may not give commands: ${why}`);
    await reactTo(context, client, '-1');
    return 0;
  }
  const before = await attempt(() => readThread(context, client));
  if (!before.ok) await reactTo(context, client, 'confused');
  const thread = unwrap(before);
  if (thread === undefined) return nothing(context, 'The command was taken back meanwhile: nothing is done');
  if (thread.answered.includes(id)) return nothing(context, 'The comment was answered before: nothing is done twice');
  const answer = await answerTo({ context, client, ...thread }, reading);
  const written = await writeReplyTo(context, client, thread, answer);
  // An order stands in the reply alone: where that could not be written, none was taken.
  const lost = answer.order !== undefined && !written;
  await reactTo(context, client, lost ? 'confused' : answer.reaction);
  await runner.summarize(context.redact(toMarkdown(answer.blocks)));
  // As late as can be: another job may write over what it had read before.
  if (lost || !(await confirmOrder(context, client, answer))) {
    runner.log.error('The order was not kept: the reply that would hold it could not be written');
    return 2;
  }
  if (answer.exitCode !== 0) runner.log.error('The command could not be carried out: the reply says why');
  return answer.exitCode;
}

/** What keeps a command from being carried out is said where it was given. */
async function answerTo(asked: Asked, reading: Exclude<CommandReading, { kind: 'none' }>): Promise<Answer> {
  try {
    if (reading.kind === 'misuse') return notDone(misuseReply(reading));
    return await carryOut(asked, reading.command);
  } catch (error) {
    const problems = problemsOf(error, asked.context.world);
    return { reaction: 'confused', blocks: problemsReply(problems), exitCode: 2 };
  }
}

function carryOut(asked: Asked, given: Command): Promise<Answer> {
  return asked.context.event.issue.isPullRequest ? onPullRequest(asked, given) : onIssue(asked, given);
}

async function onPullRequest(asked: Asked, given: Command): Promise<Answer> {
  switch (given.kind) {
    case 'run':
      return run(asked, given);
    case 'pin':
      return (await import('./commands/pin.ts')).pin(asked);
    case 'help':
      return done(helpReply('pull-request'));
    default:
      return notDone(wrongPlaceReply(given.kind, 'pull-request'));
  }
}

async function onIssue(asked: Asked, given: Command): Promise<Answer> {
  const config = await attempt(() => defaultConfig(asked));
  // Help is given even where the config that tells the two kinds of issues apart cannot be read.
  const place = config.ok && isWeekly(asked, config.value.config) ? 'weekly-issue' : 'issue';
  if (given.kind === 'help') return done(helpReply(place));
  const { labels } = unwrap(config).config;
  if (!worksIn(given.kind, place)) return notDone(wrongPlaceReply(given.kind, place));
  return given.kind === 'add-case' ? addCase(asked, labels.failure) : standingOrder(asked, given);
}

/** It carries the config's label and was opened by us: either alone anybody can bring about. */
function isWeekly({ context: { event, inputs } }: Asked, { labels }: Config): boolean {
  return hasLabel(event.issue.labels, labels.issue) && event.issue.author === inputs.botLogin;
}

async function writeReplyTo(context: Context, client: Client, thread: ReplyState, answer: Answer): Promise<boolean> {
  const outcome = await writeReply(context, client, thread, answer);
  const refused = outcome.kind === 'forbidden' || outcome.kind === 'failed';
  if (refused) warnOf(context, 'The reply could not be written', outcome);
  else context.runner.log.info(`Reply ${outcome.kind}: ${outcome.url}`);
  return !refused;
}

async function reactTo(context: Context, client: Client, reaction: Reaction): Promise<void> {
  const outcome = await react(client, context.event.comment.id, reaction);
  if (outcome.kind !== 'reacted') warnOf(context, 'The reaction could not be given', outcome);
}

/** Issues and pull requests are written to by permissions of their own. */
function warnOf({ runner, event, redact }: Context, what: string, refusal: Refusal): void {
  const permission = event.issue.isPullRequest ? 'pull-requests: write' : 'issues: write';
  const why =
    refusal.kind === 'forbidden'
      ? `the token lacks \`${permission}\`. Add it under \`permissions:\` of the job`
      : refusal.reason;
  runner.log.warning(redact(`${what}: ${why}`));
}

function unanswered(reason: string): CouldNotCheck {
  return new CouldNotCheck({
    message: `GitHub did not say what the author of the command may do: ${reason}`,
    remedy: 'Run the job again',
  });
}

function nothing({ runner }: Context, why: string): ExitCode {
  runner.log.info(why);
  return 0;
}
