import { builtInCatalogue } from '../core/catalogue/index.js';
import type { Catalogue } from '../core/catalogue/index.js';
import { defaultSettings } from '../core/submission/index.js';
import type { Settings } from '../core/submission/index.js';
import type { RunSettings } from './check-file.js';
import type { Config } from './config-schema.js';
import type { Options } from './options.js';

/** The settings of a run: what the office has set, and what the command line says. */
export function settingsOf(
  { maxUnpackedBytes, asOf, plan }: Options,
  config: Config,
  own: Catalogue = { plans: [] },
): RunSettings {
  return {
    catalogue: catalogueOf(config, own),
    settings: officeSettings(config),
    maxUnpackedBytes,
    ...(asOf ? { asOf } : {}),
    ...(plan === undefined ? {} : { plan }),
  };
}

function officeSettings({ rules = {}, aliases = {}, limits = {} }: Config): Settings {
  const set = Object.entries(limits).filter(([, limit]) => limit !== undefined);
  return {
    rules,
    aliases,
    limits: { ...defaultSettings.limits, ...Object.fromEntries(set) },
  };
}

/** An office's own plan stands before a built-in one of the same id. */
function catalogueOf({ reportingLevels = {} }: Config, own: Catalogue): Catalogue {
  const ids = new Set(own.plans.map(({ id }) => id));
  const plans = [...own.plans, ...builtInCatalogue.plans.filter(({ id }) => !ids.has(id))];
  return {
    plans: plans.map((plan) => {
      const levels = reportingLevels[plan.id];
      return levels ? { ...plan, reportingLevels: levels } : plan;
    }),
  };
}
