import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A workflow as users or GitHub get to see it: a file, or a block in a page. */
export interface WorkflowText {
  /** Path from the root of the repository; of a block with the line it starts at. */
  readonly where: string;
  readonly text: string;
}

/** Every workflow of the project, of its example and of its pages. */
export function everyWorkflow(): readonly WorkflowText[] {
  return [
    ...workflowsIn('.github/workflows'),
    ...workflowsIn('docs/workflows'),
    ...workflowsIn('examples/support-agent/.github/workflows'),
    ...['README.md', ...pagesIn('docs'), ...pagesIn('examples')].flatMap((page) => blocksOf(page, readProject(page))),
  ];
}

/** Those to paste into other repositories: they name a released action. */
export function workflowsToPaste(): readonly WorkflowText[] {
  return everyWorkflow().filter(({ where }) => !where.startsWith('.github/'));
}

export function workflowsIn(folder: string): readonly WorkflowText[] {
  return filesIn(folder)
    .filter((path) => /\.ya?ml$/.test(path))
    .map((where) => ({ where, text: readProject(where) }));
}

/** The fenced YAML blocks of a page that are workflows: they say when they start and what their jobs are. */
function blocksOf(page: string, markdown: string): readonly WorkflowText[] {
  return [...markdown.matchAll(/^```ya?ml[^\n]*\n([\s\S]*?)^```/gm)]
    .map(({ 1: text = '', index }) => ({ where: `${page}:${markdown.slice(0, index).split('\n').length}`, text }))
    .filter(({ text }) => /^on:/m.test(text) && /^jobs:/m.test(text));
}

function pagesIn(folder: string): readonly string[] {
  return filesIn(folder).filter((path) => path.endsWith('.md'));
}

export function projectHas(path: string): boolean {
  return existsSync(join(root, path));
}

export function readProject(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}
