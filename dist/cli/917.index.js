export const id = 917;
export const ids = [917];
export const modules = {

/***/ 4002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ mapJson),
  zK: () => (/* binding */ mapSample),
  Kp: () => (/* binding */ redactJson),
  Y6: () => (/* binding */ redactSample)
});

// EXTERNAL MODULE: ./build/privacy/key-words.js
var key_words = __webpack_require__(73424);
;// CONCATENATED MODULE: ./build/privacy/key-tells.js

const NOTHING_ABOVE = { keys: [], person: false };
/** Keys that say nothing themselves: what stands under them is what the key above says. */
const EMPTY = words('value, number, content, text, raw, formatted, national, international, e164, digits, full, current, home, work, main, primary');
/** What finders know by the words before it. */
const BEFORE = /phone|mobile?|telefon|\b(?:tel|fon|fax|cell|whats ?app|sms|handy)\b|rufnummer|pass|pwd|pw|kennwort|secret|token|key|credential|authorization|bearer|cookie|session|card|ssn|social security/;
const PERSON = words('customer, user, contact, person, client, caller, sender, recipient, patient, passenger, guest, employee, member, ' +
    'owner, buyer, shopper, cardholder, card holder, account holder, beneficiary, applicant, tenant, traveler, traveller, ' +
    'kunde, benutzer, kontakt');
const NAME = words('first name, firstname, given name, givenname, middle name, last name, lastname, family name, familyname, surname, ' +
    'full name, fullname, maiden name, forename, vorname, nachname, familienname');
const ADDRESS = words('address, street, street address, street name, address line, addressline, shipping address, billing address, ' +
    'delivery address, home address, postal address, mailing address, residential address, work address, ' +
    'customer address, adresse, anschrift, lieferadresse, rechnungsadresse, strasse, straße');
const BIRTH = words('dob, date of birth, dateofbirth, birth date, birthdate, birthday, birth day, geburtsdatum, geburtstag');
const CODE = words('pin, card pin, cvc, cvv, csc, card code, security code, card security code, otp, one time code, one time password, ' +
    'one time passcode, one time pin, verification code, auth code, authentication code, mfa code, sms code, tan, totp');
/** Beside one of these a `name` is a person's. */
const OF_A_PERSON = new Set([...NAME, ...BIRTH, ...words('email, e mail, email address, ssn, gender')]);
/** What a few keys in a row say. */
function whatKeysTell({ keys, person }) {
    const forms = keys.map(formOf);
    const nearest = forms.at(-1) ?? '';
    // At most as many as are handed down.
    const telling = forms.findLastIndex((form) => !EMPTY.has(form));
    const form = forms[telling] ?? '';
    if (form === '')
        return {};
    const whole = wholeOf(form, forms[telling - 1] ?? '', person && telling === forms.length - 1);
    const isSaid = form === nearest && form === singular(form);
    return {
        ...(whole === undefined ? {} : { whole }),
        ...(isSaid || !BEFORE.test(form) ? {} : { before: singular(form) }),
    };
}
/** The keys above what stands under one more. */
function under(above, key, beside) {
    const label = LABELLED.has(key) ? labelIn(beside) : undefined;
    const keys = [...above.keys, ...(label === undefined ? [] : [label]), key].slice(-MOST_KEYS);
    return { keys, person: key === 'name' && Object.keys(beside).some((other) => OF_A_PERSON.has(formOf(other))) };
}
const MOST_KEYS = 4;
const LABELS = ['name', 'key', 'field', 'header', 'label', 'type'];
const LABELLED = words('value, content, number');
/** `{name: 'phone', value: …}`: the one that tells most of what stands beside it. */
function labelIn(beside) {
    const labels = LABELS.flatMap((name) => {
        const label = Object.hasOwn(beside, name) ? beside[name] : undefined;
        return typeof label === 'string' && formOf(label) !== '' ? [label] : [];
    });
    return labels.find((label) => tells(formOf(label))) ?? labels[0];
}
function tells(form) {
    return BEFORE.test(form) || wholeOf(form, '', false) !== undefined;
}
function wholeOf(form, above, person) {
    const [own, outer] = [form.replace(/ ?\d{1,2}$/, ''), singular(above)];
    if (NAME.has(form) || PERSON.has(/^(.*) name$/.exec(form)?.[1] ?? ''))
        return isLogin(form) ? undefined : 'name';
    if (form === 'name' && (person || isPerson(outer)))
        return 'name';
    if ((form === 'first' || form === 'last' || form === 'family' || form === 'given') && outer === 'name')
        return 'name';
    if (ADDRESS.has(own) || (own === 'line' && ADDRESS.has(outer)))
        return 'address';
    if (BIRTH.has(form))
        return 'birth';
    return CODE.has(own) ? 'code' : undefined;
}
/** `customer`, `get_customer`, `user details` */
function isPerson(form) {
    const whose = form.replace(/ (?:info|information|detail|data|profile|record)$/, '');
    return PERSON.has(whose) || PERSON.has(/[^ ]+$/.exec(whose)?.[0] ?? '');
}
/** What somebody signs in with is no name: `user_name`. */
function isLogin(form) {
    return form === 'user name';
}
/** `firstName`, `first-name` and `First name:` → `first name`; empty where a key is more than a few words. */
function formOf(key) {
    if (key.length > LONGEST_KEY)
        return '';
    const form = (0,key_words/* keyWords */.V)(key.replace(/[.:*?]+/g, ' '))
        .replace(/ +/g, ' ')
        .trim()
        .toLowerCase();
    return /^\p{L}[\p{L} ]*\d{0,2}$/u.test(form) ? form : '';
}
const LONGEST_KEY = 40;
function singular(form) {
    return form.replace(/(?<=\p{L}{2})(?<!s)s$/u, '');
}
function words(list) {
    return new Set(list.split(', '));
}

