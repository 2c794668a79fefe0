import { ContextualMenu } from 'office-ui-fabric-react/lib/ContextualMenu';
import type { PaneTablesWords, RowChoice } from '../../messages/pane.js';
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
  readonly onRow: (row: number, choice: RowChoice) => void;
  readonly onClose: () => void;
}

/** 更正 · The menu of a head: what a column is read as, or what a row is. */
export function GridMenu({ menu, words, data, choices, onColumn, onRow, onClose }: Props) {
  const { row, column, target } = menu;
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
      : data
          .rowChoices(row)
          .map((key) =>
            item({ key, text: words.rowChoices[key] }, data.kinds[row - 1] === key, () =>
              onRow(row, key),
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
