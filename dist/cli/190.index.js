export const id = 190;
export const ids = [190];
export const modules = {

/***/ 44520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readJsonText)
/* harmony export */ });
/* harmony import */ var _config_describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83090);

/** Parses a JSON text; `what` it is (`the line`, `the file`) becomes the subject of the message. */
function readJsonText(text, what) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return { ok: false, ...faultOf(text, what, String(error)) };
    }
    const { repeated, elements } = layoutOf(text);
    if (repeated === undefined)
        return { ok: true, value, elements };
    const message = `the key ${(0,_config_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(repeated.key)} stands twice in one object`;
    return { ok: false, message, offset: repeated.offset, remedy: 'Remove one of them.' };
}
/** Walks over a text that JSON.parse has accepted. */
function layoutOf(text) {
    const open = [];
    const elements = [];
    let repeated;
    let elementAhead = false;
    for (let at = 0; at < text.length; at += 1) {
        const character = text.charCodeAt(at);
        if (isBlank(character))
            continue;
        if (elementAhead && character !== CLOSE_LIST)
            elements.push(at);
        elementAhead = false;
        if (character === QUOTE) {
            const end = endOfString(text, at);
            const keys = open.at(-1);
            if (keys !== undefined && isKey(text, end)) {
                const key = textOf(text.slice(at, end));
                if (keys.has(key))
                    repeated ??= { key, offset: at };
                keys.add(key);
            }
            at = end - 1;
        }
        else if (character === OPEN_OBJECT)
            open.push(new Set());
        else if (character === OPEN_LIST)
            elementAhead = open.push(undefined) === 1;
        else if (character === CLOSE_OBJECT || character === CLOSE_LIST)
            open.pop();
        else if (character === COMMA)
            elementAhead = open.length === 1 && open[0] === undefined;
    }
    return repeated === undefined ? { elements } : { elements, repeated };
}
const [QUOTE, BACKSLASH, COLON, COMMA] = [0x22, 0x5c, 0x3a, 0x2c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
function isBlank(character) {
    return character === 0x20 || character === 0x0a || character === 0x0d || character === 0x09;
}
function endOfString(text, start) {
    let end = text.indexOf('"', start + 1);
    while (isEscaped(text, end))
        end = text.indexOf('"', end + 1);
    return end + 1;
}
/** A quote after an odd number of backslashes is part of the string. */
function isEscaped(text, quote) {
    let first = quote;
    while (text.charCodeAt(first - 1) === BACKSLASH)
        first -= 1;
    return (quote - first) % 2 === 1;
}
function isKey(text, end) {
    let at = end;
    while (isBlank(text.charCodeAt(at)))
        at += 1;
    return text.charCodeAt(at) === COLON;
}
function textOf(quoted) {
    return quoted.includes('\\') ? JSON.parse(quoted) : quoted.slice(1, -1);
}
function faultOf(text, what, said) {
    if (text.includes('\0'))
        return { message: `${what} holds NUL characters`, offset: text.indexOf('\0'), remedy: 'Save the file as UTF-8.' };
    if (/end of JSON input|Unterminated string/.test(said))
        return { message: `${what} ends before its JSON does`, offset: text.trimEnd().length };
    const [, position] = /at position (\d+)/.exec(said) ?? [];
    const offset = position === undefined ? unexpectedAt(text) : Number(position);
    return { message: `${what} is not JSON from here on`, offset };
}
/**
 * The engine does not say where an unexpected token stands, but a text that is cut before it fails in another way:
 * the shortest beginning that still fails like this ends with the token.
 */
function unexpectedAt(text) {
    let [clean, faulty] = [0, text.length];
    while (faulty - clean > 1) {
        const middle = Math.floor((clean + faulty) / 2);
        if (isUnexpected(text.slice(0, middle)))
            faulty = middle;
        else
            clean = middle;
    }
    return clean;
}
function isUnexpected(text) {
    try {
        JSON.parse(text);
        return false;
    }
    catch (error) {
        return String(error).includes('Unexpected token');
    }
}


/***/ }),

/***/ 15310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ valueFault)
/* harmony export */ });
/** Agents and later readers walk values recursively, so their depth is bounded where they come in. */
const MOST_LEVELS = 100;
/** In characters. Aliases can make a small YAML file this large. */
const LARGEST = 64 * 1024 * 1024;
function valueFault(value) {
    return faultWithin(value, MOST_LEVELS, { left: LARGEST });
}
function faultWithin(value, levels, size) {
    size.left -= typeof value === 'string' ? value.length + 1 : 1;
    if (size.left < 0)
        return { path: [], message: 'the case is too large', expected: 'at most 64 million characters' };
    if (typeof value === 'string')
        return textFault(value);
    if (typeof value === 'number')
        return Number.isFinite(value)
            ? undefined
            : { path: [], message: 'a number is too large or is none', expected: 'a finite number' };
    if (typeof value !== 'object' || value === null)
        return undefined;
    if (levels === 0)
        return { path: [], message: 'a value is nested too deeply', expected: `at most ${MOST_LEVELS} levels` };
    if (Array.isArray(value)) {
        for (let index = 0; index < value.length; index += 1) {
            const fault = faultWithin(value[index], levels - 1, size);
            if (fault !== undefined)
                return { ...fault, path: [index, ...fault.path] };
        }
        return undefined;
    }
    for (const key of Object.keys(value)) {
        const inner = value[key];
        const fault = textFault(key) ?? faultWithin(inner, levels - 1, size);
        if (fault !== undefined)
            return { ...fault, path: [key, ...fault.path] };
    }
    return undefined;
}
function textFault(text) {
    if (!/\p{Surrogate}/u.test(text))
        return undefined;
    return {
        path: [],
        message: 'a text holds half of a character, as is left when an emoji is cut in two',
        expected: 'whole Unicode characters (no lone surrogates)',
    };
}


/***/ }),

/***/ 78641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   E_: () => (/* binding */ withoutMark),
/* harmony export */   T3: () => (/* binding */ notUtf8),
/* harmony export */   r0: () => (/* binding */ wholeText),
/* harmony export */   x9: () => (/* binding */ REPLACEMENT)
/* harmony export */ });
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97532);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35928);


function problem(message, location, rest = {}) {
    return { kind: 'problem', problem: { message, location, ...rest } };
}
/** What stands in a text for bytes that are not UTF-8, and what somebody may have written. */
const REPLACEMENT = '\uFFFD';
/** The text of a file that is read as a whole. Throws `CouldNotCheck` where it is not UTF-8. */
async function wholeText(source) {
    const text = await source.text();
    if (!text.includes(REPLACEMENT))
        return text;
    const [line, ...others] = (await source.notUtf8?.()) ?? [];
    if (line === undefined)
        return text;
    const more = others.length === 0 ? '' : `, and so ${others.length === 1 ? 'does' : 'do'} ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(others.length, 'more line')}`;
    const written = text.split('\n')[line - 1] ?? '';
    throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .CouldNotCheck */ .xy(notUtf8(written, { file: source.file, line }, more, ' Nothing of this file was read.'));
}
/** A line, as it was read, of whose bytes some are not UTF-8. */
function notUtf8(text, location, more = '', rest = '') {
    return {
        message: `the line holds bytes that are not UTF-8${more}`,
        location: { ...location, column: text.indexOf(REPLACEMENT) + 1 },
        expected: 'UTF-8',
        remedy: `Save the file as UTF-8.${rest}`,
    };
}
/** Windows editors put a byte order mark before the first character. */
function withoutMark(text) {
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
}


/***/ }),

/***/ 46801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ callingCode)
/* harmony export */ });
/** Calling codes (ITU-T E.164): 1 and 7 by themselves, these two digits, else three. */
const TWO_DIGITS = /^(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;
const THREE_DIGITS = /^(?:2[1-69]\d|3[578]\d|42\d|50\d|59\d|67\d|68\d|69[0-2]|8[05-8]\d|96\d|97[0-79]|99[2-68])/;
/** What of a number's digits, behind its international prefix, says the country; `undefined` where no country does. */
function callingCode(digits) {
    return (/^[17]/.exec(digits) ?? TWO_DIGITS.exec(digits) ?? THREE_DIGITS.exec(digits))?.[0];
}


/***/ }),

