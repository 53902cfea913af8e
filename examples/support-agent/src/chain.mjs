import { decide } from './decide.mjs';
import { extract } from './extract.mjs';
import { interpret } from './interpret.mjs';
import { lookup } from './lookup.mjs';
import { openPrompt } from './prompt.mjs';
import { reply } from './reply.mjs';

/** The chain. `given` puts the expected output in the place of a step's own, so that a later step is seen alone. */
export async function runChain(model, { input, prompts = {}, given = {} }) {
  const triage = openPrompt(prompts.triage?.path ?? 'prompts/triage.md');
  const wording = openPrompt(prompts.reply?.path ?? 'prompts/reply.md');
  const calls = [];
  const ask = async (prompt, task) => {
    const call = await model(prompt, task);
    calls.push(call);
    return call.answer;
  };

  const extracted = { ...(await extract(ask, triage, input)), ...given.extract };
  const found = lookup(extracted, given.lookup);
  const intents = given.interpret ?? (await interpret(ask, triage, input));
  const decided = await decide(ask, triage, { message: input, intents, ...found });
  const decision = given.decide ?? decided.decision;
  const text = await reply(ask, wording, { message: input, extracted, found, intents, decision });

  return {
    output: text,
    steps: [
      { name: 'extract', output: extracted },
      { name: 'lookup', output: found.calls },
      { name: 'interpret', output: intents },
      { name: 'decide', output: decision, confidence: decided.confidence },
      { name: 'reply', output: text },
    ],
    prompts: { triage: { text: triage.text }, reply: { text: wording.text } },
    confidence: decided.confidence,
    routed: decision === 'escalate',
    usage: {
      inputTokens: calls.reduce((sum, call) => sum + call.inputTokens, 0),
      outputTokens: calls.reduce((sum, call) => sum + call.outputTokens, 0),
    },
  };
}
