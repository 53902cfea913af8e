import { z } from 'zod';
import type { DeployedConfig } from './config.ts';
import { addFault } from './fault.ts';
import {
  amount,
  command,
  duration,
  filePath,
  flag,
  globs,
  isMapping,
  mapping,
  named,
  oneOf,
  share,
  text,
  webAddress,
  wholeNumber,
} from './leaves.ts';
import { agentSchema } from './schema-agent.ts';
import { promptSchema } from './schema-prompt.ts';
import { stepsSchema } from './schema-steps.ts';

const MOST_OWNERS = 10;
const LOGIN_PATTERN = /^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}$/;
const SOURCES = ['file', 'url', 'command'] as const;

const deployedSchema = mapping(
  {
    file: filePath().exactOptional().describe('A file in the repository.'),
    url: webAddress().exactOptional().describe('An address that answers a GET.'),
    command: command().exactOptional().describe('A program that prints it.'),
  },
  'a mapping with file, url or command',
)
  .superRefine(
    (deployed, context) => {
      const [first, ...more] = SOURCES.filter((source) => Object.hasOwn(deployed, source));
      const expected = 'one of file, url and command';
      if (first === undefined)
        addFault(context, {
          message: 'nothing says where to ask',
          expected,
          remedy: 'Write file: deployed.json, say.',
          at: 'key',
        });
      for (const source of more) {
        addFault(context, {
          path: [source],
          at: 'key',
          message: `both ${first} and ${source} are given`,
          expected,
          remedy: 'Keep one of them.',
        });
      }
    },
    { when: isMapping },
  )
  .meta({ oneOf: SOURCES.map((source) => ({ required: [source] })) })
  .transform(({ file, url, command }, context): DeployedConfig => {
    if (file !== undefined) return { kind: 'file', file };
    if (url !== undefined) return { kind: 'url', url };
    if (command !== undefined) return { kind: 'command', command };
    addFault(context, { expected: 'one of file, url and command' });
    return z.NEVER;
  });

const ownersSchema = z
  .array(
    z
      .string('a GitHub user name')
      .regex(LOGIN_PATTERN, 'a GitHub user name, without @: people can own a suite, teams cannot'),
    'a list of GitHub user names such as [octocat]',
  )
  // Not max(): where a list is too long, zod says nothing of its items.
  .superRefine(
    (owners, context) => {
      if (owners.length <= MOST_OWNERS) return;
      addFault(context, { message: `${owners.length} owners are named`, expected: `at most ${MOST_OWNERS}` });
    },
    { when: ({ value }) => Array.isArray(value) },
  )
  .meta({ maxItems: MOST_OWNERS });

const TRIALS = 'a whole number from 1 up, or auto';
const trialsSchema = z.union([wholeNumber(), z.enum(['auto'], TRIALS)], TRIALS);

const LIMITS = ['trials', 'minutes', 'usd'] as const;

const budgetSchema = mapping(
  {
    trials: wholeNumber().exactOptional().describe('Requests to agents.'),
    minutes: amount().exactOptional().describe('From the first request on.'),
    usd: amount().exactOptional().describe('US dollars, as the agent reports them.'),
  },
  'a mapping with trials, minutes or usd',
)
  .superRefine(
    (budget, context) => {
      if (LIMITS.some((limit) => Object.hasOwn(budget, limit))) return;
      addFault(context, {
        message: 'the budget limits nothing',
        expected: 'one or more of trials, minutes and usd',
        remedy: 'Write minutes: 20, say, or remove the key.',
        at: 'key',
      });
    },
    { when: isMapping },
  )
  .meta({ minProperties: 1 });

/** One named eval set: what it covers, how it is run and what counts. */
export const suiteSchema = mapping(
  {
    prompts: named('prompt', promptSchema)
      .prefault({})
      .describe('The prompts the agent is sent, by id: a path, or path with region and pin.'),
    models: named('model', text('the name of a model')).default({}).describe('The models behind the agent, by role.'),
    tools: globs('openapi/orders.yaml')
      .prefault([])
      .describe('Files that describe tools: OpenAPI, JSON Schema or MCP tools/list.'),
    product: globs('policies/**').prefault([]).describe('What the agent has to keep up with.'),
    cases: globs('evals/*.jsonl')
      .min(1, 'at least one glob such as evals/*.jsonl')
      .describe('The files that hold the cases: JSONL, YAML or CSV.'),
    agent: agentSchema.exactOptional().describe('How the agent is run. Without it nothing is run.'),
    steps: stepsSchema
      .prefault({ reply: 'equals' })
      .describe("The scored stages of the agent's run, in the order of the chain: a scorer, or scorer with options."),
    trials: trialsSchema.default(1).describe('How often each case is run; `auto`: once, and no longer than it takes.'),
    budget: budgetSchema.exactOptional().describe('What one run may cost, base and head together.'),
    given: flag().default(false).describe('Also measure each step alone, given what is expected of those before it.'),
    margin: share().prefault('5%').describe('The smallest change of accuracy that matters to you.'),
    freshness: duration().prefault('7d').describe('How old an unanswered change may become.'),
    deployed: deployedSchema.exactOptional().describe('Where production says which prompt versions it runs.'),
    production: mapping(
      {
        samples: globs('.evalgap/production/*.jsonl').describe('Files of sampled production requests.'),
      },
      'a mapping with the key samples',
    )
      .exactOptional()
      .describe('What production was asked.'),
    redact: command().exactOptional().describe('A program that redacts further, after the built-in redaction.'),
    weekly: mapping({
      run: flag()
        .default(false)
        .describe('Also run the suite weekly and compare with the last run of the same fingerprint.'),
      quote: flag().default(true).describe('Quote samples of production, redacted, in issues and in the summary.'),
    })
      .prefault({})
      .describe('The weekly review.'),
    issues: oneOf(['per-suite', 'per-cause']).default('per-suite').describe('How the weekly review files its issues.'),
    owners: ownersSchema.default([]).describe('People who are assigned to the issues of this suite.'),
  },
  'a mapping with the key cases',
);
