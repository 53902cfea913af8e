import type { FormReading } from '../../production/failures/read-failure-form.ts';
import { type Block, heading, list, paragraph } from '../../report/blocks.ts';
import { code, listed, prose, type Words, words } from '../../report/words.ts';
import { DRAFT_COMES } from './add-case.ts';

export interface TakenIn {
  readonly label: string;
  /** The repository had no such label. */
  readonly created: boolean;
  readonly reading: Exclude<FormReading, { readonly kind: 'no-form' }>;
  /** The suite that a case drafted from it would belong to. */
  readonly suite: string;
  /** The step that it names is one of that suite. */
  readonly stepIsKnown: boolean;
}

/** What becomes of a failure that somebody who may write here has reported with the form. */
export function intakeReply({ label, created, reading, suite, stepIsKnown }: TakenIn): readonly Block[] {
  const labelled = words`It carries the label ${code(label)}${created ? ', which was created for it' : ''}.`;
  if (reading.kind === 'unreadable') {
    return [
      heading(3, words`Evalgap · Taken in as a failure, and it cannot be read`),
      paragraph(words`${labelled} No case can be drafted from it: ${prose(reading.why)}.`),
      paragraph(words`Edit the text above so that it is the form’s again: it is read anew when cases are drafted.`),
    ];
  }
  const remarks = remarksOn(reading, stepIsKnown);
  return [
    heading(3, words`Evalgap · Taken in as a failure`),
    paragraph(words`${labelled} ${DRAFT_COMES} The case will belong to the suite ${code(suite)}.`),
    ...(remarks.length === 0 ? [] : [list(remarks)]),
    paragraph(
      words`You may write here, so nobody else has to confirm it. A report of somebody who may not counts once ${code('/evalgap add-case')} is commented on it.`,
    ),
  ];
}

function remarksOn(
  { ambiguous, report }: Extract<FormReading, { readonly kind: 'read' }>,
  stepIsKnown: boolean,
): readonly Words[] {
  const fields = ambiguous.map((label) => code(label));
  return [
    ...(fields.length === 0
      ? []
      : [
          words`Not read: ${listed(fields)}. A heading of the form stands within an answer, so that it cannot be told where ${fields.length === 1 ? 'this one begins or ends' : 'these begin or end'}.`,
        ]),
    ...(report.step === undefined || stepIsKnown ? [] : [words`No suite has a step of the name it gives.`]),
    ...(report.expected === undefined
      ? [words`What should have happened is left open: it will be for a person to fill in.`]
      : []),
  ];
}
