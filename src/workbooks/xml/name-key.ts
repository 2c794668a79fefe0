/** The colon between a prefix and a name. */
export const colon = 58;

/** Continues the key of a name by one byte. */
export function extendKey(key: number, byte: number): number {
  return (Math.imul(key, 31) + byte) | 0;
}

/**
 * The number by which a name is compared.
 *
 * Elements go by their local name. Attributes with a prefix go by ':' and their local name, so
 * that r:id is not id, whatever the prefix.
 */
export function nameKey(name: string): number {
  let key = 0;
  for (let index = 0; index < name.length; index++) key = extendKey(key, name.charCodeAt(index));
  return key;
}
