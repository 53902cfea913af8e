import { type Block, heading, paragraph } from '../../report/blocks.ts';
import { code, words } from '../../report/words.ts';

export interface ConfirmedIssue {
  readonly label: string;
  readonly by: string;
  readonly already: boolean;
  /** The repository had no such label. */
  readonly created: boolean;
}

/** An issue that stands for a failure of the agent from now on. */
export function addCaseReply({ label, by, already, created }: ConfirmedIssue): readonly Block[] {
  const title = already ? 'Already confirmed as a failure' : 'Confirmed as a failure';
  return [
    heading(3, words`Evalgap · ${title}`),
    paragraph(
      words`The issue ${already ? 'carries' : 'now carries'} the label ${code(label)}${created ? ', which was created for it' : ''}, asked for by ${code(by)}. The next draft of cases takes it in; what was expected is for a person to fill in there.`,
    ),
  ];
}
