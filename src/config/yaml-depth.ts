import { type CST, Lexer, Parser } from 'yaml';

/** The tokens of a text, or where it nests deeper than so many levels. */
export type BoundedTokens = { readonly tokens: readonly CST.Token[] } | { readonly tooDeepAt: number };

/**
 * Parses without recursion, and no further than the first place that is too deep: composing nodes recurses, so that a
 * text of brackets alone would end the process there, and their tokens alone could fill the memory.
 */
export function parseTokens(text: string, levels: number): BoundedTokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    // Below it stand the document and what the collection is nested in.
    const open = parser.stack[levels + 1];
    if (open !== undefined && isCollection(open)) return { tooDeepAt: open.offset };
  }
  return { tokens: [...tokens, ...parser.end()] };
}

function isCollection({ type }: CST.Token): boolean {
  return type === 'block-map' || type === 'block-seq' || type === 'flow-collection';
}
