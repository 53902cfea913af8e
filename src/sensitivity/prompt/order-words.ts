/** Words by which items of a list refer to each other or to a place in it. */
const REFERRING = anyOf(
  [
    'first second third fourth fifth last finally lastly initially then next previous(?:ly)? preceding prior above below',
    'following follows former latter afterwards? subsequent(?:ly)? otherwise else instead remaining rest everything',
    'these those earlier later likewise also further(?:more)? except(?:ions?)?',
    'erste[nrsm]? zweite[nrsm]? dritte[nrsm]? letzte[nrsm]? nächste[nrsm]? vorige[nrsm]? erstens zweitens drittens',
    'zuerst danach dann sonst oben unten folgende[nrs]? schließlich ansonsten vorher nachher davor darüber darunter',
    "d'abord ensuite puis enfin sinon premi(?:er|ère)s? dernière?s? suivante?s? précédente?s? ci-dessus ci-dessous",
    'primer[oa]?s? luego después finalmente arriba abajo últim[oa]s? siguientes? anterior(?:es)?',
    'prima prim[oi] poi infine sopra sotto ultim[oaie] seguent[ei] precedent[ei] eerste daarna vervolgens volgende',
  ],
  [
    'any other',
    'all others?',
    'in all cases',
    'by default',
    'same as',
    'as well',
    '(?:step|rule|item|point|case|option|check) \\d+',
  ],
);

/** Words of a rule that stops at one item, or goes on from it to another. */
const DECIDING = anyOf(
  [
    'fit fits fitting match(?:es|ed)? wins? applies applicable fails? failed whichever until none neither continue',
    'proceed try tries overrides? overrul\\w+ supersedes? outranks? trumps? precedence',
    'zutrifft zutreffende[nrs]? passt sobald solange bevor',
  ],
  [
    'only (?:if|when)',
    'as (?:soon|long) as',
    'once you',
    'if (?:not|none|neither|nothing|it does)',
    'stop(?:s|ping)? (?:at|as|when|there|here|if|once|after|with)',
    '(?:go|goes|move|carry) on',
    'falls? ?back',
    'nur (?:wenn|falls)',
  ],
);

/** Words that say of a list that its order counts. */
const ORDERING = anyOf(
  [
    'order(?:ed|ing)? priorit\\w+ steps? sequences? sequential(?:ly)? procedures? process(?:es)? workflows? rank\\w*',
    'hierarch\\w+ chronolog\\w+ alphabetical\\w* numbered stages? phases? levels? scales? tiers? grades? severit\\w+',
    'urgency importance ascending descending increasing decreasing',
    'reihenfolge schritte?n? rangfolge stufen? vorrang nacheinander étapes? ordre niveaux? pasos orden nivel(?:es)?',
    'passi ordine livell[oi] stappen volgorde kolejno\\w+ krok\\w*',
  ],
  [
    '(?:most|least) (?:important|specific|severe)',
    'in turn',
    'one by one',
    'one after (?:another|the other)',
    'one at a time',
    'top to bottom',
    'from the top',
    'top down',
  ],
);
/** An order that is a purchase is spoken of in many a prompt; in an item it says nothing of the list. */
const PURCHASE =
  /\b(?:an|the|no|this|that|their|your|his|her|my|which|whose|any|each|every|of)\s+orders?\b(?!\s+of\b)|\borders?\b(?=\s+(?:number|id|status|was|were|is|has|that|which|date)\b)/giu;
const SAME_AS_PURCHASE = /\bin\s+(?:this|that|the|which|no)\s+order\b/iu;

/** What merely points at the list as a whole. */
const POINTING =
  /\b(?:(?:one|any|each|all|some|none|only) of )?the following\b|\bone of (?:these|those)\b|\b(?:these|those|the)\s+(?:[\p{L}-]+\s+){0,2}[\p{L}-]+s below\b(?!\s+it)|\b(?:listed|given|named|described|defined) below\b|\bas follows\b|^\s*(?:these|those)\s+are\b|\bthese\s+(?:[\p{L}-]+\s+)?[\p{L}-]+s:\s*$/giu;

/** A rule over lists, wherever in the text it stands. */
const RULE_OF_ORDER =
  /\bfirst\s+(?:[\p{L}-]+\s+){0,4}(?:match\w*|fits?|fitting|appl(?:y|ies)|wins?|holds?|is true|succeeds?)\b|\bfirst[- ]match\w*|\b(?:the )?(?:earlier|earliest|higher|upper|former|topmost)\s+(?:one|rule|item|entry|line|check)?\s*(?:always )?(?:wins|applies|takes|counts|has)\b|\b(?:from (?:the )?top|top[- ]to[- ]bottom|top[- ]down)\b|\border\s+(?:matters|counts|is (?:important|binding))\b|\bin\s+(?:the\s+)?(?:given|listed|this|that|exactly this|the same)\s+(?:exact\s+)?order\b|\border\s+of\s+(?:priority|precedence|importance|preference)\b|\bin order\s*[.:;]|erste[nrs]?\s+(?:[\p{L}-]+\s+){0,3}(?:zutrifft|passt|zutreffende[nrs]?|passende[nrs]?|gilt)|von oben nach unten/iu;

/** Whether an item speaks of another one, of its place, or of an order. */
export function itemRefers(text: string): boolean {
  const counted = SAME_AS_PURCHASE.test(text) ? text : text.replace(PURCHASE, ' ');
  return [REFERRING, DECIDING, ORDERING].some((words) => words.test(counted));
}

/** Whether a heading or a sentence around a list says, or may say, that its order counts. */
export function speaksOfOrder(text: string): boolean {
  const own = text.replace(POINTING, ' ');
  return [REFERRING, DECIDING, ORDERING].some((words) => words.test(own));
}

/** Whether a text sets a rule over its lists, in whatever place. */
export function setsRuleOfOrder(text: string): boolean {
  return RULE_OF_ORDER.test(text);
}

/** `\b` knows the letters of English alone. */
function anyOf(words: readonly string[], phrases: readonly string[]): RegExp {
  const known = [...words.flatMap((line) => line.split(' ')), ...phrases];
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${known.join('|')})(?![\\p{L}\\p{N}_])`, 'iu');
}
