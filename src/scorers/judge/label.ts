import { z } from 'zod';
import type { Json } from '../../values/json.ts';

/** An output that a person has judged, with the verdict that they gave. */
export interface LabelledRow {
  readonly input: Json;
  readonly expected: Json;
  readonly output: Json;
  readonly label: string;
}

const json = z.unknown() as z.ZodType<Json>;
const rowSchema = z.strictObject({
  input: json.default(null),
  expected: json.default(null),
  output: json.refine((value) => value !== undefined, 'output is missing'),
  label: z.string(),
});

/** Reads one row; a text says what is wrong with it, and quotes nothing of what people wrote. */
export function readLabel(value: unknown, words: readonly string[]): LabelledRow | string {
  const parsed = rowSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return issue?.code === 'unrecognized_keys'
      ? 'this row has a key that no label has'
      : `${String(issue?.path[0] ?? 'this row')} is missing or of another kind`;
  }
  return words.includes(parsed.data.label) ? parsed.data : 'the label is none of the verdicts of this judge';
}
