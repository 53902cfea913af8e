import type { Contract } from './contract.ts';
import { failed, type Type } from './graphql-answer.ts';
import { commitOnBranch, PAYLOAD } from './graphql-commit.ts';
import { INPUT, ISSUE_VARIABLES } from './graphql-input.ts';
import { ISSUE_ANSWER, issueText } from './graphql-issue.ts';
import type { Request, Response } from './route.ts';

interface Operation {
  readonly name: string;
  /** All of the document up to what is selected. */
  readonly head: RegExp;
  readonly type: Type;
  readonly variables: object;
  /** What the variables are called in a breach. */
  readonly invalid: string;
  readonly answer: (request: Request, variables: never, selected: readonly string[]) => Response;
}

const OPERATIONS: readonly Operation[] = [
  {
    name: 'createCommitOnBranch',
    head: /^mutation\s*\w*\s*\(\s*\$input\s*:\s*CreateCommitOnBranchInput!\s*\)\s*\{\s*createCommitOnBranch\s*\(\s*input\s*:\s*\$input\s*\)/,
    type: PAYLOAD,
    variables: { type: 'object', required: ['input'], properties: { input: INPUT } },
    invalid: 'Variable $input of type CreateCommitOnBranchInput! was provided invalid value',
    answer: (request, { input }: { input: never }, selected) => commitOnBranch(request, input, selected),
  },
  {
    name: 'repository.issue',
    head: /^query\s*\w*\s*\(\s*\$owner\s*:\s*String!\s*,?\s*\$repo\s*:\s*String!\s*,?\s*\$number\s*:\s*Int!\s*\)\s*\{\s*repository\s*\(\s*owner\s*:\s*\$owner\s*,?\s*name\s*:\s*\$repo\s*\)\s*\{\s*issue\s*\(\s*number\s*:\s*\$number\s*\)/,
    type: ISSUE_ANSWER,
    variables: ISSUE_VARIABLES,
    invalid: 'Variable $number of type Int! was provided invalid value',
    answer: issueText,
  },
];

/** The few documents that are used. GraphQL answers 200 whatever came of it. */
export function graphql(request: Request, contract: Contract): Response {
  const { query = '', variables = {} } = request.body as { query?: string; variables?: object };
  const operation = OPERATIONS.find(({ head }) => head.test(query.trim()));
  const selected =
    operation === undefined ? undefined : selection(query.trim().replace(operation.head, ''), operation.type);
  if (operation === undefined || selected === undefined) {
    contract.violations.push(`graphql: not a query that there is: ${query}`);
    return { status: 200, body: { errors: [{ message: 'Parse error' }] } };
  }
  const before = contract.violations.length;
  contract.check('requests', `${operation.name} variables`, operation.variables, variables);
  if (contract.violations.length > before) return failed(operation.name, 'INVALID', operation.invalid);
  const response = operation.answer(request, variables as never, selected);
  contract.check('responses', `${operation.name} answer`, { type: 'object' }, response.body);
  return response;
}

/** The fields that are asked for behind the head of a document; nothing when there is one that there is not. */
function selection(rest: string, type: Type): readonly string[] | undefined {
  const words = rest.match(/[{}]|\w+/g) ?? [];
  const within: Type[] = [];
  let next: Type | null = type;
  let closed = 0;
  for (const word of words) {
    if (word === '}') {
      if (within.pop() === undefined) closed += 1;
    } else if (word === '{') {
      if (next === null) return undefined;
      within.push(next);
    } else {
      const field: Type | null | undefined = within.at(-1)?.[word];
      if (field === undefined) return undefined;
      next = field;
    }
  }
  return within.length === 0 && closed > 0 ? words.filter((word) => /\w/.test(word)) : undefined;
}
