import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALLOW_LIST } from './allow-list.ts';
import type { Contract } from './contract.ts';

/** Leaves what a server has checked where `contract-reporter.mjs` adds it up. */
export function writeCounts({ checked, violations }: Contract): void {
  const { EVALGAP_CONTRACT_COUNTS: folder = '' } = process.env;
  if (folder === '') return;
  const counts = { ...checked, violations, allowed: ALLOW_LIST.length };
  writeFileSync(join(folder, `${randomUUID()}.json`), JSON.stringify(counts));
}
