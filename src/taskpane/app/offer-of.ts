import type { Actions } from './actions.js';
import { presentList } from './present/list.js';
import { chosenEntry, type PaneState } from './state.js';

/** 另一条路 · What can still be done where something failed: its label, and what does it. */
export interface Offer {
  readonly label: string;
  readonly onTake: () => void;
}

/** Where the findings can go instead when a sheet, or the whole workbook, is protected. */
export function offerOf(state: PaneState, { excel }: Actions): Offer | undefined {
  const { messages, notice } = state;
  const result = chosenEntry(state)?.checked?.result;
  if (!excel || !result) return undefined;
  const { check, frame } = messages.pane;
  switch (notice?.id) {
    case 'protected-sheet':
      return {
        label: check.writeList,
        onTake: () => excel.writeList(presentList(result, messages)),
      };
    case 'protected-workbook':
      return { label: frame.saveReport, onTake: () => excel.saveReport('html') };
    default:
      return undefined;
  }
}
