import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Says after a test run what was held against GitHub's description, and fails the run when something broke it. */
// biome-ignore lint/style/noDefaultExport: jest takes a reporter by its default export.
export default class ContractReporter {
  onRunStart() {
    this.folder = mkdtempSync(join(tmpdir(), 'evalgap-contract-'));
    // Workers are started after this, and inherit it.
    process.env.EVALGAP_CONTRACT_COUNTS = this.folder;
  }

  onRunComplete() {
    const servers = readdirSync(this.folder).map((name) => JSON.parse(readFileSync(join(this.folder, name), 'utf8')));
    rmSync(this.folder, { recursive: true, force: true });
    if (servers.length === 0) return;
    const checked = servers.reduce((sum, { requests, responses }) => sum + requests + responses, 0);
    this.violations = servers.flatMap(({ violations }) => violations);
    process.stderr.write(
      `GitHub contract: ${checked.toLocaleString('en-US')} requests and responses checked, ` +
        `${this.violations.length} violations (allow-list: ${servers[0].allowed} entries)\n`,
    );
    for (const violation of new Set(this.violations)) process.stderr.write(`  ${violation}\n`);
  }

  getLastError() {
    return this.violations?.length > 0 ? new Error("GitHub's description was broken") : undefined;
  }
}
