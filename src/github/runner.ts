import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { onExit } from '../system/cleanup.ts';
import type { Log } from '../system/log.ts';
import { visible } from '../values/visible.ts';
import { type Annotation, annotationCommands, command, inert } from './workflow-commands.ts';

/** What a job tells the runner that carries it. Every text is redacted on its way. */
export interface Runner {
  readonly log: Log;
  setOutput(name: string, value: string): Promise<void>;
  /** Values that the runner blanks in everything it shows from here on. */
  mask(secrets: readonly string[]): void;
  annotate(annotations: readonly Annotation[]): void;
  /** Adds Markdown to the job's summary page; printed to the log where there is none. */
  summarize(markdown: string): Promise<void>;
  /**
   * Has this Markdown written to the summary when the job is cancelled from here on, and nothing that was given before
   * it; `undefined`: nothing at all.
   */
  whenCancelled(markdown: string | undefined): void;
}

/** GitHub drops a step's summary whole above this. */
const SUMMARY_BYTES = 1 << 20;
/** GitHub shows no more of a level in one step. */
const MOST_OF_LEVEL = 10;
const LEVELS = ['error', 'warning', 'notice'] as const;
/** What is shorter stands in too many innocent lines: the `}` of a key in JSON would blank every one. */
const SHORTEST_MASK = 6;

/**
 * The runner of an Action, spoken to by workflow commands on standard output and by the files it names. It takes six
 * commands, and no more than these lines; a toolkit would bring an HTTP client along and double the time to start.
 *
 * From the first line to the last, the runner obeys nothing but the commands written here: it is told to stop
 * obeying, taken back for each group of our own commands, and told so again. Whatever else reaches the log, a stack
 * that Node prints included, is text.
 */
export function actionsRunner(
  environment: Readonly<Record<string, string>>,
  print: (text: string) => void,
  redact: (text: string) => string = (text) => text,
): Runner {
  let resume = newToken();
  let forget = (): void => {};
  print(`::stop-commands::${resume}\n`);
  const show = (text: string): void => print(`${inert(visible(redact(text)))}\n`);
  const obey = (commands: string): void => {
    const next = newToken();
    print(`::${resume}::\n${commands}\n::stop-commands::${next}\n`);
    resume = next;
  };
  const log: Log = {
    info: show,
    warning: (message) => obey(command('warning', {}, redact(message))),
    error: (message) => obey(command('error', {}, redact(message))),
  };
  return {
    log,
    mask(secrets) {
      // Of a secret of several lines each line is one: the log is masked line by line.
      const lines = secrets.flatMap((secret) => secret.split(/[\r\n]+/)).map((line) => line.trim());
      const masks = [...new Set(lines)].filter((line) => line.length >= SHORTEST_MASK);
      if (masks.length > 0) obey(masks.map((line) => `::add-mask::${line.replaceAll('%', '%25')}`).join('\n'));
    },
    annotate(annotations) {
      const shown = LEVELS.flatMap((level) => annotations.filter((one) => one.level === level).slice(0, MOST_OF_LEVEL));
      const safe = shown.map(({ title, message, file, ...place }) => ({
        ...place,
        ...(file === undefined ? {} : { file: redact(file) }),
        title: redact(title),
        message: redact(message),
      }));
      if (safe.length > 0) obey(annotationCommands(safe));
      const more = annotations.length - safe.length;
      if (more > 0)
        show(`${more} more annotations are left out: GitHub shows ${MOST_OF_LEVEL} of each level. See the report file`);
    },
    async setOutput(name, value) {
      const { GITHUB_OUTPUT: file = '' } = environment;
      // A delimiter nobody can foresee: a value cannot end itself and begin another output.
      const delimiter = newToken();
      if (file !== '') await appendFile(file, `${name}<<${delimiter}\n${redact(value)}\n${delimiter}\n`);
    },
    async summarize(markdown) {
      const { GITHUB_STEP_SUMMARY: file = '' } = environment;
      const text = `${redact(markdown)}\n`;
      if (file === '') log.info(text);
      else if (Buffer.byteLength(text) > SUMMARY_BYTES)
        log.warning('The summary is too long for GitHub to show; see the report file');
      else await appendFile(file, text);
    },
    whenCancelled(markdown) {
      forget();
      forget = () => {};
      if (markdown === undefined) return;
      forget = onExit('flush', (signal) => {
        if (signal === undefined) return;
        const { GITHUB_STEP_SUMMARY: file = '' } = environment;
        log.warning(`Cancelled by ${signal}`);
        if (file !== '') appendFileSync(file, `${redact(markdown)}\n`);
      });
    },
  };
}

function newToken(): string {
  return `evalgap-${randomUUID()}`;
}
