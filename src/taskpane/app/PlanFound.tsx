import { catalogueDefectText } from '../../messages/catalogue-defect-text.js';
import type { FoundPlan } from '../worker/found-plan.js';
import { ForeignView } from '../views/ForeignView.js';
import { applySettings } from './apply-settings.js';
import type { PartProps } from './Pane.js';

const mostTold = 5;

/** A workbook that states a plan: what is wrong with it, or the offer to use it. */
export function PlanFound({
  state: { messages, settings },
  store,
  actions,
  found,
}: PartProps & { readonly found: FoundPlan }) {
  const { frame } = messages.pane;
  if ('defects' in found) {
    const told = found.defects.slice(0, mostTold);
    const lines = told.map((defect) => catalogueDefectText(defect, messages));
    return <ForeignView text={frame.planDefects(found.defects.length, lines)} />;
  }
  const { catalogue } = found;
  const names = catalogue.plans.map(({ name }) => name[messages.language]);
  return (
    <ForeignView
      text={frame.planFound(names.join())}
      offer={{
        label: frame.usePlan,
        onTake: () => void applySettings({ ...settings, catalogue }, store, actions),
      }}
    />
  );
}
