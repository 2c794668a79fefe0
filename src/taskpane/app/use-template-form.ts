import { useState } from 'react';
import { isoDay } from '../../core/model/index.js';
import { knownCatalogue } from '../../data/known-catalogue.js';
import type { TemplateFields } from '../views/PrepareView.js';
import { noticeOf } from './notice-of.js';
import type { PartProps } from './Pane.js';
import { chosenEntry } from './state.js';
import { isOrder, readOrder, type OrderErrors } from './template-order.js';

/** The form of a template: what was typed, what is wrong with it, and the making. */
export function useTemplateForm(props: PartProps) {
  const [fields, setFields] = useState(() => fieldsOf(props.state));
  const [errors, setErrors] = useState<OrderErrors>({});
  const [isMaking, setMaking] = useState(false);
  const make = async () => {
    const order = readOrder(fields, props.state.messages);
    setErrors(isOrder(order) ? {} : order);
    if (!isOrder(order)) return;
    setMaking(true);
    await deliverTemplate(order, props);
    setMaking(false);
  };
  return {
    ...{ fields, errors, isMaking, make },
    change: (change: Partial<TemplateFields>) => setFields({ ...fields, ...change }),
  };
}

async function deliverTemplate(
  order: Parameters<PartProps['actions']['makeTemplate']>[0],
  { actions, store, state }: PartProps,
): Promise<void> {
  const { prepare } = state.messages.pane;
  const file = prepare.fileName(order.region, order.plan, isoDay(order.asOf));
  try {
    await actions.deliver(
      await actions.makeTemplate({ ...order, catalogue: state.settings.catalogue }),
      file,
    );
    store.dispatch({ type: 'told', notice: { tone: 'done', id: 'made', facts: { file } } });
  } catch (error) {
    store.dispatch({ type: 'told', notice: noticeOf(error) });
  }
}

/** What the open workbook says is what is asked for next, until the user says otherwise. */
function fieldsOf(state: PartProps['state']): TemplateFields {
  const result = chosenEntry(state)?.checked?.result;
  const { plans } = knownCatalogue(state.settings.catalogue);
  const known = plans.find(({ id }) => id === result?.plan);
  return {
    plan: (known ?? plans[0])?.id ?? '',
    region: result?.region ?? '',
    asOf: result?.asOf ?? '',
    withTownships: false,
  };
}
