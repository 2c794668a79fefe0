import { printable } from '../printable.js';

/** Plain data inside the page: no text of it can end the block, and none is run. */
export function dataBlock(name: string, data: unknown): string {
  const text = JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'string' ? printable(value) : value,
  );
  const harmless = text.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028');
  return `<script type="application/json" class="${name}">${harmless}</script>\n`;
}
