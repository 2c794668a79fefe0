import type { TablesOrder } from '../worker/tables-shown.js';
import type { Actions } from './actions.js';
import type { WorkerPool } from './worker-pool.js';

/** 现有报表 · What is asked of the tables of a workbook, of files and beside Excel alike; where there is none nothing is shown. */
export function tableActions(
  pool: WorkerPool,
  orderOf: (id: number) => TablesOrder | undefined,
): Pick<Actions, 'showTables' | 'draftPlan' | 'makePlan'> {
  return {
    makePlan: (order) => pool.ask({ kind: 'plan', order }),
    showTables: async (id) => {
      const order = orderOf(id);
      return order ? pool.ask({ kind: 'tables', order }) : { sheets: [], asked: [] };
    },
    draftPlan: async (id) => {
      const order = orderOf(id);
      if (order) return pool.ask({ kind: 'draft', order });
      return (await import('../../core/annex/index.js')).draftPlan([]);
    },
  };
}
