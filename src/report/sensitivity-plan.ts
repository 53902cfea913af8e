import { join } from 'node:path';
import type { LeftOut, Variant } from '../sensitivity/variant.ts';
import { count, plural } from '../values/format.ts';
import { canonicalJson } from '../values/json.ts';
import { type Block, details, fence, heading, paragraph } from './blocks.ts';
import { printJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { leftOutBlocks } from './sensitivity-variants.ts';
import { PLAIN, toTerminal } from './terminal.ts';
import type { TextOptions } from './text.ts';
import { code, words } from './words.ts';

/** What `evalgap sensitivity` would ask. */
export interface PlannedSensitivity {
  readonly suite: string;
  readonly seed: string;
  readonly cases: { readonly asked: number; readonly of: number };
  readonly trials: number;
  readonly requests: number;
  /** To judges, beside the requests. */
  readonly questions: number;
  /** Where the variants stand in full, relative to the config's folder. */
  readonly folder: string;
  readonly made: readonly Variant[];
  readonly leftOut: readonly LeftOut[];
}

export function renderPlanned(planned: readonly PlannedSensitivity[]): string {
  return toMarkdown(planned.flatMap(blocksOf));
}

export function renderPlannedText(
  planned: readonly PlannedSensitivity[],
  { columns = 80, style = PLAIN }: TextOptions = {},
): string {
  return toTerminal(planned.flatMap(blocksOf), columns, style);
}

export function plannedJson(planned: readonly PlannedSensitivity[]): string {
  return printJson({
    version: 1,
    suites: planned.map(({ made, ...rest }) => ({ ...rest, variants: made.map(plain) })),
  });
}

function plain(variant: Variant): object {
  if (variant.family === 'prompt') {
    const { family, id, says, prompt, path, diff } = variant;
    return { family, id, says, prompt, path, diff };
  }
  const { family, id, says, inputs } = variant;
  return {
    family,
    id,
    says,
    inputs: Array.from(inputs, ([asked, { input, scored }]) => ({
      case: asked,
      input,
      ...(scored === undefined ? {} : { scored: [...scored] }),
    })),
  };
}

function blocksOf({
  suite,
  seed,
  cases,
  trials,
  requests,
  questions,
  folder,
  made,
  leftOut,
}: PlannedSensitivity): readonly Block[] {
  return [
    heading(3, words`Evalgap sensitivity · ${code(suite)} · nothing was asked`),
    paragraph(
      words`${plural(made.length, 'variant')} and the original twice over ${cases.asked} of ${plural(cases.of, 'case')}, ${plural(trials, 'trial')} each: ${count(requests)} requests at most${questions === 0 ? '' : `, and ${plural(questions, 'question')} to judges beside them`}. Seed ${code(seed)}.`,
    ),
    paragraph(words`Every variant in full: ${code(join(folder, 'variants'), 200)}.`),
    ...made.map((variant) =>
      details(words`${code(variant.id)}: ${variant.says}.`, [
        fence(variant.family === 'prompt' ? variant.diff : firstInputs(variant), 30),
      ]),
    ),
    ...leftOutBlocks(leftOut),
  ];
}

function firstInputs({ inputs }: Extract<Variant, { family: 'input' }>): string {
  const shown = Array.from(
    inputs,
    ([id, { input }]) => `${id}: ${typeof input === 'string' ? input : canonicalJson(input)}`,
  );
  const more = shown.length - FIRST;
  return [...shown.slice(0, FIRST), ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}

const FIRST = 5;
