import { readDay } from '../../core/entries/index.js';
import type { Messages } from '../../messages/messages.js';
import type { TemplateFields } from '../views/PrepareView.js';
import type { TemplateOrder } from '../worker/protocol.js';

/** What is wrong with the fields of an order, in words. */
export type OrderErrors = Readonly<Partial<Record<'region' | 'asOf', string>>>;

const codeForm = /^\d{6}(\d{3}(\d{3})?)?$/;

/** The order that the fields make, or what is wrong with them. */
export function readOrder(
  { plan, region, asOf, withTownships }: TemplateFields,
  { pane, language }: Messages,
): TemplateOrder | OrderErrors {
  const { prepare } = pane;
  const code = region.trim();
  const day = readDay(asOf);
  const errors = {
    ...(code === '' ? { region: prepare.needed(prepare.region) } : {}),
    ...(code !== '' && !codeForm.test(code) ? { region: prepare.notCode } : {}),
    ...(asOf.trim() === '' ? { asOf: prepare.needed(prepare.asOf) } : {}),
    ...(asOf.trim() !== '' && !day ? { asOf: prepare.notDate } : {}),
  };
  if (!day || Object.keys(errors).length > 0) return errors;
  return { plan, region: code, asOf: day, language, withTownships };
}

/** Whether the fields made an order. */
export function isOrder(read: TemplateOrder | OrderErrors): read is TemplateOrder {
  return 'plan' in read;
}
