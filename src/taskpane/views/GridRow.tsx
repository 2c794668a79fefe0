import type { PaneTablesWords, RowKind } from '../../messages/pane.js';
import { address } from '../../core/model/index.js';
import { measures, type GridPlace } from './grid-window.js';
import type { GridData } from './tables-data.js';

interface Props {
  readonly row: number;
  readonly data: GridData;
  readonly words: PaneTablesWords;
  readonly across: readonly [number, number];
  readonly tabStop: GridPlace;
  readonly onAct: (place: GridPlace, target: HTMLElement) => void;
}

/** 行 · One row of the grid, that of the column heads being the row 0. */
export function GridRow({ row, across: [first, last], ...shared }: Props) {
  const { data } = shared;
  const columns = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  const kind = row === 0 ? 'heads' : (data.kinds[row - 1] ?? 'blank');
  const [top, bottom] = data.rows;
  const place = row === 0 ? {} : { top: measures.heads + (row - 1) * measures.row };
  return (
    <div
      className={`grid-row row-${kind}${row > 0 && (row < top || row > bottom) ? ' is-outside' : ''}`}
      role="row"
      aria-rowindex={row + 1}
      style={place}
    >
      <GridCell {...shared} row={row} column={0} />
      {columns.map((column) => (
        <GridCell key={column} {...shared} row={row} column={column} />
      ))}
    </div>
  );
}

/** What a cell of the grid is for a screen reader, what it shows, and its colour. */
interface Cell {
  readonly role: 'columnheader' | 'rowheader' | 'gridcell';
  readonly text: string;
  readonly word: string;
  readonly tone: string;
  readonly reason?: string | undefined;
  readonly isMenu?: boolean;
}

function GridCell({ row, column, data, words, tabStop, onAct }: Omit<Props, 'across'> & GridPlace) {
  const { role, text, word, tone, reason, isMenu } = cellOf({ row, column }, data, words);
  const isStop = tabStop.row === row && tabStop.column === column;
  const left = measures.rowHead + (column - 1) * measures.column;
  return (
    <div
      className={`grid-cell ${tone}`}
      role={role}
      aria-colindex={column + 1}
      {...(isMenu ? { 'aria-haspopup': 'menu' as const } : {})}
      tabIndex={isStop ? 0 : -1}
      title={reason}
      style={column === 0 ? {} : { left }}
      onClick={({ currentTarget }) => onAct({ row, column }, currentTarget)}
    >
      <span className="grid-text">{text}</span>
      {word !== '' && <span className="grid-word">{word}</span>}
    </div>
  );
}

/** The kinds of rows that give figures. */
const figured: ReadonlySet<RowKind> = new Set<RowKind>(['read', 'total', 'moved']);

function cellOf({ row, column }: GridPlace, data: GridData, words: PaneTablesWords): Cell {
  if (row === 0 && column === 0) {
    return { role: 'columnheader', text: words.rowHeads, word: '', tone: 'is-head' };
  }
  const head = data.columns[column - 1];
  if (row === 0) {
    const { letter: text = '', word = '', tone = 'none', reason, choice } = head ?? {};
    const isMenu = choice !== undefined;
    return { role: 'columnheader', text, word, tone: `is-head tone-${tone}`, reason, isMenu };
  }
  if (column === 0) {
    const word = words.rowKinds[data.kinds[row - 1] ?? 'blank'];
    const isMenu = data.rowChoices(row).length > 0;
    return { role: 'rowheader', text: String(row), word, tone: 'is-head', isMenu };
  }
  const reason = data.refused.get(address({ row, column }));
  const isRead = figured.has(data.kinds[row - 1] ?? 'blank');
  return {
    ...{ role: 'gridcell', text: data.texts[row - 1]?.[column - 1] ?? '', reason },
    ...(reason === undefined
      ? { word: '', tone: isRead ? `tone-${head?.tone ?? 'none'}` : '' }
      : { word: words.notRead, tone: 'tone-unread' }),
  };
}