// EXTERNAL MODULE: ./build/privacy/placeholders.js + 14 modules
var placeholders = __webpack_require__(33200);
// EXTERNAL MODULE: ./build/prompts/pin.js
var pin = __webpack_require__(72811);
;// CONCATENATED MODULE: ./build/production/redact-sample.js




/** A sample with placeholders for everything private in it, the same one for the same value wherever it stands. */
function redactSample(sample) {
    return redacted(sample, (map) => mapSample(sample, map));
}
/** The same of any value: keys and whole numbers included, and a key says what stands under it. */
function redactJson(value) {
    return redacted(value, (map) => mapJson(value, map));
}
/** All is read before anything is written: a value may be told by words that stand far behind its first place. */
function redacted(value, mapped) {
    const own = (0,placeholders/* openPlaceholders */.R)();
    mapped((text, key, told) => {
        own.note(text, (0,key_words/* keyWords */.V)(key), told);
        return text;
    });
    return (own.any() ? mapped(replacing(own)) : value);
}
function replacing(own) {
    return (text, key, told) => {
        const replaced = own.replace(text, (0,key_words/* keyWords */.V)(key), told);
        // The key is replaced as well, and may tell another thing of the text then.
        const after = own.replace(key);
        return after === key ? replaced : own.replace(replaced, (0,key_words/* keyWords */.V)(after), told);
    };
}
/**
 * Every text of a sample as `map` makes it, always in the same order: its id, what was asked and answered, and what its
 * steps are called, given and give. Times, shares and digests of prompts stay.
 */
function mapSample(sample, map) {
    const { id, input, output, steps, error, prompts } = sample;
    return {
        ...sample,
        ...(id === undefined ? {} : { id: map(id, '') }),
        input: mapJson(input, map),
        ...(output === undefined ? {} : { output: mapJson(output, map) }),
        ...(steps === undefined ? {} : { steps: steps.map((step) => mapStep(step, map)) }),
        ...(error === undefined ? {} : { error: map(error, '') }),
        ...(prompts === undefined ? {} : { prompts: mapPrompts(prompts, map) }),
    };
}
function mapStep(step, map) {
    const { name, arguments: given, output, error } = step;
    return {
        ...step,
        name: map(name, ''),
        ...(given === undefined ? {} : { arguments: mapJson(given, map, name) }),
        ...(output === undefined ? {} : { output: mapJson(output, map, name) }),
        ...(error === undefined ? {} : { error: map(error, '') }),
    };
}
/** The digits of a digest may look like anything. */
function mapPrompts(prompts, map) {
    return Object.fromEntries(Object.entries(prompts).map(([id, version]) => [
        map(id, ''),
        (0,pin/* parsePin */.N3)(version) === undefined ? map(version, '') : version,
    ]));
}
/** Every text of a value as `map` makes it, keys and whole numbers included; a list's items stand behind its key. */
function mapJson(value, map, key = '') {
    return mapUnder(value, map, key, key === '' ? NOTHING_ABOVE : under(NOTHING_ABOVE, key, {}));
}
function mapUnder(value, map, key, above) {
    if (typeof value === 'string')
        return map(value, key, whatKeysTell(above));
    if (typeof value === 'number')
        return mapNumber(value, (text) => map(text, key, whatKeysTell(above)));
    if (isList(value))
        return value.map((item) => mapUnder(item, map, key, above));
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = new Map();
    for (const [name, item] of Object.entries(value)) {
        const mapped = mapUnder(item, map, name, under(above, name, value));
        entries.set(freeName(map(name, ''), entries), mapped);
    }
    return Object.fromEntries(entries);
}
/** Digits behind a point are measured, and a number stays one. */
function mapNumber(value, map) {
    if (!Number.isSafeInteger(value))
        return value;
    const text = String(value);
    const mapped = map(text);
    if (mapped === text)
        return value;
    const number = Number(mapped);
    return String(number) === mapped ? number : sameLength(value);
}
/** 1000000 for 4158675: ones and zeros are no one's number. */
function sameLength(value) {
    return Math.sign(value) * 10 ** (String(Math.abs(value)).length - 1);
}
/** Two keys that become one would leave out what stands under the first. */
function freeName(name, entries) {
    let free = name;
    for (let n = 2; entries.has(free); n += 1)
        free = `${name} (${n})`;
    return free;
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 30613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ clusterTerms)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33999);

const MOST = 4;
/** Of the texts of a cluster, so many hold a word that names it. */
const FREQUENT = 1 / 3;
/** And so many times as often as other texts do: what is as common elsewhere says nothing. */
const TELLING = 4;
/**
 * The words that name a cluster, given by the places of its texts among all: those frequent in it and rare outside.
 * Words that every text has fall out by that, in any language.
 */
function clusterTerms(texts, members) {
    const inside = new Map();
    for (const place of members)
        for (const word of (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z)(texts[place] ?? ''))
            add(inside, word);
    const frequent = [...inside].filter(([, held]) => held >= 2 && held >= members.length * FREQUENT);
    const outside = new Map(frequent.map(([word]) => [word, 0]));
    const isMember = new Set(members);
    for (const [place, text] of texts.entries())
        if (!isMember.has(place))
            for (const word of (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z)(text))
                if (outside.has(word))
                    add(outside, word);
    return frequent
        .map(([word, held]) => {
        const share = held / members.length;
        const elsewhere = ((outside.get(word) ?? 0) + 1) / (texts.length - members.length + 1);
        return { word, ratio: share / elsewhere, weight: share * Math.log(share / elsewhere) };
    })
        .filter(({ ratio }) => ratio >= TELLING)
        .sort((one, other) => other.weight - one.weight || (one.word < other.word ? -1 : 1))
        .slice(0, MOST)
        .map(({ word }) => word);
}
function add(counts, word) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
}


