import type { FormReading } from '../../production/failures/read-failure-form.ts';
import { type Block, heading, paragraph } from '../../report/blocks.ts';
import { code, prose, words } from '../../report/words.ts';

export interface ConfirmedIssue {
  readonly label: string;
  readonly by: string;
  readonly already: boolean;
  /** The repository had no such label. */
  readonly created: boolean;
  /** What its text is as a report. */
  readonly reading: FormReading;
}

/** When what was confirmed becomes a case. */
export const DRAFT_COMES =
  'The job `draft`, once a week, drafts a case from it and puts that into a pull request; what was expected is for a person to fill in there.';

/** An issue that stands for a failure of the agent from now on. */
export function addCaseReply({ label, by, already, created, reading }: ConfirmedIssue): readonly Block[] {
  const title = already ? 'Already confirmed as a failure' : 'Confirmed as a failure';
  return [
    heading(3, words`Evalgap · ${title}`),
    paragraph(
      words`The issue ${already ? 'carries' : 'now carries'} the label ${code(label)}${created ? ', which was created for it' : ''}, asked for by ${code(by)}. ${whatComes(reading)}`,
    ),
    paragraph(
      words`Its text counts as it stands now. Where somebody who may not write here edits it later, ${code('/evalgap add-case')} has to be commented once more.`,
    ),
  ];
}

function whatComes(reading: FormReading): string {
  if (reading.kind === 'read') return DRAFT_COMES;
  const why = reading.kind === 'unreadable' ? prose(reading.why) : 'it was not filed with the form';
  return `No case can be drafted from it as it stands, since ${why}: write the case by hand and give this issue’s address as \`source.url\`.`;
}