/***/ 54634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ mod97),
/* harmony export */   u: () => (/* binding */ fitsLuhn)
/* harmony export */ });
/** Whether the last digit fits the others by Luhn's formula (ISO/IEC 7812-1, annex B). */
function fitsLuhn(digits) {
    let sum = 0;
    for (let place = 0; place < digits.length; place += 1) {
        const digit = Number(digits.charAt(digits.length - 1 - place));
        const counted = place % 2 === 0 ? digit : digit * 2;
        sum += counted > 9 ? counted - 9 : counted;
    }
    return sum % 10 === 0;
}
/** The number modulo 97 (ISO 7064), however many digits it has. */
function mod97(digits) {
    let rest = 0;
    for (const digit of digits)
        rest = (rest * 10 + Number(digit)) % 97;
    return rest;
}


/***/ }),

/***/ 8037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ WORD),
/* harmony export */   j: () => (/* binding */ LETTER)
/* harmony export */ });
/** A letter of a script that keeps words apart by blanks: in the others a number may stand right behind a word. */
const LETTER = String.raw `(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])\p{L})`;
/** What a number sticks to. */
const WORD = String.raw `(?:[\p{N}_]|${LETTER})`;


/***/ }),

/***/ 53101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ findPrivate),
  F: () => (/* binding */ without)
});

// EXTERNAL MODULE: ./build/privacy/check-digits.js
var check_digits = __webpack_require__(54634);
// EXTERNAL MODULE: ./build/privacy/edges.js
var edges = __webpack_require__(8037);
// EXTERNAL MODULE: ./build/privacy/masks.js
var masks = __webpack_require__(42578);
;// CONCATENATED MODULE: ./build/privacy/number-hints.js

/** How far before a number a word may stand to speak of it. */
const REACH = 48;
const WORDS = [
    [
        'phone',
        'phone(?!s)|telephone|telefon\\p{L}*|tel[ée]fono|t[ée]l[ée]phone|tel|fon|t[ée]l|mobile?|mobiltelefon|mobilnummer|m[óo]vil|celular|' +
            'cell|cellphone|call(?:ed|ing)?|dial|text me|ring me|reach me|my number|contact number|whats ?app|viber|fax|sms|' +
            'handy|handynummer|rufnummer|anruf\\p{L}*|电话|手机|電話|携帯|전화|телефон\\p{L}*',
    ],
    [
        'card',
        'card|visa|master ?card|amex|american express|credit|debit|maestro|diners|kreditkarte\\p{L}*|karte|kartennummer|carte|tarjeta|信用卡|卡号',
    ],
    ['social-security', 'ssn|social security|social insurance'],
    [
        'other',
        'order|orders|bestell\\p{L}*|auftrag\\p{L}*|commande|pedido|invoice|rechnung\\p{L}*|receipt|tracking|sendung\\p{L}*|' +
            'shipment|parcel|paket\\p{L}*|ticket|claim|policy|reference|ref|account|konto\\p{L}*|kunden\\p{L}*|customer (?:id|no|number)|' +
            'booking|reservation|transaction|serial|imei|isbn|ean|gtin|upc|sku|part|model|article|artikel\\p{L}*|item|product|' +
            'code|id|ids|version|price|amount|total|date|zip|plz|timestamp|订单',
    ],
];
const HINT = new RegExp(`(?<!\\p{L})(?:${WORDS.map(([, words]) => `((?:${words})(?!\\p{L}))`).join('|')})|([$€£¥#№])|(${masks/* GONE */.uj}+)`, 'giu');
/** Writing without blanks puts no end behind a word. */
const UNSPACED = /(电话|手机|電話|携帯|전화)|(信用卡|卡号)|(订单)/gu;
/**
 * Tells what the words before a place say of the number there, the nearest first. No word speaks across a piece that
 * was found already. Ask for places in rising order.
 */
function hintsIn(text) {
    let words;
    let next = 0;
    const last = new Map();
    return (place) => {
        words ??= wordsIn(text);
        for (let word = words[next]; word !== undefined && word.end <= place; word = words[next]) {
            if (word.hint === undefined)
                last.clear();
            else {
                last.delete(word.hint);
                last.set(word.hint, word.end);
            }
            next += 1;
        }
        return [...last].flatMap(([hint, end]) => (place - end <= REACH ? [hint] : [])).reverse();
    };
}
function wordsIn(text) {
    const spaced = [...text.matchAll(HINT)].map((match) => {
        const end = match.index + match[0].length;
        if (match[0].startsWith(masks/* GONE */.uj))
            return { end };
        const group = match.slice(1, WORDS.length + 1).findIndex((word) => word !== undefined);
        return { hint: WORDS[group]?.[0] ?? 'other', end };
    });
    const unspaced = [...text.matchAll(UNSPACED)].map((match) => ({
        hint: match[1] !== undefined ? 'phone' : match[2] !== undefined ? 'card' : 'other',
        end: match.index + match[0].length,
    }));
    return unspaced.length === 0 ? spaced : [...spaced, ...unspaced].sort((one, other) => one.end - other.end);
}

;// CONCATENATED MODULE: ./build/privacy/card.js



