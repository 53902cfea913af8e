export const id = 273;
export const ids = [273];
export const modules = {

/***/ 13075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ SOURCE_KEYS),
/* harmony export */   oe: () => (/* binding */ caseSchema),
/* harmony export */   og: () => (/* binding */ CASE_KEYS),
/* harmony export */   uf: () => (/* binding */ isPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _config_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97147);


// As in the config's schema, the error text of a type is what was expected there.
const ID = 'an id: 1 to 200 characters on one line, without blanks at its ends';
const LABEL = 'a text of 1 to 200 characters on one line, without blanks at its ends';
const COVERS = 'a path or glob inside the repository, the id of a prompt or the name of a tool';
const DATE = 'a date such as 2026-10-02';
const TIME = 'a date or time such as 2026-10-02 or 2026-10-02T09:30:00Z';
const URL_TEXT = 'a URL that starts with http:// or https://';
const LONGEST = 200;
/** Any JSON; what cannot be exchanged as JSON was refused before. */
const json = zod__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY((value) => value !== undefined, 'a text or any other JSON');
const source = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: label(LABEL).exactOptional(),
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(URL_TEXT)
        .refine((value) => /^https?:\/\/\S+$/i.test(value) && URL.canParse(value), URL_TEXT)
        .exactOptional(),
    date: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6(), zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true })], TIME).exactOptional(),
}, 'a mapping with kind, url and date');
/** One case as written, in whatever format. */
const caseSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().transform(String), label(ID)], ID),
    input: json,
    expect: json.exactOptional(),
    covers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(label(COVERS).refine((entry) => !isPath(entry) || isInside(entry), COVERS), {
        error: 'a list such as [triage, policies/refunds.md]',
    })
        .exactOptional(),
    tags: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(label(LABEL), 'a list of texts such as [refund, angry]').default([]),
    group: label(LABEL).exactOptional(),
    source: source.exactOptional(),
    reviewed: zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6(DATE).exactOptional(),
    draft: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY('true or false').default(false),
}, 'a case as a mapping with id, input and expect');
const CASE_KEYS = Object.keys(caseSchema.shape);
const SOURCE_KEYS = Object.keys(source.shape);
/** What a case covers is a path or glob when it looks like one; see `resolveCovers`. */
function isPath(entry) {
    return /[/*]/.test(entry);
}
function isInside(entry) {
    const fault = /[*?{[(!]/.test(entry) ? (0,_config_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .globFault */ .Hf)(entry) : (0,_config_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathFault */ .a9)(entry);
    return fault === undefined;
}
function label(expected) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(expected).refine(isLabel, expected);
}
function isLabel(text) {
    return text !== '' && text.length <= LONGEST && text.trim() === text && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text);
}


/***/ }),

/***/ 90626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ findPrivate)
});

;// CONCATENATED MODULE: ./build/privacy/check-digits.js
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

;// CONCATENATED MODULE: ./build/privacy/edges.js
/** A letter of a script that keeps words apart by blanks: in the others a number may stand right behind a word. */
const LETTER = String.raw `(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])\p{L})`;
/** What a number sticks to. */
const WORD = String.raw `(?:[\p{N}_]|${LETTER})`;

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
const SHAPE = new RegExp(String.raw `(?<!${WORD}|\p{N}[-./])(?:(\d{4}([ .-]?)\d{4}\2\d{4}\2\d{4})(?:\2\d{3})?|\d{4}([ .-]?)\d{6}\3\d{4,5})(?!${WORD}|[-.]\p{N})`, 'gu');
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
    return issuers.some(([first, lengths]) => first.test(digits) && lengths.includes(digits.length)) && fitsLuhn(digits);
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

;// CONCATENATED MODULE: ./build/privacy/iban.js


const HEAD = new RegExp(`(?<!${WORD})[a-z]{2}[0-9]{2}`, 'giu');
/** Characters in an IBAN by country, from the IBAN registry of SWIFT. */
const LENGTHS = new Map(('AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ' +
    'ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 ' +
    'LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 PK24 PL28 PS29 PT25 ' +
    'QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20')
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]));
/** What the registry and textbooks print as examples; no account of anybody. */
const iban_PUBLISHED = new Set(('AT611904300234573201 BE68539007547034 CH9300762011623852957 CZ6508000000192000145399 DE89370400440532013000 ' +
    'DE75512108001245126199 DK5000400440116243 ES9121000418450200051332 FI2112345600000785 ' +
    'FR1420041010050500013M02606 GB29NWBK60161331926819 GB82WEST12345698765432 GB33BUKB20201555555555 ' +
    'GR1601101250000000012300695 IE29AIBK93115212345678 IT60X0542811101000000123456 LU280019400644750000 ' +
    'NL91ABNA0417164300 NO9386011117947 PL61109010140000071219812874 PT50000201231234567890154 ' +
    'SE4550000000058398257466 TR330006100519786457841326').split(' '));
/** What follows country and check digits, single blanks or dashes between the characters left out. */
const ACCOUNTS = new Map([...new Set(LENGTHS.values())].map((length) => [length, new RegExp(`(?:[ .-]?[a-z0-9]){${length - 4}}`, 'iy')]));
const END = new RegExp(`(?!${WORD})`, 'uy');
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
function isPublished(value) {
    return iban_PUBLISHED.has(value) || new Set(value.slice(4)).size <= 2;
}
function checkDigitsFit(value) {
    const digits = [...(value.slice(4) + value.slice(0, 4))].map((character) => Number.parseInt(character, 36)).join('');
    return mod97(digits) === 1;
}

;// CONCATENATED MODULE: ./build/privacy/random-text.js
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
    if (/\d/.test(character))
        return 'digit';
    if (/[a-z]/.test(character))
        return 'small';
    return /[A-Z]/.test(character) ? 'capital' : 'sign';
}

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
        if (!hasBothCases(value) || !looksRandom(value, MIXING))
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
const COMMON = /^(?:pass|passw(?:or)?d|pwd|secret|user|username|root|admin|token|key|test)$/i;
/**
 * Passwords and keys known by the name before them, and the password in a URL. A name with nothing behind it that
 * looks secret says nothing: people write of passwords all the time.
 */
