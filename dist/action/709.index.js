export const id = 709;
export const ids = [709];
export const modules = {

/***/ 31355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ threadState)
/* harmony export */ });
/* harmony import */ var _parse_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55336);
/* harmony import */ var _reply_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61974);
/* harmony import */ var _standing_orders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85637);



/**
 * What our replies in a thread remember, as far as its comments bear it out: every workflow of a repository writes under
 * the same login, so a reply alone proves nothing. An order counts where the comment it cites stands there, by whom it
 * names, and says that very thing; whoever takes the comment back takes back the order. Several replies, written at the
 * same moment, are read as one. `redact` is what a reason went through before it was kept.
 */
function threadState(comments, login, redact) {
    const byId = new Map(comments.map((comment) => [comment.id, comment]));
    const replies = comments
        .filter(({ author }) => author === login)
        .map(({ body, updatedAt }) => ({ ...(0,_reply_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readReplyMarker */ .v3)(body), updatedAt }));
    const orders = replies.map((reply) => reply.orders.filter((order) => isSaid(order, byId.get(order.comment), redact)));
    const answered = replies.flatMap((reply) => reply.answered.filter((id) => mayBeAnswered(byId.get(id), reply.updatedAt)));
    return { orders: (0,_standing_orders_js__WEBPACK_IMPORTED_MODULE_2__/* .mergedOrders */ .UN)(orders), answered: [...new Set(answered)].sort((one, other) => one - other) };
}
/** The day of the order is taken for today: what was possible then may be past by now. */
function isSaid(order, comment, redact) {
    if (comment === undefined)
        return false;
    const reading = (0,_parse_command_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCommand */ .RM)(comment.body, new Date(`${order.until}T00:00:00Z`));
    const said = reading.kind === 'command' ? (0,_standing_orders_js__WEBPACK_IMPORTED_MODULE_2__/* .orderOf */ .mJ)(reading.command, comment, redact) : undefined;
    return said !== undefined && (0,_standing_orders_js__WEBPACK_IMPORTED_MODULE_2__/* .printOrders */ .XF)([said]) === (0,_standing_orders_js__WEBPACK_IMPORTED_MODULE_2__/* .printOrders */ .XF)([order]);
}
/** Nobody can have answered what was not asked yet, nor what asks for nothing. */
function mayBeAnswered(comment, replied) {
    if (comment === undefined || comment.createdAt > replied)
        return false;
    return (0,_parse_command_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCommand */ .RM)(comment.body, comment.createdAt).kind !== 'none';
}


/***/ }),

/***/ 29689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ openSampleRedactor)
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

// EXTERNAL MODULE: ./build/run/redact.js
var redact = __webpack_require__(96533);
// EXTERNAL MODULE: ./build/agent/environment.js
var environment = __webpack_require__(96979);
// EXTERNAL MODULE: ./build/agent/home.js
var agent_home = __webpack_require__(50839);
// EXTERNAL MODULE: ./build/run/redact-texts.js
var redact_texts = __webpack_require__(59004);
// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
;// CONCATENATED MODULE: ./build/gather/sample-command.js




/** What is sent at once: enough that the way there and back counts for little, in memory a few megabytes. */
const MOST_TEXTS = 2_000;
const MOST_CHARACTERS = 1 << 20;
const MOST_AT_ONCE = 4;
const TIMEOUT_MS = 60_000;
/** The suite's `redact` command for many items at once. `known` takes known secrets out of what it prints. */
function openSampleCommand({ world, suite, directory, loaded }, argv, known) {
    const home = (0,agent_home/* temporaryHome */.R)();
    const concurrency = Math.min(suite.agent?.concurrency ?? 1, MOST_AT_ONCE);
    const command = (0,redact_texts/* openRedactTexts */.M)({
        command: argv,
        cwd: directory,
        env: (0,environment/* childEnvironment */.Qc)(world.environment, { allowed: suite.agent?.env ?? [], home: home.path }),
        concurrency,
        timeoutMs: suite.agent?.timeout ?? TIMEOUT_MS,
        redact: known,
    });
    /** By reason, how many samples were withheld for it. */
    const withheld = new Map();
    async function redactBatch(batch, kind) {
        const texts = await askFor(command, batch.texts);
        if (texts.kind === 'failed') {
            // What follows the first line is what the command printed, of which it is not known what that quotes.
            const reason = texts.reason.split('\n', 1)[0] ?? '';
            withheld.set(reason, (withheld.get(reason) ?? 0) + batch.items.length);
        }
        let next = 0;
        const take = () => {
            next += 1;
            return texts.kind === 'failed' ? redact_texts/* WITHHELD */.i : (texts.texts[next - 1] ?? redact_texts/* WITHHELD */.i);
        };
        return batch.items.map((item) => kind.redact(kind.map(item, take)));
    }
    return {
        async redactAll(items, kind) {
            const done = [];
            const waiting = batchesOf(items, kind);
            const lane = async () => {
                for (let batch = waiting.next(); batch.done !== true; batch = waiting.next())
                    done[batch.value.index] = await redactBatch(batch.value, kind);
            };
            await Promise.all(Array.from({ length: concurrency }, lane));
            return done.flat();
        },
        problems: () => [...withheld].map(([reason, samples]) => ({
            message: `${reason}; the texts of ${(0,format/* plural */.LS)(samples, 'sample')} are withheld`,
            location: loaded.locate(['suites', suite.name, 'redact']),
            remedy: 'Mend the command: it answers each line with as many texts as it was given, in their order',
        })),
        async stop() {
            await command.stop();
            home.remove();
        },
    };
}
async function askFor(command, texts) {
    return texts.length === 0 ? { kind: 'redacted', texts } : command.redact(texts);
}
/** Whole items together, each batch made when it is asked for. */
function* batchesOf(items, { map }) {
    let batch = { index: 0, items: [], texts: [] };
    let characters = 0;
    for (const item of items) {
        batch.items.push(item);
        map(item, (text) => {
            batch.texts.push(text);
            characters += text.length;
            return text;
        });
        if (batch.texts.length < MOST_TEXTS && characters < MOST_CHARACTERS)
            continue;
        yield batch;
        batch = { index: batch.index + 1, items: [], texts: [] };
        characters = 0;
    }
    if (batch.items.length > 0)
        yield batch;
    return undefined;
}

// EXTERNAL MODULE: ./build/gather/secrets.js
var secrets = __webpack_require__(10875);
;// CONCATENATED MODULE: ./build/gather/sample-redactor.js




/**
 * Secrets whose values this process knows go first, then what is private by its look; the suite's `redact` command is
 * given what is left. Where it fails, all texts that it was given are withheld.
 */
function openSampleRedactor(options) {
    const { world, suite, loaded } = options;
    const known = (0,redact/* makeRedactor */.$)((0,secrets/* secretsOf */.F)(world.environment, loaded.config.suites)).text;
    const command = suite.redact === undefined ? undefined : openSampleCommand(options, suite.redact, known);
    const own = new Set(suite.steps.map(({ name }) => name));
    async function all(items, kind) {
        const builtIn = items.map((item) => kind.redact(kind.map(item, known)));
        if (command === undefined)
            return builtIn;
        return command.redactAll(builtIn, {
            redact: kind.redact,
            // The names of its steps are the suite's own.
            map: (item, map) => kind.map(item, (text, key, told) => (own.has(text) ? text : map(text, key, told))),
        });
    }
    return {
        sample: async (sample) => (await all([sample], SAMPLE))[0],
        samples: (samples) => all(samples, SAMPLE),
        json: async (value) => (await all([value], JSON_VALUE))[0],
        problems: () => command?.problems() ?? [],
        stop: async () => command?.stop(),
    };
}
const SAMPLE = { redact: redactSample, map: mapSample };
const JSON_VALUE = { redact: redactJson, map: mapJson };


/***/ }),

/***/ 29993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ openPullRequest),
/* harmony export */   Ud: () => (/* binding */ pullRequestsFromBranch),
/* harmony export */   nq: () => (/* binding */ editPullRequest),
/* harmony export */   pC: () => (/* binding */ pullRequestNow)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44463);
/* harmony import */ var _issue_requests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26844);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32074);




const PERMISSION = 'pull-requests: write';
const instant = zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$({ offset: true }).transform((text) => Date.parse(text));
const pullSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['open', 'closed']),
    user: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }).nullish(),
    body: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(),
    closed_at: instant.nullish(),
    merged_at: instant.nullish(),
    head: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), repo: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig() }).nullish() }),
    base: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ repo: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig() }) }),
});
/**
 * Every pull request that ever came from a branch of this name, the newest first. A fork of the same owner may have
 * one of that name too: those are left out. Throws what GitHub threw.
 */
async function pullRequestsFromBranch(client, branch) {
    const listed = await client.octokit.paginate(client.octokit.rest.pulls.list, {
        ...client.in,
        head: `${client.in.owner}:${branch}`,
        state: 'all',
        per_page: 100,
    });
    const pulls = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(pullSchema).safeParse(listed);
    if (!pulls.success)
        throw new Error('GitHub answered with something that is no pull request');
    return pulls.data
        .filter(({ head, base }) => head.repo?.id === base.repo.id)
        .map(pullOf)
        .toSorted((one, other) => other.number - one.number);
}
/** Opens a pull request. One whose answer was lost is looked for before it is sent again. */
async function openPullRequest(client, wanted) {
    const { branch, into, title, body } = wanted;
    const send = async () => {
        const asked = { ...client.in, head: branch, base: into, title, body, ..._client_js__WEBPACK_IMPORTED_MODULE_0__/* .WRITE_ONCE */ .qG };
        return pullOf(pullSchema.parse((await client.octokit.rest.pulls.create(asked)).data));
    };
    try {
        return { kind: 'opened', pull: await send() };
    }
    catch (error) {
        if ((0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) === 403 && /not permitted to create/i.test(error.message))
            return { kind: 'switched-off' };
        if (!(0,_issue_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHaveHappened */ .dk)(error))
            return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(error, PERMISSION);
    }
    try {
        const present = (await pullRequestsFromBranch(client, branch)).find(({ open }) => open);
        return { kind: 'opened', pull: present ?? (await send()) };
    }
    catch (error) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(error, PERMISSION);
    }
}
/** A pull request as it is at this moment: what people do meanwhile is not written over. Throws what GitHub threw. */
async function pullRequestNow(client, number) {
    const { data } = await client.octokit.rest.pulls.get({ ...client.in, pull_number: number });
    const pull = pullSchema.safeParse(data);
    if (!pull.success)
        throw new Error('GitHub answered with something that is no pull request');
    return pullOf(pull.data);
}
/** An edit may be repeated: it leaves the same body however often it is done. */
async function editPullRequest(client, number, body) {
    try {
        await client.octokit.rest.pulls.update({ ...client.in, pull_number: number, body });
        return { kind: 'edited' };
    }
    catch (error) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(error, PERMISSION);
    }
}
function pullOf(pull) {
    const { number, html_url: url, state, user, body, closed_at: closedAt, merged_at: mergedAt, head } = pull;
    return {
        number,
        url,
        open: state === 'open',
        merged: mergedAt != null,
        head: head.sha,
        author: user?.login ?? '',
        body: body ?? '',
        ...(closedAt == null ? {} : { closedAt }),
    };
}


