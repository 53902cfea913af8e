import type { Case } from '../../../cases/case.ts';
import type { Step } from '../../../config/config.ts';
import type { Prompt } from '../../../prompts/prompt.ts';
import { isAtLeast, plainText } from '../plain-text.ts';
import { expectedOf, inputTexts } from './case-texts.ts';
import { type Near, nearestOf } from './nearest-passage.ts';
import {
  isAnswerOfItsOwn,
  isRequest,
  isTextOfItsOwn,
  type Place,
  type PromptIndex,
  promptIndex,
  standsBehind,
} from './prompt-index.ts';
import { type Passage, unmarkedText } from './prompt-passages.ts';

/** What of a case stands in a prompt. */
export interface Leak {
  readonly case: Case;
  readonly prompt: Prompt;
  readonly what: 'input' | 'answer';
  /** The step whose answer it is. */
  readonly step?: string;
  /** As the case has it. */
  readonly text: string;
  /** As the prompt has it, where that is a passage of its own. */
  readonly passage?: string;
  /** 1: the same but for case, blanks, punctuation and the marks of lists. */
  readonly similarity: number;
  /** Steps whose short expectation stands right behind the input. */
  readonly answered: readonly { readonly step: string; readonly text: string }[];
}

export interface Leaks {
  /** By case, those with none left out; within a case by prompt. */
  readonly leaks: readonly (readonly Leak[])[];
  /** How many inputs are too long to be compared by likeness. */
  readonly long: number;
  /** Prompts that so many answers stand in that they must have been taken from there, as they should be. */
  readonly sources: readonly { readonly prompt: Prompt; readonly found: number; readonly of: number }[];
}

/** Finds what of the cases stands in the prompts, both in their order. */
export function leaksOf(
  cases: readonly Case[],
  steps: readonly Step[],
  prompts: readonly Prompt[],
  threshold: number,
): Leaks {
  const sent = prompts.filter(({ texts }) => texts.length > 0);
  if (sent.length === 0) return { leaks: [], long: 0, sources: [] };
  const texts = cases.map((one) => textsOf(one, steps));
  const shared = {
    inputs: holders(texts.map(({ inputs }) => inputs)),
    answers: holders(texts.map(({ answers }) => answers)),
  };
  const perPrompt = sent.map((prompt) => {
    const index = promptIndex(prompt);
    const inputs = inputLeaks(index, texts, shared.inputs, threshold);
    const answers = answerLeaks(index, texts, shared.answers, new Set(inputs.keys()));
    const isSource = answers.found.size >= FEWEST_FROM_SOURCE && answers.found.size > answers.of * SHARE_FROM_SOURCE;
    return { inputs, answers, isSource };
  });
  return {
    leaks: cases
      .map((_, place) =>
        perPrompt.flatMap(
          ({ inputs, answers, isSource }) => inputs.get(place) ?? (isSource ? [] : (answers.found.get(place) ?? [])),
        ),
      )
      .filter(({ length }) => length > 0),
    long: longUnfound(
      texts,
      perPrompt.map(({ inputs }) => inputs),
    ),
    sources: perPrompt.flatMap(({ answers, isSource }, nth) => {
      const prompt = sent[nth];
      return isSource && prompt !== undefined ? { prompt, found: answers.found.size, of: answers.of } : [];
    }),
  };
}

/** In characters; no example comes near. */
export const LONGEST_INPUT = 100_000;

function longUnfound(texts: readonly CaseTexts[], found: readonly ReadonlyMap<number, Leak>[]): number {
  const isLong = ({ inputs }: CaseTexts): boolean => inputs.some(({ plain }) => plain.length > LONGEST_INPUT);
  return texts.filter((one, place) => isLong(one) && !found.every((leaks) => leaks.has(place))).length;
}

/** An assistant that answers from its prompt is expected to say what stands there: a few such answers are leaks, many are the design. */
const FEWEST_FROM_SOURCE = 4;
const SHARE_FROM_SOURCE = 1 / 4;

/** How many cases may hold a text for it to be a case's own, and neither a rule of the product nor a part of a form. */
const MOST_HOLDERS = { inputs: 2, answers: 1 };

interface PlainText {
  readonly text: string;
  readonly plain: string;
}

interface CaseTexts {
  readonly case: Case;
  readonly inputs: readonly (PlainText & { readonly whole: boolean })[];
  readonly answers: readonly (PlainText & { readonly step: string })[];
}

/** None that is shorter could be an answer of its own: labels and names, of which there are many. */
const SHORTEST_ANSWER = 12;

function textsOf(one: Case, steps: readonly Step[]): CaseTexts {
  const inputs = inputTexts(one.input).map(({ text, whole }) => ({
    text,
    whole,
    plain: plainText(unmarkedText(text)),
  }));
  const answers = expectedOf(one, steps).flatMap(({ step, texts }) =>
    texts.map((text) => ({
      step,
      text,
      plain: text.length < SHORTEST_ANSWER ? '' : plainText(unmarkedText(text)),
    })),
  );
  return { case: one, inputs, answers };
}

