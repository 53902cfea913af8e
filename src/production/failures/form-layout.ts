import { z } from 'zod';
import { readYaml } from '../../config/yaml.ts';

/** What is asked in the form, by the ids of its fields. A repository may ask for more, and in other words. */
export const FIELDS = ['input', 'happened', 'expected', 'step', 'seen'] as const;
export type FieldId = (typeof FIELDS)[number];

/** One field of an issue form as far as it decides what the text looks like. */
export interface FormField {
  readonly id: string;
  /** Its heading in the issue. */
  readonly label: string;
  /** The answer stands in a block of code of this language. */
  readonly render?: string;
}

/** The fields in their order. */
export type FormLayout = readonly FormField[];

export const FORM_PATH = '.github/ISSUE_TEMPLATE/agent-failure.yml';

/** The form as `evalgap init` writes it. */
export const STANDARD_LAYOUT = [
  { id: 'input', label: 'What the agent was asked', render: 'text' },
  { id: 'happened', label: 'What happened', render: 'text' },
  { id: 'expected', label: 'What should have happened', render: 'text' },
  { id: 'step', label: 'Which step went wrong' },
  { id: 'seen', label: 'Where it was seen' },
] as const satisfies FormLayout;

const field = z.object({
  type: z.string(),
  id: z.string().optional(),
  attributes: z.object({ label: z.string().optional(), render: z.string().optional() }).default({}),
});
const form = z.object({ body: z.array(field) });

/**
 * The layout of a form as it stands in its file, so that people may word it as they like: fields are known by their
 * ids. `undefined` where it is no form, asks for no input, or gives two fields one heading.
 */
export function layoutOf(text: string): FormLayout | undefined {
  const yaml = readYaml(text, FORM_PATH);
  if (!yaml.ok || yaml.value.problems.length > 0) return undefined;
  const read = form.safeParse(yaml.value.data);
  if (!read.success) return undefined;
  const layout = read.data.body.flatMap(({ type, id = '', attributes: { label = '', render } }) =>
    type === 'markdown' ? [] : [{ id, label: label.trim(), ...(render === undefined ? {} : { render }) }],
  );
  const labels = new Set(layout.map(({ label }) => label));
  const isUsable = labels.size === layout.length && !labels.has('') && layout.some(({ id }) => id === 'input');
  return isUsable ? layout : undefined;
}
