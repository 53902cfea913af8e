export const id = 200;
export const ids = [200];
export const modules = {

/***/ 33200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ openPlaceholders),
  F: () => (/* binding */ placeholders)
});

// EXTERNAL MODULE: ./build/privacy/find-private.js + 11 modules
var find_private = __webpack_require__(53101);
;// CONCATENATED MODULE: ./build/privacy/stand-ins/keyed.js
/** A date of the same shape: the first of January of 1900 and the years behind it, as far as its year is written out. */
function nobodysBirth(date, n) {
    if (n > 9)
        return undefined;
    const year = 1900 + n;
    return date.replace(/\d+|\p{L}+/gu, (part, place) => {
        if (/\p{L}/u.test(part))
            return part.length > 4 ? 'January' : /\d/.test(date.charAt(place - 1)) ? 'st' : 'Jan';
        if (part.length === 4)
            return String(year);
        if (part.length === 8 && !date.startsWith('-'))
            return /^(?:19|20)/.test(part) ? `${year}0101` : `0101${year}`;
        return part.length <= 2 ? '1'.padStart(part.length, '0') : `1${'0'.repeat(part.length - 1)}`;
    });
}
/** As many characters, 1000 and what follows it: what nobody would choose. */
function nobodysCode(code, n) {
    if (n > 9)
        return undefined;
    const last = code.replace(/[ -]/g, '').length - 1;
    let place = -1;
    return code.replace(/[^ -]/g, () => {
        place += 1;
        return place === 0 ? '1' : place === last ? String(n) : '0';
    });
}
/** Each word of an address as `Road`, the first one with its number; of each number its first place is 1, then zeros. */
function addressLike(written, road) {
    let first = true;
    return written.replace(/(?<!\p{L})road\d{1,9}(?![\p{L}\d])|\p{L}[\p{L}\p{M}]+|\d+/giu, (part) => {
        if (/^\d/.test(part))
            return `1${'0'.repeat(part.length - 1)}`;
        const word = first ? road : 'road';
        first = false;
        return /^\p{Lu}/u.test(part) ? word.replace('r', 'R') : word;
    });
}
/** `name1` as the word was written that it stands in for. */
function nameLike(written, name) {
    if (written === written.toUpperCase() && written !== written.toLowerCase())
        return name.toUpperCase();
    return /^\p{Ll}/u.test(written) ? name : name.replace('n', 'N');
}

;// CONCATENATED MODULE: ./build/privacy/keyed.js

