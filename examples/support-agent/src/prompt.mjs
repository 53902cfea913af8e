import { readFileSync } from 'node:fs';
import { today } from './shop.mjs';

/** @typedef {{ text: string, settings: Record<string, string> }} Prompt  The text as it is sent, and its front matter. */

/** @type {Map<string, Prompt>} */
const opened = new Map();

/** Reads a prompt file once per process and fills in its variables. Front matter is data and is not sent. */
export function openPrompt(path) {
  let prompt = opened.get(path);
  if (prompt === undefined) {
    prompt = parsePrompt(readFileSync(path, 'utf8'));
    opened.set(path, prompt);
  }
  return prompt;
}

/** @returns {Prompt} */
function parsePrompt(source) {
  const { settings, body } = splitFrontMatter(source);
  return { text: body.replaceAll('{{today}}', today), settings };
}

/** Plain `key: value` lines between two `---`: all that the files here need. */
export function splitFrontMatter(source) {
  const parts = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(source);
  if (parts === null) return { settings: {}, body: source };
  const pairs = parts[1].split(/\r?\n/).map((line) => /^([\w-]+):\s*(.*)$/.exec(line));
  return {
    settings: Object.fromEntries(pairs.filter((pair) => pair !== null).map((pair) => pair.slice(1))),
    body: parts[2],
  };
}
