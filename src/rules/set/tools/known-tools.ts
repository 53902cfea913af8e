import { dirname, relative } from 'node:path/posix';
import { coversFile } from '../../../cases/covers.ts';
import { mergeInputs } from '../../../tools/fields.ts';
import { quoted } from '../../wording.ts';
import type { SetFacts, ToolInFile } from '../facts.ts';
import { grouped } from '../grouped.ts';
import { toolSteps } from './expected-calls.ts';

/** What the files under `tools` of a suite say. */
export interface KnownTools {
  /** By name. One that several files describe stands in the first of them, and takes what any of them says. */
  readonly tools: ReadonlyMap<string, ToolInFile>;
  /** Entries of `tools` that lead to no tool at all. */
  readonly leadNowhere: readonly string[];
}

/** `undefined` where it is not known what tools there are: a file of them could not be read, or none is named. */
export function knownTools(facts: SetFacts): KnownTools | undefined {
  const { suite, tools } = facts;
  if (tools === undefined || suite.tools.length === 0) return undefined;
  const paths = [...new Set(tools.map(({ file }) => file))].map((file) => pathBelow(facts, file));
  return {
    tools: new Map(
      Array.from(grouped(tools.map((tool) => [tool.name, tool])), ([name, same]) => [name, together(same)]),
    ),
    leadNowhere: suite.tools.filter((glob) => !paths.some(coversFile(glob))),
  };
}

/** Why the names of the tools there are, or some of them, are not known; a phrase each. */
export function toolsUnknown(facts: SetFacts): readonly string[] {
  const { suite, tools } = facts;
  if (suite.tools.length === 0) return toolSteps(suite).length === 0 ? [] : ['the suite names no `tools`'];
  if (tools === undefined) return ['a file under `tools` could not be read'];
  return (knownTools(facts)?.leadNowhere ?? []).map((glob) => `${quoted(glob)} under \`tools\` leads to no tool`);
}

/** The path of a file relative to the config's folder, as globs in the config and in cases have it. */
export function pathBelow({ locate }: Pick<SetFacts, 'locate'>, file: string): string {
  return relative(dirname(locate([]).file.replaceAll('\\', '/')), file);
}

function together(same: readonly ToolInFile[]): ToolInFile {
  return Object.assign({}, same[0], mergeInputs(same));
}
