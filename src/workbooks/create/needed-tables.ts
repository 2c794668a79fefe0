import type { LevelGoal, Plan } from '../../core/catalogue/index.js';
import { tableIds } from './table-ids.js';
import type { TableId } from './workbook-draft.js';

/** What every unit works with, whatever its plan: what it reports, why, and who approves it. */
const always: readonly TableId[] = ['indicators', 'data', 'explanations', 'approvals'];

/** What is counted of 站点; anything else is counted of 项目. */
const ofStations: ReadonlySet<string> = new Set([
  'stations',
  'townships-served',
  'staff',
  'certified',
]);

/** 规划需要的表 · The tables of a template: those of every plan, those that this one asks for, and the lists that its indicators count. */
export function neededTables(
  { requiredSheets }: Pick<Plan, 'requiredSheets'>,
  goals: readonly LevelGoal[],
): readonly TableId[] {
  const lists = goals.flatMap(({ indicator: { countedFrom } }): readonly TableId[] => {
    if (!countedFrom) return [];
    return ofStations.has(countedFrom.counts) ? ['stations', 'services'] : ['batches', 'projects'];
  });
  const needed = new Set<string>([...always, ...requiredSheets, ...lists]);
  return tableIds.filter((id) => needed.has(id));
}