function* namedSecrets(text) {
    let last = 0;
    for (const match of text.matchAll(SIGN_IN)) {
        const [whole, user = '', password = ''] = match;
        if (password === user || COMMON.test(password) || isPlaceholder(password) || /^[{[$%]/.test(password))
            continue;
        const end = match.index + whole.length - 1;
        yield { start: end - password.length, end };
    }
    for (const match of text.matchAll(NAMED)) {
        const start = match.index + match[0].length;
        if (start < last)
            continue;
        const value = valueAt(text, start, match.groups?.open !== '');
        if (!isSecret(match, value))
            continue;
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
const ELSEWHERE = /^(?:\/|\.\/|https?:|sha\d|process\.env|os\.environ|env[.[]|config\.|secrets\.|\$)/i;
/** People's passwords: at least three kinds of characters, or long with letters and digits mixed. */
function named_secret_isPassword(value) {
    if (value.length < 8 || isPlaceholder(value) || ELSEWHERE.test(value))
        return false;
    return (kindsIn(value) >= 3 && !isFieldName(value)) || looksRandom(value, 0.3);
}
function kindsIn(value) {
    return [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d\s.-]/u].filter((kind) => kind.test(value)).length;
}
/** `hunter2`: a word with digits, which is no name of a format or of a step. */
function isMadeByHand(value) {
    return (/^(?=\p{L}+\d)[\p{L}\d!#$%&*+?@^~]{6,}$/u.test(value) &&
        !/^(?:base|utf|sha|md|version|step|level|option|page|line|part|test|user|v)\d/i.test(value) &&
        !ELSEWHERE.test(value) &&
        !isPlaceholder(value));
}
/** What stands under a key that says what it is, unless it says that there is none, or what one has to be like. */
function isAnyPassword(value) {
    return value.length >= 4 && !ELSEWHERE.test(value) && !NO_PASSWORD.test(value) && !isFiller(value);
}
const NO_PASSWORD = /^(?:string|text|varchar|bool(?:ean)?|number|integer|required|optional|hidden|masked|hashed|bcrypt|encrypted|none|null|undefined|true|false|empty|blank|missing|forgotten|forgot|lost|expired|invalid|incorrect|wrong|correct|valid|weak|strong|unknown|unset|known|reset|changed?|updated?|value|field|input|link|email|test|demo|admin|root|user(?:name)?|passw.*|passwort|pass(?:code|phrase)?|secret|kennwort|n\/a|not\b.*|(?:\p{L}+_)+\p{L}+|0?1234\d*|abcd\w*)$/iu;
/** `user_2abc…` says whom or what it stands for. */
const ID = /^(?:user|usr|org|team|cus|customer|acct|account|order|evt|event|req|request|msg|thread|run|file|item|prod|product)[_-]/i;
function isKey(value) {
    return (value.length >= 16 && !ID.test(value) && !ELSEWHERE.test(value) && looksRandom(value.replace(/={1,2}$/, ''), 0.25));
}
/** `Password_Confirmation` */
function isFieldName(value) {
    return /^[\p{L}_]+$/u.test(value);
}

;// CONCATENATED MODULE: ./build/privacy/reserved-phones.js
/** Numbers without their trunk zero, by the country's calling code, that reach nobody. */
const FICTION = new Map([
    // North American Numbering Plan: 555-0100 to 555-0199, also without an area, and 555 is no area.
    ['1', /^(?:(?:\d{3})?55501\d{2}|555\d{7})$/],
    // Ofcom, numbers for drama
    [
        '44',
        /^(?:11[3-8]4960\d{3}|1[2-6]14960\d{3}|2079460\d{3}|1914980\d{3}|2890180\d{3}|2920180\d{3}|1632960\d{3}|7700900\d{3}|8081570\d{3}|9098790\d{3}|3069990\d{3})$/,
    ],
    // Bundesnetzagentur, Amtsblatt 7/2021, Mitteilung 148
    ['49', /^(?:3023125\d{3}|6990009\d{3}|4066969\d{3}|2214710\d{3}|8999998\d{3}|17139200\d{2})$/],
    // Australian Communications and Media Authority
    ['61', /^[2378]5550\d{4}$/],
]);
/** Calls that the called pays for reach a company. */
const FREEPHONE = new Map([
    ['1', /^8(?:00|33|44|55|66|77|88)/],
    ['44', /^80[08]/],
]);
/**
 * Whether a number belongs to no person: kept for fiction, a company's freephone number, or plainly typed at random.
 * `code` is the calling code; without one the number is tried as each country's.
 */
function isNobodys(code, national) {
    const countries = code === undefined ? [...FICTION.keys()] : [code];
    return (countries.some((country) => FICTION.get(country)?.test(national)) ||
        (FREEPHONE.get(code ?? '') ?? /^800/).test(national) ||
        new Set(national).size <= 2 ||
        isCounted(national));
}
/** 1234567, 98765432: each digit follows the one before. */
function isCounted(digits) {
    const circle = '01234567890123456789';
    return circle.includes(digits) || [...circle].reverse().join('').includes(digits);
}

;// CONCATENATED MODULE: ./build/privacy/phone-shapes.js


/** Nothing may stick to the last digit but an extension: `x12`. */
const phone_shapes_END = String.raw `(?!(?!x\d)${WORD}|[-./:+@]\p{N}|,\p{N}| ?[%€])`;
const RUN = /\(?\+? ?\d(?:[ ./()-]{0,3}\d){6,16}/uy;
const INTERNATIONAL = new RegExp(String.raw `\(?(?:\+ ?|00)[1-9](?:[ ./()-]{0,3}\d){7,14}${phone_shapes_END}`, 'yu');
const NORTH_AMERICAN = new RegExp(String.raw `(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[ .-])[2-9]\d\d[ .-]\d{4}${phone_shapes_END}`, 'yu');
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
].join('|')})${phone_shapes_END}`, 'yu');
const LEAST_NATIONAL_DIGITS = 9;
const ANY = new RegExp(String.raw `\(?\d(?:[ ./()-]{0,3}\d){6,13}${phone_shapes_END}`, 'yu');
/** Calling codes (ITU-T E.164): 1 and 7 by themselves, these two digits, else three. */
const TWO_DIGITS = /^(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;
const THREE_DIGITS = /^(?:2[1-69]\d|3[578]\d|42\d|50\d|59\d|67\d|68\d|69[0-2]|8[05-8]\d|96\d|97[0-79]|99[2-68])/;
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
    const code = callingCode(digits);
    if (code === undefined)
        return undefined;
    const number = digits.slice(code.length).replace(/^0(?=[1-9])/, '');
    const [least, most] = code === '1' || code === '7' ? [10, 10] : [7, 13];
    if (number.length < least || number.length > most || number.startsWith('0'))
        return undefined;
    if (code === '1' && !/^[2-9]\d\d[2-9]/.test(number))
        return undefined;
    return { written, international: true, nobodys: isNobodys(code, number) };
}
function national(text, start, hinted) {
    const american = at(NORTH_AMERICAN, text, start);
    if (american !== undefined && (/[().-]/.test(american) || hinted())) {
        return { written: american, international: false, nobodys: isNobodys('1', digitsOf(american).slice(-10)) };
    }
    const shaped = /[01(]/.test(text.charAt(start)) ? shapedNational(text, start) : undefined;
    const written = shaped ?? (text.charAt(start) !== '+' && hinted() ? at(ANY, text, start) : undefined);
    if (written === undefined || isOtherShape(written))
        return undefined;
    const digits = digitsOf(written);
    if (digits === written && digits.length < 8)
        return undefined;
    return { written, international: false, nobodys: isNobodys(undefined, digits.replace(/^0/, '')) };
}
function shapedNational(text, start) {
    const written = at(NATIONAL, text, start);
    return digitsOf(written ?? '').length < LEAST_NATIONAL_DIGITS ? undefined : written;
}
function callingCode(digits) {
    return (/^[17]/.exec(digits) ?? TWO_DIGITS.exec(digits) ?? THREE_DIGITS.exec(digits))?.[0];
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
const BEGIN = String.raw `(?<!${WORD}|[$€£¥%#+]|${LETTER}[-/]|\p{N}[-./]|\d[:,])(?:\(\+?|\+|(?<![\d)] )\+ )?\d`;
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
const private_key_HEAD = /-----BEGIN ([A-Z0-9 ]{1,60})-----/g;
const FOOT = /-----END [A-Z0-9 ]{0,40}-----/y;
/** Lines of base64 and the headers of an encrypted key; line ends may be written as `\n`. */
const BODY = /[A-Za-z0-9+/=\s\\:,.-]*/y;
/** Shorter is a page that shows what a key looks like. */
const private_key_SHORTEST = 40;
/** Private keys in PEM (RFC 7468), whole or torn off; what else is written in it is for everybody. */
function* privateKeys(text) {
    const head = new RegExp(private_key_HEAD);
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

;// CONCATENATED MODULE: ./build/privacy/token-forms.js
const token_forms_WORD = '[A-Za-z0-9]';
const URL_SAFE = '[A-Za-z0-9_-]';
/**
 * Tokens and keys whose issuers publish what they begin with, so that they can be found; and those
 * that look alike but are for tests alone or meant to be public.
 */
const TOKEN_FORMS = [
    // GitHub; an installation's token may also be a signed one with dots in it
    { prefixes: ['ghp_', 'gho_', 'ghu_', 'ghr_'], rest: `${token_forms_WORD}{36,255}` },
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
    { prefixes: ['sk-'], rest: `${token_forms_WORD}{32,64}` },
    { prefixes: ['hf_', 'api_org_'], rest: `${token_forms_WORD}{30,64}` },
    { prefixes: ['pplx-'], rest: `${token_forms_WORD}{48,64}` },
    // Clouds: AWS access key ids, Google, DigitalOcean, Databricks, HashiCorp Vault
    { prefixes: ['AKIA', 'ASIA', 'ABIA', 'ACCA'], rest: '[A-Z0-9]{16}' },
    { prefixes: ['AIza'], rest: `${URL_SAFE}{35}` },
    { prefixes: ['dop_v1_', 'doo_v1_', 'dor_v1_'], rest: '[a-f0-9]{64}' },
    { prefixes: ['dapi'], rest: '[a-f0-9]{32}' },
    { prefixes: ['hvs.', 'hvb.'], rest: `${URL_SAFE}{90,300}` },
    // Payments and shops: Stripe, Shopify, Square
    { prefixes: ['sk_live_', 'rk_live_'], rest: `${token_forms_WORD}{16,128}` },
    { prefixes: ['sk_test_', 'rk_test_', 'pk_test_', 'pk_live_'], rest: `${token_forms_WORD}{16,128}`, harmless: true },
    { prefixes: ['shpat_', 'shpca_', 'shppa_', 'shpss_'], rest: '[a-fA-F0-9]{32}' },
    { prefixes: ['sq0atp-', 'sq0csp-'], rest: `${URL_SAFE}{22,60}` },
    // Messages: Slack, Twilio, SendGrid
    { prefixes: [...'abeoprs'].map((kind) => `xox${kind}-`), rest: '[A-Za-z0-9-]{16,300}' },
    { prefixes: ['xapp-'], rest: '[A-Za-z0-9-]{30,200}' },
    { prefixes: ['hooks.slack.com/services/'], rest: '[A-Za-z0-9/]{40,60}' },
    { prefixes: ['SK'], rest: '[0-9a-f]{32}' },
    { prefixes: ['SG.'], rest: `${URL_SAFE}{16,32}\\.${URL_SAFE}{16,64}` },
    // Packages: npm, PyPI, RubyGems
    { prefixes: ['npm_'], rest: `${token_forms_WORD}{36}` },
    { prefixes: ['pypi-AgE'], rest: `${URL_SAFE}{50,300}` },
    { prefixes: ['rubygems_'], rest: '[a-f0-9]{48}' },
    // Tools: Atlassian, Linear, Notion, Postman, Grafana, Sentry
    { prefixes: ['ATATT3'], rest: '[A-Za-z0-9_=-]{100,300}' },
    { prefixes: ['lin_api_'], rest: `${token_forms_WORD}{40}` },
    { prefixes: ['ntn_'], rest: `${token_forms_WORD}{46}` },
    { prefixes: ['PMAK-'], rest: '[a-f0-9]{24}-[a-f0-9]{34}' },
    { prefixes: ['glsa_'], rest: `${token_forms_WORD}{32}_[A-Fa-f0-9]{8}` },
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
    return { to, nobodys: harmless || isPlaceholder(value) || new Set(value).size < LEAST_CHARACTERS };
}
function literal(text) {
    return text.replace(/[.]/g, '\\.');
}

;// CONCATENATED MODULE: ./build/privacy/finders.js









const NINE_DIGITS = /\d(?:[ .-]?\d){8}/;
/** ſ and the sign for kelvin are an s and a k in another case. */
const NAME = /pass|pw|kennwort|contrase|密码|key|secret|credential|token|authorization|bearer|cookie|session|[\u017f\u212a]|:\/\/[^\s@/]{0,200}@/i;
/** Where two overlap, the earlier in this list is what the piece is said to be. */
const FINDERS = [
    { kind: 'private-key', find: privateKeys, sign: /-----BEGIN/ },
    { kind: 'token', find: tokens, sign: /[\w./-]{16}/ },
    { kind: 'secret', find: namedSecrets, sign: NAME },
    { kind: 'e-mail', find: eMailAddresses, sign: /@|%40/ },
    { kind: 'iban', find: ibans, sign: /[a-z]{2}\d\d(?:[ .-]?[a-z\d]){11}/iu },
    { kind: 'card', find: cardNumbers, sign: NINE_DIGITS },
    { kind: 'social-security', find: socialSecurityNumbers, sign: NINE_DIGITS },
    { kind: 'phone', find: phoneNumbers, sign: /\d(?:[^\d\ufffc]{0,3}\d){6}/ },
    { kind: 'secret', find: looseSecrets, sign: /[\w+/-]{32}/ },
];

;// CONCATENATED MODULE: ./build/privacy/first-look.js
/** A password may be short, and names it before it; `%40` and the head of a key in PEM are short, too. */
const SHORT = /pass|pw|kennwort|%40|-----begin/i;
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

;// CONCATENATED MODULE: ./build/privacy/plain-text.js

/** Zero of the digits that people write numbers with: full-width, Arabic, Persian, Devanagari. */
const ZEROS = [0xff10, 0x0660, 0x06f0, 0x0966];
const MEANT = new Map([
    ...ZEROS.flatMap((zero) => [...'0123456789'].map((digit, n) => [String.fromCodePoint(zero + n), digit])),
    ...[...'＠@．.＋+－-（(）)＿_／/：:＝=‐-‑-‒-–-−-'.matchAll(/(.)(.)/gu)].map(([, written = '', meant = '']) => [written, meant]),
]);
const BLANK = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const HIDDEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const UNUSUAL = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19＠．＋－（）＿／：＝‐‑‒–−\u00a0\u2000-\u200a\u202f\u205f\u3000\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
/**
 * Digits and signs of other widths and scripts read as the ASCII they stand for, all blanks as a space, and what
 * cannot be seen is left out: `１２３` and `1\u200b23` are found as `123` is. A line end written as `\n`, as in JSON,
 * reads as a blank too: its letter would otherwise stick to the word behind it.
 */
function plainText(written) {
    const text = (0,masks/* withoutMasks */.Ww)(written).replace(/\\[nrt]/g, '  ');
    if (!UNUSUAL.test(text))
        return { text, original: ({ start, end }) => ({ start, end }) };
    const kept = [];
    const starts = [];
    for (let index = 0; index < text.length; index += 1) {
        const unit = text.charAt(index);
        if (HIDDEN.test(unit))
            continue;
        kept.push(BLANK.test(unit) ? ' ' : (MEANT.get(unit) ?? unit));
        starts.push(index);
    }
    return {
        text: kept.join(''),
        original: ({ start, end }) => ({ start: starts[start] ?? text.length, end: (starts[end - 1] ?? text.length) + 1 }),
    };
}

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
    const plain = plainText(lead + text);
    let found = [];
    let left = plain.text;
    for (let pass = 0; pass < PASSES; pass += 1) {
        const more = spansIn(left);
        if (more.length === 0)
            break;
        found = [...found, ...more];
        left = without(left, more);
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

/***/ 24605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ maskPrivate)
/* harmony export */ });
/* unused harmony export replacePrivate */
/* harmony import */ var _find_private_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90626);
/* harmony import */ var _masks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42578);


/** A text in which every piece of private data reads as what kind it is, `[e-mail]`. */
function maskPrivate(text) {
    return replacePrivate(text, ({ kind }) => (0,_masks_js__WEBPACK_IMPORTED_MODULE_1__/* .maskOf */ ._4)(kind));
}
/** A text with something else in the place of every piece of private data; all around them stays as it is. */
function replacePrivate(text, replacement) {
    const parts = [];
    let from = 0;
    for (const span of (0,_find_private_js__WEBPACK_IMPORTED_MODULE_0__/* .findPrivate */ .x)(text)) {
        parts.push(text.slice(from, span.start), replacement(span, text.slice(span.start, span.end)));
        from = span.end;
    }
    return parts.join('') + text.slice(from);
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
/** What stands in for a piece once found: no part of a word, of a number or of what joins them. */
const GONE = '\ufffc';
const MASK = new RegExp(`\\[(?:${Object.values(NAMES).join('|')})\\]`, 'g');
/** `[e-mail]` */
function maskOf(kind) {
    return `[${NAMES[kind]}]`;
}
/** A text masked before reads as what is left of it: the word in `[phone]` says nothing of the digits behind it. */
function withoutMasks(text) {
    return text.replace(MASK, (mask) => GONE.repeat(mask.length));
}


/***/ }),

/***/ 76964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ finding)
/* harmony export */ });
/** A finding with its key filled in: the same rule, suite and subject give the same key from run to run. */
function finding(rule, { level }, parts) {
    const key = [rule, parts.suite, parts.subject].join(':');
    return { rule, level, key, ...parts };
}


