import type { PaneState } from './state.js';

/** What stands in place of a view while there is nothing to show in it. */
export function Nothing({ state: { place, work, messages } }: { readonly state: PaneState }) {
  const { frame } = messages.pane;
  const inExcel = work === 'idle' ? frame.notRead : frame.reading;
  return <p className="empty">{place === 'excel' ? inExcel : frame.noWorkbook}</p>;
}
