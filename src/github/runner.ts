import { appendFile } from 'node:fs/promises';
import type { Log } from '../system/log.ts';
import { type Annotation, annotationCommands, inert } from './workflow-commands.ts';

/** What a job tells the runner that carries it. */
export interface Runner {
  readonly log: Log;
  setOutput(name: string, value: string): void;
  /** Values that the runner blanks in everything it shows from here on. */
  mask(secrets: readonly string[]): void;
  annotate(annotations: readonly Annotation[]): void;
  /** Adds Markdown to the job's summary page; printed to the log where there is none. */
  summarize(markdown: string): Promise<void>;
}

/** GitHub drops a step's summary whole above this. */
const SUMMARY_BYTES = 1 << 20;

/** The Action's runner, spoken to by workflow commands on standard output and by the files it names. */
export async function actionsRunner(
  environment: Readonly<Record<string, string>>,
  print: (text: string) => void,
): Promise<Runner> {
  const core = await import('@actions/core');
  return {
    log: {
      info: (message) => core.info(inert(message)),
      warning: (message) => core.warning(inert(message)),
      error: (message) => core.error(inert(message)),
    },
    setOutput: (name, value) => core.setOutput(name, value),
    mask(secrets) {
      for (const secret of secrets) if (secret.trim() !== '') core.setSecret(secret);
    },
    annotate(annotations) {
      if (annotations.length > 0) print(`${annotationCommands(annotations)}\n`);
    },
    async summarize(markdown) {
      const file = environment.GITHUB_STEP_SUMMARY;
      const text = `${markdown}\n`;
      if (file === undefined || file === '') core.info(inert(text));
      else if (Buffer.byteLength(text) > SUMMARY_BYTES)
        core.warning('The summary is too long for GitHub to show; see the report file');
      else await appendFile(file, text);
    },
  };
}