/***/ }),

/***/ 4231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   Zs: () => (/* binding */ stampOf),
/* harmony export */   qU: () => (/* binding */ placeOfPin)
/* harmony export */ });
/* harmony import */ var _prompts_pin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72811);

function readEntries({ suite, readings }) {
    return suite.prompts.flatMap((entry) => {
        const reading = readings.get(entry.id);
        return reading?.state === 'read' ? { entry, prompt: reading.prompt } : [];
    });
}
/** Where a prompt's pin stands in the config; where it has none, its entry. */
function placeOfPin({ suite, locate }, id) {
    return locate(['suites', suite.name, 'prompts', id, 'pin']);
}
/** `prompts/triage.md`, or the region of a source file. */
function fileOf({ path, region }) {
    return region === undefined ? `\`${path}\`` : `region \`${region}\` of \`${path}\``;
}
/** `5@sha256:77ab01c3d2e4`, as a pin of the prompt would read. */
function stampOf(prompt) {
    return (0,_prompts_pin_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPin */ .fH)((0,_prompts_pin_js__WEBPACK_IMPORTED_MODULE_0__/* .pinOf */ .nZ)(prompt));
}


/***/ }),

/***/ 5982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isFixedModel)
/* harmony export */ });
const YEAR = '20[1-9]\\d';
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12]\\d|3[01])';
/** Ways in which providers name a model that stays as it is, between parts of the name. */
const FIXED = [
    part(`${YEAR}-?${MONTH}-?${DAY}`), // gpt-5.2-2026-08-01, claude-sonnet-4-5-20250929
    part(`${MONTH}${DAY}`), // gpt-4-0613
    part(`2\\d${MONTH}`), // mistral-large-2407
    part(`${MONTH}-${DAY}`), // gemini-2.5-pro-preview-05-06
    part(`${MONTH}-${YEAR}`), // command-r-08-2024
    part('0\\d\\d'), // gemini-1.5-pro-002
    /[-.]v\d+:\d+$/, // amazon.nova-pro-v1:0
    /[@:](?:sha256:)?(?=[a-f]*\d)[0-9a-f]{7,64}$/i, // model@sha256:…, owner/model:9f2c1e0
];
const FILE = /^(?:file:|\.{0,2}\/|~\/|[a-z]:[\\/])|\.(?:gguf|ggml|safetensors|onnx|bin|pt|mlmodel)$/i;
/** Whether a name says which model answers, today and later: by date, numbered snapshot, digest or as a file. */
function isFixedModel(model) {
    const name = model.trim();
    if (/(?:^|[-_:@.])latest$/i.test(name))
        return false;
    return FILE.test(name) || FIXED.some((pattern) => pattern.test(name));
}
function part(pattern) {
    return new RegExp(`[-@:_./ ]${pattern}(?![\\dA-Za-z])`);
}


