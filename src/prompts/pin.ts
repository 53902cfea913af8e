import type { Prompt } from './prompt.ts';

/** The prompt version a suite was written for: `4@sha256:9f2c1e07ab34`, or without a version `sha256:9f2c1e07ab34`. */
export interface Pin {
  readonly version?: string;
  /** Lower-case hexadecimal prefix of the prompt's digest, 12 to 64 digits. */
  readonly digest: string;
}

/** How many hexadecimal digits of the digest `evalgap pin` writes: 48 bits, far beyond chance. */
const PINNED_DIGITS = 12;

/** What a version label may be made of, so that a pin splits in one way only. */
export const VERSION_LABEL = /^[A-Za-z0-9._+-]{1,64}$/;

const PIN = /^(?:([^@]+)@)?sha256:([0-9a-fA-F]{12,64})$/;

/** Reads a pin as written in the config; `undefined` when it is none. Upper-case digits become lower-case. */
export function parsePin(text: string): Pin | undefined {
  const [, version, digest] = PIN.exec(text) ?? [];
  if (digest === undefined) return undefined;
  if (version !== undefined && !VERSION_LABEL.test(version)) return undefined;
  return { ...(version === undefined ? {} : { version }), digest: digest.toLowerCase() };
}

/** The text of a pin; `parsePin` reads it back to an equal one. */
export function formatPin({ version, digest }: Pin): string {
  return `${version === undefined ? '' : `${version}@`}sha256:${digest}`;
}

/** The pin a suite would be given if it were written for the prompt as it stands now. */
export function pinOf({ version, digest }: Pick<Prompt, 'version' | 'digest'>): Pin {
  return { ...(version === undefined ? {} : { version }), digest: digest.slice(0, PINNED_DIGITS) };
}

/** Whether the prompt's text and behaviour are the pinned ones, whatever the version labels say. */
export function matchesPin({ digest }: Pick<Prompt, 'digest'>, pin: Pin): boolean {
  return digest.startsWith(pin.digest);
}
