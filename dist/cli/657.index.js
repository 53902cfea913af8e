export const id = 657;
export const ids = [657];
export const modules = {

/***/ 94657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ openPlaceholders),
  F: () => (/* binding */ placeholders)
});

// EXTERNAL MODULE: ./build/privacy/find-private.js + 11 modules
var find_private = __webpack_require__(53101);
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
    return {
        note(kind, plain) {
            if (NUMBERS.includes(kind))
                tails.add(digitsOf(plain).slice(-TAIL));
            else if ((kind === 'secret' || kind === 'token') && isTelling(plain))
                secrets.set(plain, kind);
        },
        find(text) {
            if (tails.size === 0 && secrets.size === 0)
                return [];
            const plain = (0,plain_text/* plainText */.w)(text);
            const found = [
                ...(tails.size === 0
                    ? []
                    : [...plain.text.matchAll(NUMBER)].flatMap(({ 0: run, index }) => numbersIn(index, run))),
                ...(secrets.size === 0
                    ? []
                    : [...plain.text.matchAll(WORD)].flatMap(({ 0: word, index }) => secretIn(index, word))),
            ];
            return apart(found).map((span) => ({ kind: span.kind, ...plain.original(span) }));
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
/** A password that is a word would take that word out of every sentence. */
function isTelling(secret) {
    return secret.length >= 6 && !/^\p{L}*$/u.test(secret);
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
        writtenLike: (written, standIn) => (/[@＠]/.test(written) ? standIn : standIn.replace('@', '%40')),
    },
    card: { value: make_stand_ins_digitsOf, nth: testCard, writtenLike: writtenLike },
    iban: { value: (plain) => plain.replace(/[ .-]/g, '').toUpperCase(), nth: nobodysIban, writtenLike: writtenLike },
    'social-security': { value: make_stand_ins_digitsOf, nth: (_, n) => nobodysSocialSecurity(n), writtenLike: writtenLike },
    token: { value: asItIs, nth: nobodysToken, writtenLike: justSo },
    secret: { value: asItIs, nth: nobodysSecret, writtenLike: justSo },
    'private-key': { value: asItIs, nth: nobodysPrivateKey, writtenLike: justSo },
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
    };
}
const OWN_ADDRESS = /person\d{1,9}@example\.com/gi;
const make_stand_ins_NUMBER = /\d(?:[ ./()-]{0,3}\d){6,30}/g;
/** Somebody may have written an address or a number that stands in for another before: it is not given out twice. */
function takenIn(texts) {
    const taken = new Set();
    let next = 0;
    return (standIn) => {
        for (; next < texts.length; next += 1) {
            const text = texts[next] ?? '';
            for (const [address] of text.matchAll(OWN_ADDRESS))
                taken.add(address.toLowerCase());
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
    let any = false;
    return {
        note(text, before) {
            texts.push(text);
            for (const { kind, start, end } of (0,find_private/* findPrivate */.x)(text, before)) {
                any = true;
                const plain = (0,plain_text/* plainText */.w)(text.slice(start, end)).text;
                standIns[kind].note(plain);
                again.note(kind, plain);
            }
        },
        any: () => any,
        replace(text, before) {
            if (!any)
                return text;
            const found = (0,find_private/* findPrivate */.x)(text, before);
            const spans = [...found, ...again.find((0,find_private/* without */.F)(text, found))].sort((one, other) => one.start - other.start);
            return spans.length === 0 ? text : withoutRest(written(text, spans, standIns), before);
        },
    };
}
/** What a stand-in uncovered, or where it would be found itself for what stands around it: rare, and masked. */
function withoutRest(replaced, before) {
    let text = replaced;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const rest = (0,find_private/* findPrivate */.x)(text, before);
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
    for (const { kind, start, end } of spans) {
        const value = text.slice(start, end);
        parts.push(text.slice(from, start), standIns?.[kind].write(value, (0,plain_text/* plainText */.w)(value).text) ?? (0,masks/* maskOf */._4)(kind));
        from = end;
    }
    return parts.join('') + text.slice(from);
}


/***/ })

};
