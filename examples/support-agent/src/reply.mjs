import { policyFor, policySections } from './policies.mjs';

/** Step 5, the final one: the facts are gathered here, the model puts them into words. */
export async function reply(ask, prompt, { message, extracted, found, intents, decision }) {
  const order = found.orders[0];
  const task = {
    task: 'reply',
    message,
    language: extracted.language,
    intents,
    decision,
    order: order?.id ?? null,
    state: order?.status ?? null,
    days_since_delivery: order?.days_since_delivery ?? null,
    amount: order === undefined ? null : `${amountOf(order, extracted.product).toFixed(2)} EUR`,
    shipments: found.shipments,
    product: found.product,
    promise: policyFor(decision),
    policies: decision === 'answer' ? policySections : [],
  };
  const { reply: text } = await ask(prompt, task);
  return String(text);
}

/** The product the customer names is paid back; the whole order where none of it is named. */
function amountOf(order, product) {
  const item = order.items.find((candidate) => candidate.product === product);
  return item === undefined ? order.total : item.price * item.quantity;
}
