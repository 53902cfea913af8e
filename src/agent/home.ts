import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onExit } from '../system/cleanup.ts';

/** An empty home folder for user code, so that it meets neither a person's settings nor their credentials. */
export interface TemporaryHome {
  readonly path: string;
  remove(): void;
}

export function temporaryHome(): TemporaryHome {
  const path = mkdtempSync(join(tmpdir(), 'evalgap-home-'));
  const drop = (): void => rmSync(path, { recursive: true, force: true });
  const release = onExit('remove', drop);
  return {
    path,
    remove() {
      release();
      drop();
    },
  };
}
