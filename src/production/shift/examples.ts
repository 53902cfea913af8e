const MOST = 3;

/** The first few different texts of a cluster, whose most typical come first. */
export function clusterExamples(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].slice(0, MOST);
}
