import { openSampleRedactor } from '../../gather/sample-redactor.ts';
import type { Client } from '../../github/client.ts';
import { findPlace, type RepositoryPlace } from '../../github/find-place.ts';
import { readIssueText } from '../../github/issue-text.ts';
import { hasLabel } from '../../github/labels.ts';
import { refusedTo } from '../../github/refusal.ts';
import { readReportedIssue } from '../../github/reported-issue.ts';
import { reportedFailure } from '../../production/failures/failure.ts';
import { FORM_PATH, layoutOf, STANDARD_LAYOUT } from '../../production/failures/form-layout.ts';
import { readFailureForm } from '../../production/failures/read-failure-form.ts';
import { sameAddress } from '../../production/failures/same-address.ts';
import { suiteFor } from '../../production/failures/suite-for.ts';
import { readInside } from '../../system/files.ts';
import { openRepository, type Repository } from '../../system/git.ts';
import { originOf } from '../../system/git-remote.ts';
import { dayOf } from '../../values/days.ts';
import { CouldNotCheck } from '../../values/problem.ts';
import { confirmations } from '../weekly/confirmation.ts';
import { askOnce } from '../weekly/orders.ts';
import { type Adding, type Outside, type ReadFailures, withNothingWithheld } from './adding.ts';
import type { NamedSource } from './source-named.ts';

type NamedIssue = Extract<NamedSource, { readonly kind: 'issue' }>;

/** What labels are put under unless it is said: they are nobody's word. */
const WORKFLOW_LOGIN = 'github-actions[bot]';

/** What an issue reports, if somebody who may write in its repository has confirmed it. */
export async function failureOfIssue(
  named: NamedIssue,
  request: Adding,
  connect: Outside['connect'],
): Promise<ReadFailures> {
  const { world, loaded, suites, directory } = request;
  const repository = await openRepository(directory);
  const place = placeOf(named, findPlace(world.environment, await originOf(repository)));
  const { GITHUB_TOKEN, GH_TOKEN, GITHUB_ACTIONS } = world.environment;
  const token = GITHUB_TOKEN ?? GH_TOKEN ?? '';
  if (token === '')
    throw new CouldNotCheck({
      message: 'there is no token to read the issue with',
      expected: 'one that may read issues, in GITHUB_TOKEN or GH_TOKEN',
      remedy: 'Set it, such as with GH_TOKEN=$(gh auth token)',
    });
  const client = await connect(place, token, world.log.warning, GITHUB_ACTIONS === 'true');
  const search = { label: loaded.config.labels.failure, login: request.options.login ?? WORKFLOW_LOGIN };
  const { url, opened, body } = await confirmedText(client, named.number, search);
  const reading = readFailureForm(body, await layoutIn(repository));
  if (reading.kind !== 'read') throw noInput(named.number, reading.kind === 'unreadable' ? reading.why : undefined);
  for (const heading of reading.ambiguous)
    world.log.warning(`What stands under “${heading}” is left out: it cannot be told where it begins or ends`);
  const suite = suiteFor(reading.report.step, suites);
  if (suite === undefined) return { bySuite: [], problems: [], remarks: [] };
  const redactor = openSampleRedactor({ world, suite, directory, loaded });
  const report = await withNothingWithheld(redactor, () => redactor.json(reading.report));
  const source = { kind: 'issue', number: named.number, url, date: dayOf(opened) } as const;
  return { bySuite: [{ suite, failures: [reportedFailure(report, source)] }], problems: [], remarks: [] };
}

async function confirmedText(
  client: Client,
  number: number,
  { label, login }: { readonly label: string; readonly login: string },
) {
  const ask = askOnce(client);
  const found = await asked(`show issue ${number}`, () => readReportedIssue(client, number));
  if (found === undefined)
    throw new CouldNotCheck({ message: `there is no issue ${number} in ${client.in.owner}/${client.in.repo}` });
  const { issue, author } = found;
  if (!hasLabel(issue.labels, label)) throw notConfirmed(number, `it does not carry the label \`${label}\``);
  const by = { login: author === 'ghost' ? '' : author, bot: author.endsWith('[bot]') };
  const confirmation = await confirmations(client, { label, login, ask, word: 'newest' })({ number, by });
  if (confirmation.kind === 'unknown') throw notConfirmed(number, confirmation.why);
  if (confirmation.kind === 'not-confirmed') throw notConfirmed(number, 'nobody who may write here has confirmed it');
  // Read last: what is edited from here on is not what is taken.
  const { body, edited, openedAt } = await asked(`show issue ${number}`, () => readIssueText(client, number));
  if (edited !== undefined && edited.at >= confirmation.at) {
    const access = await ask(edited.by.login);
    if (access.kind !== 'may-write')
      throw notConfirmed(number, 'its text was edited since, and not by somebody who may write here');
  }
  return { body, opened: openedAt, url: issue.url };
}

async function asked<T>(what: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw refusedTo(what, error, 'issues: read');
  }
}

/** An address names a repository as well: that of another one is no issue of this suite. */
function placeOf({ number, url }: NamedIssue, place: RepositoryPlace | undefined): RepositoryPlace {
  if (place === undefined)
    throw new CouldNotCheck({
      message: 'it is not known which repository on GitHub this is',
      expected: 'a remote `origin` on github.com, or GITHUB_REPOSITORY=owner/name (with GITHUB_SERVER_URL elsewhere)',
    });
  const own = `${place.serverUrl}/${place.owner}/${place.repository}/issues/${number}`;
  if (url === undefined || sameAddress(url) === sameAddress(own)) return place;
  throw new CouldNotCheck({
    message: 'this is an issue of another repository',
    expected: `one of ${place.owner}/${place.repository}`,
    remedy: 'Write the case by hand, and give the address as its source.url',
  });
}

async function layoutIn({ root }: Repository) {
  const text = await readInside(root, FORM_PATH);
  return (text === undefined ? undefined : layoutOf(text)) ?? STANDARD_LAYOUT;
}

function notConfirmed(number: number, why: string): CouldNotCheck {
  return new CouldNotCheck({
    message: `issue ${number} is not taken: ${why}`,
    expected: 'an issue that somebody with write access has labelled, or commanded to become a case',
    remedy: 'Comment `/evalgap add-case` on it, or put the label on',
  });
}

function noInput(number: number, why: string | undefined): CouldNotCheck {
  const reason = why ?? 'it was not filed with the form, so that it cannot be told what the agent was asked';
  return new CouldNotCheck({
    message: `issue ${number} is not taken: ${reason}`,
    remedy: 'Edit its text so that it has the headings of the form, each once and in order, or write the case by hand',
  });
}
