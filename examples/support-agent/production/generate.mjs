// Makes the month of samples beside this file: `node production/generate.mjs`. The same seed gives the same month.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runChain } from '../src/chain.mjs';
import { chooseModel } from '../src/model.mjs';
import { tools } from '../src/shop.mjs';
import { NEW_POLICY, NEW_REQUEST, PHRASES } from './phrases.mjs';

/** What happens in the month, and when: its truth. Days begin at midnight in UTC. */
export const MONTH = {
  begins: '2026-09-07',
  weeks: ['2026-W37', '2026-W38', '2026-W39', '2026-W40'],
  /** From this Tuesday on a return costs 4.90 EUR, and customers ask what that means for them. */
  policyChange: '2026-09-22',
  /** From this Tuesday on there is an app, and people who cannot log in to it. */
  newRequest: '2026-09-29',
};

/** The seed of the month that is shipped. */
const SHIPPED = 20_260_907;
const DAY = 86_400_000;
const HOUR = 3_600_000;
/** How often an ask, and what stands around it, is put in words that no case has: more of it is a shift by itself. */
const OWN_ASK = 0.75;
const OWN_AROUND = 0.5;

const FAMILIES = ['addresses', 'broken-and-wrong', 'cancellations', 'deliveries', 'questions', 'refunds'];
const ORDER = /\bA-\d{4}\b/g;
const ORDER_OR_SO = /\b[aA][-/ ]?[\dl ]{4,5}\b|#\d{4}|\b\d{4}\b/;
const GREETING =
  /^(?:hello|hi|hey|hiya|good|dear|hallo|guten|moin|hola|buen|bonjour|bonsoir|goede|boa|olá|bom|dzień|witam)[^.!?,\n]{0,24}[,!]/i;
const CLOSING =
  /(?:thank|cheers|regards|wishes|danke|dank|grüß|gracias|merci|grazie|bedankt|obrigad|dzięku|pozdrawiam)/i;
const prompts = Object.fromEntries(
  ['triage', 'reply'].map((id) => [id, { path: fileURLToPath(new URL(`../prompts/${id}.md`, import.meta.url)) }]),
);
const LANGUAGES = [...Object.keys(PHRASES), 'turkish', 'swedish'];
const cases = readCases(new URL('../evals/support/', import.meta.url));
const orders = new Map(
  FAMILIES.map((family) => [family, cases.filter((one) => one.family === family).flatMap((one) => one.orders)]),
);

/**
 * What production receives in the month, in the order of its days. Without `events` it is a month in which nothing
 * happens: what the cases ask, as often as they ask it, by other people about other orders. `quietWeeks` of the same come
 * before it, with a hundred requests each: what happens is told from what was before.
 */
export function monthOfRequests({ seed, events = true, quietWeeks = 0 }) {
  const random = randomFrom(seed);
  const requests = [];
  const begins = Date.parse(MONTH.begins);
  for (let day = -7 * quietWeeks; day < 28; day += 1) {
    const date = begins + day * DAY;
    const add = (kind, count, write) => {
      for (let nth = 0; nth < count; nth += 1) requests.push({ at: timeOn(date, random), kind, input: write(random) });
    };
    if (day < 0) {
      add('usual', random.between(13, 16), usualMessage);
      continue;
    }
    add('usual', random.between(37, 45), usualMessage);
    if (!events) continue;
    const sincePolicy = (date - Date.parse(MONTH.policyChange)) / DAY;
    // Most ask in the first days; then word gets around.
    if (sincePolicy >= 0) add('new-policy', random.between(28, 34) - Math.min(20, 2 * sincePolicy), policyMessage);
    if (date >= Date.parse(MONTH.newRequest)) add('new-request', random.between(18, 24), newMessage);
  }
  return requests.sort((one, other) => one.at - other.at);
}

/** The same with what the agent made of each: the agent is run, with the model that stands in for one. */
export async function answered(requests, seed) {
  const random = randomFrom(seed + 1);
  const model = chooseModel({});
  const samples = [];
  for (const [nth, { at, input, kind }] of requests.entries()) {
    const { output, steps, confidence, routed } = await runChain(model, { input, prompts });
    const correct = random.chance(0.15) ? wasRight(kind, confidence, random) : undefined;
    samples.push({
      id: `req-${String(nth + 1).padStart(5, '0')}`,
      at: new Date(at).toISOString(),
      input,
      steps: tracedSteps(steps),
      output,
      prompts: { triage: '4', reply: '2' },
      confidence: Math.round(confidence * 1000) / 1000,
      routed,
      ...(correct === undefined ? {} : { correct }),
    });
  }
  return samples;
}

