import { randomUUID } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import type { Log } from '../system/log.ts';
import { type Annotation, annotationCommands, command, inert } from './workflow-commands.ts';

/** What a job tells the runner that carries it. */
export interface Runner {
  readonly log: Log;
  setOutput(name: string, value: string): Promise<void>;
  /** Values that the runner blanks in everything it shows from here on. */
  mask(secrets: readonly string[]): void;
  annotate(annotations: readonly Annotation[]): void;
  /** Adds Markdown to the job's summary page; printed to the log where there is none. */
  summarize(markdown: string): Promise<void>;
}

/** GitHub drops a step's summary whole above this. */
const SUMMARY_BYTES = 1 << 20;

/**
 * The runner of an Action, spoken to by workflow commands on standard output and by the files it names. It takes five
 * commands, and no more than these lines; a toolkit would bring an HTTP client along and double the time to start.
 */
export function actionsRunner(environment: Readonly<Record<string, string>>, print: (text: string) => void): Runner {
  const say = (line: string): void => print(`${line}\n`);
  const log: Log = {
    info: (message) => say(inert(message)),
    warning: (message) => say(command('warning', {}, message)),
    error: (message) => say(command('error', {}, message)),
  };
  return {
    log,
    mask(secrets) {
      // Of a secret of several lines each line is one: the log is masked line by line.
      const lines = secrets.flatMap((secret) => secret.split(/\r?\n/)).filter((line) => line.trim() !== '');
      for (const line of lines) say(`::add-mask::${line.replaceAll('%', '%25')}`);
    },
    annotate(annotations) {
      if (annotations.length > 0) say(annotationCommands(annotations));
    },
    async setOutput(name, value) {
      const { GITHUB_OUTPUT: file = '' } = environment;
      // A delimiter nobody can foresee: a value cannot end itself and begin another output.
      const delimiter = `evalgap-${randomUUID()}`;
      if (file !== '') await appendFile(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
    },
    async summarize(markdown) {
      const { GITHUB_STEP_SUMMARY: file = '' } = environment;
      const text = `${markdown}\n`;
      if (file === '') log.info(text);
      else if (Buffer.byteLength(text) > SUMMARY_BYTES)
        log.warning('The summary is too long for GitHub to show; see the report file');
      else await appendFile(file, text);
    },
  };
}
