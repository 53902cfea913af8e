import { relative } from 'node:path';
import picomatch from 'picomatch';
import type { AgentConfig } from '../config/config.ts';
import type { Checkout } from '../gather/checkouts.ts';
import type { Project } from '../gather/project.ts';
import { listTree, listWorkingTree } from '../system/git.ts';
import { canonicalJson, sha256 } from '../values/json.ts';

/**
 * A digest of the files that decide an agent's answers: those `agent.inputs` names, else the whole tree. Cases and the
 * config are left out, since they have digests of their own; so is what Evalgap itself keeps, and the file `record` that
 * the run is written to.
 */
export async function agentDigest(
  project: Project,
  checkout: Checkout,
  agent: AgentConfig,
  caseFiles: readonly string[],
  record: string,
): Promise<string> {
  const { repository, folder, file } = project;
  const tree = checkout.temporary ? await listTree(repository, checkout.commit) : await listWorkingTree(repository);
  const prefix = folder === '' ? '' : `${folder}/`;
  const elsewhere = new Set([...caseFiles, file].map((path) => prefix + path));
  const own = relative(checkout.root, record);
  const isInput =
    agent.inputs.length === 0
      ? () => true
      : picomatch(
          agent.inputs.map((pattern) => prefix + pattern),
          { dot: true },
        );
  const inputs = [...tree].filter(
    ([path]) =>
      isInput(path) &&
      !elsewhere.has(path) &&
      !path.startsWith(`${prefix}.evalgap/`) &&
      path !== own &&
      path !== `${own}.lock`,
  );
  return sha256(canonicalJson(inputs.sort(([one], [other]) => (one < other ? -1 : 1))));
}