/***/ }),

/***/ 46344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ PIN_RULES)
});

// EXTERNAL MODULE: ./build/rules/make-finding.js
var make_finding = __webpack_require__(76964);
// EXTERNAL MODULE: ./build/rules/pin/facts.js
var pin_facts = __webpack_require__(4231);
// EXTERNAL MODULE: ./build/rules/pin/fixed-model.js
var fixed_model = __webpack_require__(5982);
;// CONCATENATED MODULE: ./build/rules/pin/floating-model.js



/** A model name behind which the provider may put another model: results then change though the repository did not. */
function floatingModel(facts, options) {
    const { suite, locate } = facts;
    const own = (0,pin_facts/* readEntries */.$2)(facts).map(({ entry, prompt }) => ({
        subject: entry.id,
        model: prompt.model,
        where: `${(0,pin_facts/* fileOf */.W7)(entry)} names`,
        location: { file: entry.path },
    }));
    const named = [...suite.models].map(([key, model]) => ({
        subject: `models.${key}`,
        model,
        where: `\`models.${key}\` is`,
        location: locate(['suites', suite.name, 'models', key]),
    }));
    return [...named, ...own].flatMap(({ subject, model, where, location }) => {
        if (model === undefined || (0,fixed_model/* isFixedModel */.s)(model))
            return [];
        return (0,make_finding/* finding */.g)('pin/floating-model', options, {
            suite: suite.name,
            subject,
            location,
            message: `${where} \`${model}\`, which has no date, snapshot or digest: another model may answer to it tomorrow`,
            evidence: [],
            fix: "Name a dated snapshot, from the provider's list of models.",
        });
    });
}

