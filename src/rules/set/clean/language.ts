import type { Message } from './message.ts';

/**
 * The language of a text, by name; `undefined` where it cannot be told. A script other than Latin stands for its
 * languages; among those in Latin script the small words and letters of a few are counted, and one must lead.
 */
export function languageOf({ text, words }: Message): string | undefined {
  return mainScript(text.slice(0, LONGEST)) ?? byWords(words.slice(0, LONGEST));
}

/** The language of a long text shows early, in characters as in words. */
const LONGEST = 1_000;

const SCRIPTS = [
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Chinese', /\p{Script=Han}/gu],
  ['Korean', /\p{Script=Hangul}/gu],
  ['Cyrillic script', /\p{Script=Cyrillic}/gu],
  ['Arabic script', /\p{Script=Arabic}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Devanagari script', /\p{Script=Devanagari}/gu],
  ['Thai', /\p{Script=Thai}/gu],
] as const;

/** Japanese is written with Chinese characters too, so a fifth of its own is enough. */
const JAPANESE = 0.2;

function mainScript(text: string): string | undefined {
  if (!/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text)) return undefined;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return SCRIPTS.find(([name, letter]) => {
    const share = (text.match(letter)?.length ?? 0) / letters;
    return share > (name === 'Japanese' ? JAPANESE : 0.5);
  })?.[0];
}

/** Words that a language cannot do without. One that several have in common counts for each of them. */
const SMALL_WORDS: readonly (readonly [language: string, words: string])[] = [
  [
    'English',
    "the and is my i you to of it for on can have how what this not with are was do please i'm it's a from your",
  ],
  [
    'German',
    'der die das und ist nicht ich mein meine ein eine einen für mit auf wie von zu den dem bitte noch aber wir es war',
  ],
  [
    'French',
    "le la les et est je mon ma un une pour avec pas que des du sur vous j'ai c'est dans ne votre ce mais bonjour",
  ],
  ['Spanish', 'el la los y es mi un una para con no que del por en lo las se pero está como muy hola quiero me su'],
  ['Portuguese', 'o os e é meu minha um uma para com não que do da em por no na mas está como foi você eu olá'],
  ['Italian', 'il lo gli e è mio mia un una per con non che del della di sono ho ma come si la ciao vorrei questo nel'],
  ['Dutch', 'de het een en is niet ik mijn voor met op van dat die maar wat hoe te naar zijn graag kan nog hij wel'],
  ['Polish', 'i w na nie jest to z się do czy moje mam że proszę ale o jak mi za jestem po mój zamówienie dzień co'],
];

const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of SMALL_WORDS)
  for (const word of words.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);

/** Fewer small words than this may be a name or a slip. */
const FEWEST = 2;

function byWords(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of LANGUAGES_OF.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  if (first === undefined || first[1] < FEWEST || first[1] === second?.[1]) return undefined;
  return first[0];
}
