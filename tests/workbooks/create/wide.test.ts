import { levelGoals, type Plan } from '../../../src/core/catalogue/index.js';
import { understand } from '../../../src/core/layouts/index.js';
import { readOwnTables } from '../../../src/core/own-tables/index.js';
import { isWithin } from '../../../src/core/regions/index.js';
import { knownCatalogue } from '../../../src/data/known-catalogue.js';
import { loadRegions } from '../../../src/data/regions.js';
import { createWide, wideDraft } from '../../../src/workbooks/create/index.js';
import { read } from '../../../src/workbooks/read/index.js';

const regions = loadRegions();
const catalogue = knownCatalogue();

/** Each plan for each level that reports it, at the end of a year and within one. */
const cases = catalogue.plans.flatMap((plan) =>
  ['340000', '340100', '340123', '420100', '420102'].flatMap((code) => {
    const unit = regions.find(code);
    const isReporting =
      unit !== undefined && isWithin(code, plan.region) && levelGoals(plan, unit.level).length > 0;
    const day = { year: Math.max(plan.firstYear, plan.lastYear - 2), month: 12, day: 31 };
    return isReporting
      ? [day, { ...day, month: 6, day: 30 }].map((asOf) => ({ plan, code, asOf, id: plan.id }))
      : [];
  }),
);

type Case = Omit<(typeof cases)[number], 'id'>;

/** The draft with every cell that is asked filled in, and the figures in the order of the sheet. */
function filled({ plan, code, asOf }: Case) {
  const unit = regions.find(code);
  if (!unit) throw new Error(code);
  const draft = wideDraft({ plan, unit, asOf, regions, language: 'zh-CN' });
  const rows = draft.rows.map((row, at) => ({
    ...row,
    cells: row.cells.map((cell, column) => (cell === null ? 10 + at + column / 4 : cell)),
  }));
  const figures = rows.flatMap(({ cells }) => cells.filter((cell) => typeof cell === 'number'));
  return { draft: { ...draft, rows }, figures };
}

test.each(cases)(
  'what is filled into a wide table of $id for $code at $asOf.month is read again without a doubt',
  async ({ plan, code, asOf }) => {
    const { draft, figures } = filled({ plan, code, asOf });
    const book = await read(await createWide(draft));
    const facts = [...understand(book)].flatMap(({ tables }) =>
      tables.flatMap((table) => [...table.facts()]),
    );
    expect(facts.map(({ value }) => value)).toEqual(figures);
    const own = readOwnTables(book, {
      ...{ file: '横表.xlsx', catalogue, regions, aliases: {}, layouts: [] },
      ...{ plan: undefined, isWithoutPlan: false, region: undefined, asOf: undefined },
      reportType: undefined,
    });
    expect(own).toMatchObject({ unit: { code }, plan: { id: plan.id }, asOf, hindrances: [] });
    expect(own.adoption).toMatchObject({ taken: figures.length, left: [] });
    expect(own.reportType).toBe(asOf.month === 12 ? 'annual' : 'running');
  },
);

const anhui = catalogue.plans.find(({ id }) => id === 'anhui-14fyp') as Plan;

test('parts stand below their times, and of what does not add up only the unit is asked', () => {
  const [first, ...others] = anhui.indicators;
  if (!first) throw new Error('no indicator');
  const plan = { ...anhui, indicators: [{ ...first, partsUnit: '个' }, ...others] };
  const unit = regions.find('340100');
  if (!unit) throw new Error('no unit');
  const asOf = { year: 2023, month: 12, day: 31 };
  const { heads, merges } = wideDraft({ plan, unit, asOf, regions, language: 'zh-CN' });
  expect(heads).toHaveLength(3);
  expect(heads[2]?.slice(1, 4)).toEqual(['分子（个）', '分母（个）', '数值']);
  expect(merges[0]).toEqual({ top: 3, left: 1, bottom: 5, right: 1 });
});