// EXTERNAL MODULE: ./build/prompts/pin.js
var prompts_pin = __webpack_require__(72811);
;// CONCATENATED MODULE: ./build/rules/pin/missing.js



/** An entry of the config names a file, or a region in one, that is not there. */
function missing(facts, options) {
    return facts.suite.prompts.flatMap(({ id, path, region, pin }) => {
        const reading = facts.readings.get(id);
        if (reading?.state !== 'missing')
            return [];
        const onlyRegion = reading.region !== undefined;
        return (0,make_finding/* finding */.g)('pin/missing', options, {
            suite: facts.suite.name,
            subject: id,
            location: (0,pin_facts/* placeOfPin */.qU)(facts, id),
            message: onlyRegion
                ? `${(0,pin_facts/* fileOf */.W7)({ path, region: reading.region })} is not there: no line says \`evalgap:prompt ${reading.region}\``
                : `\`${path}\`, the file of prompt \`${id}\`, is not there`,
            evidence: pin === undefined ? [] : [`pin: ${(0,prompts_pin/* formatPin */.fH)(pin)}`],
            fix: onlyRegion
                ? `Mark the text again with \`evalgap:prompt ${region}\` and \`evalgap:end\`, or correct \`region\`.`
                : 'Correct `path` when the file moved, remove the entry when the agent no longer sends it.',
        });
    });
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/config/paths.js
var paths = __webpack_require__(97147);
// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
;// CONCATENATED MODULE: ./build/rules/pin/orphan.js





/** A pin that nothing uses: no case covers its prompt, or receipts show that the agent never sends it. */
function orphan(facts, options) {
    return (0,pin_facts/* readEntries */.$2)(facts).flatMap(({ entry }) => {
        const evidence = [...uncovered(facts, entry), ...neverSent(facts, entry)];
        if (entry.pin === undefined || evidence.length === 0)
            return [];
        return (0,make_finding/* finding */.g)('pin/orphan', options, {
            suite: facts.suite.name,
            subject: entry.id,
            location: (0,pin_facts/* placeOfPin */.qU)(facts, entry.id),
            message: `nothing in the suite uses ${(0,pin_facts/* fileOf */.W7)(entry)}, which it pins`,
            evidence,
            fix: `Write a case that covers \`${entry.id}\`, or remove the entry when the agent no longer sends it.`,
        });
    });
}
function uncovered({ covers: { named, everything } }, entry) {
    if (everything > 0 || named.size === 0)
        return [];
    if ([...named].some((covered) => namesPrompt(covered, entry)))
        return [];
    return [`every case says what it covers, and none names \`${entry.id}\` or \`${entry.path}\``];
}
/** A glob that cannot be matched safely may cover anything: better no finding than a wrong one. */
function namesPrompt(covered, { id, path }) {
    if (!/[/*]/.test(covered))
        return covered === id;
    return covered === path || (0,paths/* globFault */.Hf)(covered) !== undefined || picomatch.isMatch(path, covered, { dot: true });
}
/** Silence about one prompt says something only where every trial speaks of another. */
function neverSent({ receipts }, { id }) {
    const head = receipts.find(({ side }) => side === 'head');
    if (head === undefined || head.completed === 0 || head.withReceipt < head.completed)
        return [];
    if (head.prompts.has(id))
        return [];
    return [`${(0,format/* plural */.LS)(head.completed, 'completed trial')} with receipts, none of them for \`${id}\``];
}

;// CONCATENATED MODULE: ./build/rules/pin/outdated.js



/** The prompt in the repository is no longer the one that the suite was written for. */
function outdated(facts, options) {
    return (0,pin_facts/* readEntries */.$2)(facts).flatMap(({ entry: { id, pin }, prompt }) => {
        if (pin === undefined || !isOutdated(pin, prompt))
            return [];
        const same = (0,prompts_pin/* matchesPin */.l2)(prompt, pin);
        return (0,make_finding/* finding */.g)('pin/outdated', options, {
            suite: facts.suite.name,
            subject: id,
            location: (0,pin_facts/* placeOfPin */.qU)(facts, id),
            message: `${(0,pin_facts/* fileOf */.W7)(prompt)} ${same ? relabelled(pin, prompt) : moved(pin, prompt)}`,
            evidence: [`pin: ${(0,prompts_pin/* formatPin */.fH)(pin)}`, `file: ${(0,pin_facts/* stampOf */.Zs)(prompt)}`],
            fix: same
                ? 'The text is the pinned one: if only its label was meant to change, run `npx evalgap pin`.'
                : `Look at the cases that cover \`${id}\`, run the suite, mend what no longer fits, then \`npx evalgap pin\`.`,
        });
    });
}
/** A pin without a version holds the text alone. */
function isOutdated(pin, prompt) {
    return !(0,prompts_pin/* matchesPin */.l2)(prompt, pin) || (pin.version !== undefined && pin.version !== prompt.version);
}
function moved({ version, digest }, prompt) {
    if (version !== undefined && prompt.version !== undefined && version !== prompt.version) {
        return `is version ${prompt.version}, the suite was written for version ${version}`;
    }
    const now = `sha256:${prompt.digest.slice(0, 12)}`;
    const then = `sha256:${digest.slice(0, 12)}`;
    const label = version === undefined ? '' : `version ${version}, `;
    return `changed (now ${now}), the suite was written for ${label}${then}`;
}
function relabelled({ version }, prompt) {
    const now = prompt.version === undefined ? 'carries no version' : `is called version ${prompt.version}`;
    return `${now}, the suite is pinned to version ${version}; the text is the same`;
}

;// CONCATENATED MODULE: ./build/rules/pin/ran-another-prompt.js



/** Receipts show that trials were sent another text than their own revision's file: they measured something else. */
function ranAnotherPrompt(facts, options) {
    return facts.suite.prompts.flatMap((entry) => {
        const sides = facts.receipts.filter((counts) => anotherOf(counts, entry) > 0);
        if (sides.length === 0)
            return [];
        const shares = sides.map((side) => share(side, entry)).join(' and in ');
        return (0,make_finding/* finding */.g)('pin/ran-another-prompt', options, {
            suite: facts.suite.name,
            subject: entry.id,
            location: (0,pin_facts/* placeOfPin */.qU)(facts, entry.id),
            message: `the agent sent another prompt than ${(0,pin_facts/* fileOf */.W7)(entry)} in ${shares}`,
            evidence: sides.flatMap((side) => evidence(side, entry)),
            fix: FIX,
        });
    });
}
const FIX = 'Let the agent read the prompt from the work tree it runs in, not from a cache, a service or a built copy. ' +
    'These trials are in no score.';
function anotherOf({ prompts }, { id }) {
    return prompts.get(id)?.another ?? 0;
}
function share(side, entry) {
    const all = (0,format/* plural */.LS)(side.completed, 'completed trial');
    return `${(0,format/* count */.U9)(anotherOf(side, entry))} of ${all} ${side.side === 'base' ? 'on the base' : 'on the head'}`;
}
function evidence({ side, prompts }, { id }) {
    const { verified = 0, claimed = 0, another = 0, unknown = 0 } = prompts.get(id) ?? {};
    return [`${side}: ${another} another, ${verified} verified, ${claimed} claimed, ${unknown} not clear`];
}

;// CONCATENATED MODULE: ./build/rules/pin/same-version.js



/** A prompt changed and still calls itself the version that the pin names: two texts now go by one label. */
function sameVersion(facts, options) {
    return (0,pin_facts/* readEntries */.$2)(facts).flatMap(({ entry: { id, pin }, prompt }) => {
        if (pin?.version === undefined || pin.version !== prompt.version || (0,prompts_pin/* matchesPin */.l2)(prompt, pin))
            return [];
        return (0,make_finding/* finding */.g)('pin/same-version', options, {
            suite: facts.suite.name,
            subject: id,
            location: (0,pin_facts/* placeOfPin */.qU)(facts, id),
            message: `${(0,pin_facts/* fileOf */.W7)(prompt)} changed and is still called version ${pin.version}, which the suite was written for`,
            evidence: [`pin: ${(0,prompts_pin/* formatPin */.fH)(pin)}`, `file: ${(0,pin_facts/* stampOf */.Zs)(prompt)}`],
            fix: 'Give the changed prompt a version of its own, or take the change back.',
        });
    });
}

;// CONCATENATED MODULE: ./build/rules/pin/unpinned.js


/** A prompt without a pin can change and nobody is told that the suite was written for another text. */
function unpinned(facts, options) {
    return (0,pin_facts/* readEntries */.$2)(facts).flatMap(({ entry: { id, pin }, prompt }) => {
        if (pin !== undefined)
            return [];
        return (0,make_finding/* finding */.g)('pin/unpinned', options, {
            suite: facts.suite.name,
            subject: id,
            location: (0,pin_facts/* placeOfPin */.qU)(facts, id),
            message: `${(0,pin_facts/* fileOf */.W7)(prompt)} has no pin: which text of it the suite was written for is not on record`,
            evidence: [`file: ${(0,pin_facts/* stampOf */.Zs)(prompt)}`],
            fix: `Check that the cases that cover \`${id}\` fit the text as it stands, then run \`npx evalgap pin\`.`,
        });
    });
}

;// CONCATENATED MODULE: ./build/rules/pin/pin-rules.js







/** What can be found about a suite's prompts and models, what invalidates its figures first. */
const PIN_RULES = [
    { id: 'pin/ran-another-prompt', find: ranAnotherPrompt },
    { id: 'pin/outdated', find: outdated },
    { id: 'pin/same-version', find: sameVersion },
    { id: 'pin/missing', find: missing },
    { id: 'pin/orphan', find: orphan },
    { id: 'pin/unpinned', find: unpinned },
    { id: 'pin/floating-model', find: floatingModel },
];


/***/ }),

