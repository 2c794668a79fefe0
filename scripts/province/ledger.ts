import type { Book } from './book.js';
import type { Defects } from './defects.js';
import type { Edit } from './edit.js';

/** A finding that a check must make, by the path of its file below the province. */
export interface LedgerEntry {
  readonly rule: string;
  readonly file: string;
  readonly sheet: string | null;
  readonly cell: string | null;
}

/** A workbook as it is delivered, and what there is to be found in it. */
export interface Delivered {
  readonly book: Book;
  readonly entries: readonly LedgerEntry[];
}

/** 差错清单 · The workbooks that a delivery comes to: none, one, or the same one twice. */
export function deliver(book: Book, { edits, omitted, copied }: Defects): readonly Delivered[] {
  if (omitted.has(book.file)) return [];
  const edited = (edits.get(book.file) ?? []).reduce(edit, { book, entries: [] });
  if (!copied.has(book.file)) return [edited];
  const copy = { ...edited.book, file: edited.book.file.replace(/\.xlsx$/, '（重报）.xlsx') };
  const found = { rule: 'duplicate-submission', file: copy.file, sheet: null, cell: null };
  return [edited, { book: copy, entries: [found] }];
}

/** Several defects may show at the same cell: it is expected once. Each missing unit counts. */
function edit({ book, entries }: Delivered, change: Edit): Delivered {
  const { book: changed, found } = change(book);
  const known = new Set(entries.map(keyOf));
  const added = found.map((each) => ({ ...each, file: changed.file }));
  return {
    book: changed,
    entries: [...entries, ...added.filter((each) => each.cell === null || !known.has(keyOf(each)))],
  };
}

function keyOf({ rule, sheet, cell }: Omit<LedgerEntry, 'file'>): string {
  return [rule, sheet, cell].join('|');
}