/***/ }),

/***/ 26436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KB: () => (/* binding */ forwardBranch),
/* harmony export */   Ow: () => (/* binding */ branchesBeginning),
/* harmony export */   lY: () => (/* binding */ createBranch)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32074);

/** The branches whose names begin so, and where each of them stands. Throws what GitHub threw. */
async function branchesBeginning(client, start) {
    const { data } = await client.octokit.rest.git.listMatchingRefs({ ...client.in, ref: `heads/${start}` });
    return new Map(data.map(({ ref, object }) => [ref.replace(/^refs\/heads\//, ''), object.sha]));
}
const PERMISSION = 'contents: write';
/** Makes a branch that is not there yet; `moved`: somebody else was quicker. */
async function createBranch(client, branch, sha) {
    return attempted(() => client.octokit.rest.git.createRef({ ...client.in, ref: `refs/heads/${branch}`, sha }));
}
/** Moves a branch on to a commit that comes after all it holds; `moved`: it does not, and stays where it is. */
async function forwardBranch(client, branch, sha) {
    return attempted(() => client.octokit.rest.git.updateRef({ ...client.in, ref: `heads/${branch}`, sha, force: false }));
}
async function attempted(request) {
    try {
        await request();
        return { kind: 'ready' };
    }
    catch (error) {
        const moved = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 422 && error instanceof Error && /already exists|fast forward/i.test(error.message);
        return moved ? { kind: 'moved' } : (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .Of)(error, PERMISSION);
    }
}


/***/ }),

/***/ 31624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ commitOnBranch)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32074);


const MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    createCommitOnBranch: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ oid: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) }),
});
const errorsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }));
/** Commits files onto a branch, signed by GitHub, if and only if the branch stands where it is expected. */
async function commitOnBranch(client, commit) {
    const { branch, expectedHead, headline, body, files } = commit;
    const input = {
        branch: { repositoryNameWithOwner: `${client.in.owner}/${client.in.repo}`, branchName: branch },
        expectedHeadOid: expectedHead,
        message: { headline, body },
        fileChanges: {
            additions: files.map(({ path, text }) => ({ path, contents: Buffer.from(text, 'utf8').toString('base64') })),
        },
    };
    try {
        const answer = answerSchema.safeParse(await client.octokit.graphql(MUTATION, { input, request: { retries: 0 } }));
        if (!answer.success)
            return { kind: 'failed', reason: 'GitHub did not say what it committed' };
        const { oid, url } = answer.data.createCommitOnBranch.commit;
        return { kind: 'committed', sha: oid, url };
    }
    catch (error) {
        return refusedCommit(error);
    }
}
/** GraphQL answers 200 with a list of errors. */
function refusedCommit(error) {
    const [first] = errorsSchema.safeParse(error?.errors).data ?? [];
    if (first === undefined)
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .Of)(error, 'contents: write');
    if (first.type === 'STALE_DATA' || /^Expected branch to point to/.test(first.message))
        return { kind: 'moved' };
    if (first.type === 'FORBIDDEN' || /not accessible|must have/i.test(first.message))
        return { kind: 'forbidden', permission: 'contents: write' };
    return { kind: 'failed', reason: first.message.split('\n')[0] ?? '' };
}


/***/ }),

/***/ 12876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ tipOfDefaultBranch)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32074);

/** The commit at which the default branch stands at this moment. */
async function tipOfDefaultBranch(client) {
    try {
        const { data: repository } = await client.octokit.rest.repos.get({ ...client.in });
        const branch = repository.default_branch;
        const { data: commit } = await client.octokit.rest.repos.getCommit({ ...client.in, ref: `refs/heads/${branch}` });
        return { branch, sha: commit.sha };
    }
    catch (error) {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedTo */ .a3)('say where the default branch stands', error, 'contents: read');
    }
}


/***/ }),

/***/ 12875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ textAt),
/* harmony export */   m: () => (/* binding */ differenceFrom)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32074);


/** Files of at most 1 MB come with their content, longer ones without. */
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('file'), sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), encoding: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), content: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/** What `head` holds and the branch `base` does not. Throws what GitHub threw. */
async function differenceFrom(client, base, head) {
    const basehead = `refs/heads/${base}...${head}`;
    const { data } = await client.octokit.rest.repos.compareCommitsWithBasehead({
        ...client.in,
        basehead,
        per_page: 100,
    });
    return {
        headlines: data.commits.map(({ commit }) => commit.message.split('\n')[0] ?? ''),
        files: (data.files ?? []).flatMap(({ filename, status }) => (status === 'removed' ? [] : filename)),
    };
}
/** A file at a commit, its byte order mark included; `undefined`: no plain file stands there. Throws what GitHub threw. */
async function textAt(client, commit, path) {
    try {
        const { data } = await client.octokit.rest.repos.getContent({ ...client.in, path, ref: commit });
        const file = fileSchema.safeParse(data);
        if (!file.success)
            return undefined;
        const { sha, encoding, content } = file.data;
        const inBase64 = encoding === 'base64' ? content : await blobOf(client, sha);
        return decoded(Buffer.from(inBase64, 'base64'));
    }
    catch (error) {
        if ((0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
            return undefined;
        throw error;
    }
}
async function blobOf({ octokit, in: place }, sha) {
    return (await octokit.rest.git.getBlob({ ...place, file_sha: sha })).data.content;
}
function decoded(bytes) {
    try {
        return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
    }
    catch {
        return { kind: 'not-text' };
    }
}


/***/ }),

/***/ 75785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ differs),
/* harmony export */   e: () => (/* binding */ planIssues)
/* harmony export */ });
const MOST_NEW_A_WEEK = 5;
/** Shorter than seven days: two runs a week apart never start at the same second. */
const WEEK = 6 * 86_400_000;
/** Time for whoever closed an issue as completed to have it so: what they did may not be merged yet. */
const TRUSTED = 13 * 86_400_000;
/** What the plan may cost in requests before issues that can wait do so. */
const MOST_REQUESTS = 30;
const COST = {
    open: 1,
    update: 3,
    reopen: 3,
    close: 3,
    'close-duplicate': 3,
    leave: 0,
};
/** Another page of the list after issues were opened, and a look for the label. */
const OVERHEAD = 2;
/** What is to be done so that there is one issue for each key that is wanted and no other. It changes nothing. */
function planIssues({ listed, wanted, identify, closing, isClosing, now, spent = 1, mostNew = MOST_NEW_A_WEEK, }) {
    const byKey = grouped(listed, identify);
    let room = mostNew - listed.filter(({ createdAt }) => createdAt > now.getTime() - WEEK).length;
    const planned = wanted.flatMap((one) => {
        const { main, duplicates } = mainOf(one.key, byKey.get(one.key) ?? []);
        if (main !== undefined)
            return [actionFor(one, main, whyClosed(main, one, isClosing, now)), ...duplicates];
        if (one.held === true)
            return [{ kind: 'leave', key: one.key, why: 'held' }];
        room -= 1;
        return [room < 0 ? { kind: 'leave', key: one.key, why: 'too-many-new' } : { kind: 'open', wanted: one }];
    });
    const known = new Set(wanted.map(({ key }) => key));
    const unwanted = [...byKey].flatMap(([key, issues]) => {
        const { main, duplicates } = mainOf(key, issues);
        const close = closing(key);
        if (known.has(key) || main?.state !== 'open')
            return [];
        if (close === undefined)
            return duplicates;
        return [{ kind: 'close', key, issue: main, close }, ...duplicates];
    });
    return withinRequests([...planned, ...unwanted], spent);
}
function grouped(listed, identify) {
    const groups = new Map();
    for (const issue of listed.toSorted((one, other) => one.number - other.number)) {
        const key = identify(issue.body);
        if (key !== undefined)
            groups.set(key, [...(groups.get(key) ?? []), issue]);
    }
    return groups;
}
/** Of several the oldest that is open is kept, and of closed ones the oldest. */
function mainOf(key, issues) {
    const open = issues.filter(({ state }) => state === 'open');
    const main = open[0] ?? issues[0];
    const duplicates = open
        .slice(1)
        .flatMap((issue) => main === undefined ? [] : [{ kind: 'close-duplicate', key, issue, of: main }]);
    return { main, duplicates };
}
function actionFor(wanted, issue, stays) {
    const { key } = wanted;
    if (issue.state === 'open')
        return differs(wanted.write(issue), issue)
            ? { kind: 'update', issue, wanted }
            : { kind: 'leave', key, why: wanted.held === true ? 'held' : 'unchanged', issue };
    if (wanted.held === true)
        return { kind: 'leave', key, why: 'held', issue };
    return stays === undefined ? { kind: 'reopen', issue, wanted } : { kind: 'leave', key, why: stays, issue };
}
/**
 * Why a closed issue that is wanted is not opened again. What happened after it was closed always opens it. Else one
 * that somebody declined stays closed, and one that somebody called completed does for two reviews: opened again the
 * next Monday it would quarrel with people, and never opened again it would take their word for what can be seen.
 */
