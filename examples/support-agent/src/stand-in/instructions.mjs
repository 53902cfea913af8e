import { conditionsOf } from './conditions.mjs';
import { attentionTo, blocksOf, sectionsOf } from './layout.mjs';
import { cosine, nearness, rarity, vectorOf } from './similarity.mjs';
import { meaningsOf } from './words.mjs';

/**
 * What the stand-in understands of a prompt.
 * @typedef {{ label: string, vector: import('./similarity.mjs').Vector }} Definition
 * @typedef {{ label: string, strength: number, vector: import('./similarity.mjs').Vector, alternatives: import('./similarity.mjs').Vector[], conditions: import('./conditions.mjs').Condition[] }} Rule
 * @typedef {{ intents: string[], decision: string, vector: import('./similarity.mjs').Vector, conditions: import('./conditions.mjs').Condition[] }} Example
 * @typedef {{ forms: string[], intents: Definition[], decisions: Definition[], rules: Rule[], examples: Example[] }} Instructions
 */

const NO_RULES = ['Order numbers', 'Intents', 'Decisions', 'Examples'];
const CLAUSES = /[,;:]\s|\b(?=rather than|instead of|unless|prefer to|when |if |then )/i;
const REFUSAL = /\b(never|do not|don't|avoid|must not|no longer)\b/i;
const INSISTENCE = /\b(prefer|always|must|never|in any case)\b/i;
const INSISTENT = 1.3;
const AGAINST = /^(rather than|instead of)\b/i;
const SAME = 0.5;

/** @returns {Instructions} */
export function readInstructions(text) {
  const sections = sectionsOf(text);
  const section = (name) => sections.get(name) ?? { body: '', marks: [] };
  const decisions = definitionsOf(section('Decisions'));
  const prose = [...sections].filter(([name]) => !NO_RULES.includes(name)).map(([, section]) => section);
  const rules = prose
    .flatMap(sentencesOf)
    .flatMap(({ sentence, attention }) =>
      rulesOf(sentence, decisions).map((found) => ({ ...found, strength: attention * found.strength })),
    );
  const examples = examplesOf(section('Examples').body).filter(({ decision }) =>
    decisions.some(({ label }) => label === decision),
  );
  const rare = rarity([...rules, ...examples].map(({ vector }) => vector));
  return {
    forms: codesOf(section('Order numbers').body),
    intents: definitionsOf(section('Intents')),
    decisions,
    rules,
    examples: examples.map((example) => ({ ...example, backing: backingOf(example, rules, rare) })),
    rare,
  };
}

/** Paragraphs and list items cut at full stops, each with how it is laid out. */
function sentencesOf({ body, marks }) {
  return blocksOf(body).flatMap((block) =>
    block.text
      .split(/(?<=[.!?])\s+/)
      .filter((sentence) => sentence !== '')
      .map((sentence) => ({ sentence, attention: attentionTo(sentence, [...marks, ...block.marks]) })),
  );
}

function definitionsOf(section) {
  return sentencesOf(section)
    .map(({ sentence }) => /^`([\w-]+)`\s*[:–-]\s*(.*)$/.exec(sentence))
    .filter((match) => match !== null)
    .map(([, label, meaning]) => ({ label, vector: vectorOf(meaning) }));
}

/**
 * A sentence is a rule when it names a decision, by its name or by speaking of what the decision does.
 * What it says besides is when the rule holds. "Rather than …" speaks against a decision.
 */
function rulesOf(sentence, decisions) {
  const named = codesOf(sentence).find((code) => decisions.some(({ label }) => label === code));
  return named === undefined ? spokenRules(sentence, decisions) : [namedRule(sentence, named)];
}

function namedRule(sentence, label) {
  const [before, after] = sentence.split(`\`${label}\``);
  const condition = /\w+\W+\w+\W+\w+/.test(before) ? before : after;
  return rule(label, before, condition);
}

function spokenRules(sentence, decisions) {
  const clauses = sentence.split(CLAUSES).map((clause) => clause.trim());
  const spoken = clauses.map((clause) => decisionIn(clause, decisions));
  const condition = clauses.filter((_, at) => spoken[at] === undefined).join(', ');
  return clauses.flatMap((clause, at) => (spoken[at] === undefined ? [] : [rule(spoken[at], clause, condition)]));
}

/** The decision a clause speaks of, if it speaks of nothing else much. */
function decisionIn(clause, decisions) {
  const meanings = meaningsOf(clause.replace(AGAINST, '').replace(REFUSAL, ''));
  const near = decisions.map(({ label, vector }) => ({ label, nearness: cosine(meanings, vector.meanings) }));
  const best = near.reduce((a, b) => (b.nearness > a.nearness ? b : a), { label: undefined, nearness: 0 });
  return best.nearness > SAME ? best.label : undefined;
}

function rule(label, consequence, condition) {
  const sign = REFUSAL.test(consequence) || AGAINST.test(consequence) ? -1 : 1;
  return {
    label,
    strength: sign * (INSISTENCE.test(consequence) ? INSISTENT : 1),
    vector: vectorOf(condition),
    alternatives: alternativesOf(condition).map(vectorOf),
    conditions: conditionsOf(condition),
  };
}

/** "A, B or C" holds where one of them does; with an "and" all of it is meant together. */
function alternativesOf(condition) {
  if (/\band\b/i.test(condition)) return [condition];
  return condition.split(/,|\bor\b/i).filter((part) => /\w/.test(part));
}

function examplesOf(body) {
  const pairs = body.matchAll(/^> (.*)\r?\n\s*([^`\n]*)`(\{.*\})`/gm);
  return Array.from(pairs, ([, message, state, answer]) => ({
    intents: Array.from((/"intents": *\[(.*?)\]/.exec(answer)?.[1] ?? '').matchAll(/"([^"]+)"/g), (match) => match[1]),
    decision: /"decision": *"([^"]+)"/.exec(answer)?.[1],
    vector: vectorOf(message),
    conditions: conditionsOf(state),
  }));
}

/** How near the example is to the rule it illustrates. */
function backingOf({ decision, vector }, rules, rare) {
  const behind = rules.filter(({ label }) => label === decision).flatMap(({ alternatives }) => alternatives);
  return Math.max(0, ...behind.map((alternative) => nearness(vector, alternative, rare)));
}

function codesOf(text) {
  return Array.from(text.matchAll(/`([^`\n]+)`/g), (match) => match[1]);
}
