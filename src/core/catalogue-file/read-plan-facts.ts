import type { Plan } from '../catalogue/index.js';
import type { Place, Sheet } from '../model/index.js';
import { answerPlace, findLabels } from '../tables/index.js';
import { indexOf, planLabels } from './columns.js';
import { requireOrder } from './require-order.js';
import { rowReader, type ReadingContext, type RowReader } from './row-reader.js';
import { levelWords } from './words.js';

const index = indexOf(planLabels);
const nowhere: Place = { row: 0, column: 0 };

/** 规划要素 · What 封面 says of the plan itself; without a source the plan is its own. */
export function readPlanFacts(sheet: Sheet, context: ReadingContext): Omit<Plan, 'indicators'> {
  const labels = placesOfLabels(sheet);
  const placeOf = (id: string) => {
    const label = labels.get(id);
    return label ? answerPlace(sheet, label) : nowhere;
  };
  const cover = rowReader({ sheet, specs: planLabels, placeOf }, context);
  const name = cover.prose('planName', 'must') ?? '';
  const publisher = cover.prose('source') ?? name;
  return {
    id: cover.text('planCode', 'must') ?? '',
    name: { 'zh-CN': name, 'en-US': cover.prose('englishName') ?? name },
    region: cover.text('regionCode', 'must') ?? '',
    ...readYears(cover),
    reportingLevels: cover.words('reportingLevels', levelWords),
    requiredSheets: [],
    observations: [],
    source: { publisher: { 'zh-CN': publisher, 'en-US': publisher } },
  };
}

function placesOfLabels(sheet: Sheet): ReadonlyMap<string, Place> {
  const labels = new Map<string, Place>();
  for (const { column, place } of findLabels(sheet, index)) {
    if (!labels.has(column)) labels.set(column, place);
  }
  return labels;
}

function readYears(cover: RowReader): Pick<Plan, 'firstYear' | 'lastYear'> {
  const [first, last] = [cover.number('firstYear', 'must'), cover.number('lastYear', 'must')];
  requireOrder(cover, ['firstYear', first], ['lastYear', last]);
  return { firstYear: first ?? 0, lastYear: last ?? 0 };
}
