import { useMemo, useState } from 'react';
import type { Finding } from '../../core/model/index.js';
import { CheckView } from '../views/CheckView.js';
import { Foreign } from './Foreign.js';
import { Nothing } from './Nothing.js';
import type { PartProps } from './Pane.js';
import { presentCheck, shownAtFirst, shownMore } from './present/check.js';
import { chosenEntry } from './state.js';

/** 检查 · The findings of the workbook. */
export function CheckPart({ state, store, deeds }: PartProps) {
  const { messages, filter } = state;
  const [shown, setShown] = useState<Readonly<Record<string, number>>>({});
  const checked = chosenEntry(state)?.checked;
  const data = useMemo(
    () => checked && presentCheck(checked.result, { filter, shown }, messages),
    [checked, filter, shown, messages],
  );
  if (!data || !checked) return <Nothing state={state} />;
  const { excel } = deeds;
  const select = (finding: Finding) => {
    if (finding.sheet !== undefined) excel?.select({ ...finding, sheet: finding.sheet });
  };
  return (
    <>
      {checked.isForeign && <Foreign {...{ state, store }} />}
      <CheckView
        words={messages.pane.check}
        data={data}
        onMore={(id) => setShown({ ...shown, [id]: (shown[id] ?? shownAtFirst) + shownMore })}
        onFilter={(next) => store.dispatch({ type: 'filtered', filter: next })}
        {...(excel ? { onSelect: select, onFix: excel.fix, onExplain: excel.explain } : {})}
      />
    </>
  );
}