/***/ }),

/***/ 58169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ comparedSides)
/* harmony export */ });
/* harmony import */ var _privacy_placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33200);
/* harmony import */ var _similarity_tf_idf_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95742);
/* harmony import */ var _stats_random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52681);



/** More see what is smaller than anybody acts upon, and take time that grows with their square. */
const MOST = 2_000;
/** Characters of a text: what is wanted stands at its start, and what follows is often quoted. */
const LONGEST = 2_000;
/** Characters of both sides together; where they are more, texts are compared by fewer characters each. */
const ROOM = 1_000_000;
const SEED = 1;
/**
 * Both sides made comparable: at most 2,000 texts of each, drawn by a fixed seed from the sorted texts, so that their
 * order has no say; without what is private, so that a text that was redacted before equals one that was not; and cut.
 * How rare a gram is, is told from both sides together: by the reference alone all that it lacks would weigh the same.
 */
function comparedSides(reference, current) {
    const drawn = [drawnFrom(reference), drawnFrom(current)];
    const longest = Math.min(LONGEST, Math.floor(ROOM / (drawn[0].length + drawn[1].length)));
    const [one, other] = drawn.map((side) => side.map(({ text, place }) => ({ text: shortened(text, longest), place })));
    const [first, second] = [one ?? [], other ?? []];
    const all = [...first, ...second].map(({ text }) => text);
    return {
        reference: first,
        current: second,
        similarities: { count: all.length, values: (0,_similarity_tf_idf_js__WEBPACK_IMPORTED_MODULE_1__/* .innerProducts */ .H)((0,_similarity_tf_idf_js__WEBPACK_IMPORTED_MODULE_1__/* .tfIdfVectors */ .S)(all)) },
        seed: seedOf(all),
    };
}
function drawnFrom(texts) {
    const sorted = texts.map((text, place) => ({ text, place })).sort(byText);
    if (sorted.length <= MOST)
        return sorted;
    const places = Int32Array.from(sorted.keys());
    (0,_stats_random_js__WEBPACK_IMPORTED_MODULE_2__/* .drawToFront */ .Vc)(places, MOST, (0,_stats_random_js__WEBPACK_IMPORTED_MODULE_2__/* .randomFrom */ .cG)(SEED));
    return Array.from(places.subarray(0, MOST).sort(), (nth) => sorted[nth]).filter((text) => text !== undefined);
}
function byText(one, other) {
    if (one.text === other.text)
        return one.place - other.place;
    return one.text < other.text ? -1 : 1;
}
/** Cut before as well, to little more than is needed: what is looked through for private data takes time. */
function shortened(text, longest) {
    return (0,_privacy_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .placeholders */ .F)()(text.slice(0, longest * 2)).slice(0, longest);
}
/** One seed for all would meet the luck of its draws again at every look. The hash is FNV-1a (Fowler et al.). */
function seedOf(texts) {
    let hash = 0x811c9dc5;
    for (const text of texts)
        for (let index = 0; index <= text.length; index += 1)
            hash = Math.imul(hash ^ (index < text.length ? text.charCodeAt(index) : 0xffff), 0x01000193);
    return hash;
}


/***/ }),

/***/ 58767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ FEWEST),
/* harmony export */   d: () => (/* binding */ tooFew)
/* harmony export */ });
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97532);

/** Fewer texts on a side tell too little: even if every fourth were of a new kind, that would likely stay unseen. */
const FEWEST = 200;
/** What was lacking on either side, as a phrase; `undefined` where there is enough. */
function tooFew(...sides) {
    const lacking = sides.filter(({ n }) => n < FEWEST).map(({ n, what }) => `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n)} of ${FEWEST} ${what}`);
    return lacking.length === 0 ? undefined : `too few to tell: ${lacking.join(' and ')}`;
}


/***/ }),

/***/ 11279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ input_shift_LEVEL),
  j: () => (/* binding */ inputShift)
});

// EXTERNAL MODULE: ./build/stats/holm.js
var holm = __webpack_require__(84060);
// EXTERNAL MODULE: ./build/production/shift/cluster-terms.js
var cluster_terms = __webpack_require__(30613);
;// CONCATENATED MODULE: ./build/production/shift/clusters.js

/** Texts that are less alike say the same by chance, however little those of the reference have in common. */
const LEAST_ALIKE = 0.2;
/** And these are alike anywhere, also where those of the reference are nearly copies of each other. */
const MOST_ALIKE = 0.5;
/** Two like requests are chance. */
const SMALLEST = 3;
/**
 * Like texts among the novel ones, by their places in the current side: the text that most others resemble with all of
 * these, then the same with what is left (the stars of Aslam et al. 2004), as long as three come together. Two resemble
 * each other when they are as alike as a text of the reference usually is to its nearest.
 */
function clustersOf({ reference, current, similarities }, { places, usual }) {
    const texts = [...reference, ...current].map(({ text }) => text);
    const stars = starsOf(similarities, places.map((place) => reference.length + place), Math.min(MOST_ALIKE, Math.max(LEAST_ALIKE, usual)));
    return stars.map((members) => ({
        terms: (0,cluster_terms/* clusterTerms */.e)(texts, members),
        members: members.flatMap((place) => current[place - reference.length]?.place ?? []),
    }));
}
function starsOf({ count, values }, novel, least) {
    const similarity = (one, other) => values[one * count + other] ?? 0;
    const alike = new Map(novel.map((one) => [one, novel.filter((other) => other !== one && similarity(one, other) >= least)]));
    const left = new Map(novel.map((one) => [one, alike.get(one)?.length ?? 0]));
    const stars = [];
    while (left.size >= SMALLEST) {
        const [centre, rays] = [...left].reduce((most, next) => (next[1] > most[1] ? next : most));
        if (rays + 1 < SMALLEST)
            break;
        const around = (alike.get(centre) ?? []).filter((other) => left.has(other));
        around.sort((one, other) => similarity(centre, other) - similarity(centre, one) || one - other);
        const star = [centre, ...around];
        for (const member of star)
            left.delete(member);
        for (const member of star)
            for (const other of alike.get(member) ?? []) {
                const rest = left.get(other);
                if (rest !== undefined)
                    left.set(other, rest - 1);
            }
        stars.push(star);
    }
    return stars;
}

