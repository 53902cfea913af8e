import type { CST } from 'yaml';

/**
 * Where the tokens nest deeper than so many levels. Composing nodes recurses, and a text of brackets alone
 * would end the process there; so depth is measured before, without recursion.
 */
export function tooDeep(roots: readonly CST.Token[], levels: number): number | undefined {
  const waiting = roots.map((token) => ({ token, depth: 0 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token, depth } = next;
    if (depth > levels) return token.offset;
    for (const child of childrenOf(token)) waiting.push({ token: child, depth: depth + 1 });
  }
  return undefined;
}

function childrenOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  if (token.type !== 'block-map' && token.type !== 'block-seq' && token.type !== 'flow-collection') return [];
  return token.items.flatMap(({ key, value }) => [key ?? [], value ?? []].flat());
}
