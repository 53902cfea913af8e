import { CouldNotCheck, type Problem } from '../values/problem.ts';
import { cut, visibleLine } from '../values/visible.ts';
import type { RunHeader } from './run-file.ts';

interface NamedHeader {
  readonly name: string;
  readonly header: RunHeader;
}

/** Throws `CouldNotCheck` naming every file that is of another run than the first one, and in what they differ. */
export function requireOneRun(files: readonly NamedHeader[]): void {
  const [first, ...others] = files;
  if (first === undefined) return;
  const problems = [
    ...files.filter(({ header }) => header.missing !== undefined).map(mergedAlready),
    ...others.flatMap((other) => differenceOf(first, other)),
  ];
  if (problems.length > 0) throw new CouldNotCheck(problems);
}

/** What has to be the same, in the words of the file's header. */
const SAME: readonly (readonly [string, (header: RunHeader) => unknown])[] = [
  ['suite', ({ suite }) => suite],
  ['revision', ({ revision }) => revision],
  ['fingerprint.prompts', ({ fingerprint }) => fingerprint?.prompts],
  ['fingerprint.cases', ({ fingerprint }) => fingerprint?.cases],
  ['fingerprint.scorers', ({ fingerprint }) => fingerprint?.scorers],
  ['fingerprint.agent', ({ fingerprint }) => fingerprint?.agent],
  ['fingerprint.config', ({ fingerprint }) => fingerprint?.config],
  ['prompts', ({ prompts }) => Object.fromEntries([...prompts].toSorted())],
  ['scorers', ({ scorers }) => scorers],
  ['steps', ({ steps }) => steps],
  ['final', ({ final }) => final],
  ['given', ({ given }) => given],
  ['design', ({ design }) => design],
  ['shard (the number of shards)', ({ shard }) => shard?.of],
  ['shard (the plan of which case goes where)', ({ shard }) => shard?.plan],
];

function differenceOf(first: NamedHeader, other: NamedHeader): readonly Problem[] {
  const different = SAME.filter(([, of]) => JSON.stringify(of(first.header)) !== JSON.stringify(of(other.header)));
  if (different.length === 0) return [];
  const [[name, of] = ['', () => '']] = different;
  return [
    {
      message: `this is not of the same run as ${first.name}: ${different.map(([part]) => part).join(', ')} ${different.length === 1 ? 'is' : 'are'} another`,
      location: { file: other.name, line: 1 },
      expected: `${name} ${shown(of(first.header))}, not ${shown(of(other.header))}`,
      remedy: 'Merge the shards of one run, all cut by the same records; run the others again with `--fresh`',
    },
  ];
}

const LONGEST_SHOWN = 100;

function shown(value: unknown): string {
  return value === undefined ? 'none' : visibleLine(cut(JSON.stringify(value), LONGEST_SHOWN));
}

function mergedAlready({ name }: NamedHeader): Problem {
  return {
    message: 'this file is merged already, of shards that were not all there',
    location: { file: name, line: 1 },
    remedy: 'Merge the shards themselves, with those that have arrived since',
  };
}