/** What the agent did, as a trace tells it: its steps, and each call of a tool with what the tool answered. */
function tracedSteps(steps) {
  return steps.flatMap(({ name, output, confidence }) => {
    if (name === 'lookup')
      return output.map((call) => ({
        ...call,
        output: Object.hasOwn(tools, call.name) ? tools[call.name](call.arguments) : null,
      }));
    if (name === 'interpret') return [{ name, output }];
    return name === 'decide' ? [{ name, output, confidence: Math.round(confidence * 1000) / 1000 }] : [];
  });
}

/** One customer in seven says whether it was; the surer the agent, the more often it was, but for what it knows nothing of. */
function wasRight(kind, confidence, random) {
  return random.chance(kind === 'usual' ? 0.5 + 0.45 * confidence : 0.25);
}

/**
 * A message as the cases have them: one of them says in which language, how long and how tidily it is written and what
 * it asks for. Every sentence is then taken from somewhere else: from another case of the kind, or from `PHRASES`.
 */
function usualMessage(random) {
  const frame = random.pick(cases);
  const phrases = PHRASES[frame.language];
  if (phrases === undefined) return otherOrder(frame.input, frame.family, random);
  if (frame.family !== 'mixed') return composed(frame, frame.family, phrases, random);
  const [first, second] = random.shuffled(FAMILIES).slice(0, 2);
  const link = random.pick(phrases.links);
  const asks = [ask(first, frame.language, phrases, random), link, ask(second, frame.language, phrases, random)];
  return inStyle(joined([...around(frame, first, phrases, random), ...asks]), frame, phrases, random);
}

function composed(frame, family, phrases, random) {
  const others = around(frame, family, phrases, random);
  const place = random.between(0, others.length);
  const parts = [...others.slice(0, place), ask(family, frame.language, phrases, random), ...others.slice(place)];
  if (frame.opens) parts.unshift(random.chance(0.5) ? frame.opens : random.pick(phrases.greetings));
  if (frame.closes) parts.push(random.chance(0.5) ? frame.closes : random.pick(phrases.closings));
  return inStyle(joined(parts), frame, phrases, random);
}

/** What the message is about: in words of the cases of its kind, about another order, or in words of our own. */
function ask(family, language, phrases, random) {
  const known = sentences(language, family, 'asks');
  if (known.length > 0 && !random.chance(OWN_ASK)) return otherOrder(random.pick(known), family, random);
  return filled(random.pick(phrases.asks[family]), family, phrases, random);
}

/** As many more sentences as the frame has. */
function around(frame, family, phrases, random) {
  const known = sentences(frame.language, family, 'around');
  return frame.around.map(() => {
    if (known.length > 0 && !random.chance(OWN_AROUND)) return otherOrder(random.pick(known), family, random);
    return filled(random.pick(phrases.around), family, phrases, random);
  });
}

function sentences(language, family, which) {
  return cases.filter((one) => one.language === language && one.family === family).flatMap((one) => one[which]);
}

function filled(template, family, phrases, random) {
  const sentence = template
    .replaceAll('{id}', () => writtenOrder(random.pick(ordersOf(family)), phrases.order, random))
    .replaceAll('{p}', () => random.pick(phrases.products))
    .replaceAll('{street}', () => random.pick(phrases.streets))
    .replace(/\{(\w+)\}/g, (_, word) => random.pick(phrases.words[word]));
  const begun = random.chance(0.8) ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
  return /[.!?)]$/.test(begun) || random.chance(0.3) ? begun : `${begun}.`;
}

/** An order number as people write it. */
function writtenOrder(order, names, random) {
  const digits = order.slice(2);
  if (random.chance(0.35)) return order;
  if (random.chance(0.35)) return `${random.pick(names)}${order}`;
  if (random.chance(0.5)) return `(${order})`;
  return random.pick([
    order,
    order,
    `a${digits}`,
    `#${digits}`,
    `A ${digits}`,
    order.toLowerCase(),
    `nr.${digits}`,
    digits,
  ]);
}

function otherOrder(text, family, random) {
  return text.replace(ORDER, () => random.pick(ordersOf(family)));
}

function ordersOf(family) {
  return orders.get(family) ?? orders.get('refunds');
}

/** The frame's haste: its typos, its small letters, its anger. */
function inStyle(text, { typos, small, loud }, phrases, random) {
  let written = text;
  if (typos) {
    for (const [right, wrong] of phrases.sloppy) if (random.chance(0.6)) written = written.replaceAll(right, wrong);
    written = mistyped(written, random);
  }
  if (small)
    written = written.toLowerCase().replace(/\ba-(\d{4})/g, (_, digits) => random.pick([`a${digits}`, `A-${digits}`]));
  if (loud) written = written.replace(/[.!]$/, '!!');
  return written;
}

