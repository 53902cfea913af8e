import { chanceOf } from '../seeded.ts';
import type { AskedCase, ChangedInput, InputVariant, LeftOut } from '../variant.ts';
import { buried } from './buried.ts';
import { inSmallLetters } from './casing.ts';
import { partnersOf } from './joined.ts';
import { type OneText, oneText } from './one-text.ts';
import { speaksOfAnother, speaksOfItself } from './speaks-of-itself.ts';
import { withTypos } from './typos.ts';

/** The name of a text's language; absent where it cannot be told. */
export type LanguageOf = (text: string) => string | undefined;

interface Writing {
  readonly id: string;
  readonly says: string;
  readonly write: (asked: AskedCase, text: OneText, seed: string) => ChangedInput | undefined;
}

/** The inputs of the cases in every writing that asks the same, as far as rules can tell. */
export function inputVariants(
  cases: readonly AskedCase[],
  seed: string,
  languageOf: LanguageOf,
): { readonly made: readonly InputVariant[]; readonly leftOut: readonly LeftOut[] } {
  const texts = new Map(
    cases.map((asked) => {
      const found = oneText(asked.input);
      return [asked.id, found === undefined || speaksOfItself(found.text) ? undefined : found];
    }),
  );
  const made: InputVariant[] = [];
  const leftOut: LeftOut[] = [];
  for (const { id, says, write } of writings(cases, texts, seed, languageOf)) {
    const inputs = new Map<string, ChangedInput>();
    for (const asked of cases) {
      const text = texts.get(asked.id);
      const changed = text === undefined ? undefined : write(asked, text, `${seed} ${id} ${asked.id}`);
      if (changed !== undefined && changed.input !== asked.input) inputs.set(asked.id, changed);
    }
    if (inputs.size > 0) made.push({ family: 'input', id, says, inputs });
    else leftOut.push({ family: 'input', id, reason: 'it changes nothing in the inputs of these cases' });
  }
  return { made, leftOut };
}

function writings(
  cases: readonly AskedCase[],
  texts: ReadonlyMap<string, OneText | undefined>,
  seed: string,
  languageOf: LanguageOf,
): readonly Writing[] {
  const textual = (change: (text: string, seed: string) => string | undefined): Writing['write'] => {
    return (_, { text, with: put }, own) => {
      const changed = change(text, own);
      return changed === undefined || changed === text ? undefined : { input: put(changed) };
    };
  };
  const alone = cases.filter(({ id }) => {
    const text = texts.get(id)?.text;
    return text !== undefined && !speaksOfAnother(text);
  });
  const partners = partnersOf(alone, `${seed} joined`);
  const joined = (order: (own: string, other: string) => string): Writing['write'] => {
    return ({ id }, { text, with: put }) => {
      const partner = partners.get(id);
      const other = partner === undefined ? undefined : texts.get(partner.case.id);
      if (partner === undefined || other === undefined) return undefined;
      return { input: put(order(text.trim(), other.text.trim())), scored: partner.steps };
    };
  };
  return [
    {
      id: 'typos-few',
      says: 'One longer word in eight, and at least one, has a slip of the finger',
      write: textual((text, own) => withTypos(text, 8, chanceOf(own, 'typos'))),
    },
    {
      id: 'typos-many',
      says: 'One longer word in three, and at least one, has a slip of the finger',
      write: textual((text, own) => withTypos(text, 3, chanceOf(own, 'typos'))),
    },
    {
      id: 'small-letters',
      says: 'All is in small letters but codes, names beside numbers and what is quoted',
      write: textual(inSmallLetters),
    },
    {
      id: 'buried',
      says: 'The request stands between sentences that ask for nothing, in its language where that can be told, else in English',
      write: textual((text, own) => buried(text, languageOf(text), chanceOf(own, 'buried'))),
    },
    {
      id: 'joined-behind',
      says: 'A second request stands behind it; only steps at which both expect the same are scored',
      write: joined((own, other) => `${own}\n\n${other}`),
    },
    {
      id: 'joined-before',
      says: 'A second request stands before it; only steps at which both expect the same are scored',
      write: joined((own, other) => `${other}\n\n${own}`),
    },
  ];
}
