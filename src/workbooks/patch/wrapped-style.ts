import type { OpenedParts } from './open-parts.js';

const formats = /<((?:\w+:)?)cellXfs\b([^>]*)>(.*?)<\/\1cellXfs>/s;

/** 自动换行 · The number of a format for texts that are broken into lines; it is added behind the others where there is none yet. */
export async function wrappedStyle(
  parts: OpenedParts,
  styles: string,
): Promise<string | undefined> {
  const text = await parts.text(styles);
  const [whole, prefix = '', attributes = '', list = ''] = formats.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const format = `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><${prefix}alignment vertical="top" wrapText="1"/></${prefix}xf>`;
  const known = countIn(list.split(format)[0] ?? '', prefix);
  if (list.includes(format)) return String(known);
  const count = attributes.replace(/\bcount="\d+"/, `count="${known + 1}"`);
  const name = `${prefix}cellXfs`;
  parts.write(
    styles,
    text.replace(whole, () => `<${name}${count}>${list}${format}</${name}>`),
  );
  return String(known);
}

function countIn(list: string, prefix: string): number {
  return list.split(`<${prefix}xf `).length - 1;
}