function whyClosed(issue, { newest = 0, isMoreThan }, isClosing, now) {
    const closedAt = issue.closedAt ?? 0;
    if (newest > closedAt || isMoreThan?.(issue.body) === true)
        return undefined;
    if (isDeclined(issue))
        return 'not-planned';
    return isClosing?.(issue.body) === false && now.getTime() - closedAt < TRUSTED ? 'held' : undefined;
}
/** Somebody has decided that nothing is to be done here. */
function isDeclined({ stateReason }) {
    return stateReason === 'not_planned' || stateReason === 'duplicate';
}
/** GitHub stores line ends as it likes and drops blanks at the end. */
function differs(one, other) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return one.title !== other.title || plain(one.body) !== plain(other.body);
}
/** What only brings figures up to date comes last, and waits for another week where there is much else to do. */
function withinRequests(actions, before) {
    const canWait = (action) => action.kind === 'update' && !action.wanted.write(action.issue).news;
    const now = actions.filter((action) => !canWait(action));
    let spent = now.reduce((sum, { kind }) => sum + COST[kind], before + OVERHEAD);
    const later = actions.filter(canWait).map((action) => {
        if (action.kind !== 'update')
            return action;
        spent += COST.update;
        if (spent <= MOST_REQUESTS)
            return action;
        return { kind: 'leave', key: action.wanted.key, why: 'postponed', issue: action.issue };
    });
    return [...now, ...later];
}


/***/ }),

/***/ 26844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   Mv: () => (/* binding */ changeTo),
/* harmony export */   N6: () => (/* binding */ sayOnce),
/* harmony export */   dk: () => (/* binding */ mayHaveHappened)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44463);
/* harmony import */ var _comments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5274);
/* harmony import */ var _issue_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75785);
/* harmony import */ var _issues_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14036);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32074);





/** A text is written again this often when somebody else writes at the same moment. */
const MOST_WRITES = 2;
/**
 * Reads, writes what is asked for, and reads again until nothing is. What somebody else wrote meanwhile is thereby
 * what the next text is made from. A write whose answer was lost is not repeated before it was looked for.
 */
async function settle(client, issue, wish, after = 'look again') {
    let written = false;
    for (let writes = 0;; writes += 1) {
        const fresh = await (0,_issues_js__WEBPACK_IMPORTED_MODULE_3__/* .readIssue */ .OS)(client, issue.number);
        // Deleted, or moved to another repository, it is no longer ours to write.
        if (fresh?.url !== issue.url)
            return 'untouched';
        const change = wish(fresh, written);
        if (change === undefined)
            return writes > 0 ? 'settled' : 'untouched';
        if (writes === MOST_WRITES)
            return 'contested';
        try {
            await client.octokit.rest.issues.update({ ...client.in, issue_number: issue.number, ...change, ..._client_js__WEBPACK_IMPORTED_MODULE_0__/* .WRITE_ONCE */ .qG });
            written = true;
            if (after === 'trust the answer')
                return 'settled';
        }
        catch (error) {
            // Whoever may not write is told so by the same status: only a read says that it is gone.
            const looksAgain = mayHaveHappened(error) || (0,_issues_js__WEBPACK_IMPORTED_MODULE_3__/* .isGone */ .ST)(error);
            if (!looksAgain || writes === MOST_WRITES - 1)
                throw error;
        }
    }
}
/** Says something once in a thread; what keeps it from being said is returned. */
async function sayOnce(client, issue, body, login) {
    const send = () => client.octokit.rest.issues.createComment({ ...client.in, issue_number: issue.number, body, ..._client_js__WEBPACK_IMPORTED_MODULE_0__/* .WRITE_ONCE */ .qG });
    try {
        try {
            await send();
        }
        catch (error) {
            if (!mayHaveHappened(error))
                throw error;
            const [marker = ''] = body.split('\n');
            const present = await (0,_comments_js__WEBPACK_IMPORTED_MODULE_1__/* .ownComments */ .D)(client, { issue: issue.number, marker, login });
            if (present.length === 0)
                await send();
        }
        return [];
    }
    catch (error) {
        const { message, remedy } = (0,_issues_js__WEBPACK_IMPORTED_MODULE_3__/* .issueProblem */ .XE)(error, `say in issue ${issue.number} why it was closed`).problem;
        return [remedy === undefined ? message : `${message}. ${remedy}`];
    }
}
/** What of a text differs from what stands. */
function changeTo(text, fresh) {
    return {
        ...(text.title === fresh.title ? {} : { title: text.title }),
        ...((0,_issue_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .differs */ .A)({ ...text, title: '' }, { ...fresh, title: '' }) ? { body: text.body } : {}),
    };
}
/** The answer was lost, or GitHub stumbled: the request may have been carried out all the same. */
function mayHaveHappened(error) {
    return error instanceof Error && ((0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .statusOf */ .c2)(error) ?? 500) >= 500;
}


/***/ }),

/***/ 91237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lg: () => (/* binding */ issueTimeline),
/* harmony export */   Ll: () => (/* binding */ MOST_PAGES),
/* harmony export */   md: () => (/* binding */ PAGE_SIZE),
/* harmony export */   oy: () => (/* binding */ hasNext),
/* harmony export */   qL: () => (/* binding */ openIssuesLabelled)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69275);


const MOST_PAGES = 3;
const PAGE_SIZE = 100;
const account = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }).nullish();
const at = zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true }).transform((text) => Date.parse(text));
const label = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const eventSchemas = {
    labeled: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ actor: account, created_at: at, label }),
    unlabeled: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ actor: account, created_at: at, label }),
    commented: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        actor: account,
        user: account,
        created_at: at,
        body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
        author_association: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    }),
};
const issueSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    user: account,
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    created_at: at,
    updated_at: at,
    labels: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish() })])),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
});
/** Open issues with a label, those that changed last first, up to a number of pages. Throws what GitHub threw. */
async function openIssuesLabelled(client, name) {
    const { paginate, rest } = client.octokit;
    const { items, whole } = await beginningOf(paginate.iterator(rest.issues.listForRepo, {
        ...client.in,
        labels: name,
        state: 'open',
        sort: 'updated',
        direction: 'desc',
        per_page: PAGE_SIZE,
    }));
    const found = answerOf(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(issueSchema), items)
        .filter(({ pull_request: pull, labels }) => (pull ?? undefined) === undefined && (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .hasLabel */ .RX)(labels.map(nameOf), name))
        .map(({ number, title, html_url: url, user, created_at: openedAt, updated_at: changedAt, }) => [number, { number, title, url, by: accountOf(user), openedAt, changedAt }]);
    // What changes while the pages are read moves the others on: one may come twice.
    return { items: [...new Map(found).values()], whole };
}
/**
 * What was said in an issue and which labels were put on it and taken off, the oldest first, up to a number of pages.
 * Throws what GitHub threw.
 */
async function issueTimeline(client, issue) {
    const { paginate, rest } = client.octokit;
    const { items, whole } = await beginningOf(paginate.iterator(rest.issues.listEventsForTimeline, { ...client.in, issue_number: issue, per_page: PAGE_SIZE }));
    return { items: items.flatMap(eventOf), whole };
}
async function beginningOf(pages) {
    const items = [];
    let read = 0;
    for await (const { data, headers } of pages) {
        items.push(...data);
        read += 1;
        if (read === MOST_PAGES)
            return { items, whole: !hasNext(headers) };
    }
    return { items, whole: true };
}
/** Whether GitHub names a page that comes after this one. */
function hasNext({ link = '' }) {
    return /rel="next"/.test(link);
}
function eventOf(event) {
    const { event: kind } = answerOf(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }), event);
    if (kind === 'labeled' || kind === 'unlabeled') {
        const { actor, created_at: time, label: put } = answerOf(eventSchemas[kind], event);
        return [{ kind, label: put.name, by: accountOf(actor), at: time }];
    }
    if (kind !== 'commented')
        return [];
    const { actor, user, created_at: time, body, author_association: nearness } = answerOf(eventSchemas[kind], event);
    return [{ kind, body: body ?? '', by: accountOf(user ?? actor), at: time, nearness: nearnessOf(nearness ?? '') }];
}
function nearnessOf(association) {
    if (['OWNER', 'MEMBER', 'COLLABORATOR'].includes(association))
        return 'member';
    return association === 'CONTRIBUTOR' ? 'contributor' : 'stranger';
}
function accountOf(given) {
    const { login = '', type } = given ?? {};
    return { login, bot: type === 'Bot' || login.endsWith('[bot]') };
}
function nameOf(given) {
    return typeof given === 'string' ? given : (given.name ?? '');
}
function answerOf(schema, data) {
    const answer = schema.safeParse(data);
    if (!answer.success)
        throw new Error('GitHub answered with something that is neither an issue nor its timeline');
    return answer.data;
}


/***/ }),

/***/ 14036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ isSameLogin),
/* harmony export */   IQ: () => (/* binding */ SWITCHED_OFF),
/* harmony export */   Jz: () => (/* binding */ listOwnIssues),
/* harmony export */   OS: () => (/* binding */ readIssue),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   XE: () => (/* binding */ issueProblem),
/* harmony export */   Zp: () => (/* binding */ parseIssue)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35928);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32074);



const instant = zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true }).transform((text) => Date.parse(text));
const issueSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(),
    title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
    state: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['open', 'closed']),
    state_reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
    closed_at: instant.nullish(),
    updated_at: instant,
    created_at: instant,
    comments: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).default(0),
    labels: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish() })])).default([]),
    assignees: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })).nullish(),
    user: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).nullish(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J().optional(),
});
/**
 * Every issue of ours, open or closed, the oldest first. Listed by label and author over all pages and never searched
 * for: search lags behind, and finds what strangers wrote. Errors are thrown: `issueProblem` words them.
 */
