/**
 * A stored text with its _xHHHH_ escapes resolved.
 *
 * @example unescapeText('a_x000D_b_x005F_x000D_') //=> 'a\rb_x000D_'
 */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
