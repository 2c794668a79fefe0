import { explanationRow } from '../../core/explanations/explanation-row.js';
import { isoDay, type Fix } from '../../core/model/index.js';
import * as adapter from '../excel/index.js';
import type { Actions, ExcelActions, FindingList } from './actions.js';
import { nextOfOpen } from './next-of-open.js';
import { noticeOf } from './notice-of.js';
import { followWorkbook } from './open-workbook.js';
import { readerOf } from './reader-of.js';
import { referenceText } from './reference-text.js';
import { saveFile } from './save-file.js';
import { sealOpenWorkbook } from './seal-open-workbook.js';
import type { PaneNotice } from './state.js';
import type { Store } from './store.js';
import { tableActions } from './table-actions.js';
import type { WorkerPool } from './worker-pool.js';

/** What the pane can do beside a workbook in Excel; it follows the workbook from the first check on. */
export function excelActions(store: Store, pool: WorkerPool): Actions {
  const open = followWorkbook(store, pool);
  const act = actor(store);
  return {
    checkAgain: open.checkAgain,
    makeTemplate: (order) => pool.ask({ kind: 'template', order }),
    makeNext: nextOfOpen(store, pool),
    readCatalogue: readerOf(store, pool),
    seal: sealOpenWorkbook(store, pool),
    ...tableActions(pool, open.order),
    deliver: saveFile,
    excel: {
      ...{ ...cellActions(act), ...listActions(store, pool, act) },
      ...{ ...formulaActions(open, act), ...settingActions(store, act) },
    },
  };
}

/** Does something in Excel and tells what came of it. */
type Act = (work: () => Promise<PaneNotice | undefined>) => void;

function actor({ dispatch }: Store): Act {
  return (work) => {
    work()
      .catch(noticeOf)
      .then((notice) => {
        dispatch({ type: 'told', notice });
      });
  };
}

function cellActions(act: Act): Pick<ExcelActions, 'select' | 'fix' | 'explain'> {
  return {
    select: (where) => {
      act(async () => {
        await adapter.inExcel((context) => adapter.selectCell(context, where));
        return undefined;
      });
    },
    fix: (fixes) => {
      act(() => fixCells(fixes));
    },
    explain: (finding, explanation) => {
      act(async () => {
        await adapter.inExcel(async (context) => {
          const spelling = { language: await adapter.sheetsLanguage(context) };
          const row = explanationRow(finding, explanation, spelling);
          await adapter.appendRecord(context, { on: 'explanations', row }, spelling);
        });
        return { tone: 'done', id: 'explained', facts: {} };
      });
    },
  };
}

async function fixCells(fixes: readonly Fix[]): Promise<PaneNotice> {
  const outcome = await adapter.inExcel((context) => adapter.applyFixes(context, fixes));
  const facts = { count: outcome.applied.length, outdated: outcome.outdated.length };
  return { tone: 'done', id: facts.outdated === 0 ? 'fixed' : 'fix-outdated', facts };
}

function listActions(
  store: Store,
  pool: WorkerPool,
  act: Act,
): Pick<ExcelActions, 'writeList' | 'saveReport'> {
  return {
    writeList: (list) => {
      act(() => writeList(list));
    },
    saveReport: (form) => {
      act(async () => {
        const { saveReport } = await import('./save-report.js');
        await saveReport(store, pool, form);
        return undefined;
      });
    },
  };
}

async function writeList(list: FindingList): Promise<PaneNotice> {
  const sheet = await adapter.inExcel((context) => adapter.writeFindings(context, list));
  return { tone: 'done', id: 'listed', facts: { sheet } };
}

function formulaActions(
  { unknownFormulas }: Pick<ReturnType<typeof followWorkbook>, 'unknownFormulas'>,
  act: Act,
): Pick<ExcelActions, 'insert' | 'reenter' | 'takeSelection'> {
  return {
    insert: (formula) => {
      act(async () => {
        const where = await adapter.inExcel((context) => adapter.insertFormula(context, formula));
        return { tone: 'done', id: 'inserted', facts: { ...where, cell: where.cell ?? '' } };
      });
    },
    reenter: () => {
      act(async () => {
        const unknown = unknownFormulas();
        const count = await adapter.inExcel((it) => adapter.reenterFormulas(it, unknown));
        return { tone: 'done', id: 'reentered', facts: { count } };
      });
    },
    takeSelection: () =>
      new Promise((resolve) => {
        act(async () => {
          const { values, ...where } = await adapter.inExcel(adapter.readSelection);
          const isOne = values.length === 1 && values[0]?.length === 1;
          const value = isOne ? values[0]?.[0] : values;
          resolve({ reference: referenceText(where), value });
          return undefined;
        });
      }),
  };
}

function settingActions(
  { dispatch }: Store,
  act: Act,
): Pick<ExcelActions, 'keepSettings' | 'startWithWorkbook'> {
  return {
    keepSettings: (settings) => {
      act(async () => {
        const { plan, asOf, catalogue } = settings;
        const kept = { plan: plan ?? null, asOf: asOf ? isoDay(asOf) : null };
        await adapter.writeDocumentSetting('check', kept);
        await adapter.writeDocumentSetting('catalogue', catalogue ?? null);
        return undefined;
      });
    },
    startWithWorkbook: (isOn) => {
      act(async () => {
        await adapter.setStartsWithWorkbook(isOn);
        dispatch({ type: 'startup', isOn });
        return undefined;
      });
    },
  };
}
