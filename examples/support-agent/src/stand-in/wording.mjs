import { conditionsOf, fit } from './conditions.mjs';
import { nearness, rarity, vectorOf } from './similarity.mjs';

/** A section on orders in just this state is rather the one that is meant. */
const TELLING = 3;
const NEAR = 0.3;

/** The standard sentences of the reply prompt: language → name → sentence. */
export function readSentences(text) {
  const sentences = new Map();
  for (const part of text.split(/^### +/m).slice(1)) {
    const [language, ...lines] = part.split('\n');
    const pairs = lines.map((line) => /^\s*[-*+•] ([\w-]+): (.*?)\s*$/.exec(line)).filter((match) => match !== null);
    sentences.set(language.trim(), new Map(pairs.map(([, name, sentence]) => [name, sentence])));
  }
  return sentences;
}

export function writeReply(sentences, task) {
  const known = sentences.get(task.language) ?? sentences.get('en') ?? new Map();
  const fact = translateUnits(factFor(task), known.get('units') ?? '');
  const values = { fact, order: task.order ?? '', amount: task.amount ?? '' };
  const name = sentenceFor(task);
  const sentence = known.get(name) ?? '';
  if (name !== 'track') return { reply: fill(sentence, values) };
  const each = task.shipments.map(({ id, order, lastScan }) => fill(sentence, { ...lastScan, shipment: id, order }));
  return { reply: each.join(' ') };
}

function fill(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (braces, name) => values[name] ?? braces).trim();
}

function sentenceFor({ decision, order, shipments, intents }) {
  if (decision === 'track' && shipments.length === 0) return order === null ? 'ask-order' : 'track-open';
  const needsOrder = decision === 'answer' ? !intents.includes('question') : decision !== 'escalate';
  return order === null && needsOrder ? 'ask-order' : decision;
}

function factFor(task) {
  if (task.decision !== 'answer') return task.promise ?? '';
  const section = nearestSection(task);
  if (task.product === null || (section !== undefined && section.near > NEAR)) return section?.fact ?? '';
  return Object.entries(task.product.facts)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}

function nearestSection({ message, policies, state, days_since_delivery }) {
  const seen = vectorOf(message);
  const { sections, rare } = studied(policies);
  const facts = { state, delivery: days_since_delivery, scan: null };
  return sections
    .map(({ fact, vector, conditions }) => ({
      fact,
      near: nearness(seen, vector, rare) * (state === null ? 1 : fit(conditions, facts) ** TELLING),
    }))
    .reduce((best, next) => (best === undefined || next.near > best.near ? next : best), undefined);
}

const studies = new WeakMap();

function studied(policies) {
  if (!studies.has(policies)) {
    const sections = policies.map(({ title, text, fact }) => {
      const whole = `${title} ${text}`;
      return { fact, vector: vectorOf(whole), conditions: conditionsOf(whole) };
    });
    studies.set(policies, { sections, rare: rarity(sections.map(({ vector }) => vector)) });
  }
  return studies.get(policies);
}

/** `5 working days` by `working days = Werktage`; the longest unit that stands there first. */
function translateUnits(fact, units) {
  const pairs = units.split(', ').map((pair) => pair.split(' = '));
  const found = pairs.filter(([unit]) => fact.endsWith(` ${unit}`)).sort((a, b) => b[0].length - a[0].length)[0];
  return found === undefined ? fact : `${fact.slice(0, -found[0].length)}${found[1]}`;
}
