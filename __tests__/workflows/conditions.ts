import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** What stands in the contexts of an expression. */
export type Contexts = Readonly<Record<string, unknown>>;

/**
 * Whether a job or step with this `if:` runs, as GitHub's own evaluator sees it. `cancelled` says what that function
 * answers.
 */
export function holds(condition: string, contexts: Contexts, { cancelled = false } = {}): boolean {
  const [, expression = condition] = /^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(condition) ?? [];
  return evaluated(expression, contexts, cancelled) === true;
}

/** A text as it is with all its expressions in it worked out. */
export function filledIn(text: string, contexts: Contexts): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/g, (_, expression: string) => String(evaluated(expression, contexts, false)));
}

function evaluated(expression: string, contexts: Contexts, cancelled: boolean): unknown {
  const functions = new Map([
    ['cancelled', { name: 'cancelled', minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(cancelled) }],
  ]);
  const parsed = new Parser(new Lexer(expression).lex().tokens, Object.keys(contexts), [...functions.values()]).parse();
  const known: data.Dictionary = JSON.parse(JSON.stringify(contexts), data.reviver);
  const result = new Evaluator(parsed, known, functions).evaluate();
  return JSON.parse(JSON.stringify(result, data.replacer));
}
