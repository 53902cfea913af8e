import type { Label } from '../../../github/labels.ts';

/** The label of issues about failures, by the name that the config gives it. */
export function failureLabel(name: string): Label {
  return { name, color: 'd93f0b', description: 'A failure of the agent, to become a case of its eval set' };
}
