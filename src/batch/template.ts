import { resolve } from 'node:path';
import { findPlan, knownPlans } from '../core/catalogue/index.js';
import type { Plan } from '../core/catalogue/index.js';
import { isoDay, latestDue } from '../core/model/index.js';
import type { Day } from '../core/model/index.js';
import { isWithin } from '../core/regions/index.js';
import { loadRegions, loadTownships } from '../data/regions.js';
import { messagesOf } from '../messages/index.js';
import { createWorkbook, levelGoals, templateDraft } from '../workbooks/create/index.js';
import type { TemplateRequest } from '../workbooks/create/index.js';
import { batchFailure } from './batch-failure.js';
import { exitCodes } from './exit-code.js';
import { guarded } from './guarded.js';
import type { Host } from './host.js';
import { knownPlan } from './known-plan.js';
import { loadCatalogue } from './load-catalogue.js';
import { parseTemplateArguments } from './parse-template-arguments.js';
import type { TemplateOptions } from './parse-template-arguments.js';
import { readConfig } from './read-config.js';
import { writeOutputs } from './write-outputs.js';

/** 模板命令 · Runs `template` with its arguments and returns the exit code. */
export function template(args: readonly string[], host: Host): Promise<number> {
  return guarded(args, host, async () => {
    const options = parseTemplateArguments(args, host.language);
    if ('help' in options) {
      await host.write(options.help);
      return exitCodes.clear;
    }
    const path = resolve(host.cwd, options.output);
    const content = await createWorkbook(templateDraft(await requestOf(options, host.cwd)));
    await writeOutputs([{ path, content }], host.signal);
    host.tell(`${messagesOf(options.language).command.written(options.output)}\n`);
    return exitCodes.clear;
  });
}

async function requestOf(options: TemplateOptions, cwd: string): Promise<TemplateRequest> {
  const { region, asOf, language, zones } = options;
  const regions = options.townships ? await loadTownships() : loadRegions();
  const plan = await planOf(options, cwd);
  const unit = regions.find(region);
  if (!unit) throw batchFailure('unknown-region', { region });
  const isReporting = isWithin(unit.code, plan.region) && levelGoals(plan, unit.level).length > 0;
  if (!isReporting) throw batchFailure('region-outside-plan', { region, plan: plan.id });
  requireCutOffWithin(plan, asOf);
  return { plan, unit, asOf, regions, language, withZones: zones };
}

/** The plan that is asked for, of the office itself or built in. */
async function planOf(options: TemplateOptions, cwd: string): Promise<Plan> {
  const { catalogue, language } = options;
  const read = await readConfig(undefined, cwd);
  const known = knownPlans(await loadCatalogue({ catalogue, read, language }, cwd));
  const plan = findPlan(known, knownPlan(options.plan, known));
  if (!plan) throw batchFailure('unknown-plan', { plan: options.plan });
  return plan;
}

/** A template asks for periods of the plan: some may be due only after its end, none of a later year. */
function requireCutOffWithin({ firstYear, lastYear }: Plan, asOf: Day): void {
  if (asOf.year >= firstYear && latestDue('year', asOf).year <= lastYear) return;
  throw batchFailure('cut-off-outside-plan', { asOf: isoDay(asOf), firstYear, lastYear });
}
