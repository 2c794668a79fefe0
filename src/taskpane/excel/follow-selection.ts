import type { Stop } from './follow-changes.js';
import { inExcel } from './in-excel.js';

/** Cells that the user selected, in A1 notation; the sheet by its id. */
export interface SelectedCells {
  readonly sheetId: string;
  readonly cells: string;
}

/** Calls back whenever the user selects other cells. */
export function followSelection(onSelect: (selected: SelectedCells) => void): Promise<Stop> {
  return inExcel(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(
      ({ worksheetId, address }) => {
        onSelect({ sheetId: worksheetId, cells: address });
        return Promise.resolve();
      },
    );
    await context.sync();
    return () =>
      Excel.run(context, async (same) => {
        handler.remove();
        await same.sync();
      });
  });
}
