import { refusedReply } from '../../../commands/replies/refused.ts';
import type { StandingOrder } from '../../../commands/standing-orders.ts';
import type { Client } from '../../../github/client.ts';
import type { Reaction } from '../../../github/reactions.ts';
import { type Refusal, refusedTo } from '../../../github/refusal.ts';
import type { ThreadComment } from '../../../github/thread-comments.ts';
import type { Block } from '../../../report/blocks.ts';
import { CouldNotCheck } from '../../../values/problem.ts';
import type { ExitCode } from '../../outcome.ts';
import type { ActionContext } from '../context.ts';

/** A command by somebody who may give it. */
export interface Asked {
  readonly context: ActionContext<'issue-comment'>;
  readonly client: Client;
  /** The one that gave it. */
  readonly comment: ThreadComment;
  /** What stands on the issue already. */
  readonly orders: readonly StandingOrder[];
}

export interface Answer {
  readonly reaction: Reaction;
  readonly blocks: readonly Block[];
  /** Kept from now on. */
  readonly order?: StandingOrder;
  /** 2: it was right, and could not be carried out. */
  readonly exitCode: ExitCode;
}

/** `rocket` where something was started or written elsewhere. */
export function done(blocks: readonly Block[], reaction: 'rocket' | '+1' = '+1'): Answer {
  return { reaction, blocks, exitCode: 0 };
}

/** The writer can mend it: nothing was done. */
export function notDone(blocks: readonly Block[]): Answer {
  return { reaction: 'confused', blocks, exitCode: 0 };
}

/** Whoever keeps the workflow has to mend it. */
export function couldNot(what: string, refusal: Refusal): Answer {
  return { reaction: 'confused', blocks: refusedReply(what, refusal), exitCode: 2 };
}

/** Asks something of GitHub that the command cannot do without. `what` follows "GitHub refused to". */
export async function requested<T>(what: string, permission: string, request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    if (error instanceof CouldNotCheck) throw error;
    throw refusedTo(what, error, permission);
  }
}
