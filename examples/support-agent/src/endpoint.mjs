/** A chat-completions endpoint: the prompt is the system message, the task is the user's, the answer is one JSON object. */
export function endpoint({ url, key, model }) {
  return async function complete(prompt, task) {
    const response = await fetch(`${url.replace(/\/+$/, '')}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
      body: JSON.stringify({
        model,
        temperature: Number(prompt.settings.temperature ?? 0),
        response_format: { type: 'json_object' },
        messages: [
          { role: 'system', content: prompt.text },
          { role: 'user', content: JSON.stringify(task) },
        ],
      }),
    });
    if (!response.ok)
      throw new Error(`the model answered ${response.status}: ${(await response.text()).slice(0, 200)}`);
    const { choices, usage } = await response.json();
    return {
      answer: readObject(choices?.[0]?.message?.content),
      inputTokens: usage?.prompt_tokens ?? 0,
      outputTokens: usage?.completion_tokens ?? 0,
    };
  };
}

/** Models like to wrap JSON in a fence or a sentence: from the first brace to the last. */
function readObject(content) {
  const text = String(content ?? '');
  try {
    return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
  } catch {
    throw new Error(`the model did not answer with JSON: ${text.slice(0, 200)}`);
  }
}
