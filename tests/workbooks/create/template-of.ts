import { builtInCatalogue, findPlan } from '../../../src/core/catalogue/index.js';
import type { Language } from '../../../src/core/model/index.js';
import { loadRegions, loadTownships } from '../../../src/data/regions.js';
import { templateDraft, type WorkbookDraft } from '../../../src/workbooks/create/index.js';

/** What a template is asked for; its cut-off date is the last day of a year. */
export interface Asked {
  readonly plan: string;
  readonly region: string;
  readonly year: number;
  readonly language?: Language;
  readonly withZones?: boolean;
  readonly withTownships?: boolean;
  readonly withAllSheets?: boolean;
}

/** The draft of a template at the end of a year. */
export async function templateOf(asked: Asked): Promise<WorkbookDraft> {
  const { language = 'zh-CN', withZones = false, withAllSheets = false } = asked;
  const regions = asked.withTownships ? await loadTownships() : loadRegions();
  const plan = findPlan(builtInCatalogue, asked.plan);
  const unit = regions.find(asked.region);
  if (!plan || !unit) throw new Error(`${asked.plan} ${asked.region}`);
  const asOf = { year: asked.year, month: 12, day: 31 };
  return templateDraft({ plan, unit, asOf, regions, language, withZones, withAllSheets });
}
