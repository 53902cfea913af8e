import { readdirSync, readFileSync } from 'node:fs';
import { splitFrontMatter } from './prompt.mjs';

const folder = new URL('../policies/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => splitFrontMatter(readFileSync(new URL(name, folder), 'utf8')));

/** Every section of every policy; `fact` is the part in bold, what the shop promises there. */
export const policySections = files.flatMap(({ body }) => sectionsOf(body));

/** The first promise of the policy whose front matter names the decision, if there is one. */
export function policyFor(decision) {
  const file = files.find(({ settings }) => settings.decision === decision);
  return file === undefined ? null : (sectionsOf(file.body)[0]?.fact ?? null);
}

function sectionsOf(body) {
  return body
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title, ...rest] = part.split('\n');
      const text = rest.join(' ').replace(/\s+/g, ' ').trim();
      return { title, text: text.replaceAll('**', ''), fact: /\*\*(.+?)\*\*/.exec(text)?.[1] ?? null };
    });
}
