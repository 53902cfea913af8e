import type { LoadedConfig, Suite } from '../../config/config.ts';
import { CouldNotCheck } from '../../values/problem.ts';

/** Refuses a suite that could pay, book or write for real what production has done already. */
export function requireDry({ name, steps }: Suite, { locate }: LoadedConfig): void {
  const live = steps.filter(({ mutates, dry }) => mutates && !dry);
  if (live.length === 0) return;
  throw new CouldNotCheck(
    live.map((step) => ({
      message: `the step \`${step.name}\` changes the world and is not declared dry: asked again what production was asked, it would do so once more`,
      location: locate(['suites', name, 'steps', step.name]),
      expected:
        '`dry: true` beside `mutates: true`, for a step that changes nothing when a request says `"shadow": true`',
      remedy: `See that the agent heeds \`shadow\` in \`${step.name}\` (docs/agent-protocol.md), then write suites.${name}.steps.${step.name}.dry: true`,
    })),
  );
}
