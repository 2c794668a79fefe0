import type { ListCount } from '../../catalogue/index.js';
import { fifteenDigits, sum } from '../../formulas/index.js';
import { absentFigure, exactly, isKnown, type Figure } from '../../model/index.js';
import { runningStaff, type Project, type Submission } from '../../submission/index.js';
import { unitScale } from '../../units/index.js';
import type { CountedTotal } from './counted-totals.js';

/** Money stands in the list in this unit. */
const listedMoney = '万元';

/**
 * 清单合计 · What a list comes to for an indicator, in the unit of the sheet; the first figure is the one to tell.
 *
 * Projects are read in two ways, because offices report both: all to the end of the year, and those
 * of the year alone.
 */
export function listTotals(counted: CountedTotal, submission: Submission): readonly Figure[] {
  const { counts, stationLevels: levels } = counted.goal.indicator?.countedFrom ?? {};
  const { moment } = counted;
  if (counts === undefined || !moment) return [];
  if (counts === 'staff' || counts === 'certified') {
    return [inUnit(runningStaff(submission, { moment, levels, of: counts }), 1, counted)];
  }
  const projects = distinct(submission.tables.projects?.rows ?? []);
  if (projects.some(({ cells }) => cells.year.value === undefined)) return [absentFigure('blank')];
  const { year } = moment.day;
  const yearOf = ({ cells }: Project) => cells.year.value ?? year;
  const toDate = projects.filter((project) => yearOf(project) <= year);
  const ofYear = projects.filter((project) => yearOf(project) === year);
  const scale = counts === 'subsidies' ? moneyScale(counted) : 1;
  return [toDate, ofYear].map((some) => inUnit(projectTotal(some, counts), scale, counted));
}

/** The projects of a list, each code once. */
function distinct(rows: readonly Project[]): readonly Project[] {
  const codes = new Map<string | number, Project>();
  for (const row of rows) {
    const code = row.cells.projectCode.value ?? row.row;
    if (!codes.has(code)) codes.set(code, row);
  }
  return [...codes.values()];
}

function projectTotal(projects: readonly Project[], counts: ListCount): Figure {
  switch (counts) {
    case 'subsidies':
      return projects.length === 0 ? exactly(0) : sum(projects.map(subsidyOf));
    case 'project-counties':
      return exactly(new Set(projects.map(({ cells }) => cells.countyCode.value)).size);
    case 'centre-towns':
      return ticked(projects, 'isCentreTown');
    case 'resettlements':
      return ticked(projects, 'isResettlement');
    default:
      return exactly(projects.length);
  }
}

function subsidyOf({ cells }: Project): Figure {
  const { state, value = 0 } = cells.subsidy;
  return state === 'value' ? exactly(value) : absentFigure(state);
}

/** Those that say 是; a mark that can't be read leaves the count open, a blank one is 否. */
function ticked(projects: readonly Project[], mark: 'isCentreTown' | 'isResettlement'): Figure {
  const marks = projects.map(({ cells }) => cells[mark]);
  if (marks.some(({ state }) => state === 'unreadable')) return absentFigure('unreadable');
  return exactly(marks.filter(({ value }) => value === true).length);
}

/** Units of the catalogue in one unit of the listed money; undefined where the indicator is no money. */
function moneyScale({ goal }: CountedTotal): number | undefined {
  return unitScale(listedMoney, goal.indicator?.unit ?? '');
}

function inUnit(figure: Figure, scale: number | undefined, { goal }: CountedTotal): Figure {
  if (scale === undefined) return absentFigure('unreadable');
  if (!isKnown(figure)) return figure;
  return exactly(fifteenDigits((figure.value * scale) / goal.scale));
}
