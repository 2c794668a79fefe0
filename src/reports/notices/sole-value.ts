/** What all say alike; null where they differ, or say nothing. */
export function soleValue(values: readonly (string | null)[]): string | null {
  const known = new Set(values.filter((value) => value !== null));
  const [one = null] = known;
  return known.size === 1 ? one : null;
}
