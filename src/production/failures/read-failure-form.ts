import type { Report } from './failure.ts';
import { FIELDS, type FieldId, type FormField, type FormLayout, STANDARD_LAYOUT } from './form-layout.ts';

export type FormReading =
  | {
      readonly kind: 'read';
      readonly report: Report;
      /** Headings of answers that are left out, because it cannot be told where they begin or end. */
      readonly ambiguous: readonly string[];
    }
  /** None of the form's headings stands in it: somebody wrote freely. */
  | { readonly kind: 'no-form' }
  /** A sentence without its full stop. */
  | { readonly kind: 'unreadable'; readonly why: string };

/**
 * Reads the text of an issue that was filed with a form: below each label as a heading stands its answer. An answer
 * may hold anything, lines that look like these headings included. Whatever it holds, the form's own headings are all
 * there, each once and in order, so that a heading that stands once is the form's: only between two such headings
 * does it stand for certain what was answered. The first one is the form's, too, where the text begins with it.
 */
export function readFailureForm(body: string, layout: FormLayout = STANDARD_LAYOUT): FormReading {
  const lines = body.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const places = layout.map(({ label }) => placesOf(`### ${label}`, lines));
  if (places.every(({ length }) => length === 0)) return { kind: 'no-form' };
  const missing = layout.filter((_, index) => places[index]?.length === 0).map(({ label }) => label);
  if (missing.length > 0) return { kind: 'unreadable', why: `it lacks the heading ${quotedList(missing)} of the form` };
  const begin = lines.findIndex((line) => line.trim() !== '');
  const certain = places.map(([first, ...others], index) =>
    others.length === 0 || (index === 0 && first === begin) ? first : undefined,
  );
  const known = certain.filter((place) => place !== undefined);
  if (known.some((place, index) => place <= (known[index - 1] ?? -1)))
    return { kind: 'unreadable', why: 'the headings of the form stand in another order' };

  const ambiguous: string[] = [];
  const answers = new Map<string, string>();
  for (const [index, field] of layout.entries()) {
    const [start, end] = [certain[index], index + 1 === layout.length ? lines.length : certain[index + 1]];
    if (start === undefined || end === undefined) ambiguous.push(field.label);
    else answers.set(field.id, answerOf(lines.slice(start + 1, end), field));
  }
  return readingOf(answers, layout, ambiguous);
}

function readingOf(
  answers: ReadonlyMap<string, string>,
  layout: FormLayout,
  ambiguous: readonly string[],
): FormReading {
  const { input = '', ...others } = Object.fromEntries(
    FIELDS.flatMap((id): readonly (readonly [FieldId, string])[] => {
      const answer = answers.get(id) ?? '';
      return answer === '' ? [] : [[id, answer]];
    }),
  ) as Partial<Record<FieldId, string>>;
  if (input !== '') return { kind: 'read', report: { input, ...others }, ambiguous };
  const { label = '' } = layout.find(({ id }) => id === 'input') ?? {};
  return {
    kind: 'unreadable',
    why: ambiguous.includes(label)
      ? `a heading of the form stands in an answer, so that it cannot be told where ${quotedList([label])} begins or ends`
      : `nothing stands under ${quotedList([label])}`,
  };
}

function placesOf(heading: string, lines: readonly string[]): readonly number[] {
  return lines.flatMap((line, place) => (line.trimEnd() === heading ? [place] : []));
}

const NO_ANSWER = '_No response_';

/** An answer in a block of code may hold the marks of one itself: what it is in are its first and last line. */
function answerOf(lines: readonly string[], { render }: FormField): string {
  const answer = lines.join('\n').trim();
  if (answer === NO_ANSWER) return '';
  if (render === undefined) return answer;
  const inner = answer.split('\n');
  const [, marks = ''] = /^(`{3,})(.*)$/.exec(inner[0] ?? '') ?? [];
  const isBlock = inner.length > 1 && marks !== '' && inner[0] === `${marks}${render}` && inner.at(-1) === marks;
  return isBlock ? inner.slice(1, -1).join('\n').trim() : answer;
}

function quotedList(labels: readonly string[]): string {
  return labels.map((label) => `“${label}”`).join(', ');
}
