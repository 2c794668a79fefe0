import type { CatalogueDefect } from '../catalogue-file/index.js';
import { parseArea, type Fact } from '../model/index.js';
import { fail, type Rule, type Spot } from './rule.js';

type Facts = { readonly defect: DefectFacts };

/** A defect of a plan as plain data. */
type DefectFacts = { readonly [Part in keyof CatalogueDefect]: CatalogueDefect[Part] & Fact };

/** Who mends these learns of the others. */
const mostTold = 20;

/** 所附规划无法读取 · A cell of the plan that the workbook carries makes it unreadable. */
export const unreadablePlan: Rule<'unreadable-plan', Facts> = {
  id: 'unreadable-plan',
  group: 'structure',
  severity: 'error',
  isFixable: false,
  *check({ carried }) {
    for (const { sheet, cell, ...defect } of carried?.defects.slice(0, mostTold) ?? []) {
      yield fail(spotOf(sheet ?? carried?.sheet, cell), { defect });
    }
  },
};

function spotOf(sheet = '', cell?: string): Spot {
  const place = cell === undefined ? undefined : parseArea(cell);
  return place ? { sheet, row: place.top, column: place.left } : { sheet };
}
