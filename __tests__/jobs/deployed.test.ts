import { readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import { deployed } from '../../src/jobs/deployed.ts';
import { type ExitCode, settle } from '../../src/jobs/outcome.ts';
import { type Format, showProblems } from '../../src/jobs/output.ts';
import type { World } from '../../src/system/world.ts';
import { aFolder, type FileMap } from '../repository.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const PIN = '5@sha256:9f2c1e07ab34';

interface Told {
  readonly exitCode: ExitCode;
  readonly stdout: string;
  readonly json: {
    readonly findings: readonly { readonly message: string }[];
    readonly suites: Readonly<
      Record<
        string,
        {
          readonly prompts: readonly object[];
          readonly notMeasured: readonly { readonly reason: string }[];
          readonly remarks: readonly string[];
        }
      >
    >;
    readonly problems?: readonly { readonly message: string }[];
  };
}

/** Runs the job over a suite with one pinned prompt, `source` being lines of the suite. */
async function ask(source: string, files: FileMap = {}, format: Format = 'json', more = ''): Promise<Told> {
  const folder = aFolder({
    'evalgap.yml': `suites:
  support:
    prompts:
      triage: { path: prompts/triage.md, pin: "${PIN}" }
      reply: prompts/reply.md
    cases: [evals/*.jsonl]
${source === '' ? '' : `    ${source}\n`}${more}`,
    ...files,
  });
  made.push(folder);
  let stdout = '';
  const world: World = {
    directory: folder,
    environment: { PATH: process.env.PATH ?? '', GH_TOKEN: 'not-for-commands' },
    now: new Date('2026-10-05T09:00:00Z'),
    monotonic: () => 0,
    log: { info() {}, warning() {}, error() {} },
    print: (text) => {
      stdout += text;
    },
    drawProgress() {},
    terminal: { output: false, progress: false, columns: 80 },
  };
  const options = { config: 'evalgap.yml', suite: [], format, quiet: false };
  const exitCode = await settle(
    world,
    () => deployed(world, options),
    (problems) => showProblems(world, options, problems),
  );
  return { exitCode, stdout, json: format === 'json' ? JSON.parse(stdout) : {} } as Told;
}

/** A server for the length of `body`. */
async function served<T>(listener: RequestListener, body: (origin: string) => Promise<T>): Promise<T> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  try {
    return await body(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

const FILE = 'deployed: { file: deployed.json }';

describe('a file', () => {
  test('is held against the pins, prompt by prompt', async () => {
    const { exitCode, json } = await ask(FILE, { 'deployed.json': '{"triage":"4","reply":2,"guard":"1"}' });
    expect(exitCode).toBe(0);
    expect(json.findings.map(({ message }) => message)).toEqual([
      'production runs version 4 of `prompts/triage.md`, the suite is pinned to version 5',
    ]);
    expect(json.suites).toEqual({
      support: {
        prompts: [
          { prompt: 'triage', pin: PIN, deployed: '4', state: 'differs' },
          { prompt: 'reply', pin: null, deployed: '2', state: 'not-pinned' },
        ],
        notMeasured: [{ rule: 'pin/deployed-differs', reason: 'there is no pin of `reply`' }],
        remarks: ['Production also runs 1 prompt that no suite has.'],
      },
    });
  });

  test('that names none of the pinned prompts is no pass', async () => {
    for (const said of ['{"other":"4"}', '{"reply":"2"}']) {
      const { exitCode, json } = await ask(FILE, { 'deployed.json': said });
      expect([exitCode, json.problems?.length]).toEqual([2, 1]);
      expect(json.problems?.[0]).toMatchObject({
        message: expect.stringMatching(
          /^no pin of `support` could be compared: production does not say what it runs of `tri/,
        ),
        location: { file: 'evalgap.yml', line: 7 },
        remedy: expect.stringMatching(/^Let what `deployed` asks name these prompts/),
      });
    }
    const { stdout } = await ask(FILE, { 'deployed.json': '{"other":"4"}' }, 'text');
    expect(stdout).toContain('no prompt could be compared');
  });

  test('is enough with one pinned prompt of several, and a suite without pins needs none', async () => {
    const more =
      '  other: { prompts: { greet: prompts/greet.md }, cases: [a.jsonl], deployed: { file: deployed.json } }\n';
    expect((await ask(FILE, { 'deployed.json': '{"triage":"5"}' }, 'json', more)).exitCode).toBe(0);
    const pinned = more.replace('prompts/greet.md', `{ path: prompts/greet.md, pin: "${PIN}" }`);
    const { exitCode, json } = await ask(FILE, { 'deployed.json': '{"triage":"5"}' }, 'json', pinned);
    expect([exitCode, json.problems?.[0]?.message]).toEqual([
      2,
      'no pin of `other` could be compared: production does not say what it runs of `greet`',
    ]);
  });

  test('fails where `fail-on` names the rule', async () => {
    const failOn = 'fail-on: [pin/deployed-differs]\n';
    expect((await ask(FILE, { 'deployed.json': '{"triage":"4"}' }, 'json', failOn)).exitCode).toBe(1);
    expect((await ask(FILE, { 'deployed.json': '{"triage":"5"}' }, 'json', failOn)).exitCode).toBe(0);
  });

  test.each([
    ['is absent', undefined, '`deployed.json` is not there'],
    ['is no JSON', '{', '`deployed.json` says what is not JSON, or names a prompt twice'],
    [
      'names a prompt twice',
      '{"triage":"4","triage":"5"}',
      '`deployed.json` says what is not JSON, or names a prompt twice',
    ],
    ['is a list', '[]', '`deployed.json` says no object'],
    ['is empty', '{}', '`deployed.json` names no prompt'],
    [
      'says something else',
      '{"triage":"sha256:9f2c","reply":null}',
      '`deployed.json` names the version of "triage" in no known form',
    ],
  ])('that %s is a problem', async (_, text, message) => {
    const { exitCode, json } = await ask(FILE, text === undefined ? {} : { 'deployed.json': text });
    expect(exitCode).toBe(2);
    expect(json.problems?.[0]).toMatchObject({ message, location: { file: 'evalgap.yml', line: 7 } });
    expect(json.suites.support?.notMeasured).toEqual([
      { rule: 'pin/deployed-differs', reason: 'production could not be asked' },
    ]);
  });
});

describe('a command', () => {
  const command = (source: string) => `deployed: { command: ${JSON.stringify([process.execPath, '-e', source])} }`;

  test('is asked in an environment of its own', async () => {
    const { json } = await ask(command(`console.log(JSON.stringify({ triage: process.env.GH_TOKEN ?? '5' }))`));
    expect(json.suites.support?.prompts[0]).toMatchObject({ deployed: '5', state: 'as-pinned' });
  });

  test('that fails is a problem which quotes nothing', async () => {
    const { exitCode, json } = await ask(command(`console.error('key-1'); process.exit(3)`));
    expect(exitCode).toBe(2);
    expect(json.problems?.[0]?.message).toBe('the `deployed` command ended with exit code 3');
  });

  test('that prints without end is ended', async () => {
    const { json } = await ask(command(`setInterval(() => process.stdout.write('x'.repeat(1e6)), 1)`));
    expect(json.problems?.[0]?.message).toBe('the `deployed` command printed more than 1 MB');
  });
});

describe('an address', () => {
  test('is asked without credentials, through a few redirects', async () => {
    const seen: (string | undefined)[] = [];
    const listener: RequestListener = (request, response) => {
      seen.push(request.headers.authorization);
      if (request.url === '/versions') response.end(`{"triage":"${PIN}"}`);
      else response.writeHead(302, { location: '/versions' }).end();
    };
    await served(listener, async (origin) => {
      const { json } = await ask(`deployed: { url: "${origin.replace('://', '://me:secret@')}/now?key=1" }`);
      expect(json.suites.support?.prompts[0]).toMatchObject({ state: 'as-pinned' });
    });
    expect(seen).toEqual([undefined, undefined]);
  });

  test.each<[string, RequestListener, string]>([
    ['refuses', (_, response) => response.writeHead(403).end('key-1'), 'answered 403'],
    [
      'goes in circles',
      (_, response) => response.writeHead(302, { location: '/' }).end(),
      'redirects more than 3 times',
    ],
    [
      'leads elsewhere',
      (_, response) => response.writeHead(302, { location: 'file:///etc/passwd?key=1' }).end(),
      'redirects to file:///etc/passwd, which is not followed',
    ],
    ['answers without end', (_, response) => response.end('x'.repeat(1_100_000)), 'answered with more than 1024 KB'],
    ['hangs up', (request) => request.socket.destroy(), 'cannot be reached (UND_ERR_SOCKET)'],
    ['answers a page', (_, response) => response.end('<html>'), 'says what is not JSON, or names a prompt twice'],
  ])('that %s is a problem', async (_, listener, reason) => {
    await served(listener, async (origin) => {
      const { exitCode, json } = await ask(`deployed: { url: "${origin}/?key=1" }`);
      expect(exitCode).toBe(2);
      expect(json.problems?.[0]?.message).toBe(`${origin}/ ${reason}`);
    });
  });
});

describe('without `deployed`', () => {
  const SAMPLES = 'production: { samples: [production/*.jsonl] }';
  const line = (sample: object) => `${JSON.stringify({ at: '2026-10-04T10:00:00Z', input: 'a', ...sample })}\n`;

  test('the samples speak', async () => {
    const { exitCode, json } = await ask(SAMPLES, {
      'production/a.jsonl': line({ prompts: { triage: '4' } }) + line({ prompts: { triage: '4' } }) + line({}),
    });
    expect(exitCode).toBe(0);
    expect(json.findings).toHaveLength(1);
    expect(json.suites.support?.notMeasured.map(({ reason }) => reason)).toEqual([
      'production does not say what it runs of `reply`',
    ]);
    expect(json.suites.support?.remarks).toEqual(['Taken from 2 of 3 samples of the last seven days.']);
  });

  test.each([
    ['name no version', line({}), 'none of 1 sample of the last seven days names the version of a prompt'],
    ['are old', line({ at: '2026-09-01' }), 'there are no samples of the last seven days'],
    [
      'name other prompts alone',
      line({ prompts: { other: '4' } }),
      'production does not say what it runs of `triage`, `reply`',
    ],
  ])('samples that %s are no pass', async (_, samples, reason) => {
    const { exitCode, json } = await ask(SAMPLES, { 'production/a.jsonl': samples });
    expect(exitCode).toBe(2);
    expect(json.suites.support?.notMeasured.map((one) => one.reason)).toEqual([reason]);
    expect(json.problems).toEqual([
      {
        message: `no pin of \`support\` could be compared: ${reason}`,
        location: expect.objectContaining({ file: 'evalgap.yml', line: 7 }),
        expected: 'the version that production runs of `triage`, in the form of a pin',
        remedy: expect.stringMatching(/^Let the samples say it under prompts/),
      },
    ]);
  });

  test('and without samples a suite beside others is not measured, and alone it is a problem', async () => {
    const more = '  other: { cases: [a.jsonl] }\n';
    const { json } = await ask(FILE, { 'deployed.json': '{"triage":"5"}' }, 'json', more);
    expect(json.suites.other?.notMeasured.map(({ reason }) => reason)).toEqual([
      'the config does not say where (`deployed`), and names no samples of production',
    ]);
    const alone = await ask('');
    expect(alone.exitCode).toBe(2);
    expect(alone.json.problems?.[0]?.message).toBe('nothing says what production runs');
  });
});

describe('is shown', () => {
  const files = { 'deployed.json': `{"triage":"5@sha256:77ab01c3d2e4"}` };

  test('on a terminal', async () => {
    expect((await ask(FILE, files, 'text')).stdout).toMatchInlineSnapshot(`
"- error \`pin/deployed-differs\` at \`evalgap.yml:4:47\`: production runs another
  text of \`prompts/triage.md\` (sha256:77ab01c3d2e4) under the same label 5, the
  suite is pinned to version 5 (pin: 5@sha256:9f2c1e07ab34; production:
  5@sha256:77ab01c3d2e4). Deploy the pinned version, or bring what is deployed
  into \`prompts/triage.md\` and look at the cases that cover \`triage\` before \`npx
  evalgap pin\`.

\`support\`

prompt  pin                    production             state
triage  5@sha256:9f2c1e07ab34  5@sha256:77ab01c3d2e4  another text
reply   –                      –                      not reported

Not measured: \`pin/deployed-differs\` (production does not say what it runs of
\`reply\`).

0 of 1 prompt runs as pinned
"
`);
  });

  test('as Markdown, SARIF and annotations', async () => {
    expect((await ask(FILE, files, 'markdown')).stdout).toContain('| `triage` | `5@sha256:9f2c1e07ab34` |');
    expect(JSON.parse((await ask(FILE, files, 'sarif')).stdout).runs[0].results).toHaveLength(1);
    expect((await ask(FILE, files, 'github')).stdout).toContain('::error');
  });
});

test('the page of the rule shows what is printed', async () => {
  const page = readFileSync(
    join(dirname(fileURLToPath(import.meta.url)), '../../docs/rules/pin-deployed-differs.md'),
    'utf8',
  );
  const [, example = ''] = page.split('## Example');
  const [, said = ''] = /says `(\{.*\})`/.exec(example) ?? [];
  const [config = '', printed = ''] = [...example.matchAll(/^```\w*\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
  const { stdout } = await ask('', { 'evalgap.yml': config, 'deployed.json': said }, 'text');
  const plain = (text: string) => text.replace(/`|^- /gm, '').replace(/\s+/g, ' ').trim();
  expect(plain(stdout)).toContain(plain(printed));
  expect(plain(printed)).toContain('pin/deployed-differs');
});
