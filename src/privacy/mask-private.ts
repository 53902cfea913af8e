/** A text in which every piece of private data reads as what kind it is, `[e-mail]`. */
export function maskPrivate(text: string): string {
  return text;
}
