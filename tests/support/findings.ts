import { builtInCatalogue } from '../../src/core/catalogue/index.js';
import { check, type CheckResult } from '../../src/core/check.js';
import type { Workbook } from '../../src/core/model/index.js';
import type { RuleFacts, RuleId } from '../../src/core/rules/index.js';
import { defaultSettings, type Context } from '../../src/core/submission/index.js';
import { loadRegions } from '../../src/data/regions.js';
import { testPlan } from './test-plan.js';

/** A finding as tests speak of it: rule, place as 数据!F2 (or only the sheet), facts. */
export interface Told {
  readonly rule: string;
  readonly place: string;
  readonly facts: RuleFacts;
}

const regions = loadRegions();
const catalogue = { plans: [...builtInCatalogue.plans, testPlan] };

/** Checks a workbook against the published plans and the test plan. */
export function checked(book: Workbook, more: Partial<Context> = {}): CheckResult {
  const context = { file: 'test.xlsx', catalogue, regions, settings: defaultSettings };
  return check(book, { ...context, ...more });
}

/** What one rule finds in a workbook. */
export function findings(
  rule: RuleId,
  book: Workbook,
  more: Partial<Context> = {},
): readonly Told[] {
  return checked(book, more)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ sheet, cell, facts }) => ({ rule, place: placeOf(sheet, cell), facts }));
}

/** Where one rule could not decide, and why. */
export function undecided(rule: RuleId, book: Workbook, more: Partial<Context> = {}) {
  return checked(book, more)
    .undecided.filter((answer) => answer.rule === rule)
    .map(({ sheet, cell, reason }) => ({ place: placeOf(sheet, cell), reason }));
}

/** A finding that a test expects. */
export function at(rule: RuleId, place: string, facts: RuleFacts): Told {
  return { rule, place, facts };
}

function placeOf(sheet = '', cell?: string): string {
  return cell === undefined ? sheet : `${sheet}!${cell}`;
}