// EXTERNAL MODULE: ./build/production/shift/compared-sides.js
var compared_sides = __webpack_require__(58169);
// EXTERNAL MODULE: ./build/production/shift/fewest.js
var fewest = __webpack_require__(58767);
// EXTERNAL MODULE: ./build/production/shift/novel-texts.js
var novel_texts = __webpack_require__(56890);
;// CONCATENATED MODULE: ./build/stats/mmd.js
/**
 * The squared maximum mean discrepancy of two groups under the kernel that their similarities are (Gretton et al.
 * 2012): for inner products of vectors, the squared distance of the two mean vectors. Only the sum within the smaller
 * group is formed anew for each split; all else follows from it and from the sums of rows.
 */
function meanDiscrepancy({ count, values }, first) {
    const rowSums = new Float64Array(count);
    let all = 0;
    for (let row = 0; row < count; row += 1) {
        let sum = 0;
        for (let place = row * count; place < (row + 1) * count; place += 1)
            sum += values[place] ?? 0;
        rowSums[row] = sum;
        all += sum;
    }
    const isFirst = first * 2 <= count;
    const [size, others] = isFirst ? [first, count - first] : [count - first, first];
    return (split) => {
        const group = isFirst ? split.first : split.second;
        let [diagonal, within, rows] = [0, 0, 0];
        for (let nth = 0; nth < size; nth += 1) {
            const one = group[nth] ?? 0;
            const row = one * count;
            diagonal += values[row + one] ?? 0;
            rows += rowSums[one] ?? 0;
            for (let other = 0; other < nth; other += 1)
                within += values[row + (group[other] ?? 0)] ?? 0;
        }
        const inside = diagonal + 2 * within;
        const between = rows - inside;
        const outside = all - inside - 2 * between;
        return inside / size ** 2 + outside / others ** 2 - (2 * between) / (size * others);
    };
}

// EXTERNAL MODULE: ./build/stats/nearest.js
var nearest = __webpack_require__(95462);
// EXTERNAL MODULE: ./build/stats/random.js
var stats_random = __webpack_require__(52681);
;// CONCATENATED MODULE: ./build/stats/permutation.js

/** What is measured is of the order of 1, and made of thousands of numbers: ties must not be decided by rounding. */
const ROUNDING = 1e-9;
/**
 * p of each test: how often groups of the same sizes, drawn at random from all things together, lie as far apart as the
 * two at hand. (1 + hits)/(permutations + 1), so that p is never 0 and the test holds its level at any number of them
 * (Phipson, Smyth 2010). Where a test looks at several statistics, the one that stands out most counts: each less its
 * mean and by its spread over all splits, those at hand among them, which treats every split alike and so holds the
 * level, too. All tests see the same draws.
 */
function permutationTests(tests, { first, second }, { permutations, seed }) {
    const count = first + second;
    // Those of the smaller group stand in front: fewer have to be drawn.
    const places = Int32Array.from({ length: count }, (_, index) => (first <= second ? index : count - 1 - index));
    const split = { first: new Int32Array(first), second: new Int32Array(second), inFirst: new Uint8Array(count) };
    const measured = tests.map((statistics) => statistics.map(() => new Float64Array(permutations + 1)));
    const random = (0,stats_random/* randomFrom */.cG)(seed);
    for (let nth = 0; nth <= permutations; nth += 1) {
        if (nth > 0)
            (0,stats_random/* drawToFront */.Vc)(places, Math.min(first, second), random);
        tellApart(places, split);
        for (const [index, statistics] of tests.entries())
            for (const [which, statistic] of statistics.entries()) {
                const values = measured[index]?.[which];
                if (values !== undefined)
                    values[nth] = statistic(split);
            }
    }
    return measured.map(pOf);
}
/** Of the first value of each among all of them. */
function pOf(measured) {
    const told = measured.length > 1 ? furthest(measured.map(standardised)) : (measured[0] ?? new Float64Array(1));
    const least = (told[0] ?? 0) - ROUNDING;
    return told.filter((value) => value >= least).length / told.length;
}
function standardised(values) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    return values.map((value) => (spread > ROUNDING ? (value - mean) / spread : 0));
}
function furthest(standard) {
    const [one = new Float64Array(1), ...others] = standard;
    return one.map((value, nth) => Math.max(value, ...others.map((other) => other[nth] ?? 0)));
}
/** In ascending order, which halves the time that sums over them take. */
function tellApart(places, { first, second, inFirst }) {
    const isFirst = first.length <= second.length ? 1 : 0;
    inFirst.fill(1 - isFirst);
    const smaller = isFirst === 1 ? first.length : second.length;
    for (let index = 0; index < smaller; index += 1)
        inFirst[places[index] ?? 0] = isFirst;
    let [ones, others] = [0, 0];
    for (let place = 0; place < inFirst.length; place += 1) {
        if (inFirst[place] === 1)
            first[ones++] = place;
        else
            second[others++] = place;
    }
}

;// CONCATENATED MODULE: ./build/production/shift/shift-tests.js



const PERMUTATIONS = 999;
/**
 * p of whether the two sides ask differently, and of whether some ask what none of the reference resembles; before Holm.
 * Where no larger share is novel than of the reference itself, the latter is 1: what that test sees is another matter.
 */
