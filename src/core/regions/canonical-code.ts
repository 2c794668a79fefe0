/** Statistical codes of a county that only repeats its city, and the code of that city. */
const repeated: ReadonlyMap<string, string> = new Map([['620201', '620200']]);

/**
 * 规范代码 · The shortest form of a region code: 6 digits, 9 for a township, 12 for a village.
 *
 * Filled-up zeros are dropped; 嘉峪关 is 620200 as city and as county. Undefined for any other text.
 *
 * @example canonicalCode('340100000000') //=> '340100'
 */
export function canonicalCode(text: string): string | undefined {
  if (!/^\d{6}(\d{3}){0,2}$/.test(text)) return undefined;
  const isFilled = text.length > 6 && text.endsWith('000');
  const code = isFilled ? text.replace(/^(\d{6}(?:\d{3})??)(?:000)+$/, '$1') : text;
  return repeated.get(code) ?? code;
}
