import { useMemo } from 'react';
import type { Finding } from '../../core/model/index.js';
import { CheckView } from '../views/CheckView.js';
import { Foreign } from './Foreign.js';
import { Nothing } from './Nothing.js';
import type { PartProps } from './Pane.js';
import { presentCheck } from './present/check.js';
import { chosenEntry } from './state.js';

/** 检查 · The findings of the workbook. */
export function CheckPart({ state, store, deeds }: PartProps) {
  const { messages, filter } = state;
  const checked = chosenEntry(state)?.checked;
  const data = useMemo(
    () => checked && presentCheck(checked.result, filter, messages),
    [checked, filter, messages],
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
        onFilter={(next) => store.dispatch({ type: 'filtered', filter: next })}
        {...(excel ? { onSelect: select, onFix: excel.fix, onExplain: excel.explain } : {})}
      />
    </>
  );
}