/** What stands in for words of a name and of an address, wherever it stands: nobody's. */
const OWN_NAME = /^name\d{1,9}$/i;
const OWN_WORDS = /name\d{1,9}/gi;
/** The words of a name; a digit may stick to one that stands in for another. */
const NAME_WORD = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}]{2,}\d{0,9}(?![\p{L}\p{M}\p{N}])/gu;
const NAME = /^\p{L}[\p{L}\p{M}\p{Zs}.,'’-]{1,79}$/u;
const MOST_WORDS = 6;
/** Small words of names, and titles: they stay where others stand beside them. */
const PARTICLE = /^(?:van|von|der|den|de|del|della|di|da|dos|la|le|el|al|bin|ibn|zu|und|and|mr|mrs|ms|miss|herr|frau|dr|prof)$/i;
const NO_NAME = /^(?:null|none|nil|undefined|unknown|anonymous|anonym|guest|user|customer|client|person|test|string|text|name|required|optional|missing|empty|redacted|true|false|yes|no|n.a)$/i;
/** What is private in a text that is all of a kind; nothing where it does not look so, or is nobody's already. */
function keyedIn(text, kind) {
    const start = text.length - text.trimStart().length;
    const value = text.trim();
    if (value === '' || value.length > LONGEST)
        return [];
    return FIND[kind](value).map((place) => ({ kind, start: start + place.start, end: start + place.end }));
}
const LONGEST = 200;
const FIND = {
    name: nameWords,
    address: (value) => (isAddress(value) && !isNobodysAddress(value) ? [{ start: 0, end: value.length }] : []),
    birth: birthDate,
    code: (value) => (isCode(value) && !isNobodysCode(value) ? [{ start: 0, end: value.length }] : []),
};
function nameWords(value) {
    if (!NAME.test(value.replace(OWN_WORDS, 'Xx')) || NO_NAME.test(value))
        return [];
    const words = [...value.matchAll(NAME_WORD)];
    if (words.length > MOST_WORDS)
        return [];
    return words.flatMap(({ 0: word, index }) => OWN_NAME.test(word) || /\d$/.test(word) || (words.length > 1 && PARTICLE.test(word))
        ? []
        : [{ start: index, end: index + word.length }]);
}
/** With a house's number and more than one word, or a street by itself: no address of the web, nor a city. */
function isAddress(value) {
    if (/[@[\]{}<>]|:\/\//.test(value) || !/\p{L}{2}/u.test(value))
        return false;
    return /\d/.test(value) ? /\s/.test(value) : STREET.test(value);
}
const STREET = /(?:street|road|avenue|lane|drive|boulevard|court|square|terrace|stra(?:ss|ß)e|str\.|weg|allee|platz|gasse|rue|via|calle|plaza|laan|straat)(?!\p{L})/iu;
function isNobodysAddress(value) {
    const road = /(?<!\p{L})road\d{1,9}(?![\p{L}\d])/iu.exec(value)?.[0];
    return road !== undefined && addressLike(value, road.toLowerCase()) === value;
}
const DATE = /(?<!\d)(?:\d{4}([-/. ])\d{1,2}\1\d{1,2}|\d{1,2}(?:st|nd|rd|th)?([-/. ]{1,2})(?:\d{1,2}|\p{L}{3,12})\2\d{2,4}|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|-?\d{6,13})(?!\d)/u;
function birthDate(value) {
    const match = DATE.exec(value);
    if (match === null || isNobodysBirth(match[0]))
        return [];
    return [{ start: match.index, end: match.index + match[0].length }];
}
function isNobodysBirth(date) {
    return /^-?10*$/.test(date) || TEN.some((n) => nobodysBirth(date, n) === date);
}
const TEN = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
function isCode(value) {
    return /^(?=(?:\D*\d){3})(?:\d{3,10}|[A-Za-z\d]{4,10}|\d{3}[ -]\d{3,4})$/.test(value);
}
function isNobodysCode(value) {
    return TEN.some((n) => nobodysCode(value, n) === value);
}

;// CONCATENATED MODULE: ./build/privacy/keyed-again.js

/** More are looked for in no sample: each is held against every word. */
const MOST_PHRASES = 200;
/** Shorter codes are any number; behind one of these words they are not. */
const LEAST_ALONE = 6;
const SHORT_CODE = /(?<!\p{L})(?:pin|cvc2?|cvv2?|csc|code|otp|tan)(?!\p{L})[^\d\n]{0,12}(?<!\d)(\d{3,5})(?!\d)/giu;
/** Finds names, addresses, dates and codes that a key told elsewhere, in running text. */
function keyedAgain(isName) {
    const phrases = new Map();
    const codes = new Set();
    let names = false;
    let pattern;
    function phrasesIn(text) {
        if (phrases.size === 0)
            return [];
        pattern ??= anyOf([...phrases.keys()]);
        return [...text.matchAll(pattern)].flatMap(({ 0: phrase, index: start }) => {
            const kind = phrases.get(normal(phrase));
            return kind === undefined ? [] : [{ kind, start, end: start + phrase.length }];
        });
    }
    function codesIn(text) {
        if (codes.size === 0)
            return [];
        return [...text.matchAll(SHORT_CODE)].flatMap(({ 0: whole, 1: code = '', index }) => {
            const end = index + whole.length;
            return codes.has(code) ? [{ kind: 'code', start: end - code.length, end }] : [];
        });
    }
    /** In small letters a name is often a word, unless another one stands beside it. */
    function namesIn(text) {
        if (!names)
            return [];
        const known = [...text.matchAll(NAME_WORD)].flatMap(({ 0: word, index: start }) => isName(word) ? [{ word, start, end: start + word.length }] : []);
        return known.flatMap(({ word, start, end }, n) => {
            const beside = known[n - 1]?.end === start - 1 || known[n + 1]?.start === end + 1;
            return beside || !/^\p{Ll}/u.test(word) ? [{ kind: 'name', start, end }] : [];
        });
    }
    return {
        note(kind, plain) {
            if (kind === 'name')
                names = true;
            else if (kind === 'code' && plain.length < LEAST_ALONE)
                codes.add(plain);
            else if (phrases.size < MOST_PHRASES) {
                const phrase = kind === 'address' ? addressKey(plain) : normal(plain);
                if (phrase.length >= LEAST_ALONE)
                    phrases.set(phrase, kind);
                pattern = undefined;
            }
        },
        any: () => names || codes.size > 0 || phrases.size > 0,
        find: (text) => [...phrasesIn(text), ...codesIn(text), ...namesIn(text)],
    };
}
/** What is the same of an address with and without its city: all up to the first comma, where that has a house in it. */
function addressKey(address) {
    const first = address.split(/[,\n]/, 1)[0] ?? '';
    return normal(/\d/.test(first) && (first.match(/\p{L}/gu) ?? []).length >= 6 ? first : address);
}
function normal(text) {
    return text
        .toLowerCase()
        .replace(/[\s,.]+/g, ' ')
        .trim();
}
function anyOf(phrases) {
    const longestFirst = phrases.toSorted((one, other) => other.length - one.length);
    const patterns = longestFirst.map((phrase) => phrase.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '[\\s,.]{1,3}'));
    return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

// EXTERNAL MODULE: ./build/privacy/plain-text.js
var plain_text = __webpack_require__(33243);
;// CONCATENATED MODULE: ./build/privacy/known-again.js



/** Known by the words before them: anywhere else the same digits look like an order's. */
const NUMBERS = ['phone', 'card', 'social-security'];
const NUMBER = /\+?\d(?:[ ./()-]{0,3}\d){6,30}/g;
/** In every way to write a number its last digits are the same ones. */
const TAIL = 7;
/** What may hold a password or a key, and nothing else. */
const WORD = /[^\s"'`\\<>,;&(){}[\]|\ufffc]{6,400}/g;
function knownAgain(standIns) {
    const secrets = new Map();
    const tails = new Set();
    const keyed = keyedAgain((word) => standIns.name.knows(word));
    function numberAt(start, plain) {
        const kind = NUMBERS.find((each) => standIns[each].knows(plain));
        return kind === undefined ? undefined : { kind, start, end: start + plain.length };
    }
    /** Beside other digits, too, if it stands apart from them. */
    function numbersIn(start, run) {
        const found = [];
        let from = 0;
        for (const { index: last } of run.matchAll(/\d(?!\d)/g)) {
            const end = last + 1;
            if (!tails.has(digitsOf(run.slice(from, end)).slice(-TAIL)))
                continue;
            const begins = [...run.slice(from, end).matchAll(/(?<![\d+])\+?\d/g)].map(({ index }) => from + index);
            const span = begins.flatMap((begin) => numberAt(start + begin, run.slice(begin, end)) ?? [])[0];
            if (span === undefined)
                continue;
            found.push(span);
            from = end;
        }
        return found;
    }
    function secretIn(start, word) {
        const forms = [word, word.replace(/[.:?!]+$/, ''), word.slice(word.lastIndexOf('=') + 1)];
        const form = forms.find((each) => secrets.has(each));
        const kind = secrets.get(form ?? '');
        if (form === undefined || kind === undefined)
            return [];
        const from = start + word.lastIndexOf(form);
        return [{ kind, start: from, end: from + form.length }];
    }
    function findIn({ text, original }) {
        const numbers = tails.size === 0 ? [] : [...text.matchAll(NUMBER)];
        const words = secrets.size === 0 ? [] : [...text.matchAll(WORD)];
        const found = [
            ...numbers.flatMap(({ 0: run, index }) => numbersIn(index, run)),
            ...words.flatMap(({ 0: word, index }) => secretIn(index, word)),
            ...keyed.find(text),
        ];
        return apart(found).map((span) => ({ kind: span.kind, ...original(span) }));
    }
    return {
        note(kind, plain) {
            if (kind === 'name' || kind === 'address' || kind === 'birth' || kind === 'code')
                keyed.note(kind, plain);
            else if (NUMBERS.includes(kind))
                tails.add(digitsOf(plain).slice(-TAIL));
            else if ((kind === 'secret' || kind === 'token') && isTelling(plain)) {
                for (const form of [plain, (0,plain_text/* percentDecoded */.o)(plain)])
                    secrets.set(form, kind);
            }
        },
        find(text) {
            if (tails.size === 0 && secrets.size === 0 && !keyed.any())
                return [];
            const found = findIn((0,plain_text/* plainText */.w)(text));
            if (!/%[2-7][\da-f]/i.test(text))
                return found;
            const coded = findIn((0,plain_text/* plainText */.w)((0,find_private/* without */.F)(text, found), { percent: true }));
            return [...found, ...coded.map((span) => ({ ...span, percent: text.slice(span.start, span.end).includes('%') }))];
        },
    };
}
/** In order; of two that overlap the one that begins first. */
function apart(spans) {
    let end = 0;
    return spans
        .toSorted((one, other) => one.start - other.start || other.end - one.end)
        .filter((span) => {
        if (span.start < end)
            return false;
        end = span.end;
        return true;
    });
}
function digitsOf(written) {
    return written.replace(/\D/g, '');
}
/** A password that is a short word would take that word out of every sentence. */
function isTelling(secret) {
    return secret.length >= (/^\p{L}*$/u.test(secret) ? 8 : 6);
}

// EXTERNAL MODULE: ./build/privacy/masks.js
var masks = __webpack_require__(42578);
// EXTERNAL MODULE: ./build/privacy/check-digits.js
var check_digits = __webpack_require__(54634);
;// CONCATENATED MODULE: ./build/privacy/stand-ins/card.js

/** By what a network's numbers begin with: a number that it, or a payment service, publishes for tests. */
const PUBLISHED = [
    [/^4/, '4242424242424242'],
    [/^5[1-5]/, '5555555555554444'],
    [/^2[2-7]/, '2223003122003222'],
    [/^3[47]/, '378282246310005'],
    [/^(?:6011|64|65)/, '6011111111111117'],
    [/^35/, '3566002020360505'],
    [/^62/, '6200000000000005'],
    [/^3[0689]/, '30569309025904'],
];
/**
 * The n-th number for tests of the same network and length: first a published one, then such as begin like it and go
 * on with a row of zeros.
 */
function testCard(digits, n) {
    const published = PUBLISHED.find(([begin]) => begin.test(digits))?.[1] ?? digits;
    const isPublished = published.length === digits.length && published !== digits;
    if (n === 0 && isPublished)
        return published;
    const begin = `${published.slice(0, 4)}000000`;
    const room = digits.length - begin.length - 1;
    const count = String(n);
    if (room < count.length)
        return undefined;
    const body = begin + count.padStart(room, '0');
    return [...'0123456789'].map((check) => body + check).find(check_digits/* fitsLuhn */.u);
}

// EXTERNAL MODULE: ./build/privacy/iban.js
var iban = __webpack_require__(44063);
;// CONCATENATED MODULE: ./build/privacy/stand-ins/two-digits.js
/** The n-th row made of two characters alone, of a length; `undefined` when there are no more. */
function rowOfTwo(n, length, [one, other]) {
    const bits = n.toString(2);
    if (bits.length > length)
        return undefined;
    return bits.padStart(length, '0').replace(/\d/g, (bit) => (bit === '0' ? one : other));
}

;// CONCATENATED MODULE: ./build/privacy/stand-ins/iban.js



/** The n-th account of nobody in the same country: the one that its textbooks print, then a bank of X and zeros. */
function nobodysIban(value, n) {
    const country = value.slice(0, 2);
    const published = (0,iban/* publishedIban */.T)(country);
    if (n === 0 && published?.length === value.length && published !== value)
        return published;
    const account = value.slice(4);
    const digits = rowOfTwo(n, account.replace(/\D/g, '').length, ['0', '1']);
    if (digits === undefined)
        return undefined;
    let next = 0;
    const made = account.replace(/./g, (character) => {
        if (!/\d/.test(character))
            return 'X';
        next += 1;
        return digits.charAt(next - 1);
    });
    return `${country}${checkDigits(country, made)}${made}`;
}
function checkDigits(country, account) {
    const digits = [...`${account}${country}00`].map((character) => Number.parseInt(character, 36)).join('');
    return String(98 - (0,check_digits/* mod97 */.D)(digits)).padStart(2, '0');
}

// EXTERNAL MODULE: ./build/privacy/calling-code.js
var calling_code = __webpack_require__(46801);
// EXTERNAL MODULE: ./build/privacy/reserved-phones.js
var reserved_phones = __webpack_require__(63473);
;// CONCATENATED MODULE: ./build/privacy/stand-ins/phone.js


/**
 * The n-th number that reaches nobody, as long as `national`: those kept for fiction that begin most like it, then
 * its beginning followed by the same two digits alone, as no number is given out.
 */
function nobodysPhone(code, national, n) {
    // Of no known country, an area that is kept says nothing of one.
    const kept = code === undefined ? '' : 'A';
    const alike = (pattern) => sameDigits(pattern, national, kept);
    let before = 0;
    for (const pattern of [...(0,reserved_phones/* fictionFor */.S)(code, national)].sort((one, other) => alike(other) - alike(one))) {
        const room = 10 ** pattern.replace(/[^*]/g, '').length;
        if (n < before + room)
            return filled(pattern, national, n - before);
        before += room;
    }
    return ofTwoDigits(national, n - before);
}
function sameDigits(pattern, national, kept) {
    let place = 0;
    while (place < pattern.length && [kept, national.charAt(place)].includes(pattern.charAt(place)))
        place += 1;
    return place;
}
function filled(pattern, national, n) {
    const kept = pattern.replace(/A/g, (_, place) => national.charAt(place));
    const free = kept.replace(/[^*]/g, '').length;
    return kept.replace(/\*+$/, String(n).padStart(free, '0'));
}
/** Enough that sixty-four people can be told apart. */
const FREE_DIGITS = 6;
function ofTwoDigits(national, n) {
    const one = national.charAt(0);
    const other = [...national].find((digit) => digit !== one) ?? (one === '1' ? '2' : '1');
    const alikeTo = [...national].findIndex((digit) => digit !== one && digit !== other);
    const kept = national.slice(0, Math.max(1, Math.min(alikeTo, national.length - FREE_DIGITS)));
    const rest = rowOfTwo(n, national.length - kept.length, [one, other]);
    return rest === undefined ? undefined : kept + rest;
}

;// CONCATENATED MODULE: ./build/privacy/stand-ins/stand-ins.js
/** Stand-ins in the order in which values turn up; `taken`: what the sample holds anyway. */
function standIns(form, taken) {
    const noted = new Set();
    const given = new Map();
    const draw = drawer(form.nth, taken);
    return {
        note: (plain) => void noted.add(form.value(plain)),
        knows: (plain) => noted.has(form.value(plain)),
        write(written, plain) {
            const value = form.value(plain);
            const standIn = given.get(value) ?? draw(value);
            if (standIn === undefined)
                return undefined;
            given.set(value, standIn);
            return form.writtenLike(written, standIn);
        },
    };
}
/** Draws the next of a value's stand-ins that is neither taken nor drawn before. */
function drawer(nth, taken) {
    const drawn = new Set();
    /** How many were drawn of those that begin with the same one. */
    const counts = new Map();
    return (value) => {
        const first = nth(value, 0);
        if (first === undefined)
            return undefined;
        for (let n = counts.get(first) ?? 0;; n += 1) {
            const standIn = nth(value, n);
            if (standIn === undefined)
                return undefined;
            if (drawn.has(standIn) || taken(standIn))
                continue;
            drawn.add(standIn);
            counts.set(first, n + 1);
            return standIn;
        }
    };
}

;// CONCATENATED MODULE: ./build/privacy/stand-ins/written-like.js
/** Zero of the digits that people write numbers with, beside ASCII: full-width, Arabic, Persian, Devanagari. */
const ZEROS = [0xff10, 0x0660, 0x06f0, 0x0966];
/**
 * `written` with other digits and letters in their places, one for one: what stands between them stays, and so do
 * script and case. `undefined` where there are more or fewer places.
 */
function writtenLike(written, characters) {
    let next = 0;
    const text = written.replace(/[\p{Nd}\p{L}]/gu, (place) => {
        const character = characters.charAt(next);
        next += 1;
        return like(place, character);
    });
    return next === characters.length ? text : undefined;
}
function like(place, character) {
    const code = place.codePointAt(0) ?? 0;
    const zero = ZEROS.find((first) => code >= first && code < first + 10);
    if (zero !== undefined && /\d/.test(character))
        return String.fromCodePoint(zero + Number(character));
    return /\p{Ll}/u.test(place) ? character.toLowerCase() : character;
}

;// CONCATENATED MODULE: ./build/privacy/stand-ins/phone-book.js





const AMERICAN = /^(?:(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[ .-])[2-9]\d\d[ .-]\d{4}|[2-9]\d\d[2-9]\d{6})$/;
/** Phone numbers: `+49 30 8765432`, `0049 (0)30 8765432`, `030/8765432` and `49308765432` are the same one. */
function phoneBook(taken) {
    const noted = [];
    /** By country and number, by number alone, and by all digits without a prefix. */
    const entries = new Map();
    const draw = drawer(({ code, national, under }, n) => {
        // A few of those kept for fiction in one country are anybody's in another.
        for (let m = n; m < n + MOST_UNFIT; m += 1) {
            const standIn = nobodysPhone(code, national, m);
            if (standIn === undefined || [...under].every((each) => (0,reserved_phones/* isNobodys */.d)(each, standIn)))
                return standIn;
        }
        return undefined;
    }, taken);
    function enter(written) {
        const { code, national, american, digits } = written;
        const known = find(written);
        if (known !== undefined) {
            if (american)
                known.under.add('1');
            return known;
        }
        const entry = {
            code: american ? '1' : code,
            national,
            under: new Set([undefined, code, ...(american ? ['1'] : [])]),
        };
        if (code !== undefined)
            entries.set(`+${code} ${national}`, entry);
        if (!entries.has(national))
            entries.set(national, entry);
        const all = `${code ?? ''}${national}`;
        if (!entries.has(all))
            entries.set(all, entry);
        if (!entries.has(digits))
            entries.set(digits, entry);
        return entry;
    }
    function find({ code, national, digits }) {
        if (code === undefined)
            return entries.get(national) ?? entries.get(digits);
        return entries.get(`+${code} ${national}`);
    }
    /** Those with a country first: one without is the same as the first of them that goes on alike. */
    function settle() {
        const order = (one) => (one.code === undefined ? 1 : 0);
        for (const written of noted.splice(0).sort((one, other) => order(one) - order(other)))
            enter(written);
    }
    return {
        note: (plain) => void noted.push(read(plain)),
        knows(plain) {
            settle();
            return find(read(plain)) !== undefined;
        },
        write(written, plain) {
            settle();
            const number = read(plain);
            const entry = enter(number);
            entry.standIn ??= draw(entry);
            if (entry.standIn === undefined)
                return undefined;
            const before = number.digits.slice(0, number.digits.length - entry.national.length);
            return writtenLike(written, before + entry.standIn);
        },
    };
}
const MOST_UNFIT = 100;
function read(plain) {
    const digits = plain.replace(/\D/g, '');
    const american = AMERICAN.test(plain);
    if (american)
        return { digits, national: digits.slice(-10), american };
    const prefix = plain.includes('+') ? 0 : /^\(?00[1-9]/.test(plain) ? 2 : undefined;
    const code = prefix === undefined ? undefined : (0,calling_code/* callingCode */.C)(digits.slice(prefix));
    const national = digits.slice((prefix ?? 0) + (code?.length ?? 0)).replace(/^0(?=[1-9])/, '');
    return { digits, national, american, ...(code === undefined ? {} : { code }) };
}

// EXTERNAL MODULE: ./build/privacy/random-text.js
var random_text = __webpack_require__(35454);
// EXTERNAL MODULE: ./build/privacy/token.js + 2 modules
var token = __webpack_require__(86240);
;// CONCATENATED MODULE: ./build/privacy/stand-ins/secret.js


/** As long as the value where it can be, with what its issuer lets it begin with: `sk-ant-xxxxxxxxxxxxxxxx1`. */
function nobodysToken(value, n) {
    if (value.startsWith('eyJ'))
        return sampleWebToken(n);
    const prefix = (0,token/* tokenPrefixOf */.x)(value);
    return prefix + filler(value.slice(prefix.length), n);
}
/** `xxxxxxx1`, what people write where a password will stand. */
function nobodysSecret(value, n) {
    return filler(value, n);
}
/** A page that shows what a key looks like has as much of one. */
const SHOWN_KEY = 30;
/** Head and foot of a key around too little to be one, on lines that end as its own do. */
function nobodysPrivateKey(value, n) {
    const head = /^-----BEGIN [A-Z0-9 ]{1,60}-----/.exec(value)?.[0];
    if (head === undefined)
        return undefined;
    const foot = /-----END [A-Z0-9 ]{0,40}-----$/.exec(value)?.[0] ?? '';
    const end = /^(?:\r?\n|\\r\\n|\\n)/.exec(value.slice(head.length))?.[0] ?? ' ';
    return head + end + numbered('x'.repeat(SHOWN_KEY), n) + (foot === '' ? '' : end + foot);
}
/** The letters of the value as x, the last ones a number, its signs where they were. */
function filler(value, n) {
    const letter = /\p{Ll}/u.test(value) ? 'x' : 'X';
    const shaped = numbered(value.replace(/[^._-]/gu, letter), n);
    return (0,random_text/* isPlaceholder */.wK)(shaped) ? shaped : numbered(letter.repeat(Math.max(value.length, 4 + String(n).length)), n);
}
function numbered(row, n) {
    const number = String(n + 1);
    return row.slice(0, Math.max(0, row.length - number.length)) + number;
}
/** RFC 7519 as it is explained everywhere: whose subject is 1234567890 is nobody. */
function sampleWebToken(n) {
    const parts = [
        { alg: 'HS256', typ: 'JWT' },
        { sub: '1234567890', name: `Person ${n + 1}` },
    ];
    const coded = parts.map((part) => Buffer.from(JSON.stringify(part), 'utf8').toString('base64url'));
    return [...coded, numbered('x'.repeat(43), n)].join('.');
}

;// CONCATENATED MODULE: ./build/privacy/stand-ins/social-security.js
/** Numbers that the Social Security Administration set aside for advertisements. */
const ADVERTISED = Array.from({ length: 10 }, (_, n) => `98765432${n}`);
/** No number was ever issued with this area; one that begins with nines may be a taxpayer's. */
const NEVER_ISSUED = '666';
function nobodysSocialSecurity(n) {
    const count = String(n - ADVERTISED.length);
    return ADVERTISED[n] ?? (count.length > 6 ? undefined : NEVER_ISSUED + count.padStart(6, '0'));
}

;// CONCATENATED MODULE: ./build/privacy/stand-ins/make-stand-ins.js










const asItIs = (value) => value;
const justSo = (_written, standIn) => standIn;
const make_stand_ins_digitsOf = (plain) => plain.replace(/\D/g, '');
const FORMS = {
    'e-mail': {
        value: (plain) => plain.toLowerCase().replace('%40', '@'),
        nth: (_, n) => `person${n + 1}@example.com`,
        writtenLike: (written, standIn) => (written.includes('%40') ? standIn.replace('@', '%40') : standIn),
    },
    card: { value: make_stand_ins_digitsOf, nth: testCard, writtenLike: writtenLike },
    iban: { value: (plain) => plain.replace(/[ .-]/g, '').toUpperCase(), nth: nobodysIban, writtenLike: writtenLike },
    'social-security': { value: make_stand_ins_digitsOf, nth: (_, n) => nobodysSocialSecurity(n), writtenLike: writtenLike },
    token: { value: asItIs, nth: nobodysToken, writtenLike: justSo },
    secret: { value: plain_text/* percentDecoded */.o, nth: nobodysSecret, writtenLike: justSo },
    'private-key': { value: asItIs, nth: nobodysPrivateKey, writtenLike: justSo },
    name: { value: (plain) => plain.toLowerCase(), nth: (_, n) => `name${n + 1}`, writtenLike: nameLike },
    address: { value: addressKey, nth: (_, n) => `road${n + 1}`, writtenLike: addressLike },
    birth: { value: asItIs, nth: nobodysBirth, writtenLike: justSo },
    code: { value: asItIs, nth: nobodysCode, writtenLike: justSo },
};
/** `texts`: all that the sample holds, looked at once the first placeholder is needed. */
function makeStandIns(texts) {
    const taken = takenIn(texts);
    return {
        phone: phoneBook(taken),
        'e-mail': standIns(FORMS['e-mail'], taken),
        card: standIns(FORMS.card, taken),
        iban: standIns(FORMS.iban, taken),
        'social-security': standIns(FORMS['social-security'], taken),
        token: standIns(FORMS.token, taken),
        secret: standIns(FORMS.secret, taken),
        'private-key': standIns(FORMS['private-key'], taken),
        name: standIns(FORMS.name, taken),
        address: standIns(FORMS.address, taken),
        birth: standIns(FORMS.birth, taken),
        code: standIns(FORMS.code, taken),
    };
}
const OWN_WORD = /person\d{1,9}@example\.com|(?:name|road)\d{1,9}/gi;
const make_stand_ins_NUMBER = /\d(?:[ ./()-]{0,3}\d){6,30}/g;
/** Somebody may have written an address or a number that stands in for another before: it is not given out twice. */
function takenIn(texts) {
    const taken = new Set();
    let next = 0;
    return (standIn) => {
        for (; next < texts.length; next += 1) {
            const text = texts[next] ?? '';
            for (const [word] of text.matchAll(OWN_WORD))
                taken.add(word.toLowerCase());
            for (const [number] of text.matchAll(make_stand_ins_NUMBER)) {
                const digits = make_stand_ins_digitsOf(number);
                taken.add(digits).add(digits.replace(/^0+/, '')).add(digits.slice(-10));
            }
        }
        return taken.has(standIn);
    };
}

;// CONCATENATED MODULE: ./build/privacy/placeholders.js






/** Placeholders for one text after another; the same value gets the same one in all that one function is given. */
function placeholders() {
    const own = openPlaceholders();
    return (text, before) => {
        own.note(text, before);
        return own.replace(text, before);
    };
}
function openPlaceholders() {
    const texts = [];
    const standIns = makeStandIns(texts);
    const again = knownAgain(standIns);
    /** By text and what stands above it: what was found when it was noted is not looked for again. */
    const noted = new Map();
    let any = false;
    return {
        note(text, before, told) {
            texts.push(text);
            const found = privateIn(text, before, told);
            if (found.length > 0)
                noted.set(keyOf(text, before, told), found);
            for (const { kind, start, end } of found) {
                any = true;
                const plain = (0,plain_text/* plainText */.w)(text.slice(start, end)).text;
                standIns[kind].note(plain);
                again.note(kind, plain);
            }
        },
        any: () => any,
        replace(text, before, told) {
            if (!any)
                return text;
            const found = noted.get(keyOf(text, before, told)) ?? privateIn(text, before, told);
            const spans = [...found, ...again.find((0,find_private/* without */.F)(text, found))].sort((one, other) => one.start - other.start);
            return spans.length === 0 ? text : withoutRest(written(text, spans, standIns), before, told);
        },
    };
}
function keyOf(text, before = '', told = {}) {
    return `${before}\n${told.before}\n${told.whole}\n${text}`;
}
/** What the keys say of a whole text goes before what is found in it: that replaces all there is. */
function privateIn(text, before, told = {}) {
    const whole = told.whole === undefined ? [] : keyedIn(text, told.whole);
    const found = (0,find_private/* findPrivate */.x)(text, before);
    const more = told.before === undefined ? [] : (0,find_private/* findPrivate */.x)(text, told.before);
    if (whole.length === 0 && more.length === 0)
        return found;
    const spans = [...whole];
    for (const span of [...more, ...found])
        if (spans.every(({ start, end }) => span.end <= start || span.start >= end))
            spans.push(span);
    return spans.sort((one, other) => one.start - other.start);
}
/** What a stand-in uncovered, or where it would be found itself for what stands around it: rare, and masked. */
function withoutRest(replaced, before, told) {
    let text = replaced;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const rest = privateIn(text, before, told);
        if (rest.length === 0)
            return text;
        text = written(text, rest, undefined);
    }
    return (0,masks/* maskOf */._4)('secret');
}
const MOST_ROUNDS = 6;
/** Without stand-ins each piece reads as what kind it is. */
function written(text, spans, standIns) {
    const parts = [];
    let from = 0;
    for (const { kind, start, end, percent = false } of spans) {
        const value = percent ? (0,plain_text/* percentDecoded */.o)(text.slice(start, end)) : text.slice(start, end);
        const standIn = standIns?.[kind].write(value, (0,plain_text/* plainText */.w)(value).text) ?? (0,masks/* maskOf */._4)(kind);
        parts.push(text.slice(from, start), percent ? encodeURIComponent(standIn) : standIn);
        from = end;
    }
    return parts.join('') + text.slice(from);
}


/***/ })

};