/** In how many cases each text stands; counted when it is first asked for, which it rarely is. */
function holders(texts: readonly (readonly PlainText[])[]): (plain: string) => number {
  let counts: ReadonlyMap<string, number> | undefined;
  return (plain) => {
    counts ??= countedOf(texts);
    return counts.get(plain) ?? 0;
  };
}

function countedOf(texts: readonly (readonly PlainText[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const held of texts)
    for (const plain of new Set(held.map(({ plain }) => plain))) counts.set(plain, (counts.get(plain) ?? 0) + 1);
  return counts;
}

function inputLeaks(
  index: PromptIndex,
  texts: readonly CaseTexts[],
  held: (plain: string) => number,
  threshold: number,
): ReadonlyMap<number, Leak> {
  const found = new Map<number, Leak>();
  const others: { readonly place: number; readonly input: PlainText }[] = [];
  for (const [place, { case: one, inputs, answers }] of texts.entries()) {
    for (const input of inputs) {
      if (input.plain === '') continue;
      const ownText = isTextOfItsOwn(input.plain);
      const passage = index.passage(input.plain);
      const isTelling = ownText || (passage?.kind === 'asked' && isRequest(input.plain));
      if (!(input.whole || (isTelling && held(input.plain) <= MOST_HOLDERS.inputs))) continue;
      const where = ownText || passage !== undefined ? index.place(input.plain) : undefined;
      if (passage === undefined && (where === undefined || !ownText)) {
        others.push({ place, input });
        continue;
      }
      if (found.has(place)) continue;
      found.set(
        place,
        leakOf(index, one, input, answers, where, passage === undefined ? {} : { passage: passage.text }),
      );
    }
  }
  const open = others.filter(({ place }) => !found.has(place));
  for (const [nth, { known, similarity }] of nearOnes(
    index.passages,
    open.map(({ input }) => input.plain),
    threshold,
  )) {
    const { place, input } = open[nth] ?? {};
    const own = place === undefined ? undefined : texts[place];
    if (place === undefined || input === undefined || own === undefined || found.has(place)) continue;
    const where = index.place(known.plain);
    found.set(place, leakOf(index, own.case, input, own.answers, where, { passage: known.text, similarity }));
  }
  return found;
}

function leakOf(
  { prompt }: PromptIndex,
  one: Case,
  { text }: PlainText,
  answers: CaseTexts['answers'],
  where: Place | undefined,
  match: { readonly passage?: string; readonly similarity?: number },
): Leak {
  const answered = where === undefined ? [] : answers.filter((answer) => standsBehind(where, answer.text));
  return { case: one, prompt, what: 'input', text, similarity: 1, ...match, answered };
}

/** Shorter ones differ in too much as soon as they differ at all. */
function nearOnes(
  passages: readonly Passage[],
  plains: readonly string[],
  threshold: number,
): ReadonlyMap<number, Near<Passage>> {
  const long = passages.filter(({ plain }) => isAtLeast(plain, { letters: 20, words: 4 }));
  const lengths = long.map(({ plain }) => plain.length);
  const shortest = Math.min(...lengths) * LIKE_LENGTH;
  const longest = Math.min(LONGEST_INPUT, Math.max(...lengths) / LIKE_LENGTH);
  return nearestOf(
    plains.map((plain) => (plain.length >= shortest && plain.length <= longest ? plain : '')),
    long,
    threshold,
  );
}

/** Grams count once however often they stand in a text: of texts so unlike in length one only repeats itself. */
const LIKE_LENGTH = 0.75;

function answerLeaks(
  index: PromptIndex,
  texts: readonly CaseTexts[],
  held: (plain: string) => number,
  leaked: ReadonlySet<number>,
): { readonly found: ReadonlyMap<number, Leak>; readonly of: number } {
  const found = new Map<number, Leak>();
  let of = 0;
  for (const [place, { case: one, inputs, answers }] of texts.entries()) {
    const own = answers.filter(({ plain }) => isAnswerOfItsOwn(plain) && held(plain) <= MOST_HOLDERS.answers);
    if (own.length === 0) continue;
    of += 1;
    if (leaked.has(place)) continue;
    const told = own.find(
      ({ plain }) =>
        (index.passage(plain) ?? index.place(plain)) !== undefined &&
        !inputs.some((input) => input.plain.includes(plain)),
    );
    if (told === undefined) continue;
    const { step, text, plain } = told;
    const passage = index.passage(plain)?.text;
    found.set(place, {
      case: one,
      prompt: index.prompt,
      what: 'answer',
      step,
      text,
      similarity: 1,
      answered: [],
      ...(passage === undefined ? {} : { passage }),
    });
  }
  return { found, of };
}
