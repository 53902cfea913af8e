/**
 * The version label of a prompt file: what its own `version` key says, else the suffix of its name (`triage.v4.md`),
 * else the nearest folder that is a version (`v4/triage.md`). Labels from paths come without their `v`.
 */
export function versionOf(path: string, label: string | undefined): string | undefined {
  if (label !== undefined) return label;
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  const [, suffix] = /^[^/]+?\.v(\d+(?:\.\d+){0,3})(?:\.[a-z][a-z0-9]*)*$/i.exec(name) ?? [];
  if (suffix !== undefined) return suffix;
  const versions = folders.flatMap((folder) => /^v(\d+(?:\.\d+){0,3})$/i.exec(folder)?.[1] ?? []);
  return versions.at(-1);
}
