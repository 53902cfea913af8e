import type { Message } from './message.ts';

/** What is compared, in the order in which it is told. */
export const MEASURES = ['length', 'requests', 'typos', 'casing', 'punctuation', 'languages', 'attachments'] as const;

export type Measure = (typeof MEASURES)[number];

/** Something that a message shows or does not, told in the same way on both sides. */
export interface Sign {
  readonly measure: Measure;
  /** What goes on from "31.0 % of 500 production samples". */
  readonly says: string;
  readonly shows: (message: Message) => boolean;
  /** The smallest difference of shares that matters. */
  readonly margin: number;
  /** The messages of which it can be told; all of them where absent. */
  readonly among?: { readonly says: string; readonly has: (message: Message) => boolean };
}

/** What a reader would act on. */
const MARGIN = 0.05;

export function sign(measure: Measure, says: string, shows: Sign['shows']): Sign {
  return { measure, says, shows, margin: MARGIN };
}
