/** Within these nothing is changed; nobody quotes more than so much. */
const QUOTED =
  /`[^`]{0,300}`|"[^"]{0,300}"|“[^”]{0,300}”|„[^“”]{0,300}[“”]|«[^»]{0,300}»|‘[^’]{0,300}’|(?<![\p{L}\d])'[^'\n]{1,300}'(?![\p{L}\d])/gu;
/** A word that is an address, a path or a code, or an abbreviation. */
const SPECIAL = /[\d@_/\\#&+<>{}[\]|=~^]|www\.|:\/\//iu;
/** What stands behind these is a name or a secret, in small letters or not. */
const NAMED =
  /(?<![\p{L}\p{N}])(?:user ?(?:name|id)?s?|login|log-in|log in as|account(?: name)?|pass ?(?:word|code|phrase)|pin|code|key|token|serial|name|nick ?name|handle|alias|domain|host ?name|subject|called|named|titled|spelled|labell?ed|tagged|benutzer(?:name|kennung)?|nutzer(?:name)?|pass ?wort|kennwort|kennung|konto|heiß[et]|heisst|namens|genannt|usuario|contraseña|clave|código|cuenta|nombre|llam[ao]|llamad[oa]|utilisateur|identifiant|mot de passe|compte|nom|appell?e|nommée?|utente|chiamat[oa]|chiamo|nome|senha|gebruikersnaam|wachtwoord|naam|heet|hasło|użytkownik|nazwa|nazywa)(?:['’]s)?(?:\s+(?:for|of|on|in|für|auf|de|du|del|di|van)\s+\S+(?:\s+\S+)?)?(?:\s*[:=]\s*|\s+(?:is|are|was|be|should be|must be|to|as|ist|lautet|war|es|est|è|é|jest|now|still|currently|mich|me|mi)\s+|\s+)(?:(?:is|now|still|currently|just|simply|not)\s+)?/giu;
/** Names have several words at times. */
const WORDS_OF_A_NAME = 3;
const NAME = /^[("'“„‘«]?\p{Lu}/u;

/**
 * By place in a message: whether a letter more or less, or a smaller one, means the same there. It may not where
 * something is quoted or code; in an address of the web or of mail, an abbreviation, or anything with a digit; nor in
 * the word before a number and the names around it (`order A 9042`, `4 Orchard Row`); nor in what stands behind words
 * that lead to a name (`my username is maxmustermann`).
 */
export function open(text: string): Uint8Array {
  const may = new Uint8Array(text.length).fill(1);
  const words = Array.from(text.matchAll(/\S+/gu), ({ 0: word, index }) => ({ word, index }));
  const spared = words.map(({ word }) => SPECIAL.test(word) || capitalsIn(word) > 1);
  for (const [at, { word }] of words.entries()) {
    if (!/\d/.test(word)) continue;
    if (at > 0) spared[at - 1] = true;
    for (let before = at - 1; before >= 0 && NAME.test(words[before]?.word ?? ''); before -= 1) {
      // What stands further before was spared on behalf of another number.
      if (before < at - 1 && spared[before] === true) break;
      spared[before] = true;
    }
    for (let behind = at + 1; NAME.test(words[behind]?.word ?? '') && spared[behind] !== true; behind += 1)
      spared[behind] = true;
  }
  for (const [at, { word, index }] of words.entries()) if (spared[at] === true) may.fill(0, index, index + word.length);
  for (const { index, 0: cue } of text.matchAll(NAMED)) {
    const from = index + cue.length;
    const name = new RegExp(`^(?:[^\\s.,;!?]+[^\\S\\n]*){1,${WORDS_OF_A_NAME}}`, 'u').exec(text.slice(from));
    may.fill(0, from, from + (name?.[0].length ?? 0));
  }
  for (const { index, 0: quoted } of text.matchAll(QUOTED)) may.fill(0, index, index + quoted.length);
  return may;
}

function capitalsIn(word: string): number {
  return word.match(/\p{Lu}/gu)?.length ?? 0;
}
