import type { PlanDraft } from '../../core/annex/index.js';
import type { Catalogue, Plan } from '../../core/catalogue/index.js';
import type { PlanUse } from '../views/PlanView.js';
import { applySettings } from './apply-settings.js';
import { noticeOf } from './notice-of.js';
import type { PartProps } from './Pane.js';

/** A plan that was settled, the draft that it comes from, and what is to be done with it. */
interface TakenPlan {
  readonly draft: PlanDraft;
  readonly plan: Plan;
  readonly use: PlanUse;
}

/**
 * 取用规划 · Uses a settled plan, or saves it as a workbook or as JSON.
 *
 * It is read back from its workbook first, as any plan of an office is: what would be wrong there is told instead.
 */
export async function takePlan(props: PartProps, { draft, plan, use }: TakenPlan): Promise<void> {
  const { state, store, actions } = props;
  const { language } = state.settings;
  const { fileName } = state.messages.planForm;
  const name = fileName(plan.name[language]);
  try {
    const bytes = await actions.makePlan({ plan, open: stillOpen(draft), language });
    const catalogue = await actions.readCatalogue(new File([bytes.slice()], `${name}.xlsx`));
    if (use === 'use') return await usePlan(props, catalogue);
    const file = `${name}.${use === 'json' ? 'json' : 'xlsx'}`;
    const json = [`${JSON.stringify(catalogue, undefined, 2)}\n`];
    await actions.deliver(use === 'json' ? json : bytes, file);
    store.dispatch({ type: 'told', notice: { tone: 'done', id: 'plan-saved', facts: { file } } });
  } catch (error) {
    store.dispatch({ type: 'told', notice: noticeOf(error) });
  }
}

async function usePlan({ state, store, actions }: PartProps, { plans }: Catalogue): Promise<void> {
  const { settings, messages } = state;
  const others = settings.catalogue?.plans ?? [];
  const ids = new Set(plans.map(({ id }) => id));
  const catalogue = { plans: [...others.filter(({ id }) => !ids.has(id)), ...plans] };
  const plan = plans.map(({ name }) => name[messages.language]).join('、');
  store.dispatch({ type: 'viewed', view: 'tables' });
  store.dispatch({ type: 'told', notice: { tone: 'done', id: 'plan-used', facts: { plan } } });
  await applySettings({ ...settings, catalogue }, store, actions);
}

/** What the form does not settle stays on the sheet of doubts. */
function stillOpen(draft: PlanDraft): PlanDraft {
  const indicators = draft.indicators.map((drafted) => ({
    ...drafted,
    doubts: drafted.doubts.filter(({ id }) => id === 'several-figures' || id === 'not-read'),
  }));
  return { ...draft, doubts: [], indicators };
}
