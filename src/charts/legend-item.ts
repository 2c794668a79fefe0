import { element, textElement } from './element.js';

const strokes = {
  thin: { 'stroke-width': 1 },
  dashed: { 'stroke-width': 2, 'stroke-dasharray': '3 2' },
  thick: { 'stroke-width': 4 },
} as const;

/** A line of a chart and the word for it, the line upright as on a scale or level as on a path. */
export function legendItem(
  glyph: keyof typeof strokes,
  label: string,
  { x, y, isLevel = false }: { readonly x: number; readonly y: number; readonly isLevel?: boolean },
): string {
  const d = isLevel ? `M${x} ${y - 4}h18` : `M${x + 4} ${y - 11}v14`;
  return (
    element('path', { d, stroke: 'currentColor', ...strokes[glyph] }) +
    textElement(label, { x: x + (isLevel ? 24 : 12), y })
  );
}
