import { readInstructions } from './instructions.mjs';
import { read } from './read.mjs';
import { voteDecision, voteIntents } from './vote.mjs';
import { readSentences, writeReply } from './wording.mjs';

const tasks = {
  read: (text, task) => read(understood(text, readInstructions), task),
  interpret: (text, task) => voteIntents(understood(text, readInstructions), task),
  decide: (text, task) => voteDecision(understood(text, readInstructions), task),
  reply: (text, task) => writeReply(understood(text, readSentences), task),
};

/** @type {Map<string, unknown>} A prompt is understood once per process. */
const memory = new Map();

/**
 * Stands in for a language model: the same prompt and task give the same answer on every machine.
 * It is not one: it knows the words in `words.txt`, and what to do it takes from the prompt it is given.
 */
export async function standIn(prompt, task) {
  const answer = tasks[task.task](prompt.text, task);
  return {
    answer,
    inputTokens: tokens(prompt.text) + tokens(JSON.stringify(task)),
    outputTokens: tokens(JSON.stringify(answer)),
  };
}

function understood(text, reader) {
  if (!memory.has(text)) memory.set(text, reader(text));
  return memory.get(text);
}

/** About four characters each: near enough to see a prompt grow. */
function tokens(text) {
  return Math.ceil(text.length / 4);
}