/** In one piece, in fours (and three more), or as American Express and Diners print theirs. */
const SHAPE = new RegExp(String.raw `(?<!${edges/* WORD */.f}|\p{N}[-./])(?:(\d{4}([ .-]?)\d{4}\2\d{4}\2\d{4})(?:\2\d{3})?|\d{4}([ .-]?)\d{6}\3\d{4,5})(?!${edges/* WORD */.f}|[-.]\p{N})`, 'gu');
/** First digits and lengths that the networks issue (ISO/IEC 7812). */
const ISSUERS = [
    [/^4/, [16, 19]],
    [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
    [/^3[47]/, [15]],
    [/^(?:6011|64[4-9]|65)/, [16, 19]],
    [/^62/, [16, 19]],
    [/^35(?:2[89]|[3-8])/, [16]],
    [/^220[0-4]/, [16]],
];
/** Ranges so wide, or lengths so common, that a word near must speak of a card. */
const WIDE_ISSUERS = [
    [/^(?:30[0-59]|3[689])/, [14]],
    [/^(?:50|5[6-8]|6)/, [16, 19]],
];
/** Payment card numbers: issuer, length and check digit fit, and nothing says that it is another number. */
function* cardNumbers(text) {
    const hintsAt = hintsIn(text);
    for (const match of text.matchAll(SHAPE)) {
        const [whole, sixteen = whole, separator = match[3] ?? ''] = match;
        const start = match.index;
        if (separator !== '' && isPartOfMore(text, start, start + whole.length, separator))
            continue;
        const [hint] = hintsAt(start);
        // A longer number in one piece is an order's, a parcel's or a row's as often as a card's.
        if (separator === '' && (hint === 'other' || (hint !== 'card' && isInPath(text, start))))
            continue;
        const card = [whole, ...(separator === '' ? [] : [sixteen])].find((digits) => isCard(digits, hint === 'card'));
        if (card !== undefined)
            yield { start, end: start + card.length, nobodys: isTestNumber(card.replace(/\D/g, '')) };
    }
}
/** Groups of four go on before or behind: a number of a parcel or an account, which may hold a card's by chance. */
function isPartOfMore(text, start, end, separator) {
    const before = text.slice(Math.max(0, start - 5), start);
    const after = text.slice(end, end + 5);
    return (/^\d{4}/.test(before) && before.endsWith(separator)) || (after.startsWith(separator) && /\d{4}$/.test(after));
}
/** Shops number what they sell, too: `https://shop.example/p/4539…`. */
function isInPath(text, start) {
    return text.charAt(start - 1) === '/' || /:\/\/[^\s\ufffc]*$/.test(text.slice(Math.max(0, start - 200), start));
}
function isCard(written, hinted) {
    const digits = written.replace(/\D/g, '');
    const issuers = hinted ? [...ISSUERS, ...WIDE_ISSUERS] : ISSUERS;
    return issuers.some(([first, lengths]) => first.test(digits) && lengths.includes(digits.length)) && (0,check_digits/* fitsLuhn */.u)(digits);
}
/** Numbers that networks and payment services publish for tests and that do not show it by their look. */
const PUBLISHED = new Set(('378282246310005 371449635398431 378734493671000 5200828282828210 6011000990139424 30569309025904 38520000023237 ' +
    '36227206271667 3566002020360505 6555900000604105 4988438843884305 5100081112223332 5100290029002909 ' +
    '4508750015741019 4012001037141112 5555341244441115 4005519200000004 371881634498004 5123450000000008').split(' '));
/** Test numbers are easy to type: few digits, or a long row of one. One issued number in 5,000 looks so too. */
function isTestNumber(digits) {
    return PUBLISHED.has(digits) || /(\d)\1{5}/.test(digits) || new Set(digits).size <= 4;
}

;// CONCATENATED MODULE: ./build/privacy/e-mail.js
/** RFC 5321 section 4.5.3.1 */
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;
/** Those of RFC 5322 without the ones that stand before an address in a URL far more often than in one. */
const LOCAL = /[\p{L}\p{N}.!#$'*+^_`{|}~%-]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;
const DOMAIN_RUN = /[\p{L}\p{N}.-]{1,256}/uy;
/** The letters of a name; a word of digits is a version: `left-pad@1.3.0`. */
const TOP = /^(?:\p{L}{2,24}|xn--[a-z0-9-]{2,59})$/iu;
/** E-mail addresses of people; `%40` for the sign, as addresses in URLs have it. */
function* eMailAddresses(text) {
    let from = 0;
    for (const { 0: sign, index } of text.matchAll(/@|%40/g)) {
        const after = index + sign.length;
        const least = Math.max(from, index - LONGEST_LOCAL);
        from = after;
        if (!LOCAL.test(text.charAt(index - 1)) || !DOMAIN.test(text.charAt(after)))
            continue;
        const start = localStart(text, index, least);
        const end = domainEnd(text, after);
        if (start === index || end === after)
            continue;
        const [local, domain] = [text.slice(start, index), text.slice(after, end)];
        if (isPassword(text, start))
            continue;
        yield { start, end, nobodys: isMadeUpDomain(domain) || isRole(local) };
    }
}
/** An address begins with a letter or digit: what may stand before it, a quote or a slash, is no part of it. */
function localStart(text, end, least) {
    let start = end;
    while (start > least && LOCAL.test(text.charAt(start - 1)))
        start -= 1;
    while (start < end && !/[\p{L}\p{N}_]/u.test(text.charAt(start)))
        start += 1;
    return start;
}
function domainEnd(text, start) {
    const most = Math.min(text.length, start + LONGEST_DOMAIN);
    DOMAIN_RUN.lastIndex = start;
    let end = Math.min(most, start + (DOMAIN_RUN.exec(text)?.[0].length ?? 0));
    // A sentence may end behind an address, or go on with a dash.
    while (end > start && /[.-]/.test(text.charAt(end - 1)))
        end -= 1;
    const labels = text.slice(start, end).split('.');
    const sound = labels.length > 1 && labels.every((label) => label !== '' && !/^-|-$/.test(label));
    return sound && TOP.test(labels.at(-1) ?? '') ? end : start;
}
/** RFC 2606 and RFC 6761 keep these for documentation and tests; and no address stands in the name of a picture. */
function isMadeUpDomain(domain) {
    const labels = domain.toLowerCase().split('.');
    return (labels.includes('example') ||
        ['test', 'invalid', 'localhost'].includes(labels.at(-1) ?? '') ||
        /^\d+x\.(?:png|jpe?g|gif|webp|svg|avif)$/.test(domain.toLowerCase()));
}
/** Addresses behind which stands no one in particular: those of RFC 2142, and what shops, machines and code sign with. */
const ROLES = new Set(('abuse admin billing bounce bounces contact customerservice customersupport daemon donotreply feedback ftp git ' +
    'hello help helpdesk hostmaster info jobs kontakt kundenservice kundendienst mailerdaemon marketing news ' +
    'newsletter noc noreply notifications office orders post postmaster press privacy root sales security service ' +
    'services super support this usenet uucp webmaster www').split(' '));
function isRole(local) {
    return ROLES.has(local.toLowerCase().replace(/\+.*$/, '').replace(/[._-]/g, ''));
}
/** `https://user:word@host`: what stands before the sign is how to sign in, which is looked for elsewhere. */
function isPassword(text, start) {
    return /:\/\/[^\s/@\ufffc]{0,64}:?$/.test(text.slice(Math.max(0, start - 80), start));
}

// EXTERNAL MODULE: ./build/privacy/iban.js
var iban = __webpack_require__(44063);
// EXTERNAL MODULE: ./build/privacy/random-text.js
var random_text = __webpack_require__(35454);
;// CONCATENATED MODULE: ./build/privacy/loose-secret.js

/** Shorter rows are ids; longer ones are pictures and other data in text. */
const [SHORTEST, LONGEST] = [32, 128];
const ROW = /(?<![A-Za-z0-9+/_=-])[A-Za-z0-9+/_-]{32,}={0,2}(?![A-Za-z0-9])/g;
const LEAST_OF_A_CASE = 5;
/** Of random rows of 40 characters, 49 in 50 have as many neighbours of different kinds. */
const MIXING = 0.29;
/**
 * Rows of letters and digits that look drawn by chance, with nothing else known of them. Rows of hexadecimal digits
 * are left out: they are digests and revisions far more often than keys.
 */
function* looseSecrets(text) {
    for (const { 0: row, index } of text.matchAll(ROW)) {
        const value = row.replace(/=+$/, '');
        if (value.length < SHORTEST || value.length > LONGEST)
            continue;
        if (!hasBothCases(value) || !(0,random_text/* looksRandom */.EZ)(value, MIXING))
            continue;
        const before = text.slice(Math.max(0, index - 300), index);
        if (/:\/\/[^\s\ufffc]*$/.test(before) || /(?:sha\d{1,3}[-:=]|base64,)$/i.test(before) || /^sha\d{1,3}-/i.test(row))
            continue;
        if (isEncodedText(value))
            continue;
        yield { start: index, end: index + row.length };
    }
}
/** A digest with a letter or two before or behind it is one still. */
function hasBothCases(value) {
    return [/[a-z]/g, /[A-Z]/g].every((letter) => (value.match(letter) ?? []).length >= LEAST_OF_A_CASE);
}
/** Base64 of a text that can be read is a text, not a key. */
function isEncodedText(value) {
    return /^[\t\n\r\x20-\x7e]+$/.test(Buffer.from(value, 'base64').toString('latin1'));
}

;// CONCATENATED MODULE: ./build/privacy/named-secret.js

const PASSWORD = 'password|passwort|passwd|passphrase|passcode|pwd|kennwort|contraseña|mot de passe|密码|(?<![\\p{L}\\p{N}])pw(?!\\p{L})';
/** A pass also opens a gate, and tests pass. */
const PASS = String.raw `(?<![\p{L}\p{N}])pass(?!\p{L})`;
const KEY = '(?:api|access|secret|account|auth|private|encryption|signing|license|shared)[ _-]?(?:access[ _-]?)?key|secret|credentials?|(?<!(?:page|cursor|sync)[ _-]?)token|authorization|bearer|cookie|session[ _-]?id';
/** A name, the rest of the name, a sign or a word between, and up to where the value begins. */
const NAMED = new RegExp(String.raw `(?:(?<password>${PASSWORD})|(?<pass>${PASS})|(?:${KEY}))(?<tail>[_-]?\p{L}[\w-]{0,20}?)??(?<close>[\\"'\x60\])]{0,3})(?<link> {0,3}(?:[:=]{1,2}>?|\bis\b|\bist\b|\blautet\b|\bes\b)[\s:]{0,3}| )(?:(?:bearer|basic|token) {1,2})?(?<open>[\\"'\x60]{0,3})`, 'giu');
const QUOTED = /[^\s"'`\\<>\ufffc]{4,400}/y;
const PLAIN = /[^\s"'`\\<>,;&(){}[\]|\ufffc]{4,400}/y;
/** `https://name:word@host` */
const SIGN_IN = /:\/\/([^\s:@/"'<>\ufffc]{0,64}):([^\s@/"'<>\ufffc]{3,128})@(?=[\p{L}\p{N}[])/giu;
const LONG_QUOTED = new RegExp(QUOTED.source.replace('4,400', '65'), 'y');
const LONG_PLAIN = new RegExp(PLAIN.source.replace('4,400', '65'), 'y');
const COMMON = /^(?:pass|passw(?:or)?d|pwd|secret|user|username|root|admin|token|key|test)$/i;
/**
 * Passwords and keys known by the name before them, and the password in a URL. A name with nothing behind it that
 * looks secret says nothing: people write of passwords all the time.
 */
function* namedSecrets(text) {
    let last = 0;
    for (const match of text.matchAll(SIGN_IN)) {
        const [whole, user = '', password = ''] = match;
        if (password === user || COMMON.test(password) || (0,random_text/* isPlaceholder */.wK)(password) || /^[{[$%]/.test(password))
            continue;
        const end = match.index + whole.length - 1;
        yield { start: end - password.length, end };
    }
    let seen = 0;
    for (const match of text.matchAll(NAMED)) {
        const start = match.index + match[0].length;
        if (start < last)
            continue;
        const quoted = match.groups?.open !== '';
        // Names within what another stands before: a row of them would be read again from each.
        if (start < seen && isLongAt(text, start, quoted))
            continue;
        const value = valueAt(text, start, quoted);
        if (!isSecret(match, value)) {
            seen = Math.max(seen, start + value.length);
            continue;
        }
        last = start + value.length;
        yield { start, end: last };
    }
}
function isSecret(match, value) {
    const { password, pass, tail = '', close = '', link = '' } = match.groups ?? {};
    if (pass !== undefined)
        return named_secret_isPassword(value) && (link.includes('=') || kindsIn(value) === 4);
    if (password === undefined)
        return isKey(value);
    if (named_secret_isPassword(value))
        return true;
    if (tail !== '' || link === ' ' || saysWhatHappens(match))
        return false;
    return isMadeByHand(value) || (/["'`]$/.test(close) && isWhole(match, value) && isAnyPassword(value));
}
/** `forgotPassword`, `has_password`: what it holds is no password. */
function saysWhatHappens({ input, index }) {
    return /(?:forgot(?:ten)?|lost|reset|change|update|show|hide|has|is|needs?|requires?|invalid|wrong|no)[ _-]?$/i.test(input.slice(Math.max(0, index - 12), index));
}
/** Between its quotes or to the end of the text there is nothing else. */
function isWhole({ input, index, 0: { length } }, value) {
    return /^(?:$|["'`\\])/.test(input.slice(index + length + value.length, index + length + value.length + 1));
}
/** To the closing quote, or to the end of the word; what ends the sentence is no part of it. */
function valueAt(text, start, quoted) {
    const form = quoted ? QUOTED : PLAIN;
    form.lastIndex = start;
    return (form.exec(text)?.[0] ?? '').replace(/[.,:;?]+$/, '');
}
function isLongAt(text, start, quoted) {
    const form = quoted ? LONG_QUOTED : LONG_PLAIN;
    form.lastIndex = start;
    return form.test(text);
}
const ELSEWHERE = /^(?:\/|\.\/|https?:|sha\d|process\.env|os\.environ|env[.[]|config\.|secrets\.|\$)/i;
/** People's passwords: at least three kinds of characters, or long with letters and digits mixed. */
function named_secret_isPassword(value) {
    if (value.length < 8 || (0,random_text/* isPlaceholder */.wK)(value) || ELSEWHERE.test(value))
        return false;
    return (kindsIn(value) >= 3 && !isFieldName(value)) || (0,random_text/* looksRandom */.EZ)(value, 0.3);
}
function kindsIn(value) {
    return [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d\s.-]/u].filter((kind) => kind.test(value)).length;
}
/** `hunter2`: a word with digits, which is no name of a format or of a step. */
function isMadeByHand(value) {
    return (/^(?=\p{L}+\d)[\p{L}\d!#$%&*+?@^~]{6,}$/u.test(value) &&
        !/^(?:base|utf|sha|md|version|step|level|option|page|line|part|test|user|v)\d/i.test(value) &&
        !ELSEWHERE.test(value) &&
        !(0,random_text/* isPlaceholder */.wK)(value));
}
/** What stands under a key that says what it is, unless it says that there is none, or what one has to be like. */
function isAnyPassword(value) {
    return value.length >= 4 && !ELSEWHERE.test(value) && !NO_PASSWORD.test(value) && !(0,random_text/* isFiller */.Bl)(value);
}
const NO_PASSWORD = /^(?:string|text|varchar|bool(?:ean)?|number|integer|required|optional|hidden|masked|hashed|bcrypt|encrypted|none|null|undefined|true|false|empty|blank|missing|forgotten|forgot|lost|expired|invalid|incorrect|wrong|correct|valid|weak|strong|unknown|unset|known|reset|changed?|updated?|value|field|input|link|email|test|demo|admin|root|user(?:name)?|passw.*|passwort|pass(?:code|phrase)?|secret|kennwort|n\/a|not\b.*|(?:\p{L}+_)+\p{L}+|0?1234\d*|abcd\w*)$/iu;
/** `user_2abc…` says whom or what it stands for. */
const ID = /^(?:user|usr|org|team|cus|customer|acct|account|order|evt|event|req|request|msg|thread|run|file|item|prod|product)[_-]/i;
function isKey(value) {
    return (value.length >= 16 && !ID.test(value) && !ELSEWHERE.test(value) && (0,random_text/* looksRandom */.EZ)(value.replace(/={1,2}$/, ''), 0.25));
}
/** `Password_Confirmation` */
function isFieldName(value) {
    return /^[\p{L}_]+$/u.test(value);
}

// EXTERNAL MODULE: ./build/privacy/calling-code.js
var calling_code = __webpack_require__(46801);
// EXTERNAL MODULE: ./build/privacy/reserved-phones.js
var reserved_phones = __webpack_require__(63473);
;// CONCATENATED MODULE: ./build/privacy/phone-shapes.js



/** Nothing may stick to the last digit but an extension: `x12`. */
const END = String.raw `(?!(?!x\d)${edges/* WORD */.f}|[-./:+@]\p{N}|,\p{N}| ?[%€])`;
const RUN = /\(?\+? ?\d(?:[ ./()-]{0,3}\d){6,16}/uy;
const INTERNATIONAL = new RegExp(String.raw `\(?(?:\+ ?|00)[1-9](?:[ ./()-]{0,3}\d){7,14}${END}`, 'yu');
const NORTH_AMERICAN = new RegExp(String.raw `(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[ .-])[2-9]\d\d[ .-]\d{4}${END}`, 'yu');
/** National numbers as they are printed where they are in use. */
const NATIONAL = new RegExp(`(?:${[
    // France: five pairs
    String.raw `0[1-9]([ .-])\d\d(?:\1\d\d){3}`,
    // mobile: the United Kingdom, Germany, China
    String.raw `07\d{3} \d{3} ?\d{3}`,
    String.raw `01[5-7]\d{1,2}[ /-]\d{3,8}(?: ?\d{2,4}){0,2}`,
    String.raw `1[3-9]\d([ -])\d{4}\2\d{4}`,
    // an area and two groups: the United Kingdom, Italy, Australia, Japan
    String.raw `0[1-9]\d{0,3}([ -])\d{3,4}\3\d{3,4}`,
    // an area in parentheses: Germany, the United Kingdom, Brazil
    String.raw `\(0\d{1,4}\) ?\d{2,5}(?:[ -]?\d{2,5}){1,2}`,
    String.raw `\(\d{2}\) ?9?\d{4}-\d{4}`,
].join('|')})${END}`, 'yu');
const LEAST_NATIONAL_DIGITS = 9;
const ANY = new RegExp(String.raw `\(?\d(?:[ ./()-]{0,3}\d){6,13}${END}`, 'yu');
/** What stands at a place if it reads as a phone number. `hinted` says whether words before speak of one. */
function phoneShapeAt(text, start, hinted) {
    RUN.lastIndex = start;
    if (!RUN.test(text))
        return undefined;
    return international(text, start, hinted) ?? national(text, start, hinted);
}
function international(text, start, hinted) {
    const written = at(INTERNATIONAL, text, start);
    if (written === undefined)
        return undefined;
    const plus = written.includes('+');
    // Rows of digits are filled up with zeros, so that two of them say little without a blank or a word.
    if (!plus && /^\d+$/.test(written) && !hinted())
        return undefined;
    const digits = digitsOf(written).slice(plus ? 0 : 2);
    const code = (0,calling_code/* callingCode */.C)(digits);
    if (code === undefined)
        return undefined;
    const number = digits.slice(code.length).replace(/^0(?=[1-9])/, '');
    const [least, most] = code === '1' || code === '7' ? [10, 10] : [7, 13];
    if (number.length < least || number.length > most || number.startsWith('0'))
        return undefined;
    if (code === '1' && !/^[2-9]\d\d[2-9]/.test(number))
        return undefined;
    return { written, international: true, nobodys: (0,reserved_phones/* isNobodys */.d)(code, number) };
}
function national(text, start, hinted) {
    const american = at(NORTH_AMERICAN, text, start);
    if (american !== undefined && (/[().-]/.test(american) || hinted())) {
        return { written: american, international: false, nobodys: (0,reserved_phones/* isNobodys */.d)('1', digitsOf(american).slice(-10)) };
    }
    const shaped = /[01(]/.test(text.charAt(start)) ? shapedNational(text, start) : undefined;
    const written = shaped ?? (text.charAt(start) !== '+' && hinted() ? at(ANY, text, start) : undefined);
    if (written === undefined || isOtherShape(written))
        return undefined;
    const digits = digitsOf(written);
    if (digits === written && digits.length < 8)
        return undefined;
    return { written, international: false, nobodys: (0,reserved_phones/* isNobodys */.d)(undefined, digits.replace(/^0/, '')) };
}
function shapedNational(text, start) {
    const written = at(NATIONAL, text, start);
    return digitsOf(written ?? '').length < LEAST_NATIONAL_DIGITS ? undefined : written;
}
/** 2026-10-02, 02.10.2026, 192.168.100.200, and 1 299 000 */
function isOtherShape(written) {
    return /^\(?(?:(?:19|20)\d\d[-./ ]\d\d?[-./ ]\d\d?(?!\d)|\d\d?[-./]\d\d?[-./](?:19|20)\d\d(?!\d)|\d{1,3}(?:\.\d{1,3}){3}$|\d{1,2}(?: \d{3})+$)/.test(written);
}
function digitsOf(written) {
    return written.replace(/\D/g, '');
}
function at(shape, text, start) {
    shape.lastIndex = start;
    return shape.exec(text)?.[0];
}

;// CONCATENATED MODULE: ./build/privacy/phone.js



/** Where a number may begin: not within a word, a longer number, a price, a decimal or a time. */
const BEGIN = String.raw `(?<!${edges/* WORD */.f}|[$€£¥%#+]|${edges/* LETTER */.j}[-/]|\p{N}[-./]|\d[:,])(?:\(\+?|\+|(?<![\d)] )\+ )?\d`;
/**
 * Phone numbers: with an international prefix, in a shape that only phone numbers have, or where the words before say
 * so. A plain row of digits is none by itself.
 */
function* phoneNumbers(text) {
    if (!/\d(?:[^\d\ufffc]{0,3}\d){6}/.test(text))
        return;
    const hintsAt = hintsIn(text);
    const begin = new RegExp(BEGIN, 'gu');
    for (let match = begin.exec(text); match !== null; match = begin.exec(text)) {
        const start = match.index;
        const shape = phoneShapeAt(text, start, () => hintsAt(start)[0] === 'phone');
        if (shape === undefined || (!shape.international && isOther(hintsAt(start))))
            continue;
        const end = start + shape.written.length;
        yield { start, end, nobodys: shape.nobodys };
        begin.lastIndex = end;
    }
}
/** `order 555-867-5309` is an order; `the phone number of my account is` speaks of both, and a shape decides. */
function isOther(hints) {
    return hints[0] === 'other' && !hints.includes('phone');
}

;// CONCATENATED MODULE: ./build/privacy/private-key.js
const HEAD = /-----BEGIN ([A-Z0-9 ]{1,60})-----/g;
const FOOT = /-----END [A-Z0-9 ]{0,40}-----/y;
/** Lines of base64 and the headers of an encrypted key; line ends may be written as `\n`. */
const BODY = /[A-Za-z0-9+/=\s\\:,.-]*/y;
/** Shorter is a page that shows what a key looks like. */
const private_key_SHORTEST = 40;
/** Private keys in PEM (RFC 7468), whole or torn off; what else is written in it is for everybody. */
function* privateKeys(text) {
    const head = new RegExp(HEAD);
    for (let match = head.exec(text); match !== null; match = head.exec(text)) {
        const body = head.lastIndex;
        const next = text.indexOf('-----', body);
        const foot = next < 0 ? text.length : next;
        const lines = matchAt(BODY, text.slice(body, foot), 0);
        const end = body + lines.length === foot ? foot + matchAt(FOOT, text, foot).length : body + lines.length;
        const isKey = match[1]?.includes('PRIVATE KEY') === true;
        const nobodys = !isKey || lines.replace(/[^A-Za-z0-9+/]/g, '').length < private_key_SHORTEST;
        yield { start: match.index, end, nobodys };
        head.lastIndex = Math.max(body, end);
    }
}
function matchAt(pattern, text, start) {
    pattern.lastIndex = start;
    return pattern.exec(text)?.[0] ?? '';
}

;// CONCATENATED MODULE: ./build/privacy/social-security.js

/** Groups that the Social Security Administration has never issued are left out. */
const social_security_SHAPE = /(?<![\p{L}\p{N}_]|\p{N}[-./])(?!000|666|9)\d{3}([ -]?)(?!00)\d{2}\1(?!0000)\d{4}(?![\p{L}\p{N}_]|[-.]\p{N})/gu;
/** Printed on a sample card and in a leaflet, or simply counted up. */
const social_security_PUBLISHED = new Set(['078051120', '219099999', '123456789']);
/** United States social security numbers, where the words before say so: parts and orders have the same shape,
 * and nine digits in one piece have none. */
function* socialSecurityNumbers(text) {
    const hintsAt = hintsIn(text);
    for (const { 0: written, index } of text.matchAll(social_security_SHAPE)) {
        if (hintsAt(index)[0] !== 'social-security')
            continue;
        yield { start: index, end: index + written.length, nobodys: social_security_PUBLISHED.has(written.replace(/\D/g, '')) };
    }
}

// EXTERNAL MODULE: ./build/privacy/token.js + 2 modules
var token = __webpack_require__(86240);
;// CONCATENATED MODULE: ./build/privacy/finders.js









const NINE_DIGITS = /\d(?:[ .-]?\d){8}/;
/** ſ and the sign for kelvin are an s and a k in another case. */
const NAME = /pass|pw|kennwort|contrase|密码|key|secret|credential|token|authorization|bearer|cookie|session|[\u017f\u212a]|:\/\/[^\s@/]{0,200}@/i;
/** Where two overlap, the earlier in this list is what the piece is said to be. */
const FINDERS = [
    { kind: 'private-key', find: privateKeys, sign: /-----BEGIN/ },
    { kind: 'token', find: token/* tokens */.L, sign: /[\w./-]{16}/ },
    { kind: 'secret', find: namedSecrets, sign: NAME },
    { kind: 'e-mail', find: eMailAddresses, sign: /@|%40/ },
    { kind: 'iban', find: iban/* ibans */.q, sign: /[a-z]{2}\d\d(?:[ .-]?[a-z\d]){11}/iu },
    { kind: 'card', find: cardNumbers, sign: NINE_DIGITS },
    { kind: 'social-security', find: socialSecurityNumbers, sign: NINE_DIGITS },
    { kind: 'phone', find: phoneNumbers, sign: /\d(?:[^\d\ufffc]{0,3}\d){6}/ },
    { kind: 'secret', find: looseSecrets, sign: /[\w+/-]{32}/ },
];

;// CONCATENATED MODULE: ./build/privacy/first-look.js
/** A password may be short, and names it before it; `%40`, escapes and the head of a key in PEM are short, too. */
const SHORT = /pass|pw|kennwort|%40|&#|&commat|\\u0|-----begin/i;
const first_look_NAME = /pass|pw|kennwort|[\u0080-\uffff]/i;
/** Every other name stands before a key, and keys and tokens are rows without a blank. */
const SHORTEST_KEY = 16;
/** Phone numbers have the fewest, and no country's accounts have fewer. */
const FEWEST_DIGITS = 7;
/**
 * Whether anything can be found in a text, as written, that stands behind `before`: nine texts in ten hold nothing that
 * anything private is made of. One loop over the characters, as this is asked of every word of every case.
 */
function maySomethingBeIn(written, before) {
    let [digits, row] = [0, 0];
    for (let index = 0; index < written.length; index += 1) {
        const code = written.charCodeAt(index);
        // What is not ASCII may read as a sign, a digit or nothing at all.
        if (code > 0x7f || code === 0x40)
            return true;
        row = code > 0x20 ? row + 1 : 0;
        if (code >= 0x30 && code <= 0x39)
            digits += 1;
        if (row === SHORTEST_KEY || digits === FEWEST_DIGITS)
            return true;
    }
    return SHORT.test(written) || (before !== '' && first_look_NAME.test(before));
}

// EXTERNAL MODULE: ./build/privacy/plain-text.js
var plain_text = __webpack_require__(33243);
;// CONCATENATED MODULE: ./build/privacy/find-private.js




/** Taking pieces out can uncover one that stuck to them, and another that stuck to that; more is nobody's text. */
const PASSES = 4;
/**
 * The private data in a text, in order, none overlapping another. Values that are published for documentation, tests
 * and fiction are not private. `before` is what the text stands behind, its key for instance: `phone` says what eight
 * digits are. Nothing in it is found.
 */
function findPrivate(text, before = '') {
    if (!maySomethingBeIn(text, before))
        return [];
    const lead = before === '' ? '' : `"${before}": `;
    const plain = (0,plain_text/* plainText */.w)(lead + text);
    let found = [];
    let left = plain.text;
    for (let pass = 0; pass < PASSES; pass += 1) {
        const more = spansIn(left);
        if (more.length === 0)
            break;
        found = [...found, ...more];
        left = without(left, more);
        if (!maySomethingBeIn(left.replaceAll(masks/* GONE */.uj, ' '), ''))
            break;
    }
    return apart(found.map((span) => ({ kind: span.kind, ...plain.original(span) }))).flatMap(({ kind, start, end }) => end <= lead.length ? [] : [{ kind, start: Math.max(0, start - lead.length), end: end - lead.length }]);
}
function spansIn(text) {
    let left = text;
    return FINDERS.flatMap(({ kind, find, sign }) => {
        if (!sign.test(left))
            return [];
        const places = [...find(left)];
        left = without(left, places);
        return places.flatMap(({ start, end, nobodys = false }) => (nobodys ? [] : [{ kind, start, end }]));
    });
}
/** In order; what overlaps becomes one. */
function apart(spans) {
    const joined = [];
    for (const span of [...spans].sort((one, other) => one.start - other.start)) {
        const last = joined.at(-1);
        if (last === undefined || span.start >= last.end)
            joined.push(span);
        else
            joined[joined.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    }
    return joined;
}
/** As long as the text, with nothing in these places. */
function without(text, spans) {
    if (spans.length === 0)
        return text;
    const parts = [];
    let from = 0;
    for (const { start, end } of apart(spans)) {
        parts.push(text.slice(from, start), masks/* GONE */.uj.repeat(end - start));
        from = end;
    }
    return parts.join('') + text.slice(from);
}


/***/ }),

/***/ 44063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ publishedIban),
/* harmony export */   q: () => (/* binding */ ibans)
/* harmony export */ });
/* harmony import */ var _check_digits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54634);
/* harmony import */ var _edges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8037);


const HEAD = new RegExp(`(?<!${_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .WORD */ .f})[a-z]{2}[0-9]{2}`, 'giu');
/** Characters in an IBAN by country, from the IBAN registry of SWIFT. */
const LENGTHS = new Map(('AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ' +
    'ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 ' +
    'LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 PK24 PL28 PS29 PT25 ' +
    'QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20')
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]));
/** What the registry and textbooks print as examples; no account of anybody. */
const PUBLISHED = new Set(('AT611904300234573201 BE68539007547034 CH9300762011623852957 CZ6508000000192000145399 DE89370400440532013000 ' +
    'DE75512108001245126199 DK5000400440116243 ES9121000418450200051332 FI2112345600000785 ' +
    'FR1420041010050500013M02606 GB29NWBK60161331926819 GB82WEST12345698765432 GB33BUKB20201555555555 ' +
    'GR1601101250000000012300695 IE29AIBK93115212345678 IT60X0542811101000000123456 LU280019400644750000 ' +
    'NL91ABNA0417164300 NO9386011117947 PL61109010140000071219812874 PT50000201231234567890154 ' +
    'SE4550000000058398257466 TR330006100519786457841326').split(' '));
/** What follows country and check digits, single blanks or dashes between the characters left out. */
const ACCOUNTS = new Map([...new Set(LENGTHS.values())].map((length) => [length, new RegExp(`(?:[ .-]?[a-z0-9]){${length - 4}}`, 'iy')]));
const END = new RegExp(`(?!${_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .WORD */ .f})`, 'uy');
/** International bank account numbers (ISO 13616), in one piece or in groups; country, length and check digits fit. */
function* ibans(text) {
    for (const { 0: head, index } of text.matchAll(HEAD)) {
        const account = ACCOUNTS.get(LENGTHS.get(head.slice(0, 2).toUpperCase()) ?? 0);
        if (account === undefined)
            continue;
        account.lastIndex = index + head.length;
        const rest = account.exec(text)?.[0];
        if (rest === undefined)
            continue;
        END.lastIndex = account.lastIndex;
        if (!END.test(text))
            continue;
        const value = (head + rest).replace(/[ .-]/g, '').toUpperCase();
        if (!checkDigitsFit(value))
            continue;
        yield { start: index, end: index + head.length + rest.length, nobodys: isPublished(value) };
    }
}
/** Also an account of two characters alone, at a bank whose name is all X. */
function isPublished(value) {
    return PUBLISHED.has(value) || new Set(value.slice(4).replaceAll('X', '')).size <= 2;
}
/** The first example of a country in capitals, in one piece. */
function publishedIban(country) {
    return [...PUBLISHED].find((value) => value.startsWith(country));
}
function checkDigitsFit(value) {
    const digits = [...(value.slice(4) + value.slice(0, 4))].map((character) => Number.parseInt(character, 36)).join('');
    return (0,_check_digits_js__WEBPACK_IMPORTED_MODULE_1__/* .mod97 */ .D)(digits) === 1;
}


/***/ }),

/***/ 42578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ww: () => (/* binding */ withoutMasks),
/* harmony export */   _4: () => (/* binding */ maskOf),
/* harmony export */   uj: () => (/* binding */ GONE)
/* harmony export */ });
const NAMES = {
    'e-mail': 'e-mail',
    phone: 'phone',
    card: 'card',
    iban: 'IBAN',
    'social-security': 'social security',
    token: 'token',
    'private-key': 'private key',
    secret: 'secret',
};
const KEYED = {
    name: 'name',
    address: 'address',
    birth: 'birth date',
    code: 'code',
};
/** What stands in for a piece once found: no part of a word, of a number or of what joins them. */
const GONE = '\ufffc';
const MASK = new RegExp(`\\[(?:${Object.values(NAMES).join('|')})\\]`, 'g');
/** `[e-mail]` */
function maskOf(kind) {
    return `[${{ ...NAMES, ...KEYED }[kind]}]`;
}
/** A text masked before reads as what is left of it: the word in `[phone]` says nothing of the digits behind it. */
function withoutMasks(text) {
    return text.replace(MASK, (mask) => GONE.repeat(mask.length));
}


/***/ }),

/***/ 33243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ percentDecoded),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _masks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42578);

