import { ContextualMenu } from 'office-ui-fabric-react/lib/ContextualMenu';
import type { PaneTablesWords } from '../../messages/pane.js';
import type { GridPlace } from './grid-window.js';
import type { Choice } from './SettingsView.js';
import type { GridData } from './tables-data.js';

/** The head whose menu is open, and where it is drawn. */
export interface OpenMenu extends GridPlace {
  readonly target: HTMLElement;
}

interface Props {
  readonly menu: OpenMenu;
  readonly words: PaneTablesWords;
  readonly data: GridData;
  readonly choices: readonly Choice[];
  readonly onColumn: (column: number, choice: string) => void;
  readonly onRow: (row: number, isLeftOut: boolean) => void;
  readonly onClose: () => void;
}

/** 更正 · The menu of a head: what a column is read as, or whether a row is read. */
export function GridMenu({ menu, words, data, choices, onColumn, onRow, onClose }: Props) {
  const { row, column, target } = menu;
  const isLeftOut = data.kinds[row - 1] === 'left-out';
  const item = ({ key, text }: Choice, isChecked: boolean, onClick: () => void) => ({
    ...{ key, text, canCheck: true, isChecked },
    onClick: () => onClick(),
  });
  const items =
    row === 0
      ? choices.map((choice) =>
          item(choice, data.columns[column - 1]?.choice === choice.key, () =>
            onColumn(column, choice.key),
          ),
        )
      : [false, true].map((leaves) =>
          item(
            { key: String(leaves), text: leaves ? words.leaveRow : words.readRow },
            leaves === isLeftOut,
            () => onRow(row, leaves),
          ),
        );
  const head =
    row === 0 ? words.columnMenu(data.columns[column - 1]?.letter ?? '') : words.rowMenu(row);
  return (
    <ContextualMenu
      target={target}
      items={items}
      ariaLabel={head}
      title={head}
      shouldFocusOnMount
      onDismiss={onClose}
    />
  );
}
