/** The custom-function script of Excel: one wrapper over the functions of the core. */
import { knownCatalogue } from '../data/known-catalogue.js';
import type { Language } from '../core/model/index.js';
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

associateAll({
  runtime: CustomFunctions,
  speech: () => {
    const language = displayLanguage();
    const functions = language === 'zh-CN' ? chinese : english;
    return { runtime: CustomFunctions, language, functions };
  },
  context: { catalogue: knownCatalogue, regions: loadRegions() },
  loadTownships,
});
