import type { CellNote } from './add-notes.js';
import { parseArea } from '../../core/model/index.js';
import { unescapeText } from '../read/unescape-text.js';
import type { OpenedParts } from './open-parts.js';

const comment = /<comment\b[^>]*\bref="([^"]*)"[^>]*>.*?<\/comment>/gs;
const shape = /<v:shape\b.*?<\/v:shape>/gs;

/** 取下批注 · Takes away those notes of a sheet that a test knows, with their boxes; the others stay. */
export async function removeNotes(
  parts: OpenedParts,
  { comments, drawing }: { readonly comments: string; readonly drawing: string | undefined },
  isRemoved: (note: CellNote) => boolean,
): Promise<void> {
  const places = new Set<string>();
  const list = await parts.text(comments);
  const kept = list.replace(comment, (element, ref: string) => {
    const area = parseArea(ref);
    if (!area) return element;
    const [row, column] = [area.top, area.left];
    if (!isRemoved({ row, column, text: textIn(element) })) return element;
    places.add(`${row - 1} ${column - 1}`);
    return '';
  });
  if (places.size === 0) return;
  parts.write(comments, kept);
  if (drawing !== undefined) parts.write(drawing, withoutBoxes(await parts.text(drawing), places));
}

function textIn(element: string): string {
  const runs = [...element.matchAll(/<t\b[^>]*>([^<]*)<\/t>/g)];
  return runs.map(([, text = '']) => unescapeText(text)).join('');
}

function withoutBoxes(drawing: string, places: ReadonlySet<string>): string {
  return drawing.replace(shape, (box) => {
    const [, row = ''] = /<x:Row>\s*(\d+)/.exec(box) ?? [];
    const [, column = ''] = /<x:Column>\s*(\d+)/.exec(box) ?? [];
    return places.has(`${row} ${column}`) ? '' : box;
  });
}
