import { useEffect, useState } from 'react';
import type { TablesShown } from '../worker/tables-shown.js';
import { noticeOf } from './notice-of.js';
import type { PartProps } from './Pane.js';
import { chosenEntry, type Drafts } from './state.js';
import { isJobFailure } from './worker-pool.js';

/** The tables of a workbook, and the corrections with which they were read. */
export interface ReadTables {
  readonly id: number;
  readonly drafts: Drafts | undefined;
  readonly tables: TablesShown;
}

/** 识读结果 · The tables of the chosen workbook, asked for anew whenever they were corrected or checked again. */
export function useTables({ state, store, actions }: PartProps): ReadTables | undefined {
  const entry = chosenEntry(state);
  const { checked, drafts, id } = entry ?? {};
  const [shown, setShown] = useState<ReadTables>();
  useEffect(() => {
    if (!checked || id === undefined) return undefined;
    let isCurrent = true;
    const tell = (error: unknown) => {
      const isStopped = isJobFailure(error) && error.id === 'stopped';
      if (isCurrent && !isStopped) store.dispatch({ type: 'told', notice: noticeOf(error) });
    };
    actions.showTables(id).then((tables) => isCurrent && setShown({ id, drafts, tables }), tell);
    return () => {
      isCurrent = false;
    };
  }, [checked, drafts, id, actions, store]);
  return shown?.id === id ? shown : undefined;
}
