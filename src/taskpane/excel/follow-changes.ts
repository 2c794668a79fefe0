import { inExcel } from './in-excel.js';

/** Sheets that changed, by id; new and deleted sheets are among them. */
export type ChangedSheets = ReadonlySet<string>;

/** Ends what was begun, such as listening to events. */
export type Stop = () => Promise<void>;

const quietTime = 400;

/**
 * Calls back once the workbook has been quiet for a moment after cells, results, rows or sheets changed.
 *
 * A new name of a sheet is not told by Excel: it shows at the next reading.
 */
export function followChanges(
  onChange: (changed: ChangedSheets) => void,
  quiet: number = quietTime,
): Promise<Stop> {
  let changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    const told = changed;
    changed = new Set();
    onChange(told);
  };
  return listen(
    ({ worksheetId }) => {
      changed.add(worksheetId);
      clearTimeout(timer);
      timer = setTimeout(tell, quiet);
      return Promise.resolve();
    },
    () => {
      clearTimeout(timer);
    },
  );
}

type Listener = (event: { readonly worksheetId: string }) => Promise<void>;

function listen(listener: Listener, onStop: () => void): Promise<Stop> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(listener),
      worksheets.onCalculated.add(listener),
      worksheets.onAdded.add(listener),
      worksheets.onDeleted.add(listener),
      worksheets.onRowHiddenChanged.add(listener),
    ];
    await context.sync();
    return async () => {
      await Excel.run(context, async (same) => {
        for (const handler of handlers) handler.remove();
        await same.sync();
      });
      onStop();
    };
  });
}
