/** The measures of the grid in pixels; its style sheet has the same. */
export const measures = { row: 28, heads: 46, column: 118, rowHead: 84 } as const;

/** The part of the grid that is seen, in pixels. */
export interface Seen {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

/** Where something stands in the grid; 0 is the row or column of heads. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** What is drawn beyond the edge, so that scrolling shows no gaps. */
const beyond = 3;

/** 可见范围 · The first and last of so many items of one size that a window shows, with some beyond its edges. */
export function windowOf(
  { from, size }: { readonly from: number; readonly size: number },
  item: number,
  count: number,
): readonly [number, number] {
  const first = Math.floor(from / item) + 1 - beyond;
  const last = Math.ceil((from + size) / item) + beyond;
  return [Math.max(1, Math.min(first, count)), Math.min(count, last)];
}

/** 移动 · Where a key leads from a place; undefined for any other key. */
export function movedBy(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { row, column }: GridPlace,
  {
    rows,
    columns,
    page,
  }: { readonly rows: number; readonly columns: number; readonly page: number },
): GridPlace | undefined {
  const at = (nextRow: number, nextColumn: number): GridPlace => ({
    row: Math.max(0, Math.min(rows, nextRow)),
    column: Math.max(0, Math.min(columns, nextColumn)),
  });
  const steps: Readonly<Record<string, GridPlace>> = {
    ArrowDown: at(ctrlKey ? rows : row + 1, column),
    ArrowUp: at(ctrlKey ? 0 : row - 1, column),
    ArrowRight: at(row, ctrlKey ? columns : column + 1),
    ArrowLeft: at(row, ctrlKey ? 0 : column - 1),
    PageDown: at(row + page, column),
    PageUp: at(row - page, column),
    Home: at(ctrlKey ? 0 : row, 0),
    End: at(ctrlKey ? rows : row, columns),
  };
  return steps[key];
}

/** 滚动 · How far the grid must be scrolled so that a place is seen whole. */
export function scrolledTo({ row, column }: GridPlace, seen: Seen): Pick<Seen, 'top' | 'left'> {
  return {
    top:
      row === 0
        ? seen.top
        : within(row, measures.row, { from: seen.top, size: seen.height - measures.heads }),
    left:
      column === 0
        ? seen.left
        : within(column, measures.column, { from: seen.left, size: seen.width - measures.rowHead }),
  };
}

function within(
  item: number,
  size: number,
  seen: { readonly from: number; readonly size: number },
): number {
  const start = (item - 1) * size;
  if (start < seen.from) return start;
  return Math.max(seen.from, start + size - seen.size);
}
