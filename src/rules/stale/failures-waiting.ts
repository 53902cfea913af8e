import { sameAddress } from '../../production/failures/same-address.ts';
import { dayOf } from '../../values/days.ts';
import { plural } from '../../values/format.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../make-finding.ts';
import { quoted } from '../wording.ts';
import type { ConfirmedFailure, StaleFacts, StaleOptions } from './facts.ts';

/** Failures that people confirmed, and that no case would catch if they came back. */
export function failuresWaiting(facts: StaleFacts, options: StaleOptions): readonly Finding[] {
  const waiting = uncited(facts);
  if (waiting.length === 0) return [];
  const one = waiting.length === 1;
  return [
    finding('stale/failures-waiting', options, {
      suite: facts.suite,
      subject: 'failures',
      message: `${plural(waiting.length, 'confirmed failure')} ${one ? 'is not a case' : 'are not cases'} yet`,
      evidence: waiting.map(evidenceOf),
      fix: `Write a case from ${one ? 'it' : 'each'} and give the issue's address as \`source.url\`.`,
    }),
  ];
}

/** "`#41` https://…, confirmed 2026-10-02: `Refunds twice`": the title last, since one of any length may be cut off. */
function evidenceOf({ number, title, confirmedAt, url }: ConfirmedFailure): string {
  const said = title.trim() === '' ? '' : `: ${quoted(title.trim())}`;
  return `${quoted(`#${number}`)} ${url}, confirmed ${dayOf(confirmedAt)}${said}`;
}

/** The failures that no case gives as its source, longest confirmed first. */
export function uncited({ failures, cases, citedElsewhere }: StaleFacts): readonly ConfirmedFailure[] {
  const isCited = isCitedIn([...cases.flatMap(({ source }) => source ?? []), ...citedElsewhere]);
  return failures
    .filter(({ url }) => !isCited(url))
    .toSorted((one, other) => one.confirmedAt - other.confirmedAt || one.number - other.number);
}

/** Whether one of these addresses is that of an issue. */
export function isCitedIn(sources: readonly string[]): (url: string) => boolean {
  const cited = new Set(sources.map(sameAddress));
  return (url) => cited.has(sameAddress(url));
}
