import type { Finding } from '../../rules/finding.ts';

export interface FileFindings {
  /** Absent for findings that stand at no place. */
  readonly file: string | undefined;
  readonly findings: readonly Finding[];
}

/** Findings that are shown, by file and then by place; those without a place last. */
export function byFile(findings: readonly Finding[]): readonly FileFindings[] {
  const files = new Map<string | undefined, Finding[]>();
  for (const finding of findings) {
    if (finding.level === 'off') continue;
    const file = finding.location?.file;
    files.set(file, [...(files.get(file) ?? []), finding]);
  }
  return [...files]
    .map(([file, some]) => ({ file, findings: some.sort(byPlace) }))
    .sort((one, other) => compareFiles(one.file, other.file));
}

/** What to do is said with the first finding that it is the same for, and not again with every other. */
export function adviceOnce(files: readonly FileFindings[]): readonly FileFindings[] {
  const said = new Set<string>();
  return files.map(({ file, findings }) => ({
    file,
    findings: findings.map((finding) => {
      const advice = `${finding.rule}\n${finding.fix}`;
      if (said.has(advice)) return { ...finding, fix: '' };
      said.add(advice);
      return finding;
    }),
  }));
}

function byPlace(one: Finding, other: Finding): number {
  const line = (one.location?.line ?? 0) - (other.location?.line ?? 0);
  return line || (one.location?.column ?? 0) - (other.location?.column ?? 0) || (one.key < other.key ? -1 : 1);
}

function compareFiles(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  return one < other ? -1 : 1;
}