function shiftTests({ reference, current, similarities, seed }, { share, expected }) {
    const first = reference.length;
    const [inputs = 1, novel = 1] = permutationTests([[meanDiscrepancy(similarities, first)], (0,nearest/* strangers */.ob)(similarities, first)], { first, second: current.length }, { permutations: PERMUTATIONS, seed });
    return [inputs, share > expected ? novel : 1];
}

// EXTERNAL MODULE: ./build/stats/fisher.js
var fisher = __webpack_require__(7587);
// EXTERNAL MODULE: ./build/production/words.js
var words = __webpack_require__(33999);
;// CONCATENATED MODULE: ./build/production/shift/words-apart.js



/** In fewer texts a word sets nothing apart. */
const FEWEST = 5;
const LEVEL = 0.05;
/** What is written more often, and what less often, than in the reference: by Fisher's test, Holm's over all words. */
function wordsApart(reference, current) {
    const [before, now] = [countsOf(reference), countsOf(current)];
    const words = [...new Set([...before.keys(), ...now.keys()])]
        .map((word) => ({
        word,
        reference: { so: before.get(word) ?? 0, of: reference.length },
        current: { so: now.get(word) ?? 0, of: current.length },
    }))
        .filter(({ reference: one, current: other }) => one.so + other.so >= FEWEST);
    const adjusted = (0,holm/* holm */.f)(words.map((word) => (0,fisher/* fisherMidP */.e)(word.current, word.reference).twoSided));
    const apart = words
        .map((shares, index) => ({ shares, p: adjusted[index] ?? 1 }))
        .filter(({ p }) => p <= LEVEL)
        .sort((one, other) => one.p - other.p || (one.shares.word < other.shares.word ? -1 : 1))
        .map(({ shares }) => shares);
    const isMore = ({ reference: one, current: other }) => other.so / other.of > one.so / one.of;
    return { more: apart.filter(isMore), fewer: apart.filter((shares) => !isMore(shares)) };
}
function countsOf(texts) {
    const counts = new Map();
    for (const text of texts)
        for (const word of (0,words/* wordsOf */.Z)(text))
            counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
}

;// CONCATENATED MODULE: ./build/production/shift/input-shift.js







/** Of either test after Holm's correction; the level at which a single look speaks of a shift. */
const input_shift_LEVEL = 0.05;
/**
 * Two tests of whether texts come from where the reference comes from: the distance of the two mean vectors of
 * character 2- to 4-grams, and how near the current texts come to their nearest of the reference; p by permuting which
 * text is on which side. Neither the order of the texts nor anything but the texts has a say.
 */
function inputShift(reference, current) {
    const n = [reference.length, current.length];
    if (reference.length < fewest/* FEWEST */.T || current.length < fewest/* FEWEST */.T)
        return {
            n,
            compared: [0, 0],
            inputs: { p: null, words: { more: [], fewer: [] } },
            novel: { p: null, share: null, expected: null, clusters: [] },
            verdict: 'too-few-to-tell',
        };
    const sides = (0,compared_sides/* comparedSides */.Q)(reference, current);
    const [first, second] = [sides.reference.length, sides.current.length];
    const found = (0,novel_texts/* novelTexts */.f)(sides);
    const [inputs = 1, novel = 1] = (0,holm/* holm */.f)(shiftTests(sides, found));
    return {
        n,
        compared: [first, second],
        inputs: { p: inputs, words: wordsApart(sides.reference.map(textOf), sides.current.map(textOf)) },
        novel: { p: novel, share: found.share, expected: found.expected, clusters: clustersOf(sides, found) },
        verdict: Math.min(inputs, novel) <= input_shift_LEVEL ? 'shifted' : 'no-shift-seen',
    };
}
function textOf({ text }) {
    return text;
}


/***/ }),

/***/ 34420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ inputTexts)
/* harmony export */ });
/* harmony import */ var _written_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28065);

/** The inputs in which a text can be told. The others are not compared. */
function inputTexts(items) {
    return items.flatMap((item) => {
        const written = (0,_written_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenText */ .v)(item.input);
        return written === undefined ? [] : [{ item, text: written.text }];
    });
}


/***/ }),

/***/ 56890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ novelTexts)
/* harmony export */ });
/* harmony import */ var _stats_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95462);

/** So many of the cases themselves count as resembling no other: what is rarer among them cannot be told from novel. */
const RARE = 0.05;
/** Cases after the nearest one that tell how alike texts are anyway, by their language and their length. */
const AROUND = 10;
/** So many novel texts that are more like a text than any of the reference make it one of them. */
const FELLOWS = 2;
/** Similarities are kept in 32 bits: equal ones may differ by this. */
const ROUNDING = 1e-6;
/**
 * The current texts that stand apart from the reference as only 5 of 100 of its own do from its others: their nearest is
 * far off, or hardly nearer than the ten after it. By the first alone a few lone texts of another language would set the
 * bound for all, and a new kind of request in the language of most would be known by its function words. What is more
 * like two of these than like any of the reference is novel with them.
 */