async function listOwnIssues(client, { label, login }) {
    const listed = await client.octokit.paginate(client.octokit.rest.issues.listForRepo, {
        ...client.in,
        labels: label,
        creator: login,
        state: 'all',
        per_page: 100,
    });
    return answerOf(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(issueSchema), listed)
        .filter(({ pull_request: pull, user }) => (pull ?? undefined) === undefined && isSameLogin(user?.login ?? '', login))
        .map(issueOf)
        .toSorted((one, other) => one.number - other.number);
}
/** The issue as it stands at this moment; `undefined`: it was deleted, or moved out of sight. */
async function readIssue(client, number) {
    try {
        const { data } = await client.octokit.rest.issues.get({ ...client.in, issue_number: number });
        return issueOf(answerOf(issueSchema, data));
    }
    catch (error) {
        if (isGone(error))
            return undefined;
        throw error;
    }
}
function parseIssue(data) {
    const answer = answerOf(issueSchema, data);
    return { issue: issueOf(answer), author: answer.user?.login ?? 'ghost' };
}
/** GitHub minds no case in logins. */
function isSameLogin(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
/** Somebody decided that this repository has no issues, which is no fault of a job. */
const SWITCHED_OFF = {
    message: 'Issues are switched off in this repository',
    remedy: 'Switch them on under Settings, General, Features, or read the review in the summary of each run, where all of it stands',
};
/** The one issue that was asked for is not there; the others may be. */
function isGone(error) {
    const status = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error);
    return status === 404 || (status === 410 && !isSwitchedOff(error));
}
/** Words what GitHub answered; errors that are not about a request are thrown on. `what` follows "could not". */
function issueProblem(error, what) {
    if (error instanceof _values_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .CouldNotCheck */ .xy) {
        const [problem = { message: error.message }] = error.problems;
        return { general: true, problem };
    }
    const refusal = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)(error, 'issues: write');
    if (refusal.kind === 'forbidden') {
        return {
            general: true,
            problem: {
                message: `Evalgap could not ${what}: the token may not write issues`,
                remedy: 'Give the job `issues: write` under `permissions:`',
            },
        };
    }
    const { reason } = refusal;
    const status = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error);
    const message = `Evalgap could not ${what}: ${reason}`;
    if (isSwitchedOff(error))
        return { general: true, problem: SWITCHED_OFF };
    if (status === 403 && /locked/i.test(reason)) {
        return {
            general: false,
            problem: { message, remedy: 'Unlock the conversation, or let people with write access only comment there' },
        };
    }
    const limited = status === 429 || /rate limit/i.test(reason);
    return { general: limited, problem: { message, ...(limited ? { remedy: 'Run the review again later' } : {}) } };
}
function isSwitchedOff(error) {
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 410 && error instanceof Error && /disabled/i.test(error.message);
}
function answerOf(schema, data) {
    const answer = schema.safeParse(data);
    if (!answer.success)
        throw new Error('GitHub answered with something that is no issue');
    return answer.data;
}
function issueOf(data) {
    const { number, title, state, html_url: url, comments, created_at: createdAt } = data;
    return {
        number,
        title,
        body: data.body ?? '',
        state,
        stateReason: data.state_reason ?? null,
        ...(state === 'closed' ? { closedAt: data.closed_at ?? data.updated_at } : {}),
        createdAt,
        comments,
        labels: data.labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))),
        assignees: (data.assignees ?? []).map(({ login }) => login),
        url,
    };
}


/***/ }),

/***/ 39179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ whyUnread),
/* harmony export */   _: () => (/* binding */ readThreads)
/* harmony export */ });
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97532);
/* harmony import */ var _issue_timeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91237);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32074);
/* harmony import */ var _thread_comments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54191);




/** More threads than these are read together. */
const MOST_SINGLE = 10;
const MOST_PAGES = 8;
/** A year to the day, and the rest of that day, wherever it begins. */
const A_YEAR = 367 * 86_400_000;
const MOST_NAMED = 10;
/**
 * The comments of many issues in few requests: of a few issues one after the other, of more from the list of the whole
 * repository. Nothing is thrown for what GitHub refuses: a thread of which comments may be missing is unread.
 */
async function readThreads(client, threads, now) {
    const spoken = threads.filter(({ comments }) => comments > 0);
    const { read, unread } = spoken.length > MOST_SINGLE ? await together(client, spoken, now) : await oneByOne(client, spoken);
    return {
        threads: new Map(threads.map(({ number, comments }) => [number, comments === 0 ? [] : (read.get(number) ?? 'unread')])),
        remarks: [...unread].map(([reason, numbers]) => `The comments of ${naming(numbers)} could not be read: ${reason}`),
    };
}
async function oneByOne(client, threads) {
    const read = new Map();
    const unread = new Map();
    let refused;
    for (const thread of threads) {
        const { number } = thread;
        const comments = refused ?? (await commentsOrWhy(client, thread));
        if ('reason' in comments) {
            if (comments.general)
                refused = comments;
            unread.set(comments.reason, [...(unread.get(comments.reason) ?? []), number]);
        }
        else
            read.set(number, comments);
    }
    return { read, unread };
}
/** One that was too long when it was listed is not begun: of a part of it nobody can tell which orders hold. */
async function commentsOrWhy(client, { number, comments }) {
    if (comments > MOST_PAGES * _issue_timeline_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGE_SIZE */ .md)
        return TOO_LONG;
    try {
        return (await (0,_thread_comments_js__WEBPACK_IMPORTED_MODULE_2__/* .threadWithin */ .EI)(client, number, MOST_PAGES)) ?? TOO_LONG;
    }
    catch (error) {
        return whyUnread(error);
    }
}
async function together(client, threads, now) {
    const earliest = Math.min(...threads.map(({ createdAt }) => createdAt));
    const newest = await newestComments(client, Math.max(earliest, now.getTime() - A_YEAR));
    const isRead = (thread) => newest.why === undefined || isComplete(thread, newest, now);
    const missing = threads.filter((thread) => !isRead(thread)).map(({ number }) => number);
    return {
        read: new Map(threads.filter(isRead).map(({ number }) => [number, commentsOn(number, newest)])),
        unread: new Map(newest.why === undefined || missing.length === 0 ? [] : [[newest.why, missing]]),
    };
}
/**
 * Comments of the whole repository from the newest down. GitHub's `since` leaves out what was last edited before: an
 * old comment that was edited comes last, where it was made.
 */
async function newestComments(client, since) {
    const { paginate, rest } = client.octokit;
    const comments = new Map();
    let pages = 0;
    try {
        const list = paginate.iterator(rest.issues.listCommentsForRepo, {
            ...client.in,
            sort: 'created',
            direction: 'desc',
            since: new Date(Math.floor(since / 1000 - 1) * 1000).toISOString(),
            per_page: _issue_timeline_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGE_SIZE */ .md,
        });
        for await (const { data, headers } of list) {
            for (const one of data) {
                // A comment made while the pages are read moves the others on: one may come twice.
                comments.set(one.id, { issue: issueOf(one.issue_url), comment: (0,_thread_comments_js__WEBPACK_IMPORTED_MODULE_2__/* .commentOf */ .vm)(one) });
            }
            pages += 1;
            if (!(0,_issue_timeline_js__WEBPACK_IMPORTED_MODULE_0__/* .hasNext */ .oy)(headers))
                break;
            if (pages === MOST_PAGES)
                return { comments, why: `only the last ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(MOST_PAGES * _issue_timeline_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGE_SIZE */ .md, 'comment')} of a repository are read` };
        }
        return { comments };
    }
    catch (error) {
        return { comments, why: whyUnread(error).reason };
    }
}
/**
 * Whether everything said in an issue was read although the list was not read to its end: it is younger than the
 * oldest comment seen, or as many comments were found as it had when it was listed, later ones not counted. One that
 * was deleted before was not counted then either; one deleted since leaves it unread until the next time.
 */
function isComplete(thread, newest, now) {
    const times = [...newest.comments.values()].map(({ comment }) => comment.createdAt.getTime());
    if (thread.createdAt > Math.min(...times))
        return true;
    return commentsOn(thread.number, newest).filter(({ createdAt }) => createdAt <= now).length >= thread.comments;
}
function commentsOn(number, { comments }) {
    return [...comments.values()]
        .flatMap(({ issue, comment }) => (issue === number ? comment : []))
        .toSorted((one, other) => one.id - other.id);
}
function issueOf(url) {
    return Number(/\/(\d+)$/.exec(url)?.[1] ?? 0);
}
const TOO_LONG = {
    general: false,
    reason: `of one issue no more than ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(MOST_PAGES * _issue_timeline_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGE_SIZE */ .md, 'comment')} are read`,
};
/** Why issues could not be read. What is no error is thrown on. */
function whyUnread(error) {
    const refusal = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)(error, 'issues: read');
    if (refusal.kind === 'forbidden')
        return {
            general: true,
            reason: 'the token may not read issues; give the job `issues: read` under `permissions:`',
        };
    const status = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error);
    if (status === undefined)
        return { general: false, reason: 'GitHub’s answer could not be understood' };
    if (status === 410 && /disabled/i.test(refusal.reason))
        return { general: true, reason: 'issues are switched off in this repository' };
    if (status === 429 || /rate limit/i.test(refusal.reason))
        return { general: true, reason: 'GitHub limits for now how much it may be asked' };
    return { general: status === 401 || status === 403, reason: `the request failed (${status})` };
}
function naming(numbers) {
    if (numbers.length === 1)
        return `issue ${numbers[0]}`;
    return numbers.length <= MOST_NAMED ? `issues ${numbers.join(', ')}` : (0,_values_format_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(numbers.length, 'issue');
}


/***/ }),

/***/ 54191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ threadWithin),
/* harmony export */   fo: () => (/* binding */ threadComments),
/* harmony export */   k6: () => (/* binding */ threadComment),
/* harmony export */   vm: () => (/* binding */ commentOf)
/* harmony export */ });
/* harmony import */ var _issue_timeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91237);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32074);


/** All comments of a thread, over all pages. Throws what GitHub threw. */
async function threadComments(client, issue) {
    const { paginate, rest } = client.octokit;
    const all = await paginate(rest.issues.listComments, { ...client.in, issue_number: issue, per_page: _issue_timeline_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGE_SIZE */ .md });
    return all.map(commentOf);
}
/** The same of a thread of no more than so many pages; `undefined` of a longer one. */
async function threadWithin(client, issue, pages) {
    const { paginate, rest } = client.octokit;
    const comments = [];
    const list = paginate.iterator(rest.issues.listComments, { ...client.in, issue_number: issue, per_page: _issue_timeline_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGE_SIZE */ .md });
    let read = 0;
    for await (const { data, headers } of list) {
        comments.push(...data.map(commentOf));
        read += 1;
        if (read === pages && (0,_issue_timeline_js__WEBPACK_IMPORTED_MODULE_0__/* .hasNext */ .oy)(headers))
            return undefined;
    }
    return comments;
}
/** One comment, which lists may not show yet; `undefined` when it was deleted. Throws what else GitHub threw. */
async function threadComment(client, id) {
    try {
        const { data } = await client.octokit.rest.issues.getComment({ ...client.in, comment_id: id });
        return commentOf(data);
    }
    catch (error) {
        if ((0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 404)
            return undefined;
        throw error;
    }
}
function commentOf({ id, user, body = '', created_at: created, updated_at: updated }) {
    return { id, author: user?.login ?? '', body, createdAt: new Date(created), updatedAt: new Date(updated) };
}


/***/ }),

