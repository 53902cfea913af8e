/** One text for an issue, however its address was copied: GitHub minds no case, and comments have anchors. */
export function sameAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  return `${url.host}${url.pathname.replace(/\/+$/, '')}`.toLowerCase();
}
