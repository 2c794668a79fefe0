import { useState } from 'react';
import type { PaneTablesWords, RowChoice } from '../../messages/pane.js';
import { GridRow } from './GridRow.js';
import { GridMenu, type OpenMenu } from './GridMenu.js';
import { measures, type GridPlace } from './grid-window.js';
import type { Choice } from './SettingsView.js';
import type { GridData } from './tables-data.js';
import { useGrid } from './use-grid.js';

interface Props {
  readonly words: PaneTablesWords;
  readonly data: GridData;
  readonly choices: readonly Choice[];
  readonly onColumn: (column: number, choice: string) => void;
  readonly onRow: (row: number, choice: RowChoice) => void;
}

/** 表格 · A sheet with the roles of its columns and rows; only what is seen is drawn. */
export function TableGrid({ words, data, choices, onColumn, onRow }: Props) {
  const [menu, setMenu] = useState<OpenMenu>();
  const rows = data.texts.length;
  const columns = data.columns.length;
  const open = (place: GridPlace, target: HTMLElement) => {
    if (isOffered(place, data)) setMenu({ ...place, target });
  };
  const { ref, down, across, tabStop, moveTo, ...on } = useGrid({ rows, columns }, open);
  const act = (place: GridPlace, target: HTMLElement) => {
    moveTo(place);
    open(place, target);
  };
  const shared = { ...{ data, across, tabStop, words }, onAct: act };
  const [first, last] = down;
  const drawn = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  return (
    <>
      <div
        ref={ref}
        {...on}
        className="grid"
        role="grid"
        aria-label={data.label}
        aria-rowcount={data.rowCount + 1}
        aria-colcount={columns + 1}
      >
        <div
          className="grid-inner"
          role="presentation"
          style={{
            height: measures.heads + rows * measures.row,
            width: measures.rowHead + columns * measures.column,
          }}
        >
          {[0, ...drawn].map((row) => (
            <GridRow key={row} row={row} {...shared} />
          ))}
        </div>
      </div>
      {menu && (
        <GridMenu
          {...{ menu, words, data, choices, onColumn, onRow }}
          onClose={() => setMenu(undefined)}
        />
      )}
    </>
  );
}

/** A column of the table that is shown, or a row that holds a text. */
function isOffered({ row, column }: GridPlace, { columns, rowChoices }: GridData): boolean {
  if (row === 0) return columns[column - 1]?.choice !== undefined;
  return column === 0 && rowChoices(row).length > 0;
}
