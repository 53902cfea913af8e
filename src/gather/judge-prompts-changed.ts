import type { Suite } from '../config/config.ts';
import { formatKeyPath } from '../config/describe.ts';
import { judgedSteps, judgePromptId, promptPath } from '../config/judges.ts';
import type { PolicyChange } from '../config/policy.ts';
import { formatPin } from '../prompts/pin.ts';
import type { Location } from '../values/problem.ts';
import type { Checkout } from './checkouts.ts';
import { readJudgePrompts } from './suite-side.ts';

interface Side {
  readonly suites: readonly Suite[];
  readonly checkout: Pick<Checkout, 'directory'>;
}

/**
 * Prompts of judges that no pin speaks for and whose text is another one on head: the judge then judges otherwise, and
 * nothing in the config says so.
 */
export async function judgePromptsChanged(
  base: { readonly suites: readonly Suite[]; open(): Promise<Pick<Checkout, 'directory'>> },
  head: Side,
  locate: (path: readonly (string | number)[]) => Location,
): Promise<readonly PolicyChange[]> {
  const changes: PolicyChange[] = [];
  for (const suite of head.suites) {
    const before = base.suites.find(({ name }) => name === suite.name);
    const unpinned = judgedSteps(suite.steps).filter(({ scorer }) => scorer.prompt.pin === undefined);
    if (before === undefined || unpinned.length === 0 || judgedSteps(before.steps).length === 0) continue;
    const [was, is] = [await digestsOf(before, await base.open()), await digestsOf(suite, head.checkout)];
    for (const { name } of unpinned) {
      const id = judgePromptId(name);
      const [from, to] = [was.get(id), is.get(id)];
      if (from === undefined || to === undefined || from === to) continue;
      const at = promptPath(suite.name, id);
      changes.push({
        path: formatKeyPath(at),
        from: formatPin({ digest: from }),
        to: formatPin({ digest: to }),
        suite: suite.name,
        location: locate(at),
        counts: 'head',
      });
    }
  }
  return changes;
}

async function digestsOf(
  suite: Suite,
  { directory }: Pick<Checkout, 'directory'>,
): Promise<ReadonlyMap<string, string>> {
  const readings = await readJudgePrompts(suite, directory);
  return new Map(
    readings.flatMap((reading) => (reading.state === 'read' ? [[reading.prompt.id, reading.prompt.digest]] : [])),
  );
}
