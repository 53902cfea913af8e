import type { LoadedConfig, Suite } from '../config/config.ts';
import type { ToolInFile } from '../rules/set/facts.ts';
import { listFiles, readInside } from '../system/files.ts';
import { linesOfNames } from '../tools/lines.ts';
import { readTools } from '../tools/read.ts';
import type { Problem } from '../values/problem.ts';
import { pathBeside } from './places.ts';

/** The tools that the config's globs lead to. A file that cannot be read is a problem. */
export async function readToolFiles(
  directory: string,
  suite: Suite,
  { file: config }: LoadedConfig,
): Promise<{ readonly tools: readonly ToolInFile[]; readonly problems: readonly Problem[] }> {
  const tools: ToolInFile[] = [];
  const problems: Problem[] = [];
  for (const path of await listFiles(suite.tools, directory)) {
    const file = pathBeside(config, path);
    const text = (await readInside(directory, path)) ?? '';
    const read = readTools(text, file);
    if (!read.ok) {
      problems.push(...read.problems);
      continue;
    }
    const lines = linesOfNames(text);
    for (const tool of read.value) {
      const line = lines.get(tool.name);
      tools.push({ ...tool, file, ...(line === undefined ? {} : { line }) });
    }
  }
  return { tools, problems };
}