/** Zero of the digits that people write numbers with: full-width, Arabic, Persian, Devanagari. */
const ZEROS = [0xff10, 0x0660, 0x06f0, 0x0966];
const MEANT = new Map([
    ...ZEROS.flatMap((zero) => [...'0123456789'].map((digit, n) => [String.fromCodePoint(zero + n), digit])),
    ...[...'＠@．.＋+－-（(）)＿_／/：:＝=‐-‑-‒-–-−-'.matchAll(/(.)(.)/gu)].map(([, written = '', meant = '']) => [written, meant]),
]);
const UNUSUAL = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19＠．＋－（）＿／：＝‐‑‒–−\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
/** What is behind the first place of a character that was written in several. */
const MARK = '\u2064';
const HIDDEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** `&#64;`, `&#x40;`, `&quot;` and `\u0040`: characters as HTML and JSON write them. */
const ESCAPED = /&#(\d{2,3});|&#x([\da-f]{2,3});|&(amp|quot|apos|commat|nbsp);|\\{1,4}u(0[0-2][\da-f]{2})/gi;
const NAMED = new Map([
    ['amp', '&'],
    ['quot', '"'],
    ['apos', "'"],
    ['commat', '@'],
    ['nbsp', ' '],
]);
/** `%40`: as addresses in the web write them. */
const PERCENT = /%([2-7][\da-f])/gi;
/**
 * Digits and signs of other widths and scripts read as the ASCII they stand for, all blanks as a space, and what
 * cannot be seen is left out: `１２３` and `1\u200b23` are found as `123` is. A line end written as `\n`, as in JSON,
 * reads as a blank too: its letter would otherwise stick to the word behind it. What HTML and JSON write as an escape
 * is the character that it means; what an address of the web does, only with `percent`.
 */
