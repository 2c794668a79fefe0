import { useMemo } from 'react';
import { MatrixView } from '../views/MatrixView.js';
import { presentMatrix } from './present/matrix.js';
import type { PaneState } from './state.js';

/** 指标一览 · Indicators by unit beside the list of files; it is loaded when it is first opened. */
export function MatrixPart({ state }: { readonly state: PaneState }) {
  const { entries, across, messages } = state;
  const data = useMemo(
    () => presentMatrix({ entries, across }, messages),
    [entries, across, messages],
  );
  return <MatrixView data={data} />;
}
