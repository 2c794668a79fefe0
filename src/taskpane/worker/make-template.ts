import { findPlan, levelGoals, type Plan } from '../../core/catalogue/index.js';
import { isoDay, latestDue } from '../../core/model/index.js';
import { isWithin } from '../../core/regions/index.js';
import { isBuiltIn, knownCatalogue } from '../../data/known-catalogue.js';
import {
  createWorkbook,
  templateDraft,
  type TemplateRequest,
} from '../../workbooks/create/index.js';
import { knownRegions, regionsWithTownships } from './known-regions.js';
import { orderFailure } from './order-failure.js';
import type { TemplateOrder } from './protocol.js';

/** The bytes of the template that was ordered; throws an order failure where there is none. */
export async function makeTemplate(order: TemplateOrder): Promise<Uint8Array> {
  return createWorkbook(templateDraft(await requestOf(order)));
}

/** What is asked of a unit; a plan that its last workbook carries serves where nobody else knows it. */
export async function requestOf(order: TemplateOrder, carried?: Plan): Promise<TemplateRequest> {
  const regions = order.withTownships ? await regionsWithTownships() : knownRegions();
  const plan = findPlan(knownCatalogue(order.catalogue), order.plan) ?? carried;
  const unit = regions.find(order.region);
  if (!plan) throw orderFailure('unknown-plan', { plan: order.plan });
  if (!unit) throw orderFailure('unknown-region', { region: order.region });
  const isReporting = isWithin(unit.code, plan.region) && levelGoals(plan, unit.level).length > 0;
  if (!isReporting) throw orderFailure('region-outside-plan', { region: unit.code, plan: plan.id });
  requireCutOffWithin(plan, order);
  const { asOf, language } = order;
  return { plan, unit, regions, asOf, language, carriesPlan: !isBuiltIn(plan) };
}

function requireCutOffWithin({ firstYear, lastYear }: Plan, { asOf }: TemplateOrder): void {
  if (asOf.year >= firstYear && latestDue('year', asOf).year <= lastYear) return;
  throw orderFailure('cut-off-outside-plan', { asOf: isoDay(asOf), firstYear, lastYear });
}
