import { existsSync } from 'node:fs';
import { test } from '@jest/globals';

/** Where Node 24 is on this machine, which is what GitHub runs the Action with. */
export const NODE24 = process.env.EVALGAP_NODE24 ?? '';

const present = NODE24 !== '' && existsSync(NODE24);

/** A test that needs Node 24; skipped by name where EVALGAP_NODE24 does not say where that is. */
export const testOnNode24 = present ? test : test.skip;

/** The Nodes that the bundle is to run on, as far as they are here. */
export const NODES: readonly ('node20' | 'node24')[] = present ? ['node20', 'node24'] : ['node20'];

// Where the checks are meant to be complete, a Node that is not there is a failure and not a notice.
if (process.env.EVALGAP_REQUIRE_NODE24 !== undefined && !present) {
  throw new Error('EVALGAP_NODE24 has to name Node 24 here, and does not');
}