function plainText(written, { percent = false } = {}) {
    const text = unescaped((0,_masks_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutMasks */ .Ww)(written).replace(/\\[nrt]/g, '  '), percent);
    // One for one; what is unusual and means nothing else is a blank.
    const usual = text.replace(UNUSUAL, (unit) => MEANT.get(unit) ?? ' ');
    const hidden = Array.from(usual.matchAll(HIDDEN), ({ index }, before) => index - before);
    if (hidden.length === 0)
        return { text: usual, original: ({ start, end }) => ({ start, end }) };
    const place = (index) => index + countUpTo(hidden, index);
    return {
        text: usual.replace(HIDDEN, ''),
        original({ start, end }) {
            let last = place(end - 1) + 1;
            while (usual.charAt(last) === MARK)
                last += 1;
            return { start: place(start), end: last };
        },
    };
}
/** What an address of the web holds, as it was before it was put in there. */
function percentDecoded(text) {
    return text.includes('%') ? unescaped(text, true).replaceAll(MARK, '') : text;
}
/** As long as the text: behind each character that an escape means, places of nothing. */
function unescaped(text, percent) {
    const web = percent ? text.replace(PERCENT, (whole, hex) => meant(whole, Number.parseInt(hex, 16))) : text;
    if (!/[&\\]/.test(web))
        return web;
    return web.replace(ESCAPED, (whole, decimal, hex, name, unit) => name === undefined
        ? meant(whole, decimal === undefined ? Number.parseInt(hex ?? unit ?? '', 16) : Number(decimal))
        : meant(whole, NAMED.get(name.toLowerCase())?.charCodeAt(0) ?? 0));
}
const LAST_LATIN = 0x24f;
/** Signs, digits and letters; what steers a terminal is no text. */
function meant(whole, code) {
    if (code < 0x20 || (code > 0x7e && code < 0xc0) || code > LAST_LATIN)
        return whole;
    return String.fromCharCode(code) + MARK.repeat(whole.length - 1);
}
/** How many of numbers in rising order are at most `most`. */
function countUpTo(numbers, most) {
    let [from, to] = [0, numbers.length];
    while (from < to) {
        const middle = (from + to) >> 1;
        if ((numbers[middle] ?? 0) <= most)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}


/***/ }),

