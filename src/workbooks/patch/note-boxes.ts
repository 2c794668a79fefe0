import type { Place } from '../../core/model/index.js';

/** The size of a note's box in points. */
interface BoxSize {
  readonly width: number;
  readonly height: number;
}

/** What the boxes of a sheet are laid out by: widths of columns and heights of rows in points. */
export interface BoxGrid {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly sizeOf: (place: Place) => BoxSize | undefined;
}

const shape = /<v:shape [\s\S]*?<\/v:shape>/g;
const pixelsPerPoint = 4 / 3;
const otherWidth = 48;
const otherHeight = 15;

/** 批注框 · A part of notes whose boxes are as large as their texts need. */
export function withNoteBoxes(part: string, grid: BoxGrid): string {
  return part.replace(shape, (text) => {
    const row = Number(/<x:Row>(\d+)</.exec(text)?.[1]);
    const column = Number(/<x:Column>(\d+)</.exec(text)?.[1]);
    const size = grid.sizeOf({ row: row + 1, column: column + 1 });
    return size ? resized(text, { row, column, ...size }, grid) : text;
  });
}

function resized(text: string, box: Place & BoxSize, { widths, heights }: BoxGrid): string {
  const right = walk(box.column + 1, box.width, (at) => widths[at] ?? otherWidth);
  const bottom = walk(box.row, box.height, (at) => heights[at] ?? otherHeight);
  const anchor = [box.column + 1, 8, box.row, 4, ...right, ...bottom].join(', ');
  return text
    .replace(/width:[\d.]+pt;height:[\d.]+pt/, `width:${box.width}pt;height:${box.height}pt`)
    .replace(/<x:Anchor>[^<]*/, `<x:Anchor>${anchor}`);
}

/** The column or row in which a length ends, and how many pixels into it. */
function walk(start: number, length: number, sizeAt: (at: number) => number): [number, number] {
  let at = start;
  let rest = length;
  while (rest > sizeAt(at)) {
    rest -= sizeAt(at);
    at += 1;
  }
  return [at, Math.round(rest * pixelsPerPoint)];
}
