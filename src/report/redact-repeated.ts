import type { StepAlone } from '../compare/alone.ts';
import type { NoiseFloor } from '../compare/noise-floor.ts';

/** Names of steps are a config's, and reasons an agent's. */
export function redactNoise(noise: NoiseFloor, redact: (text: string) => string): NoiseFloor {
  return { ...noise, steps: noise.steps.map((step) => ({ ...step, step: redact(step.step) })) };
}

export function redactAlone(steps: readonly StepAlone[], redact: (text: string) => string): readonly StepAlone[] {
  return steps.map((step) => ({
    ...step,
    step: redact(step.step),
    ...(step.reason === undefined ? {} : { reason: redact(step.reason) }),
  }));
}
