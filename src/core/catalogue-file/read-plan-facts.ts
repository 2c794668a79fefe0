import type { Plan } from '../catalogue/index.js';
import { inBoth, type Place, type Sheet } from '../model/index.js';
import { answerPlace, findLabels } from '../tables/index.js';
import { indexOf, planLabels } from './columns.js';
import { requireOrder } from './require-order.js';
import { rowReader, type ReadingContext, type RowReader } from './row-reader.js';
import { levelWords } from './words.js';

const index = indexOf(planLabels);
const atLeastOne = {
  'zh-CN': '不小于 1的进度比，如 1.05',
  'en-US': 'a pace of 1 or more, such as 1.05',
};
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
    ...readForm(cover),
    region: cover.text('regionCode', 'must') ?? '',
    ...readYears(cover),
    ...readScheme(cover),
    reportingLevels: cover.words('reportingLevels', levelWords),
    requiredSheets: [],
    observations: [],
    source: { publisher: inBoth(publisher) },
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

/** What a printed form says of the plan; nothing where nobody typed any of it. */
function readForm(cover: RowReader): Pick<Plan, 'form'> {
  const texts = {
    number: cover.prose('formNumber'),
    madeBy: cover.prose('madeBy'),
    approvedBy: cover.prose('approvedBy'),
    document: cover.prose('document'),
    validUntil: cover.day('validUntil'),
  };
  const said = Object.entries(texts).filter(([, text]) => text !== undefined);
  return said.length > 0 ? { form: Object.fromEntries(said) } : {};
}

/** The pace from which progress is ahead declares the official words; below 1 it would be no news. */
function readScheme(cover: RowReader): Pick<Plan, 'official'> {
  const ahead = cover.number('ahead');
  if (ahead === undefined) return {};
  if (ahead >= 1) return { official: { ahead } };
  cover.tell('ahead', { id: 'misread', found: ahead, allowed: [atLeastOne] });
  return {};
}
