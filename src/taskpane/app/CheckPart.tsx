import { useMemo, useState } from 'react';
import { namingFindings } from '../../core/judge-delivery.js';
import type { Finding } from '../../core/model/index.js';
import type { CheckData } from '../views/check-data.js';
import { CheckView } from '../views/CheckView.js';
import type { CopyCallbacks } from '../views/Copies.js';
import type { FileActions } from './actions.js';
import { findingsOf } from './findings-of.js';
import { Foreign } from './Foreign.js';
import { Nothing } from './Nothing.js';
import type { PartProps } from './Pane.js';
import { presentCheck, shownAtFirst, shownMore } from './present/check.js';
import { chosenEntry, type PaneState } from './state.js';

/** 校验 · The findings of the workbook. */
export function CheckPart({ state, store, actions }: PartProps) {
  const { messages } = state;
  const [shown, setShown] = useState<Shown>({});
  const entry = chosenEntry(state);
  const data = useCheckData(state, shown);
  if (!data || !entry?.checked) return <Nothing state={state} />;
  const { excel, files } = actions;
  const select = (finding: Finding) => {
    if (finding.sheet !== undefined) excel?.select({ ...finding, sheet: finding.sheet });
  };
  return (
    <>
      {entry.checked.isForeign && <Foreign {...{ state, store }} />}
      <CheckView
        words={messages.pane.check}
        data={data}
        onMore={(id) => setShown({ ...shown, [id]: (shown[id] ?? shownAtFirst) + shownMore })}
        onFilter={(next) => store.dispatch({ type: 'filtered', filter: next })}
        copies={files && copiesOf(files, entry.id)}
        {...(excel ? { onSelect: select, onFix: excel.fix, onExplain: excel.explain } : {})}
      />
    </>
  );
}

function copiesOf(files: FileActions, id: number): CopyCallbacks {
  return { onAnnotate: () => files.annotate(id), onFixCopy: () => files.fix(id) };
}

type Shown = Readonly<Record<string, number>>;

function useCheckData(state: PaneState, shown: Shown): CheckData | undefined {
  const { messages, filter, across } = state;
  const entry = chosenEntry(state);
  return useMemo(() => {
    if (!entry?.checked) return undefined;
    const { undecided, failure } = entry.checked.result;
    const named = namingFindings(across).get(entry.name) ?? [];
    const told = { findings: findingsOf(entry, { across }), named, undecided, failure };
    return presentCheck(told, { filter, shown }, messages);
  }, [entry, across, filter, shown, messages]);
}
