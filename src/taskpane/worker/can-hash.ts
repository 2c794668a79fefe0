/** 能否散列 · Whether this host hashes: a page that is not served securely never does. */
export function canHash(): boolean {
  const { subtle } = crypto as Partial<Crypto>;
  return subtle !== undefined;
}
