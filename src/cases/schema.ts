import { z } from 'zod';
import { globFault, pathFault } from '../config/paths.ts';
import type { Json } from '../values/json.ts';

// As in the config's schema, the error text of a type is what was expected there.

const ID = 'an id: 1 to 200 characters on one line, without blanks at its ends';
const LABEL = 'a text of 1 to 200 characters on one line, without blanks at its ends';
const COVERS = 'a path or glob inside the repository, the id of a prompt or the name of a tool';
const DATE = 'a date such as 2026-10-02';
const TIME = 'a date or time such as 2026-10-02 or 2026-10-02T09:30:00Z';
const URL_TEXT = 'a URL that starts with http:// or https://';
const LONGEST = 200;

/** Any JSON; what cannot be exchanged as JSON was refused before. */
const json = z.custom<Json>((value) => value !== undefined, 'a text or any other JSON');

const source = z.strictObject(
  {
    kind: label(LABEL).exactOptional(),
    url: z
      .string(URL_TEXT)
      .refine((value) => /^https?:\/\/\S+$/i.test(value) && URL.canParse(value), URL_TEXT)
      .exactOptional(),
    ref: label(LABEL).exactOptional(),
    date: z.union([z.iso.date(), z.iso.datetime({ offset: true })], TIME).exactOptional(),
  },
  'a mapping with kind, url, ref and date',
);

/** One case as written, in whatever format. */
export const caseSchema = z.strictObject(
  {
    id: z.union([z.int().transform(String), label(ID)], ID),
    input: json,
    expect: json.exactOptional(),
    covers: z
      .array(
        label(COVERS).refine((entry) => !isPath(entry) || isInside(entry), COVERS),
        {
          error: 'a list such as [triage, policies/refunds.md]',
        },
      )
      .exactOptional(),
    tags: z.array(label(LABEL), 'a list of texts such as [refund, angry]').default([]),
    group: label(LABEL).exactOptional(),
    source: source.exactOptional(),
    reviewed: z.iso.date(DATE).exactOptional(),
    draft: z.boolean('true or false').default(false),
  },
  'a case as a mapping with id, input and expect',
);

export type WrittenCase = z.output<typeof caseSchema>;

export const CASE_KEYS = Object.keys(caseSchema.shape);
export const SOURCE_KEYS = Object.keys(source.shape);

/** What a case covers is a path or glob when it looks like one; see `resolveCovers`. */
export function isPath(entry: string): boolean {
  return /[/*]/.test(entry);
}

function isInside(entry: string): boolean {
  const fault = /[*?{[(!]/.test(entry) ? globFault(entry) : pathFault(entry);
  return fault === undefined;
}

function label(expected: string) {
  return z.string(expected).refine(isLabel, expected);
}

/** What can be an id, a tag or the like. */
export function isLabel(text: string): boolean {
  return text !== '' && text.length <= LONGEST && text.trim() === text && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text);
}
