/** Step 3: everything the customer asks for or reports, by the names in the prompt, in alphabetical order. */
export async function interpret(ask, prompt, message) {
  const { intents } = await ask(prompt, { task: 'interpret', message });
  return Array.isArray(intents) ? intents.map(String).sort() : [];
}