function novelTexts({ reference, current, similarities }) {
    const { count, values } = similarities;
    const nearest = (0,_stats_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestIn */ .Or)(similarities, Int32Array.from(reference.keys()), AROUND + 1);
    const all = Array.from({ length: count }, (_, one) => {
        const [near = 0, ...around] = nearest.subarray(one * (AROUND + 1), (one + 1) * (AROUND + 1));
        return { near, ahead: logarithm(near) - around.reduce((sum, next) => sum + logarithm(next), 0) / AROUND };
    });
    const own = all.slice(0, reference.length);
    const isApart = boundOf(own);
    const others = all.slice(reference.length).map((text, place) => ({ ...text, place }));
    const apart = others.filter(isApart).map(({ place }) => place);
    const isFellow = ({ near, place }) => {
        const row = (reference.length + place) * count + reference.length;
        return apart.filter((other) => (values[row + other] ?? 0) > near + ROUNDING).length >= FELLOWS;
    };
    const places = others.filter((text) => isApart(text) || isFellow(text)).map(({ place }) => place);
    return {
        places,
        share: places.length / current.length,
        expected: own.filter(isApart).length / own.length,
        usual: own.map(({ near }) => near).toSorted((one, other) => one - other)[Math.floor(RARE * own.length)] ?? 0,
    };
}
/** Both bounds leave the same number of the reference behind, and together at most 5 of 100. */
function boundOf(own) {
    const nears = own.map(({ near }) => near).sort((one, other) => one - other);
    const aheads = own.map(({ ahead }) => ahead).sort((one, other) => one - other);
    for (let behind = Math.floor(RARE * own.length); behind >= 0; behind -= 1) {
        const [near, ahead] = [(nears[behind] ?? 0) - ROUNDING, (aheads[behind] ?? 0) - ROUNDING];
        const isApart = (text) => text.near < near || text.ahead < ahead;
        if (own.filter(isApart).length <= RARE * own.length)
            return isApart;
    }
    return () => false;
}
function logarithm(similarity) {
    return Math.log(Math.max(_stats_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAST */ .K1, similarity));
}


/***/ }),

/***/ 8327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ shownCluster)
/* harmony export */ });
/* harmony import */ var _values_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83012);
/* harmony import */ var _written_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28065);


const MOST_EXAMPLES = 3;
/** `samples` are those that were compared, in the order in which their texts were given. */
function shownCluster({ terms, members }, samples) {
    const held = members.flatMap((member) => samples[member] ?? []);
    const days = held.flatMap(({ at }) => (at === undefined ? [] : [(0,_values_days_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .kb)(at)])).sort();
    const [first, last] = [days[0], days.at(-1)];
    const texts = new Set(held.map(({ input }) => (0,_written_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenText */ .v)(input)?.text ?? ''));
    return {
        terms,
        size: members.length,
        ...(first === undefined || last === undefined ? {} : { days: [first, last] }),
        examples: [...texts].slice(0, MOST_EXAMPLES),
    };
}


/***/ }),

/***/ 33999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** Scripts that put no blanks between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
/** Nobody's words, and after redaction the same ones everywhere. */
const ADDRESS = /\S+@\S+|\bhttps?:\S+/g;
const LONGEST_TEXT = 8_000;
const LONGEST_WORD = 40;
/** Made when a text first needs it, since making it takes a while. */
let segmenter;
/** The words of a text, each once, in lower case; numbers, marks and single letters are none. */
function wordsOf(text) {
    const read = text.slice(0, LONGEST_TEXT).replace(ADDRESS, ' ').toLowerCase().replaceAll('’', "'");
    const words = (read.match(WORD) ?? []).flatMap((word) => (UNSPACED.test(word) ? parted(word) : word));
    return new Set(words.filter(({ length }) => length > 1 && length <= LONGEST_WORD));
}
function parted(run) {
    segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
    return Array.from(segmenter.segment(run), ({ segment }) => segment);
}


/***/ }),

/***/ 95742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ innerProducts),
/* harmony export */   S: () => (/* binding */ tfIdfVectors)
/* harmony export */ });
/* harmony import */ var _comparable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52524);
/* harmony import */ var _numbering_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41873);


const LONGEST_GRAM = 4;
/** A gram is known by its last character and by the number of the gram before that, which is above all characters. */
const CHARACTERS = 0x110000;
/**
 * Texts as vectors of their character 2- to 4-grams: how often each occurs, times how rare it is among these texts,
 * ln((1 + n)/(1 + df)) + 1 (Salton, Buckley 1988, smoothed), scaled to length 1. Texts are compared with a blank on
 * either side, so that a word at an end is what it is elsewhere and the shortest text has grams; all empty ones are
 * the same text. What a word means is not in it.
 */
