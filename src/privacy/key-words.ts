/** `customerPhone_2` → `customer Phone 2`: a key as words that say what stands under it. */
export function keyWords(key: string): string {
  if (/^[a-z]*$/.test(key)) return key;
  return key.replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu, ' ').replace(/[_-]+/g, ' ');
}
