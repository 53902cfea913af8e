/** What a piece of private data is. `token`: a key of a published form; `secret`: known by its neighbours or its look. */
export type PrivateKind = 'e-mail' | 'phone' | 'card' | 'iban' | 'social-security' | 'token' | 'private-key' | 'secret';

/** Of no look of its own: told by the key alone under which it stands. `code`: what opens or pays once, a PIN, a CVC. */
export type KeyedKind = 'name' | 'address' | 'birth' | 'code';
export type AnyKind = PrivateKind | KeyedKind;

/** Where a piece stands in a text: UTF-16 units, `end` exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface PrivateSpan extends Place {
  readonly kind: PrivateKind;
}

export interface AnySpan extends Place {
  readonly kind: AnyKind;
  /** Written as addresses of the web write it, with `%20` for a blank. */
  readonly percent?: boolean;
}

export interface FoundPlace extends Place {
  /** The value belongs to nobody: it is printed in manuals, kept for fiction, or stands for one still to come. */
  readonly nobodys?: boolean;
}

/**
 * Looks for one kind in plain text (see `plainText`), values that belong to nobody included: no part of one is anything else. Takes time proportional to the length of the text, whatever
 * the text is: people paste anything into cases.
 */
export type FindPlaces = (text: string) => Iterable<FoundPlace>;
