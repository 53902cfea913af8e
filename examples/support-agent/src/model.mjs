import { endpoint } from './endpoint.mjs';
import { standIn } from './stand-in/stand-in.mjs';

/**
 * The model behind the agent: an OpenAI-compatible endpoint where the environment names one, else the stand-in.
 * Both take a prompt and a task and give `{ answer, inputTokens, outputTokens }`.
 */
export function chooseModel({ OPENAI_BASE_URL, OPENAI_API_KEY, MODEL }) {
  if (!OPENAI_BASE_URL && !OPENAI_API_KEY) return standIn;
  return endpoint({
    url: OPENAI_BASE_URL || 'https://api.openai.com/v1',
    key: OPENAI_API_KEY,
    model: MODEL || 'gpt-5.2',
  });
}
