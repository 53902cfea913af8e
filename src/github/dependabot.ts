/**
 * Whether an account is Dependabot. Its branches lie in the repository itself, and still GitHub treats what it starts
 * as a fork's: no secrets, a token that can only read, in every re-run too.
 */
export function isDependabot(login: string | undefined): boolean {
  return login === 'dependabot[bot]';
}
