const STRAYED = 'the agent did not go on from what it was given for';

/** Why a step that was asked for alone has no score: the answer shows something else at an earlier step. */
export function strayedAt(step: string): string {
  return `${STRAYED} \`${step}\``;
}

export function isStrayed(reason: string | undefined): boolean {
  return reason?.startsWith(STRAYED) === true;
}
