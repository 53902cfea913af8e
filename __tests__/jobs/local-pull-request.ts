import { afterEach } from '@jest/globals';
import type { Comparison } from '../../src/compare/comparison.ts';
import type { Finding } from '../../src/rules/finding.ts';
import type { FileMap, TestRepository } from '../repository.ts';
import { type CommandResult, evalgap } from './cli.ts';
import { aPullRequest, PROMPT } from './project.ts';

/** What `evalgap pr --format json` prints. */
interface PrJson {
  readonly verdict: string | null;
  readonly comparisons: readonly Comparison[];
  readonly findings: readonly Finding[];
  readonly comment: string;
  readonly problems?: readonly {
    readonly message: string;
    readonly location?: { readonly file: string; readonly line?: number };
  }[];
}

const made: TestRepository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

/** A branch with these changes, taken away after the test. */
export function pullRequest(changes: FileMap, base: FileMap = {}): TestRepository {
  const repository = aPullRequest(changes, base);
  made.push(repository);
  return repository;
}

export async function check(
  repository: TestRepository,
  ...args: string[]
): Promise<CommandResult & { readonly json: PrJson }> {
  const result = await evalgap(repository.root, ['pr', '--base', 'main', '--format', 'json', ...args]);
  return { ...result, json: JSON.parse(result.stdout) as PrJson };
}

export function deltas({ comparisons: [comparison] }: PrJson): readonly (number | null)[] | undefined {
  return comparison?.steps.map(({ delta }) => delta);
}

export const WORSE = PROMPT.replace('version: 1', 'version: 2').replace('where', 'nowhere');
