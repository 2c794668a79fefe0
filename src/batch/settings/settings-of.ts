import type { Catalogue } from '../../core/catalogue/index.js';
import type { KeptLayout } from '../../core/layouts/index.js';
import { defaultSettings, type Settings } from '../../core/submission/index.js';
import type { Day } from '../../core/model/index.js';
import { knownCatalogue } from '../../data/known-catalogue.js';
import { loadRegions } from '../../data/regions.js';
import type { SigningKeys } from '../../seals/index.js';
import { batchFailure } from '../host/batch-failure.js';
import type { RunSettings } from './run-settings.js';
import type { Config } from './config-schema.js';
import { knownPlan } from './known-plan.js';
import type { Options } from './options.js';

/** What counts for own tables that do not say it. */
export interface AskedOtherwise {
  readonly plan?: string | undefined;
  readonly asOf?: Day | undefined;
}

/** What the command line says of a run. */
type Asked = Pick<
  Options,
  'maxUnpackedBytes' | 'asOf' | 'plan' | 'official' | 'region' | 'reportType'
> & {
  readonly layouts?: readonly KeptLayout[];
  readonly otherwise?: AskedOtherwise | undefined;
  readonly keys?: SigningKeys | undefined;
};

/** The settings of a run: what the office has set, and what the command line says. */
export function settingsOf(
  { maxUnpackedBytes, asOf, plan, official, region, reportType, otherwise, ...more }: Asked,
  config: Config,
  own: Catalogue = { plans: [] },
): RunSettings {
  const { layouts = [], keys } = more;
  const catalogue = withLevels(knownCatalogue(own), config);
  return {
    catalogue,
    settings: { ...officeSettings(config), ...(official ? { official } : {}) },
    maxUnpackedBytes,
    ...(asOf ? { asOf } : {}),
    ...planAsked(plan, catalogue),
    ...(region === undefined ? {} : { ownRegion: knownRegion(region) }),
    ...(reportType === undefined ? {} : { ownReportType: reportType }),
    ...(layouts.length > 0 ? { layouts } : {}),
    ...ownOtherwise(otherwise, catalogue),
    ...(keys ? { keys } : {}),
  };
}

/** Tables of the office's own may be checked under no plan. */
function planAsked(
  plan: string | undefined,
  catalogue: Catalogue,
): Pick<RunSettings, 'plan' | 'isWithoutPlan'> {
  if (plan === undefined) return {};
  return plan === 'none' ? { isWithoutPlan: true } : { plan: knownPlan(plan, catalogue) };
}

function ownOtherwise(
  { plan, asOf }: AskedOtherwise = {},
  catalogue: Catalogue,
): Pick<RunSettings, 'ownPlan' | 'ownAsOf'> {
  return {
    ...(plan === undefined ? {} : { ownPlan: knownPlan(plan, catalogue) }),
    ...(asOf ? { ownAsOf: asOf } : {}),
  };
}

function knownRegion(region: string): string {
  const unit = loadRegions().find(region);
  if (!unit) throw batchFailure('unknown-region', { region });
  return unit.code;
}

function officeSettings({ rules = {}, aliases = {}, limits = {}, official }: Config): Settings {
  const set = Object.entries(limits).filter(([, limit]) => limit !== undefined);
  return {
    rules,
    aliases,
    limits: { ...defaultSettings.limits, ...Object.fromEntries(set) },
    ...(official ? { official } : {}),
  };
}

/** The plans with the levels that the office lets report. */
function withLevels({ plans }: Catalogue, { reportingLevels = {} }: Config): Catalogue {
  return {
    plans: plans.map((plan) => {
      const isSet = Object.hasOwn(reportingLevels, plan.id);
      const levels = isSet ? reportingLevels[plan.id] : undefined;
      return levels ? { ...plan, reportingLevels: levels } : plan;
    }),
  };
}
