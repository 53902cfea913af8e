import { maskPrivate } from '../../privacy/mask-private.ts';
import type { LookAt, WhyLookAt } from '../../production/look-at.ts';
import { writtenText } from '../../production/written-text.ts';
import { dayOf } from '../../values/days.ts';
import { plural } from '../../values/format.ts';
import { canonicalJson, type Json } from '../../values/json.ts';
import { cut, visible } from '../../values/visible.ts';
import { type Block, fence, paragraph } from '../blocks.ts';
import type { Part } from '../budget.ts';
import { code, joined, strong, type Words, words } from '../words.ts';
import type { ToLookAt } from './weekly-issue.ts';

/** GitHub folds no line within a fence: a longer one would have to be scrolled. */
const WIDTH = 90;
const MOST_LINES = 4;
const LONGEST_ANSWER = 160;
const LONGEST_INPUT = 2_000;

/** Samples of production for somebody to read, each with why it is this one; what they hold is shown and never works. */
export function lookAtPart(lookAt: ToLookAt | undefined): Part {
  const blocks = lookAtBlocks(lookAt);
  const said = paragraph(words`Requests of production to look at were left out for length.`);
  return { blocks, shorter: blocks.length === 0 ? [] : [{ at: 'warnings', blocks: [said] }] };
}

export function lookAtBlocks(lookAt: ToLookAt | undefined): readonly Block[] {
  if (lookAt === undefined || lookAt.samples.length === 0) return [];
  const { of, samples, quotes } = lookAt;
  const these = samples.length === 1 ? 'this one' : `these ${COUNTED[samples.length] ?? samples.length}`;
  return [
    paragraph(
      words`${strong(`Look at ${these}`)}, out of ${plural(of, 'request')} that production received in the seven days before this was written. ${quotes ? 'Addresses, numbers and keys in them were replaced, names stay as they were written.' : 'They are not quoted here (`weekly: { quote: false }`).'} Is there a case like each, and was the answer right?`,
    ),
    ...samples.flatMap((sample) => sampleBlocks(sample, quotes)),
  ];
}

/** The same for programs; a long input is cut. */
export function lookAtJson({ why, sample: { id, at, input, output, routed }, confidence }: LookAt, quotes: boolean) {
  return {
    why,
    ...(id === undefined ? {} : { id: maskPrivate(id) }),
    ...(at === undefined ? {} : { at: new Date(at).toISOString() }),
    ...(routed === undefined ? {} : { routed }),
    ...(confidence === undefined ? {} : { confidence }),
    ...(quotes ? { input: cut(messageOf(input), LONGEST_INPUT) } : {}),
    ...(output === undefined || !quotes ? {} : { answer: cut(shown(output), LONGEST_INPUT) }),
  };
}

const COUNTED: readonly string[] = ['none', 'one', 'two', 'three', 'four', 'five'];

const WHY: Readonly<Record<WhyLookAt, string>> = {
  routed: 'Handed over to a person',
  'least-confident': 'The least confident answer',
  novel: 'Resembles the cases least',
  'at-random': 'At random',
};

function sampleBlocks({ why, sample, confidence }: LookAt, quotes: boolean): readonly Block[] {
  const { id, at, output, routed } = sample;
  const known: readonly Words[] = [
    words`${strong(WHY[why])}`,
    ...(why === 'least-confident' && confidence !== undefined ? [words`confidence ${confidence.toFixed(2)}`] : []),
    ...(why !== 'routed' && routed === true ? [words`handed over to a person`] : []),
    ...(at === undefined ? [] : [words`${dayOf(at)}`]),
    ...(id === undefined ? [] : [words`${code(maskPrivate(id), 60)}`]),
  ];
  if (!quotes) return [paragraph(joined(known, ' · '))];
  const answer = output === undefined ? [] : [paragraph(words`Answer: ${code(shown(output), LONGEST_ANSWER)}`)];
  return [paragraph(joined(known, ' · ')), fence(fewLines(messageOf(sample.input)), MOST_LINES, WIDTH), ...answer];
}

/** What the customer wrote, where it can be told; else all that there is. */
function messageOf(input: Json): string {
  return maskPrivate(writtenText(input)?.text ?? textOf(input));
}

function shown(value: Json): string {
  return maskPrivate(textOf(value));
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : canonicalJson(value);
}

/** Broken between words, a blank line left out, and cut after a few lines. */
function fewLines(text: string): string {
  const lines: string[] = [];
  for (const whole of visible(text.slice(0, 2 * MOST_LINES * WIDTH)).split('\n')) {
    for (const word of whole.split(/\s+/u).filter((part) => part !== '')) {
      const last = lines.at(-1);
      const longer = last === undefined || last === '' ? word : `${last} ${word}`;
      if (last !== undefined && longer.length <= WIDTH) lines[lines.length - 1] = longer;
      else lines.push(cut(word, WIDTH));
    }
    if (lines.at(-1) !== '') lines.push('');
  }
  const kept = lines.filter((line) => line !== '');
  if (kept.length === 0) return '(empty)';
  if (kept.length <= MOST_LINES) return kept.join('\n');
  return [...kept.slice(0, MOST_LINES - 1), cut(`${kept[MOST_LINES - 1] ?? ''} …`, WIDTH)].join('\n');
}
