import { addCaseReply } from '../../../commands/replies/add-case.ts';
import { addLabel, hasLabel } from '../../../github/labels.ts';
import { readFailureForm } from '../../../production/failures/read-failure-form.ts';
import { failureForm } from '../../draft/failure-form.ts';
import { type Answer, type Asked, couldNot, done } from './answer.ts';
import { failureLabel } from './failure-label.ts';

/** Marks an issue as a failure of the agent that somebody with write access has confirmed. */
export async function addCase({ context, client }: Asked, name: string): Promise<Answer> {
  const { issue, comment } = context.event;
  const reading = readFailureForm(issue.body, await failureForm(context, client));
  const confirmed = { label: name, by: comment.author.login, reading };
  if (hasLabel(issue.labels, name)) return done(addCaseReply({ ...confirmed, already: true, created: false }));
  const outcome = await addLabel(client, issue.number, failureLabel(name));
  if (outcome.kind === 'forbidden' || outcome.kind === 'failed') return couldNot('label this issue', outcome);
  return done(addCaseReply({ ...confirmed, already: false, created: outcome.created }));
}
