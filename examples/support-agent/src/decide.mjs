/** Step 4: what happens next, by the rules of the prompt and the state of the orders. */
export async function decide(ask, prompt, { message, intents, orders, shipments }) {
  const { decision, confidence } = await ask(prompt, { task: 'decide', message, intents, orders, shipments });
  return { decision: String(decision), confidence: typeof confidence === 'number' ? confidence : 0 };
}
