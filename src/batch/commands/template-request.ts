import { findPlan, levelGoals, type Plan } from '../../core/catalogue/index.js';
import { isoDay, latestDue, type Day, type Language } from '../../core/model/index.js';
import { isWithin } from '../../core/regions/index.js';
import { isBuiltIn, knownCatalogue } from '../../data/known-catalogue.js';
import { loadRegions, loadTownships } from '../../data/regions.js';
import type { TemplateRequest } from '../../workbooks/create/index.js';
import { batchFailure } from '../host/batch-failure.js';
import { knownPlan } from '../settings/known-plan.js';
import { loadCatalogue } from '../settings/load-catalogue.js';
import { readConfig } from '../settings/read-config.js';
import { flag, required, text, type Values } from './option.js';
import { dayOption, madeFile, officeOptions } from './shared-options.js';

/** What is asked of whom, and until when. */
export const templateOptions = {
  plan: required(text('--plan <id>')),
  catalogue: officeOptions.catalogue,
  region: required(text('--region <code>')),
  asOf: required(dayOption('--as-of <date>', '2023-12-31, 2024-06-30 …')),
  output: required(madeFile('--output <file>', '.xlsx')),
  zones: flag('--zones'),
  townships: flag('--townships'),
};

/** What was asked for, and the plan of the last workbook where nobody else knows it. */
type Asked = Values<typeof templateOptions> & { readonly carried?: Plan | undefined };

/** 模板要求 · The unit, plan and cut-off of a new workbook; those that do not go together are a failure. */
export async function templateRequest(
  values: Asked,
  language: Language,
  cwd: string,
): Promise<TemplateRequest> {
  const { region, asOf, zones: withZones = false } = values;
  const regions = values.townships ? await loadTownships() : loadRegions();
  const plan = await planOf(values, language, cwd);
  const unit = regions.find(region);
  if (!unit) throw batchFailure('unknown-region', { region, option: '--townships' });
  const isReporting = isWithin(unit.code, plan.region) && levelGoals(plan, unit.level).length > 0;
  if (!isReporting) throw batchFailure('region-outside-plan', { region, plan: plan.id });
  requireCutOffWithin(plan, asOf);
  const carriesPlan = !isBuiltIn(plan);
  return { plan, unit, asOf, regions, language, withZones, carriesPlan };
}

/** The plan that is asked for: carried by the last workbook, of the office itself or built in. */
async function planOf(
  { plan: asked, catalogue, carried }: Asked,
  language: Language,
  cwd: string,
): Promise<Plan> {
  if (carried?.id === asked.toLowerCase()) return carried;
  const read = await readConfig(undefined, cwd);
  const known = knownCatalogue(await loadCatalogue({ catalogue, read, language }, cwd));
  const plan = findPlan(known, knownPlan(asked, known));
  if (!plan) throw batchFailure('unknown-plan', { plan: asked });
  return plan;
}

/** A template asks for periods of the plan: some may be due only after its end, none of a later year. */
function requireCutOffWithin({ firstYear, lastYear }: Plan, asOf: Day): void {
  if (asOf.year >= firstYear && latestDue('year', asOf).year <= lastYear) return;
  throw batchFailure('cut-off-outside-plan', { asOf: isoDay(asOf), firstYear, lastYear });
}