/***/ 81505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ commitDrafts),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   YB: () => (/* binding */ draftedBy)
/* harmony export */ });
/* harmony import */ var _github_branches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26436);
/* harmony import */ var _github_commit_on_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31624);
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97532);
/* harmony import */ var _draft_branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41919);




/** Puts drafts on a branch, which only moves from where it was read. */
async function commitDrafts(client, { current, defaultTip, drafts, }) {
    const { drafted, files } = drafts;
    if (files.length === 0)
        return { kind: 'ready' };
    const head = headOf(current, defaultTip);
    if (current.tip !== head) {
        const made = await (current.tip === undefined ? _github_branches_js__WEBPACK_IMPORTED_MODULE_0__/* .createBranch */ .lY : _github_branches_js__WEBPACK_IMPORTED_MODULE_0__/* .forwardBranch */ .KB)(client, current.name, head);
        if (made.kind !== 'ready')
            return made;
    }
    const outcome = await (0,_github_commit_on_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOnBranch */ .$)(client, {
        branch: current.name,
        expectedHead: head,
        headline: headlineOf(drafted.length),
        body: drafted.map(({ id, suite }) => `${id} in ${suite}`).join('\n'),
        files,
    });
    return outcome.kind === 'committed' ? { kind: 'ready', sha: outcome.sha } : outcome;
}
/** The commit that drafts are put on: a branch with nothing of its own begins anew. */
function headOf({ tip, beyond }, defaultTip) {
    return tip === undefined || (0,_draft_branch_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmpty */ .Im)(beyond) ? defaultTip.sha : tip;
}
const HEADLINE = /^Draft (\d{1,4}) cases? from failures$/;
function headlineOf(cases) {
    return `Draft ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(cases, 'case')} from failures`;
}
/** How many cases were drafted by commits with these first lines. */
function draftedBy(headlines) {
    return headlines.reduce((sum, headline) => sum + Number(HEADLINE.exec(headline)?.[1] ?? 0), 0);
}


/***/ }),

/***/ 60738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ compareUrl)
/* harmony export */ });
/** Servers and browsers take longer addresses, not all of them. */
const LONGEST = 6_000;
/** The page of GitHub that offers to open a pull request, filled in as far as an address has room for it. */
function compareUrl({ serverUrl, owner, repository }, { branch, into, title, body }) {
    const range = [into, branch].map((name) => name.split('/').map(encoded).join('/')).join('...');
    const page = `${serverUrl}/${owner}/${repository}/compare/${range}?quick_pull=1&title=${encoded(title)}`;
    const filled = `${page}&body=${encoded(body)}`;
    return body !== '' && filled.length <= LONGEST ? filled : page;
}
/** Also what would end a link in Markdown. */
function encoded(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 41919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ draftBranches),
/* harmony export */   Ig: () => (/* binding */ namesRunningOut),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   dI: () => (/* binding */ BRANCH)
/* harmony export */ });
/* harmony import */ var _github_branch_pull_requests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29993);
/* harmony import */ var _github_branches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26436);
/* harmony import */ var _github_files_at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12875);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35928);




/** How the names of all branches with drafts begin. */
const BRANCH = 'evalgap/drafted-cases';
/** Names that are looked at; each costs a request or two. */
const MOST_NAMES = 40;
/** Names left from which on it is said that they run out. */
const FEW_NAMES = 10;
const NOTHING = { headlines: [], files: [] };
/**
 * Finds where drafts go: the branch of an open pull request; else a branch that waits without one; else a new branch,
 * by the first name that is free. A branch whose pull request was closed is left as it is, whatever was committed to
 * it, unless the default branch holds all of it. Throws what GitHub threw.
 */
async function draftBranches(client, defaultBranch) {
    const tips = await (0,_github_branches_js__WEBPACK_IMPORTED_MODULE_1__/* .branchesBeginning */ .Ow)(client, BRANCH);
    const closed = [];
    const used = [];
    const found = [];
    for (let nth = 1; nth <= MOST_NAMES; nth += 1) {
        const name = nth === 1 ? BRANCH : `${BRANCH}-${nth}`;
        const tip = tips.get(name);
        const pulls = await (0,_github_branch_pull_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .pullRequestsFromBranch */ .Ud)(client, name);
        const pull = pulls.find(({ open }) => open);
        closed.push(...pulls.filter(({ open }) => !open));
        if (tip === undefined) {
            found.push({ rank: 3, branch: { name, beyond: NOTHING } });
            if (pulls.length === 0)
                break;
            continue;
        }
        const beyond = await (0,_github_files_at_js__WEBPACK_IMPORTED_MODULE_2__/* .differenceFrom */ .m)(client, defaultBranch, tip);
        if (pull !== undefined)
            found.push({ rank: 1, branch: { name, tip, beyond, pull } });
        else if (pulls.length === 0)
            found.push({ rank: 2, branch: { name, tip, beyond } });
        else if (isEmpty(beyond))
            found.push({ rank: 3, branch: { name, tip, beyond } });
        else
            used.push(name);
    }
    const [best] = found.toSorted((one, other) => one.rank - other.rank);
    if (best === undefined)
        throw tooMany();
    return { current: best.branch, closed, used };
}
/** Said early enough: without a name nothing can be drafted. */
function namesRunningOut({ used }) {
    if (used.length < MOST_NAMES - FEW_NAMES)
        return [];
    return [
        `${used.length} of ${MOST_NAMES} names for branches with drafts are used up, \`${BRANCH}\` and on: delete those whose pull requests are merged, and let GitHub do so by “Automatically delete head branches”`,
    ];
}
/** Whether the default branch holds all of it. */
function isEmpty({ headlines }) {
    return headlines.length === 0;
}
function tooMany() {
    return new _values_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .CouldNotCheck */ .xy({
        message: `every name from ${BRANCH} to ${BRANCH}-${MOST_NAMES} is that of a branch whose pull request was closed`,
        remedy: 'Delete those branches: nothing is deleted by itself',
    });
}


/***/ }),

/***/ 14212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ runningHere),
  C: () => (/* binding */ warnOfCredentials)
});

// EXTERNAL MODULE: ./build/measure/run-both.js
var run_both = __webpack_require__(49316);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/system/git.js
var git = __webpack_require__(78020);
;// CONCATENATED MODULE: ./build/system/persisted-credentials.js



/** How a setting is known for a credential: by its name, or by a name that says where to look and a value that tells. */
const KINDS = [
    { name: /^http\.(?:.+\.)?extraheader$/i, value: /\S/ },
    { name: /^url\.https?:\/\/[^/]+@.*\.(?:push)?insteadof$/is, value: /(?:)/ },
    { name: /^remote\..+\.(?:push)?url$/is, value: /^https?:\/\/[^/]+@/i },
    // A helper that keeps what it was told, or a command of one's own; those of an operating system ask its user.
    { name: /^credential\.(?:.+\.)?helper$/is, value: /^(?:(?:\S*\/git-credential-)?(?:store|cache)\b|!)/ },
    { name: /^core\.sshcommand$/i, value: /(?:^|\s)-i\s*\S/ },
];
const INCLUDE = /^include(?:if\..+)?\.path$/is;
/** Included files may include others; nobody means more than a few. */
const MOST_FILES = 20;
/**
 * Where a checkout left settings of git by which whoever reads them acts in somebody's name: `name in file` each, never
 * with the value. Looked for in the clone's own configuration, the user's, and every file that these include, also on a
 * condition that does not hold here, since an agent can open the file all the same.
 */
async function persistedCredentials(repository) {
    const found = new Set();
    const read = new Set();
    const waiting = [];
    const take = (entries) => {
        for (const { file } of entries)
            read.add((0,external_node_path_.resolve)(repository.root, file));
        for (const { file, key, value } of entries) {
            if (INCLUDE.test(key))
                waiting.push(includedFile(repository, file, value));
            else if (isCredential(key, value))
                found.add(`${withoutUser(key)} in ${file}`);
        }
    };
    take(await settings(repository, []));
    for (let file = waiting.shift(); file !== undefined && read.size < MOST_FILES; file = waiting.shift()) {
        if (read.has(file))
            continue;
        read.add(file);
        // It may not be there: a checkout names a container's path beside the machine's.
        take(await settings(repository, ['--file', file]).catch(() => []));
    }
    return [...found];
}
/** Names alone are read first; values only where a name calls for it, and of those names only. */
async function settings(repository, source) {
    const command = ['config', ...source, '--list', '--show-origin', '-z'];
    const names = entriesOf(await (0,git/* git */.$Y)(repository.root, [...command, '--name-only']));
    if (!names.some(({ key }) => isOfInterest(key)))
        return names;
    return entriesOf(await (0,git/* git */.$Y)(repository.root, command)).map((entry) => isOfInterest(entry.key) ? entry : { ...entry, value: '' });
}
/** Pairs of an origin and a name, with the value after a line end. What stands in no file is this program's own. */
function entriesOf(output) {
    const parts = output.split('\0');
    return parts.flatMap((origin, index) => {
        const file = /^file:(.+)$/s.exec(origin)?.[1];
        if (index % 2 === 1 || file === undefined)
            return [];
        const [key = '', ...value] = (parts[index + 1] ?? '').split('\n');
        return [{ file, key, value: value.join('\n') }];
    });
}
function isOfInterest(key) {
    return INCLUDE.test(key) || KINDS.some(({ name }) => name.test(key));
}
function isCredential(key, value) {
    return KINDS.some((kind) => kind.name.test(key) && kind.value.test(value));
}
function includedFile({ root }, from, path) {
    if (path.startsWith('~/'))
        return (0,external_node_path_.join)((0,external_node_os_.homedir)(), path.slice(2));
    return (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)(root, (0,external_node_path_.dirname)(from), path);
}
/** What a URL carries before its `@` may be a token. */
function withoutUser(key) {
    return key.replace(/:\/\/[^/]*@/g, '://');
}

// EXTERNAL MODULE: ./build/jobs/on-github/checking/records.js
var records = __webpack_require__(99692);
;// CONCATENATED MODULE: ./build/jobs/on-github/checking/measuring.js