function tfIdfVectors(texts) {
    const { starts, grams, counts, width } = gramCounts(texts);
    const heldBy = new Int32Array(width);
    for (const gram of grams)
        heldBy[gram] = (heldBy[gram] ?? 0) + 1;
    const weights = new Float32Array(grams.length);
    for (let nth = 0; nth < texts.length; nth += 1) {
        const [start, end] = [starts[nth] ?? 0, starts[nth + 1] ?? 0];
        let squares = 0;
        for (let entry = start; entry < end; entry += 1) {
            const rarity = Math.log((1 + texts.length) / (1 + (heldBy[grams[entry] ?? 0] ?? 0))) + 1;
            const weight = (counts[entry] ?? 0) * rarity;
            weights[entry] = weight;
            squares += weight * weight;
        }
        const length = Math.sqrt(squares);
        for (let entry = start; entry < end; entry += 1)
            weights[entry] = (weights[entry] ?? 0) / length;
    }
    return { starts, grams, weights, width };
}
/** The inner products of all vectors with each other, at `one * n + other`: 0..1 but for rounding. */
function innerProducts({ starts, grams, weights, width }) {
    const count = starts.length - 1;
    const products = new Float32Array(count * count);
    const { places, entries, from } = holders(starts, grams, width);
    const filled = from.slice(0, width);
    const row = new Float64Array(count);
    for (let one = 0; one < count; one += 1) {
        row.fill(0, 0, one);
        for (let entry = starts[one] ?? 0; entry < (starts[one + 1] ?? 0); entry += 1) {
            const gram = grams[entry] ?? 0;
            const weight = weights[entry] ?? 0;
            const end = filled[gram] ?? 0;
            for (let holder = from[gram] ?? 0; holder < end; holder += 1) {
                const other = places[holder] ?? 0;
                row[other] = (row[other] ?? 0) + weight * (entries[holder] ?? 0);
            }
            places[end] = one;
            entries[end] = weight;
            filled[gram] = end + 1;
        }
        for (let other = 0; other < one; other += 1) {
            const product = row[other] ?? 0;
            products[one * count + other] = product;
            products[other * count + one] = product;
        }
        products[one * count + one] = 1;
    }
    return products;
}
/** Room for which texts hold a gram, with its weight there; that of a gram begins at `from[gram]`. */
function holders(starts, grams, width) {
    const from = new Int32Array(width + 1);
    for (const gram of grams)
        from[gram + 1] = (from[gram + 1] ?? 0) + 1;
    for (let gram = 0; gram < width; gram += 1)
        from[gram + 1] = (from[gram + 1] ?? 0) + (from[gram] ?? 0);
    const all = starts.at(-1) ?? 0;
    return { places: new Int32Array(all), entries: new Float32Array(all), from };
}
function gramCounts(texts) {
    const compared = texts.map((text) => Int32Array.from(` ${(0,_comparable_js__WEBPACK_IMPORTED_MODULE_0__/* .comparable */ .Z)(text)} `, (character) => character.codePointAt(0) ?? 0));
    const room = compared.reduce((sum, { length }) => sum + length * (LONGEST_GRAM - 1), 0);
    const [grams, counts] = [new Int32Array(room), new Int32Array(room)];
    const starts = new Int32Array(texts.length + 1);
    // Of each gram, the entry that it last had: another text's where that lies before this one's first.
    const lastEntries = new Int32Array(room).fill(-1);
    const numberOf = (0,_numbering_js__WEBPACK_IMPORTED_MODULE_1__/* .numbering */ .u)();
    let [filled, width] = [0, 0];
    for (const [nth, characters] of compared.entries()) {
        const start = filled;
        for (let first = 0; first < characters.length - 1; first += 1) {
            let head = characters[first] ?? 0;
            const end = Math.min(characters.length, first + LONGEST_GRAM);
            for (let last = first + 1; last < end; last += 1) {
                const gram = numberOf(head, characters[last] ?? 0);
                head = CHARACTERS + gram;
                const entry = lastEntries[gram] ?? -1;
                if (entry >= start) {
                    counts[entry] = (counts[entry] ?? 0) + 1;
                    continue;
                }
                lastEntries[gram] = filled;
                grams[filled] = gram;
                counts[filled] = 1;
                filled += 1;
                if (gram === width)
                    width += 1;
            }
        }
        starts[nth + 1] = filled;
    }
    return { starts, grams: grams.slice(0, filled), counts: counts.slice(0, filled), width };
}


/***/ }),

/***/ 7587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ fisherMidP),
/* harmony export */   k: () => (/* binding */ allAfter)
/* harmony export */ });
/**
 * Fisher's test of two independent shares, with the mid-p in place of the tail (Lancaster 1961): what was seen counts
 * by half. The two-sided p is twice the smaller tail, so that it also bears saying which share is larger. Fisher's own p
 * keeps far below its level where one side is small or the shares are; the mid-p comes near it and, as enumerated for
 * the sizes used here, does not exceed it (Lydersen, Fagerland and Laake 2009 find the same).
 */
function fisherMidP(one, other) {
    const so = one.so + other.so;
    const lowest = Math.max(0, so - other.of);
    const chances = hypergeometric(one.of, other.of, so);
    const seen = one.so - lowest;
    const less = sumOf(chances, 0, seen);
    const more = sumOf(chances, seen + 1, chances.length);
    const half = (chances[seen] ?? 0) / 2;
    const all = less + more + 2 * half;
    const [smaller, larger] = [(less + half) / all, (more + half) / all];
    return { twoSided: Math.min(1, 2 * Math.min(smaller, larger)), larger };
}
/**
 * How likely it is that all of `so` among `of` come after the first `none` of them by chance: Fisher's p of a table with
 * an empty cell. It holds though `none` was chosen by where the first of them came, since it says just how seldom the
 * first comes so late.
 */
function allAfter(none, so, of) {
    let chance = 1;
    for (let nth = 0; nth < so && chance > 0; nth += 1)
        chance *= Math.max(0, of - none - nth) / (of - nth);
    return chance;
}
/**
 * How likely each number of hits among the first `one` is when `so` of all `one + other` are hits, from the fewest on.
 * Relative to the likeliest, from which it is built outwards: nothing overflows at any size.
 */
function hypergeometric(one, other, so) {
    const lowest = Math.max(0, so - other);
    const highest = Math.min(one, so);
    const chances = new Float64Array(highest - lowest + 1);
    const mode = Math.floor(((so + 1) * (one + 1)) / (one + other + 2));
    chances[mode - lowest] = 1;
    for (let hits = mode; hits < highest; hits += 1)
        chances[hits + 1 - lowest] =
            ((chances[hits - lowest] ?? 0) * (one - hits) * (so - hits)) / ((hits + 1) * (other - so + hits + 1));
    for (let hits = mode; hits > lowest; hits -= 1)
        chances[hits - 1 - lowest] =
            ((chances[hits - lowest] ?? 0) * hits * (other - so + hits)) / ((one - hits + 1) * (so - hits + 1));
    return chances;
}
function sumOf(values, from, to) {
    let sum = 0;
    for (let index = from; index < to; index += 1)
        sum += values[index] ?? 0;
    return sum;
}


/***/ }),

