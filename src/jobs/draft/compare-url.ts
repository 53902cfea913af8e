import type { NewPullRequest } from '../../github/branch-pull-requests.ts';
import type { Place } from '../../github/event.ts';

/** Servers and browsers take longer addresses, not all of them. */
const LONGEST = 6_000;

/** The page of GitHub that offers to open a pull request, filled in as far as an address has room for it. */
export function compareUrl(
  { serverUrl, owner, repository }: Pick<Place, 'owner' | 'repository' | 'serverUrl'>,
  { branch, into, title, body }: NewPullRequest,
): string {
  const range = [into, branch].map((name) => name.split('/').map(encoded).join('/')).join('...');
  const page = `${serverUrl}/${owner}/${repository}/compare/${range}?quick_pull=1&title=${encoded(title)}`;
  const filled = `${page}&body=${encoded(body)}`;
  return body !== '' && filled.length <= LONGEST ? filled : page;
}

/** Also what would end a link in Markdown. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
