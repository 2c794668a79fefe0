/**
 * 并列名称 · The names of two indicators that share their end: 甲保险/乙保险参保人数.
 *
 * Undefined where nothing tells what they share.
 */
export function pairedNames(name: string): readonly [string, string] | undefined {
  const [first = '', last = '', ...more] = name.split(/[/／]/);
  if (more.length > 0 || first === '' || last === '') return undefined;
  for (let length = Math.min(first.length, last.length); length >= 2; length -= 1) {
    const end = first.slice(-length);
    const at = last.indexOf(end);
    if (at > 0) return [first + last.slice(at + length), last];
  }
  return undefined;
}