/** Runs suites in this job; before the first agent starts, says what of the checkout's credentials it could find. */
function runningHere(context) {
    const run = (0,run_both/* runBoth */.rR)((0,records/* findRecorded */.O)(context));
    let warned = false;
    return async (request) => {
        if (!warned)
            await warnOfCredentials(context, request.project);
        warned = true;
        return run(request);
    };
}
async function warnOfCredentials({ runner }, { repository }) {
    const places = await persistedCredentials(repository);
    if (places.length === 0)
        return;
    runner.log.warning(`The checkout left credentials that the agent can read (${places.join(', ')}). Give actions/checkout \`persist-credentials: false\``);
}


/***/ }),

/***/ 99692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ findRecorded)
/* harmony export */ });
/* harmony import */ var _store_age_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77421);
/* harmony import */ var _store_open_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36318);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92594);



/** Looks a run up by its fingerprint where the base branch keeps records, and says how old what it finds is. */
function findRecorded(context) {
    return async ({ suite, history, world }, { fingerprint, revision }) => {
        if (fingerprint === undefined)
            return undefined;
        const found = await (0,_store_open_store_js__WEBPACK_IMPORTED_MODULE_1__/* .openStore */ .C)(history.store, (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .storeAccess */ .U)(context)).find({
            suite: suite.name,
            fingerprint,
            revision,
            notOlderThan: new Date(world.now.getTime() - history.maxAge),
            now: world.now,
        });
        if (found === undefined)
            return undefined;
        const sentence = (0,_store_age_js__WEBPACK_IMPORTED_MODULE_0__/* .describeRecord */ .T)(found, world.now);
        return { text: found.text, remark: `${sentence[0]?.toUpperCase()}${sentence.slice(1)}.` };
    };
}


/***/ }),

/***/ 10702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ confirmedFailures)
});

// EXTERNAL MODULE: ./build/github/issue-timeline.js
var issue_timeline = __webpack_require__(91237);
// EXTERNAL MODULE: ./build/github/many-threads.js
var many_threads = __webpack_require__(39179);
// EXTERNAL MODULE: ./build/github/refusal.js
var refusal = __webpack_require__(32074);
// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
// EXTERNAL MODULE: ./build/commands/parse-command.js
var parse_command = __webpack_require__(55336);
// EXTERNAL MODULE: ./build/github/labels.js
var labels = __webpack_require__(69275);
// EXTERNAL MODULE: ./build/jobs/weekly/orders.js
var orders = __webpack_require__(96056);
;// CONCATENATED MODULE: ./build/jobs/weekly/confirmation.js





/**
 * People that GitHub is asked about for one issue besides the likeliest: who put the label, the nearest of those who
 * command, and whoever reported it are asked about in any case, so that no crowd keeps them from being heard.
 */
const MOST_ASKED = 5;
/** And for all issues: anybody may write a command, and each costs a request. */
const MOST_OTHERS = 8;
/** Whether somebody who may write here has confirmed a failure. Nothing is thrown for what GitHub refuses. */
function confirmations(client, confirming) {
    const asking = {
        ...confirming,
        askOther: (0,orders/* askFew */.m4)(confirming.ask, MOST_OTHERS),
        known: new Map(),
    };
    return async ({ number, by }) => {
        try {
            return await confirmationIn(await (0,issue_timeline/* issueTimeline */.Lg)(client, number), by, asking);
        }
        catch (error) {
            const { reason, general } = (0,many_threads/* whyUnread */.M)(error);
            return { kind: 'unknown', why: reason, general };
        }
    };
}
/** The earliest word for it of somebody who may write, or the newest. */
async function confirmationIn(timeline, author, asking) {
    const { words, unknown } = wordsFor(timeline, author, asking);
    const order = asking.word === 'newest' ? -1 : 1;
    const isBetter = (one, other) => order * (one.at - other.at) < 0;
    const mayWrite = ({ login }) => asking.known.get(login.toLowerCase());
    // What costs no request is heard first, and then those who likely may write: strangers come last, however many.
    let best = words
        .filter((word) => mayWrite(word) === true)
        .reduce((one, other) => (one === undefined || isBetter(other, one) ? other : one), undefined);
    let why = unknown;
    let others = 0;
    const heard = new Set();
    for (const word of words.toSorted((one, other) => rankOf(one) - rankOf(other))) {
        if (mayWrite(word) !== undefined)
            continue;
        if (best !== undefined && (word.kind === 'reported' || !isBetter(word, best)))
            continue;
        const isFirst = !heard.has(word.kind);
        heard.add(word.kind);
        // The first of those who command is one of the five.
        if (!isFirst && others >= MOST_ASKED - 1) {
            if (best === undefined)
                why ??= `of one issue only ${MOST_ASKED} people are asked about`;
            continue;
        }
        if (!isFirst)
            others += 1;
        const access = await (isFirst ? asking.ask : asking.askOther)(word.login);
        if (access.kind === 'may-write' || access.kind === 'may-not')
            asking.known.set(word.login.toLowerCase(), access.kind === 'may-write');
        if (access.kind === 'may-write')
            best = word;
        else if (access.kind !== 'may-not')
            why ??= 'it is not known whether those who confirmed it may write here';
    }
    if (best !== undefined)
        return { kind: 'confirmed', at: best.at };
    return why === undefined ? { kind: 'not-confirmed' } : { kind: 'unknown', why };
}
const NEARNESS = ['member', 'contributor', 'stranger'];
/** Anybody may report, so that authors are asked about where nobody else's word is found. */
function rankOf({ kind, nearness }) {
    if (kind === 'labelled')
        return 0;
    return kind === 'commanded' ? 1 + NEARNESS.indexOf(nearness) : 1 + NEARNESS.length;
}
/**
 * Who put the label that is on an issue now, and who asked for it since it was last taken off, the earliest or the
 * newest first and each person once. Bots label for anybody, and our own login does as somebody's comment bids it:
 * neither is a word for it. Where our own login put it, whoever reported the failure may have said so by that alone.
 */
function wordsFor({ items, whole }, author, { label, login: own, word }) {
    const isAbout = (event) => event.kind !== 'commented' && (0,labels/* hasLabel */.RX)([event.label], label);
    const since = items.slice(items.findLastIndex((event) => event.kind === 'unlabeled' && isAbout(event)) + 1);
    const put = since.findLast(isAbout);
    const isOwn = put !== undefined && isSame(put.by.login, own);
    const commands = since.flatMap((event) => event.kind === 'commented' && isPerson(event.by) && asksForCase(event)
        ? [{ kind: 'commanded', login: event.by.login, at: event.at, nearness: event.nearness }]
        : []);
    const besides = [];
    // What comes after the pages that were read may have taken the label off and put it on again.
    if (put !== undefined && whole) {
        const { at } = put;
        if (!isOwn && isPerson(put.by))
            besides.push({ kind: 'labelled', login: put.by.login, at, nearness: 'stranger' });
        if (isOwn && isPerson(author))
            besides.push({ kind: 'reported', login: author.login, at, nearness: 'stranger' });
    }
    const order = word === 'newest' ? -1 : 1;
    const words = eachOnce([...besides, ...commands].toSorted((one, other) => order * (one.at - other.at)));
    if (!whole)
        return { words, unknown: `more than ${issue_timeline/* MOST_PAGES */.Ll * issue_timeline/* PAGE_SIZE */.md} things happened there` };
    return put === undefined ? { words, unknown: 'GitHub does not tell who put the label' } : { words };
}
function isPerson({ login, bot }) {
    return login !== '' && !bot;
}
function eachOnce(words) {
    const first = new Map();
    for (const word of words) {
        const key = word.login.toLowerCase();
        if (!first.has(key))
            first.set(key, word);
    }
    return [...first.values()];
}
function asksForCase({ body, at }) {
    const reading = (0,parse_command/* parseCommand */.RM)(body, new Date(at));
    return reading.kind === 'command' && reading.command.kind === 'add-case';
}
function isSame(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}

;// CONCATENATED MODULE: ./build/jobs/weekly/failures.js






const MOST_FOUND = 10;
/** Each costs a request: issues that nobody has confirmed are not to keep the others from being seen. */
const MOST_LOOKED_AT = 50;
/** In milliseconds: a label that a form puts on comes with the opening, one that a person puts on comes later. */
const OPENING = 5_000;
/**
 * Open issues with the failure label that somebody who may write here has confirmed, and that are no case yet. Anybody
 * can have the label put on by way of an issue form, so it says nothing by itself: either such a person put it, or
 * asked for it by `/evalgap add-case`, or reported it and we put the label. Nothing is thrown for what GitHub refuses.
 */
async function confirmedFailures(client, search) {
    const { label, mostFound = MOST_FOUND, ask = (0,orders/* askOnce */.RV)(client), answeredAt = () => undefined } = search;
    const listed = await listedOf(client, label);
    if (typeof listed === 'string')
        return { failures: [], notLookedAt: [listed], unread: true };
    const answered = ({ number }) => answeredAt(number) ?? 0;
    const waiting = inOrder(listed.items.filter((issue) => !search.isCited(issue.url) && issue.changedAt > answered(issue)), (issue) => answered(issue) > 0 || search.isDrafted?.(issue.url) === true);
    const lookAt = confirmations(client, { ...search, ask });
    const failures = [];
    const unknown = new Map();
    let refused;
    let looked = 0;
    let unread = 0;
    for (const issue of waiting) {
        if (looked === MOST_LOOKED_AT || failures.length === mostFound)
            break;
        looked += 1;
        const found = refused === undefined ? await lookAt(issue) : { kind: 'unknown', why: refused };
        const { number, title, url } = issue;
        if (found.kind === 'confirmed' && found.at > answered(issue))
            failures.push({ number, title, url, confirmedAt: found.at });
        if (found.kind !== 'unknown')
            continue;
        if (found.general === true)
            refused = found.why;
        if (refused !== undefined)
            unread += 1;
        unknown.set(found.why, [...(unknown.get(found.why) ?? []), number]);
    }
    const sentences = [...unknown].map(([why, numbers]) => unknownSentence(numbers, why, label)).toSorted();
    const why = failures.length === mostFound ? `${mostFound} are told of` : `${MOST_LOOKED_AT} are looked at`;
    return {
        failures,
        notLookedAt: [...sentences, ...leftOver(waiting.length - looked, why, label), ...unlisted(listed, label)],
        unread: looked > 0 && unread === looked,
    };
}
/**
 * What was answered before comes last: our own reply changes an issue too, and so does a pull request that names it.
 * Any number can be opened with the label: those to which something happened since are not to wait behind them.
 */