/***/ 33363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ shownBeside),
/* harmony export */   JJ: () => (/* binding */ shownValue),
/* harmony export */   RP: () => (/* binding */ caseNames),
/* harmony export */   cY: () => (/* binding */ caseName),
/* harmony export */   tQ: () => (/* binding */ shownSimilarity)
/* harmony export */ });
/* harmony import */ var _privacy_mask_private_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24605);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57545);
/* harmony import */ var _values_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11113);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99904);




const LONGEST = 160;
/** Benchmarks name cases by all that goes wrong in them, in 180 characters and more. */
const LONGEST_ID = 240;
/** A value out of a case, quoted for people: on one line, private data masked, cut to a window around `from`. */
function shownValue(value, from = 0, length = LONGEST) {
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .cutAround */ .se)((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)((0,_privacy_mask_private_js__WEBPACK_IMPORTED_MODULE_0__/* .maskPrivate */ .k)(textOf(value))), from, length));
}
/** The id of a case, quoted for people: ids are made out of addresses and tickets, too. */
function caseName(id) {
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(bareName(id));
}
/** The first few of several, each once, and how many more there are. */
function caseNames(ids) {
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .someOf */ .y)([...new Set(ids)].map(bareName));
}
function bareName(id) {
    return (0,_values_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)((0,_privacy_mask_private_js__WEBPACK_IMPORTED_MODULE_0__/* .maskPrivate */ .k)(id)), LONGEST_ID);
}
/** Two values side by side, each cut around the place where they part. */
function shownBeside(one, other) {
    const [a, b] = [(0,_values_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)((0,_privacy_mask_private_js__WEBPACK_IMPORTED_MODULE_0__/* .maskPrivate */ .k)(textOf(one))), (0,_values_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)((0,_privacy_mask_private_js__WEBPACK_IMPORTED_MODULE_0__/* .maskPrivate */ .k)(textOf(other)))];
    let parts = 0;
    while (parts < a.length && a[parts] === b[parts])
        parts += 1;
    return [(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .cutAround */ .se)(a, parts, LONGEST)), (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .cutAround */ .se)(b, parts, LONGEST))];
}
/** Never rounded up: texts that differ in something are not said to be wholly alike. */
function shownSimilarity(similarity) {
    if (similarity >= 1)
        return 'similarity > 0.99';
    return `similarity ${(Math.floor(similarity * 100 + ROUNDING) / 100).toFixed(2)}`;
}
/** 0.29 * 100 is a little less than 29. */
const ROUNDING = 1e-9;
function textOf(value) {
    return typeof value === 'string' ? value : (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(value);
}


/***/ }),

