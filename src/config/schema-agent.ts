import { z } from 'zod';
import type { AgentConfig } from './config.ts';
import { addFault } from './fault.ts';
import {
  command,
  duration,
  environmentName,
  filePath,
  globs,
  isMapping,
  mapping,
  oneOf,
  rate,
  text,
  webAddress,
  wholeNumber,
} from './leaves.ts';
import { DAY } from './scalars.ts';

const WAYS = ['command', 'http', 'results'] as const;

/** How the agent under test is reached, and within which limits. */
export const agentSchema = mapping(
  {
    command: command().exactOptional().describe('Starts the agent: one JSON object per line on stdin and stdout.'),
    http: webAddress().exactOptional().describe('Reaches the agent by POST with the same bodies.'),
    results: resultsSchema()
      .exactOptional()
      .describe("Reads what the team's own runner leaves instead of driving an agent."),
    mode: oneOf(['persistent', 'per-case'])
      .exactOptional()
      .meta({ default: 'persistent' })
      .describe('One process for many trials, or a process per trial. Only with command.'),
    prepare: command()
      .exactOptional()
      .describe("Run once per revision, in that revision's own work tree, before the agent starts."),
    concurrency: wholeNumber().default(4).describe('Trials in flight at once, over base and head together.'),
    timeout: duration(DAY).prefault('60s').describe('A trial without an answer for so long is timed-out.'),
    rate: rateSchema().exactOptional().describe('Limits shared by base and head.'),
    env: z
      .array(environmentName('agent'), 'a list of names of environment variables such as [OPENAI_API_KEY]')
      .default([])
      .describe('Environment variables the agent gets beside PATH, locale and proxy. Read from the base branch.'),
    inputs: globs('src/**')
      .prefault([])
      .describe('What decides an answer, for the reuse of recorded trials. Empty: the whole tree.'),
  },
  'a mapping with command, http or results',
)
  .superRefine(
    (agent, context) => {
      const ways = WAYS.filter((way) => Object.hasOwn(agent, way));
      if (ways.length === 0)
        addFault(context, {
          message: 'the agent cannot be reached',
          expected: 'one of command, http and results',
          remedy: 'Write command: [node, agent.mjs], say.',
          at: 'key',
        });
      for (const way of ways.slice(1))
        addFault(context, {
          path: [way],
          at: 'key',
          message: `the agent has both ${ways[0]} and ${way}`,
          expected: 'only one of command, http and results',
          remedy: 'Keep one of them.',
        });
      if (Object.hasOwn(agent, 'mode') && !Object.hasOwn(agent, 'command'))
        addFault(context, {
          path: ['mode'],
          at: 'key',
          message: 'mode says how a command is run, and the agent has none',
          expected: 'mode only beside command',
          remedy: 'Remove mode.',
        });
    },
    { when: isMapping },
  )
  .meta({ oneOf: WAYS.map((way) => ({ required: [way] })) })
  .transform((agent, context): AgentConfig => {
    const { command, http, results, mode = 'persistent', ...limits } = agent;
    if (command !== undefined) return { transport: { kind: mode, command }, ...limits };
    if (http !== undefined) return { transport: { kind: 'http', url: http }, ...limits };
    if (results !== undefined) return { transport: { kind: 'results', ...results }, ...limits };
    addFault(context, { expected: 'one of command, http and results' });
    return z.NEVER;
  });

function resultsSchema() {
  return mapping(
    {
      command: command().exactOptional().describe('Runs the suite; without it the file is expected to be there.'),
      file: filePath().describe('The file the command leaves.'),
      format: text('the name of a results format').describe('The format of that file.'),
    },
    'a mapping with the keys file and format',
  );
}

function rateSchema() {
  return mapping({
    requests: rate().exactOptional().describe('Requests to the agent, such as 60/min.'),
    tokens: rate().exactOptional().describe('Tokens as the agent reports them, such as 100k/min.'),
  });
}