function inOrder(issues, isAnswered) {
    const rank = ({ openedAt, changedAt }) => (changedAt - openedAt > OPENING ? changedAt : 0);
    return issues.toSorted((one, other) => Number(isAnswered(one)) - Number(isAnswered(other)) ||
        rank(other) - rank(one) ||
        other.openedAt - one.openedAt ||
        other.number - one.number);
}
/** A text says why there is no list. */
async function listedOf(client, label) {
    try {
        return await (0,issue_timeline/* openIssuesLabelled */.qL)(client, label);
    }
    catch (error) {
        const { reason } = (0,many_threads/* whyUnread */.M)(error);
        const hidden = (0,refusal/* statusOf */.c2)(error) === 404;
        const why = hidden ? 'GitHub shows none to this token; give the job `issues: read` under `permissions:`' : reason;
        return `issues with the label \`${label}\`: ${why}`;
    }
}
function unknownSentence(numbers, why, label) {
    const inOrder = numbers.toSorted((one, other) => one - other);
    const which = `${numbers.length === 1 ? 'issue' : 'issues'} ${inOrder.join(', ')}`;
    return `${which} with the label \`${label}\`: ${why}`;
}
function leftOver(more, why, label) {
    return more > 0 ? [`${(0,format/* plural */.LS)(more, 'more issue')} with the label \`${label}\`: ${why} in one review`] : [];
}
function unlisted({ whole }, label) {
    if (whole)
        return [];
    return [
        `issues with the label \`${label}\` besides the ${issue_timeline/* MOST_PAGES */.Ll * issue_timeline/* PAGE_SIZE */.md} that changed last: no more are listed`,
    ];
}


/***/ }),

/***/ 96056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RV: () => (/* binding */ askOnce),
/* harmony export */   eO: () => (/* binding */ readOrders),
/* harmony export */   m4: () => (/* binding */ askFew)
/* harmony export */ });
/* harmony import */ var _commands_standing_orders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85637);
/* harmony import */ var _commands_thread_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31355);
/* harmony import */ var _github_many_threads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39179);
/* harmony import */ var _github_permissions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21498);
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97532);





/** People whose access is asked about for the sake of orders: whoever can write replies as we do can name any number. */
const MOST_ASKED = 12;
const MOST_REMARKS = 3;
/**
 * Which orders hold on issues of ours. One holds until its day is over, while the comment that gave it stands as it
 * was, and while whoever gave it may write here. Nothing is thrown for what GitHub refuses.
 */
async function readOrders(client, issues, { login, redact, now, ask = askOnce(client) }) {
    const { threads, remarks } = await (0,_github_many_threads_js__WEBPACK_IMPORTED_MODULE_2__/* .readThreads */ ._)(client, issues, now);
    const doubts = { refused: new Map(), unanswered: new Map() };
    const orders = new Map();
    const reading = { login, redact, now, ask: askFew(ask, MOST_ASKED) };
    for (const [issue, comments] of threads) {
        orders.set(issue, comments === 'unread' ? 'unread' : await ordersOf(comments, reading, doubts));
    }
    return { orders, remarks: [...remarks, ...remarksOn(doubts)] };
}
function remarksOn({ refused, unanswered }) {
    const not = Array.from(refused, ([by, why]) => `Orders of \`${by}\` do not count: ${why}`);
    const unknown = Array.from(unanswered, ([by, why]) => `Whether \`${by}\` may give orders is not known: ${why}`);
    return [
        ...firstOf(not, (more) => `Orders of ${more} do not count either`),
        ...firstOf(unknown, (more) => `Whether ${more} may give orders is not known either`),
    ];
}
function firstOf(remarks, others) {
    const more = remarks.length - MOST_REMARKS;
    if (more <= 0)
        return remarks;
    return [...remarks.slice(0, MOST_REMARKS), others((0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(more, 'more person', 'more people'))];
}
/**
 * What somebody who may not write has said is read as if it were not there: a later order of theirs would otherwise
 * stand in the place of an earlier one that counts.
 */
async function ordersOf(comments, { login, redact, now, ask }, { refused, unanswered }) {
    let heard = comments;
    for (;;) {
        const orders = (0,_commands_standing_orders_js__WEBPACK_IMPORTED_MODULE_0__/* .activeOrders */ .uD)((0,_commands_thread_state_js__WEBPACK_IMPORTED_MODULE_1__/* .threadState */ .Q)(heard, login, redact).orders, now);
        const silenced = new Set();
        for (const by of new Set(orders.map((order) => order.by))) {
            const access = await ask(by);
            if (access.kind === 'unanswered') {
                unanswered.set(by, access.reason);
                return 'unread';
            }
            if (access.kind === 'may-write')
                continue;
            silenced.add(by);
            refused.set(by, whyNot(access));
        }
        if (silenced.size === 0)
            return orders.map((order) => ({ ...order, given: givenAt(heard, order.comment) }));
        heard = heard.filter(({ author }) => !silenced.has(author));
    }
}
function whyNot(access) {
    if (access.kind === 'unknown')
        return `GitHub says that ${access.reason}`;
    return access.role === '' ? 'they have no role here' : `their role is \`${access.role}\``;
}
function givenAt(comments, id) {
    return comments.find((comment) => comment.id === id)?.createdAt.getTime() ?? 0;
}
/** Asks about nobody twice. */
function askOnce(client) {
    const answers = new Map();
    return (login) => {
        const key = login.toLowerCase();
        const answer = answers.get(key) ?? (0,_github_permissions_js__WEBPACK_IMPORTED_MODULE_3__/* .accessOf */ .Y)(client, login);
        answers.set(key, answer);
        return answer;
    };
}
/** Asks about so many people and no more; about those it has asked before, again. */
function askFew(ask, most) {
    const asked = new Set();
    return async (login) => {
        const key = login.toLowerCase();
        if (!asked.has(key) && asked.size === most)
            return { kind: 'unanswered', reason: `no more than ${most} people are asked about in one review` };
        asked.add(key);
        return ask(login);
    };
}


/***/ }),

/***/ 57129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ sameAddress)
/* harmony export */ });
/** One text for an issue, however its address was copied: GitHub minds no case, and comments have anchors. */
function sameAddress(address) {
    if (!URL.canParse(address))
        return address;
    const url = new URL(address);
    return `${url.host}${url.pathname.replace(/\/+$/, '')}`.toLowerCase();
}


/***/ }),

/***/ 53723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ newBody),
/* harmony export */   CU: () => (/* binding */ draftTable),
/* harmony export */   Uc: () => (/* binding */ byHandComment),
/* harmony export */   Wm: () => (/* binding */ grownBody),
/* harmony export */   ai: () => (/* binding */ offeredBody),
/* harmony export */   dc: () => (/* binding */ PULL_REQUEST_TITLE),
/* harmony export */   ol: () => (/* binding */ notDrafted),
/* harmony export */   u: () => (/* binding */ BY_HAND)
/* harmony export */ });
/* harmony import */ var _values_days_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83012);
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97532);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6813);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77641);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44702);
/* harmony import */ var _drafts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21583);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21669);







const PULL_REQUEST_TITLE = 'Cases drafted from failures';
/** Of 65,536 that GitHub takes. */
const LONGEST = 65_000;
/** What is quoted of each answer: lines, and characters of each. */
const QUOTED = [{ lines: 20, length: 300 }, { lines: 8, length: 200 }, { lines: 3, length: 120 }, undefined];
/** The body of a new pull request. */
function newBody(news) {
    const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .draftMarker */ .kC)(dealtWith(news));
    const title = [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(3, (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Evalgap · ${PULL_REQUEST_TITLE}`), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(INTRO)];
    return fitting((quoted) => `${marker}\n${section(news, quoted, { title, help: toFinish(), end: [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(TERMS)] })}`);
}
/** The body with what is new below all that stands there; `undefined` where GitHub would not take so long a text. */
function grownBody(body, news) {
    const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .draftMarker */ .kC)(new Map([...(0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readDraftMarker */ .EU)(body), ...dealtWith(news)]));
    const before = (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutDraftMarker */ .yU)(body).trimEnd();
    const title = [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(4, (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Drafted on ${(0,_values_days_js__WEBPACK_IMPORTED_MODULE_4__/* .dayOf */ .kb)(news.asOf)}`)];
    const grown = fitting((quoted) => `${marker}\n${before.trimStart()}\n\n${section(news, quoted, { title })}`);
    return grown.length <= LONGEST ? grown : undefined;
}
/** First line of our comment in a pull request that a person opened. */
const BY_HAND = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .commentMarker */ .Q)('drafted-by-hand', {});
/** What is new on the branch of a pull request that a person opened: its own text stays theirs. */
function byHandComment({ drafted }) {
    const blocks = [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(3, (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Evalgap · New on this branch`),
        draftTable(drafted),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `You opened this pull request yourself, so its text is left to you. For the merge to close ${drafted.length === 1 ? 'the issue' : 'the issues'}, add to it:`),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)(closing(drafted)),
    ];
    return `${BY_HAND}\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .toMarkdown */ .l)(blocks)}`;
}
/** What a person is offered who opens the pull request by hand: short enough for an address. */
function offeredBody(news) {
    return [(0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .draftMarker */ .kC)(dealtWith(news)), closing(news.drafted)].join('\n\n');
}
const INTRO = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `People who may write here confirmed these failures. Each is now a case with ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)('"draft": true')}: no run counts it until somebody has finished it.`;
const TERMS = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Evalgap adds below what is new in later weeks, and changes nothing of what stands here or on the branch. Closing this without merging it means no: the same issues are proposed again only once ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)('/evalgap add-case')} is commented on them anew.`;
function toFinish() {
    return [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)('To finish a case')}, on this branch:`),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([
            (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Read its input. It is what somebody reported, with private data replaced as far as it was found.`,
            (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Write what is right under ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)('expect')}, by the names of the steps, and take ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)('"draft": true')} away.`,
            (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Where it should be no case, delete its line, and the line at the end of this text that closes its issue.`,
        ]),
    ];
}
function fitting(write) {
    const forms = QUOTED.map(write);
    return forms.find((form) => form.length <= LONGEST) ?? forms.at(-1) ?? '';
}
function section({ drafted, leftOut }, quoted, { title, help = [], end = [] }) {
    const reports = drafted.flatMap((one) => reported(one, quoted));
    const blocks = [...title, draftTable(drafted), ...help, ...reports, ...notDrafted(leftOut), ...end];
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .toMarkdown */ .l)(blocks)}\n\n${closing(drafted)}`;
}
/** The only place where something is to come to life: numbers of this repository's issues, and nothing else. */
function closing(drafted) {
    return drafted.map(({ issue }) => `Closes #${issue.number}`).join('\n');
}
function draftTable(drafted) {
    const columns = ['case', 'suite', 'file', 'from', 'what is expected'].map(_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .leftColumn */ .Cd);
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(columns, drafted.map(({ id, suite, file, issue, open }) => [
        [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(id)],
        [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(suite)],
        [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(file)],
        issueLink(issue),
        open ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)('open')}: for you to write` : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `as reported: check it`,
    ]));
}
function reported({ id, report, ambiguous }, quoted) {
    const unread = ambiguous.length === 0
        ? []
        : [
            (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Not read, since a heading of the form stands within an answer: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(ambiguous.map((label) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(label)))}.`),
        ];
    if (quoted === undefined)
        return unread;
    const { input, happened, expected, step, seen } = report;
    return [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `What was reported of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(id)}`, [
            ...answer('Asked', input, quoted),
            ...answer('What happened', happened, quoted),
            ...answer('What should have happened', expected, quoted),
            ...said('Step', step),
            ...said('Seen', seen),
            ...unread,
        ]),
    ];
}
function answer(title, value, { lines, length }) {
    if (value === undefined)
        return [];
    const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
    return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(title)}`), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)(text, lines, length)];
}
function said(title, text) {
    return text === undefined ? [] : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(title)}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(text, 200)}`)];
}
function notDrafted(leftOut) {
    if (leftOut.length === 0)
        return [];
    return [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)('Not drafted')}: ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(leftOut.length, 'issue')}`),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(leftOut.map(({ issue, why }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${issueLink(issue)}: ${whyNot(why)}.`)),
    ];
}
function whyNot(why) {
    if (why.kind === 'unreadable')
        return [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(why.why)];
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${(0,_drafts_js__WEBPACK_IMPORTED_MODULE_6__/* .resemblanceWords */ .r)(why)}: close it, or write a case by hand that tells the two apart`;
}
function issueLink({ number, url }) {
    return [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(`issue ${number}`, url)];
}
/** What could not be read is read again, since somebody may have mended it. */
function dealtWith({ drafted, leftOut }) {
    const answered = leftOut.filter(({ why }) => why.kind === 'resembles');
    return new Map([...drafted, ...answered].map(({ issue }) => [issue.number, issue.confirmedAt]));
}


/***/ }),

/***/ 31037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ draftedWords)
/* harmony export */ });
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97532);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44702);


/** A sentence that says where they wait. */
function draftedWords({ url, cases }) {
    const what = cases === undefined ? 'Drafted cases wait' : `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(cases, 'drafted case waits', 'drafted cases wait')}`;
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${what} on a branch without a pull request: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('open it by hand', url)}.`;
}


