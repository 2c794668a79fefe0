/** The custom-function script of Excel: one wrapper over the functions of the core. */
import {
  isCatalogue,
  ownCatalogueKey,
  withPlans,
  type Catalogue,
} from '../core/catalogue/index.js';
import type { FunctionContext } from '../core/functions/index.js';
import type { Language } from '../core/model/index.js';
import { plansAtOnce } from '../data/plans-at-once.js';
import { loadRegions, loadTownships } from '../data/regions.js';
import { functions as english } from '../messages/functions.en-US.js';
import { functions as chinese } from '../messages/functions.zh-CN.js';
import { associateAll } from './associate-all.js';
import type { Runtime } from './runtime.js';

declare const CustomFunctions: Runtime;

/** The display language of Excel; Chinese for every kind of Chinese, else English. */
function displayLanguage(): Language {
  const context: Office.Context | undefined = Office.context;
  return /^zh/i.test(context?.displayLanguage ?? navigator.language) ? 'zh-CN' : 'en-US';
}

const regions = loadRegions();
const contexts = new Map<unknown, FunctionContext>();

/** The plans that the open workbook keeps. */
function keptCatalogue(): Catalogue | undefined {
  const document = (Office.context as Office.Context | undefined)?.document;
  const kept: unknown = (document as Office.Document | undefined)?.settings.get(ownCatalogueKey);
  return isCatalogue(kept) ? kept : undefined;
}

/** The plans of the workbook, the built-in ones, and those that are loaded only when they are asked for. */
async function loadContext(): Promise<FunctionContext> {
  const { newerPlans } = await import('../core/catalogue/newer-plans.js');
  return { catalogue: withPlans(plansAtOnce(keptCatalogue()), newerPlans), regions };
}

/** The plans that the open workbook keeps, and the built-in ones; the same object while they stay the same. */
function context(): FunctionContext {
  const kept = keptCatalogue();
  const known = contexts.get(kept);
  if (known) return known;
  const catalogue = plansAtOnce(kept);
  const latest = { catalogue, regions };
  contexts.clear();
  contexts.set(kept, latest);
  return latest;
}

associateAll({
  runtime: CustomFunctions,
  speech: () => {
    const language = displayLanguage();
    const functions = language === 'zh-CN' ? chinese : english;
    return { runtime: CustomFunctions, language, functions };
  },
  context,
  loadContext,
  loadTownships,
});
