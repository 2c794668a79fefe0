import { knownCatalogue } from '../../data/known-catalogue.js';
import { check } from '../../core/check.js';
import type { CheckResult } from '../../core/check.js';
import { factsOf } from '../../core/facts/index.js';
import type { Workbook } from '../../core/model/index.js';
import type { Regions } from '../../core/regions/index.js';
import { resultOf } from '../../core/result.js';
import { defaultSettings } from '../../core/submission/index.js';
import { knownRegions, regionsWithTownships } from './known-regions.js';
import type { Checked, CheckSettings } from './protocol.js';

interface Named {
  readonly name: string;
  readonly settings: CheckSettings;
}

/** Checks a workbook; the table of townships is loaded only for one that speaks of them. */
export async function checkWorkbook(
  workbook: Workbook,
  { name, settings }: Named,
): Promise<Checked> {
  const checkWith = (regions: Regions) =>
    check(workbook, {
      ...{ file: name, catalogue: knownCatalogue, settings: defaultSettings },
      ...{ ...settings, regions },
    });
  const checked = checkWith(knownRegions());
  if (knownRegions().hasTownships || !asksForTownships(checked)) return told(checked);
  return told(checkWith(await regionsWithTownships()));
}

function asksForTownships({ undecided }: CheckResult): boolean {
  return undecided.some(({ reason }) => reason === 'unknown-region');
}

function told(checked: CheckResult): Checked {
  const { submission } = checked;
  const { cover, tables } = submission;
  return {
    result: resultOf(checked),
    facts: factsOf(submission),
    planName: submission.plan?.name ?? null,
    isForeign: !cover && !tables.indicators && !tables.data,
  };
}