/***/ 59330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ STEP_RULES)
});

// EXTERNAL MODULE: ./build/rules/make-finding.js
var make_finding = __webpack_require__(76964);
// EXTERNAL MODULE: ./build/rules/step/subjects.js
var subjects = __webpack_require__(91226);
// EXTERNAL MODULE: ./build/rules/step/wording.js
var wording = __webpack_require__(6911);
;// CONCATENATED MODULE: ./build/rules/step/improved.js



/** A step got better, or more trials completed. */
function improved(comparison, options) {
    return (0,subjects/* subjectsWith */.U)(comparison, 'improved').map((subject) => (0,make_finding/* finding */.g)('step/improved', options, {
        suite: comparison.suite,
        subject: subject.name,
        message: `${(0,wording/* changeSentence */.y6)(subject)} got better`,
        evidence: [...(0,wording/* movedLines */.rW)(subject), ...(0,wording/* ruledOutLine */.hq)(subject)],
        fix: 'Nothing to fix. The suite says this of its own cases only; production may ask others.',
    }));
}

// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
;// CONCATENATED MODULE: ./build/rules/step/inconclusive.js




/** Too little was measured to tell whether a step changed; what it would have taken. */
function inconclusive(comparison, options) {
    return (0,subjects/* subjectsWith */.U)(comparison, 'inconclusive')
        .filter(hasSomethingToTell)
        .map((subject) => (0,make_finding/* finding */.g)('step/inconclusive', options, {
        suite: comparison.suite,
        subject: subject.name,
        message: `${(0,wording/* changeSentence */.y6)(subject)} is inconclusive`,
        evidence: [
            ...(0,wording/* ruledOutLine */.hq)(subject),
            ...visible(subject.change),
            ...subject.change.notes.flatMap((note) => REASONS[note] ?? []),
            ...(0,wording/* movedLines */.rW)(subject),
        ],
        fix: fixOf(subject.change),
    }));
}
/** That every trial of a small suite completed is no news, though it proves little. */
function hasSomethingToTell({ change, moved }) {
    return moved !== null || change.base.accuracy !== 1 || change.head.accuracy !== 1;
}
function visible({ paired, smallestVisible }) {
    return [
        smallestVisible === null
            ? `${(0,format/* plural */.LS)(paired, 'paired case')} cannot show a drop of any size reliably`
            : `${(0,format/* plural */.LS)(paired, 'paired case')} show a drop of ${(0,format/* points */.WR)(smallestVisible)} in four of five tries, smaller ones less often`,
    ];
}
const REASONS = {
    unmeasured: 'it would read better, but not with every trial that the head did not measure counted wrong',
    'too-few-differ': 'fewer than five cases differ, too few to be tested beside the other steps',
    'significant-unadjusted': 'taken alone the change looks real, beside everything else that was tested it does not',
};
function fixOf({ notes, paired, casesNeeded }) {
    if (notes.includes('unmeasured'))
        return 'Find out why the head left trials unmeasured, and run again.';
    if (casesNeeded === null || casesNeeded <= paired)
        return 'Add cases, or repeat each one in several trials.';
    return `Add cases: a change of the suite's margin takes about ${(0,format/* plural */.LS)(casesNeeded, 'case')}.`;
}

;// CONCATENATED MODULE: ./build/rules/step/passed-over-deviation.js



/** More cases than before end right although a step on the way was not as expected. */
function passedOverDeviation(comparison, { mutates = [], ...options }) {
    const { base, head } = comparison.passedOverDeviation;
    const final = comparison.steps.find((step) => step.final);
    if (final === undefined || head - base < SMALLEST_GROWTH)
        return [];
    const costly = mutates.filter((step) => deviatesOnHead(comparison, step));
    return [
        (0,make_finding/* finding */.g)('step/passed-over-deviation', options, {
            suite: comparison.suite,
            subject: final.step,
            message: `\`${final.step}\` is right over a deviating step in ${(0,format/* count */.U9)(head)} cases, ${(0,format/* count */.U9)(base)} before`,
            evidence: [
                'either luck, or an expectation that is stricter than the task: the figures cannot tell which',
                ...deviations(comparison, mutates),
            ],
            fix: costly.length === 0
                ? 'Read these cases: loosen the expectation where the other way is as good, else treat them as failures.'
                : `Read these cases, those that deviate at ${(0,wording/* names */.Dy)(costly)} first: what it changes stays changed.`,
        }),
    ];
}
/** With several trials these are sums of shares, whose last digits mean nothing. */
const SMALLEST_GROWTH = 1e-9;
function deviatesOnHead({ steps }, name) {
    return steps.some(({ step, final, firstDeviation }) => step === name && !final && firstDeviation.head > 0);
}
/** Steps at which cases first deviate, those that change the world before the others. */
function deviations({ steps }, mutates) {
    const deviating = steps.filter(({ final, firstDeviation }) => !final && firstDeviation.head > 0);
    const line = ({ step, firstDeviation: { base, head } }) => `first deviation at \`${step}\`${mutates.includes(step) ? ', which changes the world' : ''}: ${base} → ${head}`;
    return [
        ...deviating.filter(({ step }) => mutates.includes(step)),
        ...deviating.filter(({ step }) => !mutates.includes(step)),
    ].map(line);
}

