import { fit } from './conditions.mjs';
import { nearness, vectorOf } from './similarity.mjs';

const ENOUGH = 0.5;
const EXAMPLE = 0.6;
const INTENT = 0.3;
const SHARPNESS = 3;
const LATER_IS_LOUDER = 0.1;

/** Each meaning votes for the intents whose definitions speak of it, its vote divided among them. Without any, the nearest text wins. */
export function voteIntents({ intents, examples, rare }, { message }) {
  const seen = vectorOf(message);
  const chosen = intents.filter(({ vector }) => meaningsShared(seen, vector, intents) >= ENOUGH);
  if (chosen.length > 0) return { intents: chosen.map(({ label }) => label).sort() };
  const guesses = intents.map(({ label, vector }) => {
    const shown = examples.filter((example) => example.intents.includes(label));
    const likeness = shown.reduce((sum, example) => sum + EXAMPLE * nearness(seen, example.vector, rare), 0);
    return { label, amount: nearness(seen, vector, rare) + likeness };
  });
  return {
    intents: ranked(guesses)
      .slice(0, 1)
      .map(({ label }) => label),
  };
}

/**
 * Rules and examples vote for decisions, the nearer to the message the more; the state of the order says which apply.
 * An example speaks as loudly as the rule it illustrates lets it: without one it says nothing.
 */
export function voteDecision({ intents, decisions, rules, examples, rare }, task) {
  const seen = colouredBy(
    intents.filter(({ label }) => task.intents.includes(label)),
    vectorOf(task.message),
  );
  const facts = factsOf(task);
  const votes = new Map(decisions.map(({ label }) => [label, 0]));
  const vote = (label, weight, near, conditions) => {
    votes.set(label, votes.get(label) + weight * (near * fit(conditions, facts)) ** SHARPNESS);
  };
  rules.forEach(({ label, strength, alternatives, conditions }, at) => {
    const near = Math.max(0, ...alternatives.map((vector) => nearness(seen, vector, rare)));
    vote(label, strength * (1 + (LATER_IS_LOUDER * at) / rules.length), near, conditions);
  });
  for (const { decision, backing, vector, conditions } of examples) {
    vote(decision, EXAMPLE * backing, nearness(seen, vector, rare), conditions);
  }
  return winnerOf([...votes].map(([label, amount]) => ({ label, amount: Math.max(0, amount) })));
}

/** The share of the votes is the confidence. Where nobody votes, the last decision of the list is the way out. */
function winnerOf(votes) {
  const total = votes.reduce((sum, { amount }) => sum + amount, 0);
  if (total === 0) return { decision: votes.at(-1)?.label ?? 'none', confidence: 0 };
  const [best] = ranked(votes);
  return { decision: best.label, confidence: Math.round((100 * best.amount) / total) / 100 };
}

function ranked(votes) {
  return [...votes].sort((a, b) => b.amount - a.amount);
}

function meaningsShared(seen, vector, intents) {
  let sum = 0;
  for (const [meaning, said] of seen.meanings) {
    if (!vector.meanings.has(meaning)) continue;
    sum += said / intents.filter((intent) => intent.vector.meanings.has(meaning)).length;
  }
  return sum;
}

/** What was understood of a message colours how it is weighed: a wrong intent leads astray. */
function colouredBy(intents, { meanings, grams }) {
  const coloured = new Map(meanings);
  for (const { vector } of intents) {
    const share = INTENT / Math.sqrt(vector.meanings.size || 1);
    for (const meaning of vector.meanings.keys()) coloured.set(meaning, (coloured.get(meaning) ?? 0) + share);
  }
  return { meanings: coloured, grams };
}

/** Of several orders it looks at the first alone. */
function factsOf({ orders, shipments }) {
  return {
    state: orders[0]?.status ?? 'none',
    delivery: orders[0]?.days_since_delivery ?? null,
    scan: shipments[0]?.days_since_scan ?? null,
  };
}
