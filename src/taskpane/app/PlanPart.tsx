import { useMemo } from 'react';
import { settlePlan, type PlanDraft } from '../../core/annex/index.js';
import { loadRegions } from '../../data/regions.js';
import type { Settled } from '../views/plan-data.js';
import { PlanView, type PlanUse } from '../views/PlanView.js';
import { ForeignView } from '../views/ForeignView.js';
import { Nothing } from './Nothing.js';
import type { PartProps } from './Pane.js';
import { planAnswers } from './plan-answers.js';
import { plansOffered } from './plans-offered.js';
import { presentPlan } from './present/plan-form.js';
import { takePlan } from './take-plan.js';
import { useRead } from './use-read.js';

/** 拟定规划 · The form of a plan from the annex in the chosen workbook. */
export function PlanPart(props: PartProps) {
  const { state, store } = props;
  const { messages } = state;
  const draft = useRead(props, props.actions.draftPlan)?.found;
  const data = useMemo(() => draft && presentPlan(draft, messages), [draft, messages]);
  if (!draft || !data) return <Nothing state={state} />;
  const back = () => store.dispatch({ type: 'viewed', view: 'tables' });
  if (draft.indicators.length === 0) {
    const offer = { label: messages.planForm.back, onTake: back };
    return <ForeignView text={messages.planForm.none} offer={offer} />;
  }
  return (
    <PlanView
      words={messages.planForm}
      data={data}
      onUse={(use, settled) => settle(props, draft, { use, settled })}
      onBack={back}
    />
  );
}

interface Asked {
  readonly use: PlanUse;
  readonly settled: Settled;
}

function settle(props: PartProps, draft: PlanDraft, { use, settled }: Asked): Settled {
  const { state } = props;
  const taken = use === 'use' ? plansOffered(state).map(({ key }) => key) : [];
  const words = state.messages.planForm;
  const read = planAnswers(draft, settled, { regions: loadRegions(), taken, words });
  if ('errors' in read) return read.errors;
  void takePlan(props, { draft, use, plan: settlePlan(draft, read.answers) });
  return {};
}
