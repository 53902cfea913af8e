import { plural } from '../../values/format.ts';
import { type Block, fence, heading, paragraph } from '../blocks.ts';
import type { LeftOut } from '../fit-report.ts';
import { link, listed, strong, type Words, words } from '../words.ts';

/** Where a report came from that nobody has checked. */
export interface Origin {
  /** Page of the run that made it, at an address we put together. */
  readonly runUrl: string;
  /** The pull request's head, as GitHub names it. */
  readonly headSha: string;
}

/** Stands above all that a report says which was made by the code it is about. Nothing of it comes from the report. */
export function unverifiedNotice({ runUrl, headSha }: Origin, leftOut?: LeftOut): readonly Block[] {
  return [
    heading(3, words`Evalgap · Not measured yet: reported by this pull request itself, not verified`),
    paragraph(
      words`${strong('Not verified.')} What follows was reported by ${link('a run of this pull request’s own code', runUrl)}. That run had no access to secrets, and nothing it says was checked since: do not merge by it.`,
    ),
    ...(leftOut === undefined ? [] : [paragraph(leftOutWords(leftOut))]),
    paragraph(words`To have this commit measured, someone with write access reads the change, then comments:`),
    fence(`/evalgap run ${headSha}`),
  ];
}

function leftOutWords({ suites, findings, problems }: LeftOut): Words {
  const counts = [
    [suites, 'suite'],
    [findings, 'finding'],
    [problems, 'problem'],
  ] as const;
  const missing = counts.filter(([n]) => n > 0).map(([n, noun]) => plural(n, noun));
  return words`${strong('Left out for length')} by that run: ${listed(missing)}.`;
}