/***/ }),

/***/ 21583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ resemblanceWords)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44702);

/** "the case `refund-1` asks the same" */
function resemblanceWords({ case: id, similarity, }) {
    // Rounded down: what is not quite the same must not read as if it were.
    return similarity === 1
        ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `the case ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id)} asks the same`
        : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `the case ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id)} asks nearly the same (${Math.floor(similarity * 100)} % alike)`;
}


/***/ }),

/***/ 21669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ readDraftMarker),
/* harmony export */   kC: () => (/* binding */ draftMarker),
/* harmony export */   yU: () => (/* binding */ withoutDraftMarker)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77641);

const MARKER = /^<!-- evalgap:drafted issues=((?:\d{1,10}_\d{1,15}(?:\.\d{1,10}_\d{1,15}){0,999})?) -->\r?(?:\n|$)/m;
const MOST = 1_000;
/** First line of a pull request's body: the issues that it has answered, with a case or with a reason for none. */
function draftMarker(issues) {
    const newest = [...issues].toSorted(([, one], [, other]) => one - other).slice(-MOST);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .commentMarker */ .Q)('drafted', { issues: newest.map(([issue, at]) => `${issue}_${at}`).join('.') });
}
/** Nothing where no line is ours to the letter; people may have written above it. */
function readDraftMarker(body) {
    const [, listed = ''] = MARKER.exec(body) ?? [];
    const pairs = listed === '' ? [] : listed.split('.').map((pair) => pair.split('_').map(Number));
    return new Map(pairs.map(([issue = 0, at = 0]) => [issue, at]));
}
function withoutDraftMarker(body) {
    return body.replace(MARKER, '');
}


/***/ }),

/***/ 86645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zd: () => (/* binding */ uncited),
/* harmony export */   h6: () => (/* binding */ isCitedIn),
/* harmony export */   p0: () => (/* binding */ failuresWaiting)
/* harmony export */ });
/* harmony import */ var _production_failures_same_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57129);
/* harmony import */ var _values_days_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83012);
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97532);
/* harmony import */ var _make_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76964);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99904);





/** Failures that people confirmed, and that no case would catch if they came back. */
function failuresWaiting(facts, options) {
    const waiting = uncited(facts);
    if (waiting.length === 0)
        return [];
    const one = waiting.length === 1;
    return [
        (0,_make_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)('stale/failures-waiting', options, {
            suite: facts.suite,
            subject: 'failures',
            message: `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(waiting.length, 'confirmed failure')} ${one ? 'is not a case' : 'are not cases'} yet`,
            evidence: waiting.map(evidenceOf),
            fix: `Write a case from ${one ? 'it' : 'each'} and give the issue's address as \`source.url\`.`,
        }),
    ];
}
/** "`#41` https://…, confirmed 2026-10-02: `Refunds twice`": the title last, since one of any length may be cut off. */
function evidenceOf({ number, title, confirmedAt, url }) {
    const said = title.trim() === '' ? '' : `: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(title.trim())}`;
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(`#${number}`)} ${url}, confirmed ${(0,_values_days_js__WEBPACK_IMPORTED_MODULE_3__/* .dayOf */ .kb)(confirmedAt)}${said}`;
}
/** The failures that no case gives as its source, longest confirmed first. */
function uncited({ failures, cases, citedElsewhere }) {
    const isCited = isCitedIn([...cases.flatMap(({ source }) => source ?? []), ...citedElsewhere]);
    return failures
        .filter(({ url }) => !isCited(url))
        .toSorted((one, other) => one.confirmedAt - other.confirmedAt || one.number - other.number);
}
/** Whether one of these addresses is that of an issue. */
function isCitedIn(sources) {
    const cited = new Set(sources.map(_production_failures_same_address_js__WEBPACK_IMPORTED_MODULE_4__/* .sameAddress */ .x));
    return (url) => cited.has((0,_production_failures_same_address_js__WEBPACK_IMPORTED_MODULE_4__/* .sameAddress */ .x)(url));
}


/***/ }),

/***/ 36318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: ./build/store/artifact-store.js
var artifact_store = __webpack_require__(72546);
// EXTERNAL MODULE: ./build/github/data-branch-files.js
var data_branch_files = __webpack_require__(1859);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/store/check-record.js
var check_record = __webpack_require__(72374);
// EXTERNAL MODULE: ./build/store/quarters.js
var quarters = __webpack_require__(65521);
// EXTERNAL MODULE: ./build/store/run-path.js
var run_path = __webpack_require__(84147);
// EXTERNAL MODULE: ./build/store/run-store.js
var run_store = __webpack_require__(42835);
;// CONCATENATED MODULE: ./build/store/branch-store.js






/** Records that are opened at most before the run is made again. */
const MOST_READ = 3;
/**
 * Runs on the data branches. A run is found by one listing and one read; the quarter before is listed only when the
 * time allowed reaches into it and the current one holds nothing.
 */
function branchStore(client, warn) {
    return {
        async find(wanted) {
            const folder = (0,run_path/* runFolder */.kQ)(wanted.suite, wanted.fingerprint);
            let read = 0;
            for (const branch of (0,quarters/* dataBranchesBetween */.vA)(wanted.notOlderThan, wanted.now)) {
                const listed = await (0,problem/* attempt */.CD)(async () => (0,data_branch_files/* listFolder */.bt)(await client(), branch, folder));
                if (!listed.ok) {
                    warn(`Recorded runs were not looked at: ${listed.problems.map(problem/* formatProblem */.Vw).join('; ')}`);
                    return undefined;
                }
                for (const { file, name } of candidates(listed.value, wanted)) {
                    if (read === MOST_READ)
                        return undefined;
                    read += 1;
                    const run = await readRun(await client(), { file, name, where: `${folder}/${file.name} on ${branch}` }, wanted);
                    if (!('broken' in run))
                        return run;
                    warn(`The recorded run ${folder}/${file.name} on ${branch} does not count: ${run.broken}`);
                }
            }
            return undefined;
        },
    };
}
/** Files that by their names may be wanted, latest first. */
function candidates(files, { notOlderThan, now }) {
    const second = 1_000;
    return files
        .flatMap((file) => {
        const name = (0,run_path/* parseRunFileName */.C0)(file.name);
        return name === undefined ? [] : [{ file, name, time: name.startedAt.getTime() }];
    })
        .filter(({ time }) => time > notOlderThan.getTime() - second && time <= now.getTime())
        .sort((one, other) => other.time - one.time);
}
async function readRun(client, { file, name, where }, wanted) {
    const text = await (0,problem/* attempt */.CD)(() => (0,data_branch_files/* readBranchFile */.TQ)(client, file, run_store/* MOST_BYTES */.u));
    if (!text.ok)
        return { broken: text.problems.map(problem/* formatProblem */.Vw).join('; ') };
    return (0,check_record/* checkRecord */.E)({ text: text.value, where, revision: name.revision }, wanted);
}

;// CONCATENATED MODULE: ./build/store/open-store.js



/** Where `history.store` says that runs of the default branch are kept. */
function openStore(kind, { client, warn, defaultBranch }) {
    if (kind === 'branch')
        return branchStore(client, warn);
    if (kind === 'artifact' && defaultBranch !== undefined)
        return (0,artifact_store/* artifactStore */.i)(client, { defaultBranch, warn });
    return run_store/* noStore */.R;
}


/***/ })

};