/***/ 35454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ isFiller),
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
const PLACEHOLDER = /example|placeholder|changeme|change[-_]me|redacted|dummy|sample|your[-_]|insert[-_]|x{4}|\*{3}|\.{3}|\$\{|\{\{|%s|<|…|(.)\1{5}/i;
/** Keys typed in by hand. */
const COUNTED = /123456789|abcdefgh|deadbeef/i;
const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[1-8][0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}$/i;
/** What people write where a secret will stand, and what manuals print there. */
function isPlaceholder(value) {
    return isFiller(value, 4);
}
/** The same of a short value, which has few different characters anyway. */
function isFiller(value, different = 2) {
    return PLACEHOLDER.test(value) || new Set(value.toLowerCase()).size <= different;
}
/**
 * Whether letters and digits follow one another as chance would have it: words, paths and names in camel case do not.
 * `mixing` is the least share of neighbours of different kinds (capital, small letter, digit), where a capital before
 * a small letter is how words begin. In random base64 .44 of them are, in random hexadecimal .47, in names about .2.
 */
function looksRandom(value, mixing) {
    if (isPlaceholder(value) || COUNTED.test(value) || UUID.test(value))
        return false;
    const kinds = [...value].map(kindOf);
    const digits = kinds.filter((kind) => kind === 'digit').length;
    const letters = kinds.filter((kind) => kind === 'small' || kind === 'capital').length;
    const signs = kinds.length - digits - letters;
    if (digits < 2 || letters < 3 || signs > kinds.length / 8)
        return false;
    const pairs = kinds.slice(1).map((kind, index) => [kinds[index], kind]);
    const within = pairs.filter(([one, other]) => one !== 'sign' && other !== 'sign');
    const mixed = within.filter(([one, other]) => one !== other && !(one === 'capital' && other === 'small')).length;
    return mixed >= mixing * within.length && entropy(value) >= LEAST_ENTROPY;
}
/** Bits per character; 16 random hexadecimal digits have about 3.2. */
const LEAST_ENTROPY = 2.8;
function entropy(value) {
    const counts = new Map();
    for (const character of value)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / value.length) * Math.log2(count / value.length);
    return bits;
}
function kindOf(character) {
    if (character >= '0' && character <= '9')
        return 'digit';
    if (character >= 'a' && character <= 'z')
        return 'small';
    return character >= 'A' && character <= 'Z' ? 'capital' : 'sign';
}


/***/ }),

