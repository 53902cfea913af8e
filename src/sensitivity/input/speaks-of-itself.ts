/** Requests about their own words, of which another writing is another request. */
const ITSELF =
  /(?<![\p{L}\p{N}])(?:(?:this|that|my|the|following|whole|entire|above|previous|last) (?:[\p{L}]+ )?(?:message|text|sentence|sentences|paragraph|wording|words?|e-?mail|letters?|note|spelling|grammar|typos?|capitals?|phrase|string|line|input|prompt)|translat\w+|summari[sz]\w*|summary of|proof-?read\w*|re-?phrase\w*|paraphrase\w*|re-?write\w*|shorten\w*|spell(?:s|ed|ing|check\w*)?|typos?|capital(?:s|i[sz]e\w*)|upper-?case|lower-?case|small letters|count the|how many (?:words|letters|characters|sentences|lines)|(?:what|which) language|(?:word|character) count|repeat after|verbatim|word for word|(?:diese|meine|die|folgende)[nrs]? (?:nachricht|text|satz|sätze|zeilen|wörter)|(?:dieser|diesen|der|den|mein|meinen|folgender|folgenden) (?:text|satz|abschnitt)|übersetz\w*|zusammenfass\w*|fass\w* .{0,40}zusammen|buchstabier\w*|rechtschreib\w*|formulier\w*|korrekturles\w*|(?:ce|cette|mon|le|la) (?:message|texte|phrase)|tradui\w+|résum\w+|corrig\w+|reformul\w+|épel\w+|(?:este|esta|mi|el|la) (?:mensaje|texto|frase)|traduc\w+|resum\w+|correg\w+|deletre\w+|(?:questo|questa|il mio) (?:messaggio|testo|frase)|traduci\w*|traduzi\w*|riassum\w+|corregg\w+|tłumacz\w*|przetłumacz\w*|vertaal\w*|vertal\w*|samenvat\w*)(?![\p{L}\p{N}])/iu;

/** Requests that speak of another one, or take part of one back: beside another they would be about that. */
const ANOTHER =
  /(?<![\p{L}\p{N}])(?:previous(?:ly)?|above|below|instead|also|actually|ignore|disregard|forget|nevermind|never mind|scratch that|earlier|before that|former|latter|both|either|neither|each of|all of (?:these|those|them)|first|second|third|last (?:message|question|request|one|time)|(?:the|any) other|another (?:question|thing|request|one)|again|too|as well|same|likewise|besides|in addition|rather|not that|or not|wait|sorry|correction|only|just (?:this|that|one)|nothing else|that's all|two things|three things|one more|follow(?:ing)?[- ]?up|regarding|re:|as (?:i )?(?:said|mentioned)|like i said|auch|außerdem|stattdessen|vorher\w*|vorig\w+|letzte\w*|oben|unten|ignorier\w*|vergiss|vergessen|doch|beide[nrs]?|nochmals?|noch ?mal|ebenfalls|erste[nrs]?|zweite[nrs]?|nur|warte|sondern|übrigens|nebenbei|aussi|plutôt|finalement|ignorez?|oubli\w+|précédente?|dernière?|deuxième|les deux|encore|seulement|también|además|en vez|en lugar|ignor[ae]\w*|olvid\w+|anterior|últim[oa]|ambos|ambas|otra vez|solo|anche|invece|ignora\w*|dimentic\w+|precedente|ultim[oa]|entrambi|ancora|soltanto|também|aliás|esqueç\w+|ambos|de novo|ook|eigenlijk|negeer|vergeet|vorige|laatste|beide|opnieuw|alleen|też|również|zamiast|poprzedni\w*|jednak|zapomnij|oba|obie|tylko)(?![\p{L}\p{N}])/iu;

export function speaksOfItself(text: string): boolean {
  return ITSELF.test(text);
}

export function speaksOfAnother(text: string): boolean {
  return ANOTHER.test(text) || speaksOfItself(text);
}
