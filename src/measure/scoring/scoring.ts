import { childEnvironment } from '../../agent/environment.ts';
import { temporaryHome } from '../../agent/home.ts';
import type { Suite } from '../../config/config.ts';
import { openCustomScorer } from '../../run/custom-scorer.ts';
import { openRedactCommand } from '../../run/redact-command.ts';
import type { Trial } from '../../run/run-file.ts';
import { makeScorer, type Scorer } from '../../scorers/scorers.ts';
import type { Judges } from './judges.ts';

/** A suite's scorers and its own redaction, with the commands of the user's that stand behind some of them. */
export interface SuiteScoring {
  /** By step name. */
  readonly scorers: ReadonlyMap<string, Scorer>;
  readonly redact?: (trial: Trial) => Promise<Trial>;
  stop(): Promise<void>;
}

export interface ScoringContext {
  /** The config's folder at the revision whose scorers count. */
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Names of variables that the suite's own commands may see. */
  readonly allowed: readonly string[];
  readonly concurrency: number;
  readonly timeoutMs: number;
  readonly redact: (text: string) => string;
}

/** Commands are started when they are first asked; judges are opened and stopped by whoever hands them in. */
export function openScoring(
  { steps, redact }: Suite,
  context: ScoringContext,
  judges: Judges = new Map(),
): SuiteScoring {
  const home = temporaryHome();
  const env = childEnvironment(context.environment, { allowed: context.allowed, home: home.path });
  const { cwd, concurrency, timeoutMs } = context;
  const optionsFor = (command: readonly string[]) => ({
    command,
    cwd,
    env,
    concurrency,
    timeoutMs,
    redact: context.redact,
  });
  const stops: (() => Promise<void>)[] = [];
  const scorers = new Map<string, Scorer>();
  for (const step of steps) {
    if (step.scorer.kind === 'custom') {
      const custom = openCustomScorer(step.name, optionsFor(step.scorer.command));
      stops.push(custom.stop);
      scorers.set(step.name, makeScorer(step, custom.score));
    } else {
      scorers.set(step.name, makeScorer(step, judges.get(step.name)?.score));
    }
  }
  const redactCommand = redact === undefined ? undefined : openRedactCommand(optionsFor(redact));
  if (redactCommand !== undefined) stops.push(redactCommand.stop);
  return {
    scorers,
    ...(redactCommand === undefined ? {} : { redact: redactCommand.redact }),
    async stop() {
      await Promise.all(stops.map((stop) => stop()));
      home.remove();
    },
  };
}