/***/ 63473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ fictionFor),
/* harmony export */   d: () => (/* binding */ isNobodys)
/* harmony export */ });
/* harmony import */ var _calling_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46801);

/**
 * Numbers without their trunk zero, by the country's calling code, that reach nobody: `*` is any digit, `A` any digit
 * that a number standing in for another keeps from it.
 */
const FICTION = new Map(Object.entries({
    // North American Numbering Plan: 555-0100 to 555-0199, also without an area, and 555 is no area.
    '1': 'AAA55501** 55501** 555A******',
    // Ofcom, numbers for drama
    '44': '7700900*** 1134960*** 1144960*** 1154960*** 1164960*** 1174960*** 1184960*** 1214960*** 1314960*** 1414960*** ' +
        '1514960*** 1614960*** 2079460*** 1914980*** 2890180*** 2920180*** 1632960*** 8081570*** 9098790*** 3069990***',
    // Bundesnetzagentur, Amtsblatt 7/2021, Mitteilung 148
    '49': '3023125*** 6990009*** 4066969*** 2214710*** 8999998*** 17139200**',
    // Australian Communications and Media Authority
    '61': '25550**** 35550**** 75550**** 85550****',
    // Arcep, numbers for works of fiction
    '33': '63998**** 19900**** 26191**** 35301**** 46571**** 53649****',
}).map(([code, numbers]) => [code, numbers.split(' ')]));
/** Digits of a number without its code. */
const FEWEST = 7;
/** Calls that the called pays for reach a company. */
const FREEPHONE = new Map([
    ['1', /^8(?:00|33|44|55|66|77|88)/],
    ['44', /^80[08]/],
]);
const FICTION_OF_ONE = new Map([...FICTION].map(([code, numbers]) => [code, anyOf(numbers)]));
/** Of any country, with or without its code in front. */
const FICTION_OF_ANY = anyOf([...FICTION].flatMap(([code, numbers]) => numbers.flatMap((one) => [one, code + one])));
/**
 * Whether a number belongs to no person: kept for fiction, a company's freephone number, or plainly typed at random.
 * `code` is the calling code; without one the number is tried as each country's.
 */
function isNobodys(code, national) {
    return ((code === undefined ? FICTION_OF_ANY : FICTION_OF_ONE.get(code))?.test(national) === true ||
        (FREEPHONE.get(code ?? '') ?? /^800/).test(national) ||
        isOfTwoDigits(national) ||
        (code === undefined && isOfTwoDigits(withoutCode(national))) ||
        isCounted(national));
}
/** Those kept for fiction that are as long as a number; without a code of any country, with its code if need be. */
function fictionFor(code, national) {
    const numbers = code === undefined
        ? [...FICTION].flatMap(([each, own]) => own.flatMap((one) => [one, each + one]))
        : (FICTION.get(code) ?? []);
    return numbers.filter((one) => one.length === national.length);
}
function isOfTwoDigits(digits) {
    return new Set(digits).size <= 2;
}
/** `4915111111111` is written without a prefix; of a shorter number the first digits are no code. */
function withoutCode(digits) {
    const own = digits.slice((0,_calling_code_js__WEBPACK_IMPORTED_MODULE_0__/* .callingCode */ .C)(digits)?.length ?? 0);
    return own.length < FEWEST ? digits : own;
}
/** 1234567, 98765432: each digit follows the one before. */
function isCounted(digits) {
    const circle = '01234567890123456789';
    return circle.includes(digits) || [...circle].reverse().join('').includes(digits);
}
function anyOf(numbers) {
    return new RegExp(`^(?:${numbers.map((one) => one.replace(/[*A]/g, '\\d')).join('|')})$`);
}


/***/ }),

/***/ 86240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ tokenPrefixOf),
  L: () => (/* binding */ tokens)
});

;// CONCATENATED MODULE: ./build/privacy/json-web-token.js
const FORM = /[A-Za-z0-9_-]{10,4000}\.([A-Za-z0-9_-]{2,8000})\.([A-Za-z0-9_-]{10,4000})/y;
/**
 * A signed JSON web token (RFC 7519) that begins at a place: three parts of base64url, the first of which reads as a
 * JSON object that names its algorithm. What is only shaped like one is passed over.
 */
