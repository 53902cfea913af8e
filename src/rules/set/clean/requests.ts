/** What a message that asks for more than one thing often has: several questions, a list, or a turn to another matter. */
export function asksForMore(text: string): boolean {
  return several(text, QUESTIONS) || several(text, LIST_ITEMS) || GOES_ON.test(text);
}

const QUESTIONS = /[?？؟]+/gu;
const LIST_ITEMS = /^[ \t]{0,8}(?:\d{1,2}[.)]|[-*•])[ \t]/gmu;

const TURNS = [
  'also|another|one more|secondly|by the way',
  'außerdem|übrigens|noch etwas|noch eine',
  'de plus|autre chose|par ailleurs',
  'además|otra cosa|por cierto',
  'além disso|outra coisa|já agora',
  "inoltre|un'altra cosa|tra l'altro",
  'daarnaast|nog iets|trouwens',
  'poza tym|jeszcze jedno|przy okazji',
].join('|');

const GOES_ON = new RegExp(
  `(?:[.!?,;\\n][ \\n]{0,3}(?:(?:and|but|und|et|y|e|en|i) )?|\\b(?:and|und|et|y|e|en) )(?:${TURNS})(?!\\p{L})`,
  'iu',
);

function several(text: string, what: RegExp): boolean {
  return (text.match(what)?.length ?? 0) > 1;
}
