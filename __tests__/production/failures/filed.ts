import { type FormLayout, STANDARD_LAYOUT } from '../../../src/production/failures/form-layout.ts';

/** The text of an issue as GitHub makes it of the answers given in a form. */
export function filed(
  answers: Readonly<Record<string, string>>,
  { layout = STANDARD_LAYOUT, end = '\n' }: { readonly layout?: FormLayout; readonly end?: string } = {},
): string {
  return layout
    .map(({ id, label, render }) => {
      const answer = answers[id] ?? '';
      const shown = render === undefined ? answer : `\`\`\`${render}${end}${answer}${end}\`\`\``;
      return `### ${label}${end}${end}${answer === '' ? '_No response_' : shown}`;
    })
    .join(end + end);
}
