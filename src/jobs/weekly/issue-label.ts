import type { Label } from '../../github/labels.ts';

/** The label of the issues that Evalgap opens, by the name that the config gives it. */
export function issueLabel(name: string): Label {
  return { name, color: '5319e7', description: 'Eval sets that have gone stale' };
}
