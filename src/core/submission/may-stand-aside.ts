import type { Adoption, Origin } from '../adoption/index.js';
import { onceForEach } from '../model/index.js';
import { unreadAside, type OwnReading } from '../own-tables/index.js';

type Spot = { readonly sheet?: string; readonly row?: number };

/**
 * 旁栏可能所填 · Whether what an office's own table seems to lack may stand in a column that is not read.
 *
 * A row whose only figure stands there may be of any indicator.
 */
export const mayStandAside = onceForEach((own: OwnReading): ((at: Spot) => boolean) => {
  const idsAt = indicatorsAt(own.adoption);
  const rows = unreadRows(own, idsAt);
  const isOpen = rows.some(({ isAlone }) => isAlone);
  const ids = new Set(rows.flatMap((each) => each.ids));
  return ({ sheet, row }) => {
    if (isOpen || row === undefined) return isOpen;
    return (idsAt.get(`${sheet}!${row}`) ?? []).some((id) => ids.has(id));
  };
});

interface UnreadRow {
  readonly ids: readonly string[];
  /** Whether nothing else of the row is read. */
  readonly isAlone: boolean;
}

function unreadRows({ judged, adoption }: OwnReading, idsAt: IdsByRow): readonly UnreadRow[] {
  const aside = new Set(
    judged.flatMap(({ table }) =>
      unreadAside(table)
        .filter(({ refusal }) => refusal !== 'change-unclear')
        .map(({ column }) => `${table.sheet}!${column}`),
    ),
  );
  const left = (adoption?.left ?? []).map(({ sheet, area, reason }) => {
    const isAside = reason.id === 'unread' && aside.has(`${sheet}!${area.left}`);
    return { key: `${sheet}!${area.top}`, isAside };
  });
  const told = new Set(left.flatMap(({ key, isAside }) => (isAside ? [] : [key])));
  return left.flatMap(({ key, isAside }) => {
    const ids = idsAt.get(key) ?? [];
    return isAside ? [{ ids, isAlone: ids.length === 0 && !told.has(key) }] : [];
  });
}

/** The indicators whose figures stand in a row of a sheet. */
type IdsByRow = ReadonlyMap<string, readonly string[]>;

function indicatorsAt(adoption: Adoption | undefined): IdsByRow {
  const found = new Map<string, string[]>();
  const add = (id: string) => (origin: Origin) => {
    const key = `${origin.sheet}!${origin.row}`;
    found.set(key, [...(found.get(key) ?? []), id]);
  };
  for (const { indicator, origins } of [...(adoption?.rows ?? []), ...(adoption?.targets ?? [])]) {
    origins.forEach(add(indicator.id));
  }
  return found;
}
