/** What `evalgap add` is told to read. */
export type NamedSource =
  | { readonly kind: 'issue'; readonly number: number; readonly url?: string }
  | { readonly kind: 'standard-input' }
  | { readonly kind: 'file'; readonly path: string };

/** `#12`, `12` or the address of an issue; `-`; else a file, which is named `./12` where it is called like an issue. */
export function sourceNamed(from: string): NamedSource {
  if (from === '-') return { kind: 'standard-input' };
  const [, number] = /^#?([1-9]\d{0,9})$/.exec(from) ?? [];
  if (number !== undefined) return { kind: 'issue', number: Number(number) };
  const [, url = '', within] = /^(https?:\/\/[^?#]+\/issues\/([1-9]\d{0,9}))(?:[/?#].*)?$/i.exec(from) ?? [];
  return within === undefined ? { kind: 'file', path: from } : { kind: 'issue', number: Number(within), url };
}
