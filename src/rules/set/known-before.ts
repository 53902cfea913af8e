import type { Case } from '../../cases/case.ts';
import type { PromptReading } from '../../prompts/prompt.ts';
import type { Finding } from '../finding.ts';

/** Of the cases and prompts of one revision, by id. */
export type Digests = ReadonlyMap<string, string>;

/**
 * Whether a finding stood before a change. It did where its key was there and it says the same; or something else, but
 * of nothing that changed: figures of a whole set move with every case, and of three alike cases the last is told beside
 * another one when the first goes.
 */
export function knownBefore(
  findings: readonly Finding[],
  before: Digests,
  now: Digests,
): (finding: Finding) => boolean {
  const keys = new Set(findings.map(({ key }) => key));
  const said = new Set(findings.map(identity));
  const isChanged = (name: string) => now.has(name) && now.get(name) !== before.get(name);
  return (finding) => said.has(identity(finding)) || (keys.has(finding.key) && !namesIn(finding).some(isChanged));
}

export function digestsOf(cases: readonly Case[], prompts: readonly PromptReading[]): Digests {
  const digests = new Map<string, string>();
  for (const reading of prompts) if (reading.state === 'read') digests.set(reading.prompt.id, reading.prompt.digest);
  for (const { id, digest } of cases) digests.set(id, digest);
  return digests;
}

function identity({ key, message }: Finding): string {
  return JSON.stringify([key, message]);
}

/** Data stands in backticks. */
function namesIn({ subject, message }: Finding): readonly string[] {
  return [subject, ...message.split('`').filter((_, index) => index % 2 === 1)];
}
