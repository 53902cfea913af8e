import { stringify } from 'yaml';
import { type FieldId, STANDARD_LAYOUT } from './form-layout.ts';

export interface IssueFormOptions {
  /** The label that GitHub puts on what is filed with it, if the repository has one of that name. */
  readonly label: string;
  /** Names to choose from. None: the step is asked for in words. */
  readonly steps?: readonly string[];
}

/** The text of an issue form by which people report what the agent did wrong. */
export function issueForm({ label, steps = [] }: IssueFormOptions): string {
  const form = {
    name: 'Agent failure',
    description: 'The agent did something wrong. What you report here can become a case of its eval set.',
    labels: [label],
    body: [
      { type: 'markdown', attributes: { value: NOTE } },
      area('input', 'Word for word, as far as you know it.', true),
      area('happened', 'What the agent answered or did.', true),
      area('expected', 'What would have been right, as exactly as you can say.', false),
      stepField(steps),
      input('seen', 'An address, an order, a day: whatever helps to find it again.'),
    ],
  };
  return `${HEAD}${stringify(form, { lineWidth: 0, compat: 'yaml-1.1' })}`;
}

const HEAD = `# Reports of what the agent did wrong. Evalgap reads them by the ids and the labels of these fields: reword what you
# like, add fields of your own, and keep the ids. Labels of the form apply only if the repository has them.
`;

const NOTE = `Thank you for telling. **Leave out what is private**: anybody who may read this repository can read your report.
Somebody who maintains the agent looks at it before anything else is done with it.
`;

function area(id: FieldId, description: string, required: boolean) {
  const { label, render } = labelled(id);
  return {
    type: 'textarea',
    id,
    attributes: { label, description, ...(render === undefined ? {} : { render }) },
    validations: { required },
  };
}

function input(id: FieldId, description: string) {
  const { label } = labelled(id);
  return { type: 'input', id, attributes: { label, description }, validations: { required: false } };
}

/** GitHub keeps the word `none` for itself, and offers it wherever an answer may be left out. */
function stepField(steps: readonly string[]) {
  const options = [...new Set(steps)];
  if (options.length === 0 || options.some((name) => name.trim().toLowerCase() === 'none'))
    return input('step', 'As the agent’s eval set calls it, if you know.');
  const { label } = labelled('step');
  const description = 'If you know: nobody minds it left open.';
  return {
    type: 'dropdown',
    id: 'step',
    attributes: { label, description, options },
    validations: { required: false },
  };
}

function labelled(id: FieldId): { readonly label: string; readonly render?: string } {
  return STANDARD_LAYOUT.find((field) => field.id === id) ?? { label: id };
}