function jsonWebTokenAt(text, start) {
    // Within a longer row of such characters it would be anything.
    if (/[\w.-]/.test(text.charAt(start - 1)))
        return undefined;
    FORM.lastIndex = start;
    const match = FORM.exec(text);
    if (match === null)
        return undefined;
    const header = decoded(match[0].slice(0, match[0].indexOf('.')));
    if (typeof header !== 'object' || header === null || !Object.hasOwn(header, 'alg'))
        return undefined;
    return { to: FORM.lastIndex, nobodys: isSample(decoded(match[1] ?? '')) };
}
/** The token with which the format is explained everywhere. */
function isSample(payload) {
    return (typeof payload === 'object' &&
        payload !== null &&
        Object.hasOwn(payload, 'sub') &&
        payload.sub === '1234567890');
}
function decoded(part) {
    try {
        return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/privacy/random-text.js
var random_text = __webpack_require__(35454);
;// CONCATENATED MODULE: ./build/privacy/token-forms.js
const WORD = '[A-Za-z0-9]';
const URL_SAFE = '[A-Za-z0-9_-]';
/**
 * Tokens and keys whose issuers publish what they begin with, so that they can be found; and those
 * that look alike but are for tests alone or meant to be public.
 */
const TOKEN_FORMS = [
    // GitHub; an installation's token may also be a signed one with dots in it
    { prefixes: ['ghp_', 'gho_', 'ghu_', 'ghr_'], rest: `${WORD}{36,255}` },
    { prefixes: ['ghs_'], rest: '[A-Za-z0-9._-]{36,600}' },
    { prefixes: ['github_pat_'], rest: '[A-Za-z0-9_]{60,255}' },
    // GitLab
    {
        prefixes: ['pat', 'ptt', 'dt', 'rt', 'cbt', 'ft', 'imt', 'agent', 'oas', 'soat', 'ffct'].map((kind) => `gl${kind}-`),
        rest: '[A-Za-z0-9_.-]{20,320}',
    },
    // Models: Anthropic, OpenRouter, OpenAI, Hugging Face, Perplexity
    { prefixes: ['sk-ant-'], rest: `${URL_SAFE}{32,200}` },
    { prefixes: ['sk-or-v1-'], rest: '[0-9a-f]{64}' },
    { prefixes: ['sk-proj-', 'sk-svcacct-', 'sk-admin-'], rest: `${URL_SAFE}{32,200}` },
    { prefixes: ['sk-'], rest: `${WORD}{32,64}` },
    { prefixes: ['hf_', 'api_org_'], rest: `${WORD}{30,64}` },
    { prefixes: ['pplx-'], rest: `${WORD}{48,64}` },
    // Clouds: AWS access key ids, Google, DigitalOcean, Databricks, HashiCorp Vault
    { prefixes: ['AKIA', 'ASIA', 'ABIA', 'ACCA'], rest: '[A-Z0-9]{16}' },
    { prefixes: ['AIza'], rest: `${URL_SAFE}{35}` },
    { prefixes: ['dop_v1_', 'doo_v1_', 'dor_v1_'], rest: '[a-f0-9]{64}' },
    { prefixes: ['dapi'], rest: '[a-f0-9]{32}' },
    { prefixes: ['hvs.', 'hvb.'], rest: `${URL_SAFE}{90,300}` },
    // Payments and shops: Stripe, Shopify, Square
    { prefixes: ['sk_live_', 'rk_live_'], rest: `${WORD}{16,128}` },
    { prefixes: ['sk_test_', 'rk_test_', 'pk_test_', 'pk_live_'], rest: `${WORD}{16,128}`, harmless: true },
    { prefixes: ['shpat_', 'shpca_', 'shppa_', 'shpss_'], rest: '[a-fA-F0-9]{32}' },
    { prefixes: ['sq0atp-', 'sq0csp-'], rest: `${URL_SAFE}{22,60}` },
    // Messages: Slack, Twilio, SendGrid
    { prefixes: [...'abeoprs'].map((kind) => `xox${kind}-`), rest: '[A-Za-z0-9-]{16,300}' },
    { prefixes: ['xapp-'], rest: '[A-Za-z0-9-]{30,200}' },
    { prefixes: ['hooks.slack.com/services/'], rest: '[A-Za-z0-9/]{40,60}' },
    { prefixes: ['SK'], rest: '[0-9a-f]{32}' },
    { prefixes: ['SG.'], rest: `${URL_SAFE}{16,32}\\.${URL_SAFE}{16,64}` },
    // Packages: npm, PyPI, RubyGems
    { prefixes: ['npm_'], rest: `${WORD}{36}` },
    { prefixes: ['pypi-AgE'], rest: `${URL_SAFE}{50,300}` },
    { prefixes: ['rubygems_'], rest: '[a-f0-9]{48}' },
    // Tools: Atlassian, Linear, Notion, Postman, Grafana, Sentry
    { prefixes: ['ATATT3'], rest: '[A-Za-z0-9_=-]{100,300}' },
    { prefixes: ['lin_api_'], rest: `${WORD}{40}` },
    { prefixes: ['ntn_'], rest: `${WORD}{46}` },
    { prefixes: ['PMAK-'], rest: '[a-f0-9]{24}-[a-f0-9]{34}' },
    { prefixes: ['glsa_'], rest: `${WORD}{32}_[A-Fa-f0-9]{8}` },
    { prefixes: ['sntryu_'], rest: '[a-f0-9]{64}' },
];

;// CONCATENATED MODULE: ./build/privacy/token.js



const FORMS = TOKEN_FORMS.flatMap(({ prefixes, rest, harmless = false }) => prefixes.map((prefix) => ({ prefix, rest: new RegExp(rest, 'y'), harmless })))
    // `sk-ant-` before `sk-`
    .sort((one, other) => other.prefix.length - one.prefix.length);
const PREFIX = new RegExp(`(?<![A-Za-z0-9])(?:${[...FORMS.map(({ prefix }) => prefix), 'eyJ'].map(literal).join('|')})`, 'g');
const TAIL = /[A-Za-z0-9_]*/y;
const LEAST_CHARACTERS = 7;
/** Tokens and keys by what their issuers let them begin with, and signed JSON web tokens. */
function* tokens(text) {
    const prefix = new RegExp(PREFIX);
    for (let match = prefix.exec(text); match !== null; match = prefix.exec(text)) {
        const start = match.index;
        const end = match[0] === 'eyJ' ? jsonWebTokenAt(text, start) : tokenEnd(text, start, match[0]);
        if (end === undefined)
            continue;
        prefix.lastIndex = end.to;
        yield { start, end: end.to, nobodys: end.nobodys };
    }
}
function tokenEnd(text, start, prefix) {
    const form = FORMS.find((known) => known.prefix === prefix);
    if (form === undefined)
        return undefined;
    const { rest, harmless } = form;
    const from = start + prefix.length;
    rest.lastIndex = from;
    if (rest.exec(text) === null)
        return undefined;
    // No part of a token is left standing because it is longer than its issuer once said.
    TAIL.lastIndex = rest.lastIndex;
    TAIL.exec(text);
    let to = Math.max(rest.lastIndex, TAIL.lastIndex);
    while (/[.-]/.test(text.charAt(to - 1)))
        to -= 1;
    const value = text.slice(from, to);
    return { to, nobodys: harmless || (0,random_text/* isPlaceholder */.wK)(value) || new Set(value).size < LEAST_CHARACTERS };
}
/** What the issuer lets a token begin with; empty where it is of no known form. */
function tokenPrefixOf(token) {
    return FORMS.find(({ prefix }) => token.startsWith(prefix))?.prefix ?? '';
}
function literal(text) {
    return text.replace(/[.]/g, '\\.');
}


/***/ }),

/***/ 83012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   PV: () => (/* binding */ dayAfter),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   uW: () => (/* binding */ dayInAYear)
/* harmony export */ });
const DAY = 86_400_000;
/** The day of an instant in UTC, `2026-11-23`. Days compare as their texts do. */
function dayOf(instant) {
    return new Date(instant).toISOString().slice(0, 10);
}
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const instant = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(instant.getTime()) && dayOf(instant) === text;
}
function dayAfter(instant, days) {
    return dayOf(instant.getTime() + days * DAY);
}
/** The same day of the next year; after the 29th of February the last one of that month. */
function dayInAYear(instant) {
    const [year = '', month = '', day = ''] = dayOf(instant).split('-');
    const then = `${String(Number(year) + 1).padStart(4, '0')}-${month}-${day}`;
    return isDay(then) ? then : `${then.slice(0, 8)}28`;
}


/***/ })

};
