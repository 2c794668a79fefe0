import { useEffect, useState } from 'react';
import { noticeOf } from './notice-of.js';
import type { PartProps } from './Pane.js';
import { chosenEntry, type Drafts } from './state.js';
import { isJobFailure } from './worker-pool.js';

/** What was read of a workbook, and the corrections with which it was read. */
export interface Read<Found> {
  readonly id: number;
  readonly drafts: Drafts | undefined;
  readonly found: Found;
}

/** 识读结果 · What is found in the chosen workbook, asked for anew whenever it was corrected or checked again; nothing while another is still being read. */
export function useRead<Found>(
  { state, store }: PartProps,
  ask: (id: number) => Promise<Found>,
): Read<Found> | undefined {
  const { checked, drafts, id } = chosenEntry(state) ?? {};
  const [read, setRead] = useState<Read<Found>>();
  useEffect(() => {
    if (!checked || id === undefined) return undefined;
    let isCurrent = true;
    const tell = (error: unknown) => {
      const isStopped = isJobFailure(error) && error.id === 'stopped';
      if (isCurrent && !isStopped) store.dispatch({ type: 'told', notice: noticeOf(error) });
    };
    ask(id).then((found) => isCurrent && setRead({ id, drafts, found }), tell);
    return () => {
      isCurrent = false;
    };
  }, [checked, drafts, id, ask, store]);
  return read?.id === id ? read : undefined;
}