/***/ 95462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ LEAST),
/* harmony export */   Or: () => (/* binding */ nearestIn),
/* harmony export */   ob: () => (/* binding */ strangers)
/* harmony export */ });
/** So many of its nearest are kept of each thing: hardly ever are all of them in the one group that is not asked for. */
const KEPT = 32;
/** How alike each of the things is to those of the group that are most like it, itself left out; 0 where there are fewer. */
function nearestIn({ count, values }, group, many) {
    const nearest = new Float64Array(count * many);
    for (let one = 0; one < count; one += 1) {
        const last = (one + 1) * many - 1;
        for (const other of group) {
            const similarity = values[one * count + other] ?? 0;
            if (other === one || similarity <= (nearest[last] ?? 0))
                continue;
            let place = last;
            for (; place > one * many && (nearest[place - 1] ?? 0) < similarity; place -= 1)
                nearest[place] = nearest[place - 1] ?? 0;
            nearest[place] = similarity;
        }
    }
    return nearest;
}
/** Below this a similarity says no more: what is all but nothing must not weigh by how little it is. */
const LEAST = 0.05;
/** Of all things, so many have their nearest further off than what counts as far. */
const FAR = 0.1;
/** And so many have it further off than what counts as a like one, for things that have none in the first group. */
const ALIKE = 0.25;
/**
 * Two ways in which things of the second group may be strangers to the first. *Far*: they lack a near one in the first
 * group more than those of the first lack one among themselves. *Alike*: they have near ones in their own group rather
 * than in the first, as a new kind has that is asked by many. Both are means of logarithms, so that half as near counts
 * the same everywhere, and of the nearness beyond a bound nothing counts: else copies of the first group in the second
 * would pay for its strangers. The bounds are of all things together and know nothing of groups.
 */
function strangers(similarities, first) {
    const { count, values } = similarities;
    const { neighbours, nearness, kept } = neighboursOf(similarities);
    const [far, alike] = boundsOf(nearness, kept);
    const lackOf = (group, { inFirst }) => {
        let sum = 0;
        for (const one of group)
            sum += Math.max(0, far - nearestOf(one, 1, inFirst));
        return sum / group.length;
    };
    return [
        (split) => lackOf(split.second, split) - lackOf(split.first, split),
        ({ second, inFirst }) => {
            let sum = 0;
            for (const one of second) {
                const inOther = nearestOf(one, 1, inFirst);
                if (inOther < alike)
                    sum += Math.max(0, Math.min(alike, nearestOf(one, 0, inFirst)) - inOther);
            }
            return sum / (count - first);
        },
    ];
    function nearestOf(one, which, inFirst) {
        for (let place = one * kept; place < (one + 1) * kept; place += 1)
            if (inFirst[neighbours[place] ?? 0] === which)
                return nearness[place] ?? 0;
        let most = 0;
        for (let other = 0; other < count; other += 1)
            if (inFirst[other] === which && other !== one)
                most = Math.max(most, values[one * count + other] ?? 0);
        return logarithm(most);
    }
}
function boundsOf(nearness, kept) {
    const nearest = nearness.filter((_, place) => place % kept === 0).sort();
    const at = (share) => nearest[Math.floor(share * nearest.length)] ?? 0;
    return [at(FAR), at(ALIKE)];
}
function logarithm(similarity) {
    return Math.log(Math.max(LEAST, similarity));
}
/** By thing, the `kept` others that it is most like, the nearest first, and how near they are. */
function neighboursOf({ count, values }) {
    const kept = Math.min(KEPT, count - 1);
    const neighbours = new Int32Array(count * kept);
    for (let one = 0; one < count; one += 1) {
        const [row, from] = [one * count, one * kept];
        let held = 0;
        for (let other = 0; other < count; other += 1) {
            if (other === one)
                continue;
            const similarity = values[row + other] ?? 0;
            if (held === kept && similarity <= (values[row + (neighbours[from + kept - 1] ?? 0)] ?? 0))
                continue;
            let place = from + (held < kept ? held : kept - 1);
            while (place > from && (values[row + (neighbours[place - 1] ?? 0)] ?? 0) < similarity) {
                neighbours[place] = neighbours[place - 1] ?? 0;
                place -= 1;
            }
            neighbours[place] = other;
            if (held < kept)
                held += 1;
        }
    }
    const nearness = Float64Array.from(neighbours, (other, place) => logarithm(values[Math.floor(place / kept) * count + other] ?? 0));
    return { neighbours, nearness, kept };
}


/***/ }),

/***/ 52681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ drawToFront),
/* harmony export */   cG: () => (/* binding */ randomFrom)
/* harmony export */ });
/* unused harmony exports xoshiro, below */
// Looked up once: a test by permuting asks for millions of numbers.
const { floor, imul } = Math;
/**
 * xoshiro128** (Blackman, Vigna 2018), its 128 bits filled from a seed by SplitMix (Steele et al. 2014). What is drawn
 * must be the same on every machine and tomorrow, which `Math.random` does not promise.
 */
function randomFrom(seed) {
    const next = splitMix(seed);
    return xoshiro([next(), next(), next(), next()]);
}
/** The generator itself, on from a state of four numbers of 32 bits that are not all zero. */
function xoshiro(state) {
    let [a, b, c, d] = state;
    return () => {
        const result = imul(rotated(imul(b, 5), 7), 9) >>> 0;
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = rotated(d, 11);
        return result;
    };
}
/** A whole number from 0 to `most` − 1; `most` lies far below 2³², so that none is likelier to notice. */
function below(random, most) {
    return floor((random() / 2 ** 32) * most);
}
/** Brings any `size` of the places to the front, each choice as likely as another (Fisher, Yates 1938). */
function drawToFront(places, size, random) {
    for (let index = 0; index < size; index += 1) {
        const from = index + below(random, places.length - index);
        const drawn = places[from] ?? 0;
        places[from] = places[index] ?? 0;
        places[index] = drawn;
    }
}
function rotated(value, bits) {
    return (value << bits) | (value >>> (32 - bits));
}
function splitMix(seed) {
    let state = seed | 0;
    return () => {
        state = (state + 0x9e3779b9) | 0;
        let mixed = imul(state ^ (state >>> 16), 0x21f0aaad);
        mixed = imul(mixed ^ (mixed >>> 15), 0x735a2d97);
        return (mixed ^ (mixed >>> 15)) >>> 0;
    };
}


/***/ })

};
