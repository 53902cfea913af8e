import { z } from 'zod';
import { CouldNotCheck } from '../values/problem.ts';

/** The repository an event happened in, and where its API answers. */
export interface Place {
  readonly owner: string;
  readonly repository: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** The page of the workflow run, for links. */
  readonly runUrl: string;
}

/** What started the workflow, from the fields that are used. */
export type Event =
  | { readonly kind: 'pull-request'; readonly place: Place; readonly pullRequest: PullRequest }
  | { readonly kind: 'unhandled'; readonly place: Place; readonly name: string };

interface PullRequest {
  readonly number: number;
  readonly head: { readonly sha: string; readonly ref: string };
  readonly base: { readonly sha: string; readonly ref: string };
  /** Head lies in another repository: its token can only read. */
  readonly fork: boolean;
}

const environmentSchema = z.object({
  GITHUB_EVENT_NAME: z.string().min(1),
  GITHUB_REPOSITORY: z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'must be owner/name'),
  GITHUB_API_URL: z.url().default('https://api.github.com'),
  GITHUB_SERVER_URL: z.url().default('https://github.com'),
  GITHUB_RUN_ID: z.string().default(''),
});

const sha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'must be a full SHA');
const pullRequestPayloadSchema = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    head: z.object({ sha, ref: z.string(), repo: z.object({ full_name: z.string() }).nullable() }),
    base: z.object({ sha, ref: z.string(), repo: z.object({ full_name: z.string() }) }),
  }),
});

/**
 * Reads an event out of a runner's environment and the text of the file `GITHUB_EVENT_PATH` names.
 * Head is always `pull_request.head.sha`: `GITHUB_SHA` is a merge commit nobody wrote.
 */
export function parseEvent(environment: Readonly<Record<string, string>>, payloadText: string | undefined): Event {
  const runner = environmentSchema.safeParse(environment);
  if (!runner.success) throw notARunner(runner.error);
  const { GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: fullName, ...urls } = runner.data;
  const [owner = '', repository = ''] = fullName.split('/');
  const serverUrl = urls.GITHUB_SERVER_URL.replace(/\/$/, '');
  const place: Place = {
    owner,
    repository,
    apiUrl: urls.GITHUB_API_URL.replace(/\/$/, ''),
    serverUrl,
    runUrl: `${serverUrl}/${owner}/${repository}/actions/runs/${urls.GITHUB_RUN_ID}`,
  };
  if (name !== 'pull_request') return { kind: 'unhandled', place, name };
  const { pull_request: pull } = parsePayload(environment.GITHUB_EVENT_PATH, payloadText);
  return {
    kind: 'pull-request',
    place,
    pullRequest: {
      number: pull.number,
      head: { sha: pull.head.sha, ref: pull.head.ref },
      base: { sha: pull.base.sha, ref: pull.base.ref },
      fork: pull.head.repo?.full_name !== pull.base.repo.full_name,
    },
  };
}

function parsePayload(path: string | undefined, text: string | undefined): z.infer<typeof pullRequestPayloadSchema> {
  const file = path ?? 'GITHUB_EVENT_PATH';
  if (text === undefined) throw badPayload(file, 'the event payload is missing');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw badPayload(file, 'the event payload is not JSON');
  }
  const parsed = pullRequestPayloadSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw badPayload(file, `the event payload is not one of a pull request: ${issuesOf(parsed.error)}`);
}

function badPayload(file: string, message: string): CouldNotCheck {
  return new CouldNotCheck({
    message,
    location: { file },
    expected: 'the JSON a runner writes for a `pull_request` event',
    remedy: 'Run the action on `pull_request`',
  });
}

function notARunner(error: z.ZodError): CouldNotCheck {
  return new CouldNotCheck({
    message: `this does not look like a GitHub Actions runner: ${issuesOf(error)}`,
    remedy: 'Use the `evalgap` command outside of Actions',
  });
}

function issuesOf(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}