/** Here and there a letter is missing or stands before its neighbour. */
function mistyped(text, random) {
  return text.replace(/\p{L}{4,}/gu, (word) => {
    if (!random.chance(0.12)) return word;
    const place = random.between(1, word.length - 2);
    return random.chance(0.5)
      ? word.slice(0, place) + word.slice(place + 1)
      : word.slice(0, place) + word[place + 1] + word[place] + word.slice(place + 2);
  });
}

function policyMessage(random) {
  const { language, said } = spoken(NEW_POLICY, random);
  const parts = [random.pick(said.opens), filled(random.pick(said.asks), 'refunds', PHRASES[language], random)];
  parts.push(random.pick(said.moods));
  return newlyWritten(parts, language, random);
}

function newMessage(random) {
  const { language, said } = spoken(NEW_REQUEST, random);
  const parts = [random.pick(said.opens)];
  if (random.chance(0.8)) parts.push(random.pick(said.details));
  if (random.chance(0.5)) parts.push(random.pick(said.moods));
  return newlyWritten(parts, language, random);
}

/** In the languages that the most customers write in. */
function spoken(phrases, random) {
  const language = random.pick([
    'english',
    'english',
    'english',
    'english',
    'english',
    'english',
    'german',
    'german',
    'spanish',
    'french',
  ]);
  return { language, said: phrases[language] };
}

function newlyWritten(parts, language, random) {
  const { greetings, closings } = PHRASES[language];
  if (random.chance(0.2)) parts.unshift(random.pick(greetings));
  if (random.chance(0.15)) parts.push(random.pick(closings));
  return random.chance(0.15) ? mistyped(joined(parts).toLowerCase(), random) : joined(parts);
}

/** Sentences one after another; what ends without a full stop gets one where something follows. */
function joined(parts) {
  return parts.map((part, nth) => (nth === parts.length - 1 || /[.,:;!?…)]$/.test(part) ? part : `${part}.`)).join(' ');
}

/** By day, and more of them in the evening. */
function timeOn(date, random) {
  return date + 6 * HOUR + Math.floor(16 * HOUR * Math.sqrt(random.next()));
}

/** The cases as far as their wording goes: what each asks and what it says around it. */
function readCases(folder) {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  return files.flatMap((name) =>
    readFileSync(new URL(name, folder), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => wordingOf(JSON.parse(line), name.slice(0, -'.jsonl'.length))),
  );
}

function wordingOf({ input, tags, expect }, family) {
  const opens = GREETING.exec(input)?.[0];
  const sentences = input
    .slice(opens?.length ?? 0)
    .split(/(?<=[.!?…])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  const last = sentences.at(-1);
  const closes = sentences.length > 1 && CLOSING.test(last) && last.length < 60 ? sentences.pop() : undefined;
  const isAsk = (sentence) => ORDER_OR_SO.test(sentence) || (family === 'questions' && sentence.includes('?'));
  const asks = sentences.filter(isAsk);
  return {
    input,
    family,
    language: LANGUAGES.find((language) => tags.includes(language)) ?? 'english',
    opens,
    closes,
    asks: asks.length === 0 ? sentences.slice(0, 1) : asks,
    around: sentences.filter((sentence) => !isAsk(sentence)).slice(asks.length === 0 ? 1 : 0),
    orders: expect.extract?.order_ids ?? [],
    typos: tags.includes('typos'),
    small: input === input.toLowerCase(),
    loud: tags.includes('angry') && input.includes('!'),
  };
}

/** Numbers that follow from the seed (mulberry32), so that a month is the same on every machine. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least, most) => least + Math.floor(next() * (most - least + 1));
  const pick = (items) => items[between(0, items.length - 1)];
  return {
    next,
    between,
    pick,
    chance: (share) => next() < share,
    shuffled(items) {
      const left = [...items];
      return items.map(() => left.splice(between(0, left.length - 1), 1)[0]);
    },
  };
}

/** One file for each week. */
async function writeMonth() {
  const samples = await answered(monthOfRequests({ seed: SHIPPED }), SHIPPED);
  for (const [nth, week] of MONTH.weeks.entries()) {
    const from = Date.parse(MONTH.begins) + nth * 7 * DAY;
    const lines = samples
      .filter(({ at }) => Date.parse(at) >= from && Date.parse(at) < from + 7 * DAY)
      .map((sample) => `${JSON.stringify(sample)}\n`);
    writeFileSync(new URL(`${week}.jsonl`, import.meta.url), lines.join(''));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeMonth();
