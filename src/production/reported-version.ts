import { type Pin, parsePin, VERSION_LABEL } from '../prompts/pin.ts';

/** A prompt version as production names it: by label, by digest or by both. */
export type ReportedVersion = Pin | { readonly version: string; readonly digest?: undefined };

/** Reads `5`, `5@sha256:9f2c1e07ab34` or `sha256:9f2c1e07ab34`; `undefined` where it is none of these. */
export function parseReported(text: string): ReportedVersion | undefined {
  return parsePin(text) ?? (VERSION_LABEL.test(text) ? { version: text } : undefined);
}

/** How a version that production reports stands to a pin. */
export type Standing =
  | 'as-pinned'
  /** Another version, or where there is no label to go by another text. */
  | 'differs'
  /** The label is the pin's, the text is another. */
  | 'digest-differs'
  /** One names a label alone and the other a text alone. */
  | 'cannot-tell';

/** The text decides where both name one, whatever the labels say; else the labels do. */
export function standingOf(reported: ReportedVersion, pin: Pin): Standing {
  const sameLabel =
    reported.version === undefined || pin.version === undefined
      ? undefined
      : plainLabel(reported.version) === plainLabel(pin.version);
  if (reported.digest !== undefined) {
    if (reported.digest.startsWith(pin.digest) || pin.digest.startsWith(reported.digest)) return 'as-pinned';
    return sameLabel === true ? 'digest-differs' : 'differs';
  }
  if (sameLabel === undefined) return 'cannot-tell';
  return sameLabel ? 'as-pinned' : 'differs';
}

/** `v5` is what others call 5. */
function plainLabel(label: string): string {
  return label.replace(/^v(?=\d)/i, '');
}
