import { describeValue } from '../../config/describe.ts';
import type { Json } from '../../values/json.ts';
import type { Problem, Result } from '../../values/problem.ts';
import type { JsonObject } from '../digest.ts';
import { behaviourOf, modelOf } from './behaviour.ts';
import type { PromptContent, PromptSource } from './content.ts';
import { type Fields, NOT_A_MAPPING, readFields } from './fields.ts';
import { isObject, messagesOf } from './messages.ts';
import { refuse } from './place.ts';

/** GitHub Models' `.prompt.yml`: messages, model, parameters, answer format. Test data and evaluators are not sent. */
export async function readGithubModels({ path, text }: PromptSource): Promise<Result<PromptContent>> {
  const read = readFields(text, path);
  if (!read.ok) return read;
  if (read.value === NOT_A_MAPPING)
    return refuse({ message: 'the file holds no mapping', ...WANTED, location: { file: path } });
  const { data, label } = read.value;
  const problems = messageProblems(read.value);
  const messages = messagesOf(data.messages);
  if (problems.length > 0 || messages === undefined) return refuse(...problems);
  return {
    ok: true,
    value: {
      ...messages,
      behaviour: withSchema(behaviourOf(data, ['evaluators', 'messages', 'testData'])),
      includes: new Map(),
      ...(label === undefined ? {} : { label }),
      ...modelOf(data),
    },
  };
}

const WANTED = {
  expected: 'a key messages with a list of roles and contents',
  remedy: 'Write messages: [{ role: system, content: … }].',
};

function messageProblems({ data, at }: Fields): readonly Problem[] {
  const { messages } = data;
  if (!Array.isArray(messages) || messages.length === 0) {
    return [{ message: `messages is ${describeValue(messages)}`, location: at(['messages']), ...WANTED }];
  }
  return messages.flatMap((message: Json, index): Problem | readonly Problem[] => {
    if (!isObject(message)) {
      return { message: `this message is ${describeValue(message)}`, location: at(['messages', index]), ...WANTED };
    }
    return ['role', 'content'].flatMap((key): Problem | readonly Problem[] => {
      const value = message[key];
      if (typeof value === 'string') return [];
      return {
        message: `${key} is ${describeValue(value)}`,
        location: at(['messages', index, key]),
        expected: 'a text',
      };
    });
  });
}

/** The schema is written as a text of JSON, in which white space and order mean nothing. */
function withSchema(behaviour: JsonObject): JsonObject {
  const { jsonSchema } = behaviour;
  if (typeof jsonSchema !== 'string') return behaviour;
  try {
    return { ...behaviour, jsonSchema: JSON.parse(jsonSchema) as Json };
  } catch {
    return behaviour;
  }
}