;// CONCATENATED MODULE: ./build/rules/step/regressed.js




/** A step got worse, or fewer trials completed. */
function regressed(comparison, options) {
    return (0,subjects/* subjectsWith */.U)(comparison, 'regressed').map((subject) => (0,make_finding/* finding */.g)('step/regressed', options, {
        suite: comparison.suite,
        subject: subject.name,
        message: `${(0,wording/* changeSentence */.y6)(subject)} got worse`,
        evidence: [...(0,wording/* movedLines */.rW)(subject), ...upstream(subject), ...uncertainSize(subject), ...(0,wording/* ruledOutLine */.hq)(subject)],
        fix: regressed_fixOf(subject),
    }));
}
function upstream({ name, before }) {
    if (before.length === 0)
        return [];
    return [`${(0,wording/* names */.Dy)(before)} before it got worse too: \`${name}\` may only have received what went wrong there`];
}
function uncertainSize({ change }) {
    if (!change.notes.includes('interval-touches-zero'))
        return [];
    return ['the interval reaches zero: that it got worse is established, by how much hardly is'];
}
function regressed_fixOf({ moved, name, before }) {
    if (moved === null)
        return 'Look at why trials did not complete before reading the steps.';
    const [first] = before;
    if (first !== undefined)
        return `Look at \`${first}\` first, and at \`${name}\` once that is back.`;
    return `Read the ${(0,format/* plural */.LS)(moved.broke.length, 'case')} that broke at \`${name}\`: change the agent where it is wrong, the expectation where it is.`;
}

;// CONCATENATED MODULE: ./build/rules/step/step-rules.js




/** What a comparison can be found to say, the most urgent first. */
const STEP_RULES = [
    { id: 'step/regressed', find: regressed },
    { id: 'step/passed-over-deviation', find: passedOverDeviation },
    { id: 'step/improved', find: improved },
    { id: 'step/inconclusive', find: inconclusive },
];


/***/ }),

/***/ 91226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ subjectsWith)
/* harmony export */ });
/** The steps with a verdict, in order, and `completed` after them. */
function subjectsWith(comparison, verdict) {
    const { completed, moved } = comparison;
    const steps = comparison.steps.filter((step) => step.verdict === verdict);
    const subjects = steps.map(({ step, final, ...change }, index) => {
        const rows = moved.filter((row) => row.step === step);
        return {
            name: step,
            change,
            moved: {
                broke: rows.filter(({ to }) => to === 'wrong').map((row) => row.case),
                fixed: rows.filter(({ to }) => to === 'correct').map((row) => row.case),
            },
            alone: final,
            before: steps.slice(0, index).map((earlier) => earlier.step),
        };
    });
    if (completed.verdict !== verdict)
        return subjects;
    return [...subjects, { name: 'completed', change: completed, moved: null, alone: true, before: [] }];
}


/***/ }),

/***/ 6911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   hq: () => (/* binding */ ruledOutLine),
/* harmony export */   rW: () => (/* binding */ movedLines),
/* harmony export */   y6: () => (/* binding */ changeSentence)
/* harmony export */ });
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97532);

/** "`decide` 91.0 % → 78.0 % (−13.0 points, 95 % CI −18.3 … −8.2, adjusted p < 0.001; 27 broke, 1 fixed)" */
function changeSentence({ name, change, moved, alone }) {
    const { base, head, delta, interval, pAdjusted } = change;
    const subject = moved === null ? 'Completed trials' : `\`${name}\``;
    if (delta === null || interval === null || pAdjusted === null)
        return `${subject} not measured`;
    const figures = [
        `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPoints */ ._9)(delta)} points`,
        `95 % CI ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .range */ .y1)(interval)}`,
        `${alone ? '' : 'adjusted '}${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .pFigure */ .pL)(pAdjusted)}`,
    ].join(', ');
    const movement = moved === null ? '' : `; ${moved.broke.length} broke, ${moved.fixed.length} fixed`;
    return `${subject} ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(base.accuracy ?? 0)} → ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(head.accuracy ?? 0)} (${figures}${movement})`;
}
/** Which cases moved, a line a direction. */
function movedLines({ moved }) {
    if (moved === null)
        return [];
    return [...casesLine('broke', moved.broke), ...casesLine('fixed', moved.fixed)];
}
/** "within −18.3 … −8.2 points" needs saying what stays possible: how large a drop is ruled out. */
function ruledOutLine({ change: { ruledOut } }) {
    if (ruledOut === null)
        return [];
    return [ruledOut === 0 ? 'any drop is ruled out' : `a drop of more than ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(ruledOut)} is ruled out`];
}
/** "`a`, `b` and `c`" */
function names(list) {
    const quoted = list.map((name) => `\`${name}\``);
    return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}
const MOST_CASES = 10;
function casesLine(direction, ids) {
    if (ids.length === 0)
        return [];
    const shown = ids.slice(0, MOST_CASES).map((id) => `\`${id}\``);
    const rest = ids.length - shown.length;
    return [`${direction}: ${shown.join(', ')}${rest > 0 ? ` and ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rest, 'more case')}` : ''}`];
}


/***/ }),

/***/ 99904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   y: () => (/* binding */ someOf)
/* harmony export */ });
const MOST_IDS = 10;
/** Data within a sentence; its own backticks would end the quotation. */
function quoted(text) {
    return `\`${text.replaceAll('`', "'")}\``;
}
/** The first few, and how many more there are. */
function someOf(ids) {
    const shown = ids.slice(0, MOST_IDS).map(quoted).join(', ');
    const rest = ids.length - MOST_IDS;
    return rest > 0 ? `${shown} and ${rest} more` : shown;
}


/***/ })

};
