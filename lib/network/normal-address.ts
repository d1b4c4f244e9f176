/** One spelling for each address, so that `2001:db8::1` and `2001:db8:0::1` are the same. */
export function normalAddress(address: string): string {
  const url = `http://[${address}]/`;
  return address.includes(':') && URL.canParse(url) ? new URL(url).hostname : address;
}
