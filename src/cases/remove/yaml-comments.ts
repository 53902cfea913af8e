import { Lexer } from 'yaml';

/** What the lexer puts before a scalar, which may start with `#` as a comment does. */
const SCALAR = '\u001F';
/** Marks of the lexer that stand for nothing in the text. */
const MARKS: ReadonlySet<string> = new Set([SCALAR, '\u0002', '\u0018']);

/** Where the comments of a YAML text start, in order. */
export function commentsIn(text: string): readonly number[] {
  const comments: number[] = [];
  let offset = 0;
  let inScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (!inScalar && MARKS.has(lexeme)) {
      inScalar = lexeme === SCALAR;
      continue;
    }
    if (!inScalar && lexeme.startsWith('#')) comments.push(offset);
    offset += lexeme.length;
    inScalar = false;
  }
  return comments;
}
