import { useEffect, useMemo, useState } from 'react';
import { judgeWorkbook } from '../../core/judge-delivery.js';
import type { Finding } from '../../core/model/index.js';
import type { Checked } from '../worker/protocol.js';
import { OverviewView } from '../views/OverviewView.js';
import { Foreign } from './Foreign.js';
import { Nothing } from './Nothing.js';
import { PlanFound } from './PlanFound.js';
import type { PartProps } from './Pane.js';
import { presentOverview, type Charts } from './present/overview.js';
import { chosenEntry } from './state.js';

/** 总览 · The verdict of the workbook and the progress of its indicators. */
export function OverviewPart(props: PartProps) {
  const { state, store } = props;
  const { messages, indicator, across } = state;
  const checked = chosenEntry(state)?.checked;
  const charts = useCharts(checked !== undefined);
  const data = useMemo(
    () =>
      checked && presentOverview(judged(checked, across), { messages, charts, chosen: indicator }),
    [checked, across, messages, charts, indicator],
  );
  if (!data || !checked) return <Nothing state={state} />;
  return (
    <>
      {checked.isForeign && <Foreign {...{ state, store }} />}
      {checked.foundPlan && <PlanFound {...props} found={checked.foundPlan} />}
      <OverviewView
        words={messages.pane.overview}
        data={data}
        onChoose={(id) => store.dispatch({ type: 'indicated', indicator: id })}
      />
    </>
  );
}

/** What was checked, with what its comparison with the others brought. */
function judged({ result }: Checked, across: readonly Finding[]) {
  const ours = across.filter(({ file }) => file === result.file);
  const findings = [...result.findings, ...ours];
  return { result: { ...judgeWorkbook(result, across), findings } };
}

/** The charts, loaded once there is something to draw. */
function useCharts(isWanted: boolean): Charts | undefined {
  const [charts, setCharts] = useState<Charts>();
  useEffect(() => {
    if (isWanted) void import('../../charts/index.js').then((loaded) => setCharts(() => loaded));
  }, [isWanted]);
  return charts;
}
