import { workbookOf } from '../../../scripts/province/book.js';
import { bookOf, deliveriesOf, type Delivery } from '../../../scripts/province/province.js';
import type { AdoptedRow } from '../../../src/core/adoption/index.js';
import {
  builtInCatalogue,
  findPlan,
  isAskedAt,
  levelGoals,
} from '../../../src/core/catalogue/index.js';
import { chooseDeliveries, consolidate } from '../../../src/core/consolidation/index.js';
import { figureOf, type WorkbookFacts } from '../../../src/core/facts/index.js';
import { isKnown, periodText, yearPeriod, type Figure } from '../../../src/core/model/index.js';
import type { Region } from '../../../src/core/regions/index.js';
import { loadRegions } from '../../../src/data/regions.js';
import { workbooksFromText } from '../../../src/workbooks/sketch/index.js';
import { delivered, factsFrom } from '../../support/batch.js';
import { testPlan } from '../../support/test-plan.js';

const regions = loadRegions();

function regionAt(code: string): Region {
  const region = regions.find(code);
  if (!region) throw new Error(`no region ${code}`);
  return region;
}

interface Asked {
  readonly unit?: string;
  readonly plan?: string;
  readonly zones?: readonly string[];
  /** The indicators that the unit is asked for in 2023, told or not. */
  readonly asks?: readonly string[];
  readonly previous?: WorkbookFacts | undefined;
}

/** What the workbooks of its units make of a unit. */
function rowsOf(workbooks: readonly WorkbookFacts[], asked: Asked = {}): readonly AdoptedRow[] {
  const { unit: code = '340700', plan: id = 'test-plan', zones = [], asks = [] } = asked;
  const { previous } = asked;
  const period = yearPeriod(2023);
  const plan = id === 'test-plan' ? testPlan : findPlan(builtInCatalogue, id);
  if (!plan) throw new Error(`no plan ${id}`);
  const unit = regionAt(code);
  const subordinates = regions.subordinates(code);
  const units = [...subordinates.map((each) => each.code), ...zones];
  const chosen = chooseDeliveries(workbooks, { units });
  if ('id' in chosen) throw new Error(chosen.id);
  const indicators = levelGoals(plan, unit.level).map(({ indicator }) => indicator);
  const ofZones = zones.map((each) => ({ ...unit, code: each, name: each }));
  return consolidate(chosen, {
    ...{ unit, subordinates, zones: ofZones, indicators, previous },
    asked: indicators
      .filter(({ id }) => asks.includes(id))
      .map((indicator) => ({ indicator, period })),
    isAskedOf: ({ level }, indicator) => isAskedAt(level, indicator, plan),
  });
}

/** Counties of 铜陵市, each with rows of 数据 below its own code. */
function counties(
  rows: Readonly<Record<string, readonly string[]>>,
  id = 'test-plan',
): readonly WorkbookFacts[] {
  const head = '数据 | 区划代码 | 口径 | 指标代码 | 期间 | 分子 | 分母 | 数值 | 精度 | 性质';
  const text = Object.entries(rows).map(([code, lines]) => {
    const data = lines.map((line, at) => `${at + 2} | "${code}" | 合计 | ${line}`);
    return delivered(`${code}.xlsx`, code, { plan: id, sheets: [head, ...data].join('\n') });
  });
  return factsFrom(workbooksFromText(text.join('')));
}

const beds = (...values: readonly (number | string)[]) =>
  counties({
    340705: [`beds | 2023 | | | ${values[0]}`],
    340706: [`beds | 2023 | | | ${values[1]}`],
    340711: [`beds | 2023 | | | ${values[2]}`],
    340722: [`beds | 2023 | | | ${values[3]}`],
  });

/** A line for each row with figures: region, scope, figures by column, who lacks what. */
function linesOf(rows: readonly AdoptedRow[]): readonly string[] {
  return rows.map(({ region, scope, figures, nature = '', lacking = [] }) => {
    const said = Object.entries(figures).map(([of, { figure }]) => `${of} ${shown(figure)}`);
    const lacks = lacking.map(({ name, why }) => `${name}:${why}`);
    return [region.name, scope, nature, ...said, ...lacks].filter((each) => each !== '').join(' ');
  });
}

function shown(figure: Figure): string {
  if (!isKnown(figure)) return figure.absent;
  const { value, low, high } = figure;
  return low === high ? String(value) : `${value} [${low}, ${high}]`;
}

test('a sum is over every subordinate, and what the unit does itself is left to type', () => {
  expect(linesOf(rowsOf(beds(10, 20, 30, 40)))).toEqual([
    '铜陵市 total value 100',
    '铜陵市 own',
    '铜官区 subordinate value 10',
    '义安区 subordinate value 20',
    '郊区 subordinate value 30',
    '枞阳县 subordinate value 40',
  ]);
});

test('a county of which two rows say different things has no figure, and is named', () => {
  const twice = counties({
    340705: ['beds | 2023 | | | 10', 'beds | 2023 | | | 12'],
    340706: ['beds | 2023 | | | 20', 'beds | 2023 | | | 20'],
    340711: ['beds | 2023 | | | 30'],
    340722: ['beds | 2023 | | | 40'],
  });
  expect(linesOf(rowsOf(twice)).slice(0, 4)).toEqual([
    '铜陵市 total value unavailable 铜官区:disputed',
    '铜陵市 own',
    '铜官区 subordinate value unavailable 铜官区:disputed',
    '义安区 subordinate value 20',
  ]);
});

test('a figure that was rounded makes a total as wide as it may be wrong', () => {
  expect(linesOf(rowsOf(beds(10, 20, 30, '40 | 约至十位')))[0]).toMatch(
    /^铜陵市 total value 100 \[95, 105/,
  );
});

test('a county that counts in another unit than the plan is turned into that of the plan', () => {
  const sheets = `
    指标 | 指标代码 | 指标名称 | 单位
    2    | fund    | 资金    | 元

    数据 | 区划代码 | 口径 | 指标代码 | 期间 | 数值
    2    | "340705" | 合计 | fund | 2023 | 15000
  `;
  const inYuan = factsFrom(workbooksFromText(delivered('340705.xlsx', '340705', { sheets })));
  const others = counties({
    340706: ['fund | 2023 | | | 2'],
    340711: ['fund | 2023 | | | 3'],
    340722: ['fund | 2023 | | | 4'],
  });
  expect(linesOf(rowsOf([...inYuan, ...others])).slice(0, 3)).toEqual([
    '铜陵市 total value 10.5',
    '铜陵市 own',
    '铜官区 subordinate value 1.5',
  ]);
});

test.each([
  ['…', 'unavailable'],
  ['', 'not-stated'],
  ['三十多', 'unreadable'],
])('a county that says %p leaves the total open, and both rows say why', (said, why) => {
  const [total, , , , last] = linesOf(rowsOf(beds(10, 20, said, 40)));
  expect(total).toBe(`铜陵市 total value unavailable 郊区:${why}`);
  expect(last).toContain(`郊区:${why}`);
});

test('a county to which an indicator does not apply adds nothing, and one to which it applies still counts', () => {
  const [total, , , , part] = linesOf(rowsOf(beds(10, 20, '不适用（没有床位）', 40)));
  expect([total, part]).toEqual(['铜陵市 total value 70', '郊区 subordinate value inapplicable']);
  expect(linesOf(rowsOf(beds('—', '—', '—', '—')))[0]).toBe('铜陵市 total');
  expect(linesOf(rowsOf(beds('—', '—', '—', '…')))[0]).toContain('枞阳县:unavailable');
});

test.each([
  ['— | — | ', 'numerator 270 denominator 300 value 90'],
  ['— | — | —', 'numerator 270 denominator 300 value 90'],
  ['— | — | …', 'numerator 270 denominator 300 value 90'],
  ['| | —', 'numerator 270 denominator 300 value 90'],
  ['0 | 0 | —', 'numerator 270 denominator 300 value 90'],
  ['— | 100 | ', '枞阳县:inapplicable'],
  ['50 | — | ', '枞阳县:inapplicable'],
  ['— | | ', '枞阳县:inapplicable'],
  ['— | — | 61', '枞阳县:inapplicable'],
])('of a rate it says so by both counts or by the value: %s', (said, total) => {
  const known = (code: string) => [code, ['coverage | 2023 | 90 | 100 | 90']] as const;
  const others = Object.fromEntries(['340705', '340706', '340711'].map(known));
  const [line] = linesOf(rowsOf(counties({ ...others, 340722: [`coverage | 2023 | ${said}`] })));
  expect(line).toContain(total);
});

describe('an indicator that counties are not asked for', () => {
  const pilots = 'smart-community-pilots';
  const ofPlan = { plan: 'anhui-14fyp', asks: [pilots] };
  const only = (rows: readonly string[]) => {
    const made = rowsOf(counties({ 340705: rows }, ofPlan.plan), ofPlan);
    return linesOf(made.filter(({ indicator }) => indicator.id === pilots));
  };

  test('is stated by the city alone where none of them tells it', () => {
    expect(only(['facility-coverage | 2023 | 90 | 100 | 90'])).toEqual([
      '铜陵市 total',
      '铜陵市 own',
    ]);
  });

  test('is added up where one of them tells it, and the others are named', () => {
    const [total, own, ...parts] = only([`${pilots} | 2023 | | | 2`]);
    expect([total, own]).toEqual([expect.stringContaining('枞阳县:not-delivered'), '铜陵市 own']);
    expect(parts[0]).toBe('铜官区 subordinate value 2');
    expect(parts).toHaveLength(4);
  });

  test('that one of them has not got is an answer as well', () => {
    expect(only([`${pilots} | 2023 | | | …`])).toHaveLength(6);
  });
});

test('a rate without its counts does not add up', () => {
  const [total] = linesOf(
    rowsOf(
      counties({
        340705: ['coverage | 2023 | 90 | 100 | 90'],
        340706: ['coverage | 2023 | 90 | 100 | 90'],
        340711: ['coverage | 2023 | 90 | 100 | 90'],
        340722: ['coverage | 2023 | | | 61'],
      }),
    ),
  );
  expect(total).toContain('枞阳县:no-counts');
});

test('what does not add up is left out', () => {
  const ids = new Set(
    rowsOf(counties({ 340705: ['tests | 2023 | | | 1'] })).map(({ indicator }) => indicator.id),
  );
  const adding = testPlan.indicators.filter(({ rollUp }) => rollUp !== 'none');
  expect([...ids].filter((id) => !adding.some((each) => each.id === id))).toEqual([]);
});

test('a total with an estimate below it is an estimate', () => {
  expect(linesOf(rowsOf(beds(10, 20, 30, '40 | | 预计')))[0]).toBe(
    '铜陵市 total estimate value 100',
  );
});

test('a zone with a workbook counts beside the counties, one without has no row', () => {
  const zone = counties({ 340761: ['beds | 2023 | | | 5'] });
  const lines = linesOf(
    rowsOf([...beds(10, 20, 30, 40), ...zone], { zones: ['340761', '340762'] }),
  );
  expect([lines[0], lines.at(-1)]).toEqual(['铜陵市 total value 105', '340761 zone value 5']);
});

test('what was typed into the workbook made before stays, and counts', () => {
  const head = '数据 | 区划代码 | 口径 | 指标代码 | 期间 | 数值';
  const typed = delivered('铜陵.xlsx', '340700', {
    sheets: `${head}
      2 | 340700 | 合计 | beds | 2023 | 107
      3 | 340700 | 本级 | beds | 2023 | 7
      4 | 340705 | 下级 | beds | 2023 | 10
    `,
  });
  const [previous] = factsFrom(workbooksFromText(typed));
  const lines = linesOf(rowsOf(beds(10, 20, 30, 45), { previous }));
  expect(lines.slice(0, 3)).toEqual([
    '铜陵市 total value 112',
    '铜陵市 own value 7',
    '铜官区 subordinate value 10',
  ]);
});

const plan = findPlan(builtInCatalogue, 'anhui-14fyp');

/** What a unit of an invented province tells of itself. */
function told(delivery: Delivery): WorkbookFacts {
  const book = workbookOf(bookOf(delivery, 1));
  const [facts] = factsFrom([{ file: delivery.file, workbook: book, isEarlier: false }]);
  if (!facts) throw new Error(delivery.file);
  return facts;
}

const keyOf = (...parts: readonly string[]) => parts.join('|');

const columns = ['numerator', 'denominator', 'value'] as const;

/** Whether a figure is the stated one: the same interval, or the number that a rounded rate states. */
function isStated(ours: Figure, stated: Figure): boolean {
  if (!isKnown(ours) || !isKnown(stated)) return isKnown(ours) === isKnown(stated);
  const isWithin = stated.low <= ours.low && ours.high <= stated.high;
  return ours.value === stated.value && isWithin;
}

test.each([1, 2, 3, 4, 5])(
  'in an invented province of seed %i every city is what its counties make',
  (seed) => {
    if (!plan) throw new Error('the plan is built in');
    const all = deliveriesOf({ plan, regions, units: 121, seed, rows: 1 });
    const cities = all.filter(({ unit }) => unit.level === 'city');
    expect(cities).toHaveLength(16);
    for (const city of cities) {
      const { code } = city.unit;
      const below = all.filter(({ unit }) => unit.parent === code).map(told);
      const made = new Map(
        rowsOf(below, { unit: code, plan: plan.id }).map((row) => [
          keyOf(row.region.code, row.scope, row.indicator.id, periodText(row.period)),
          row.figures,
        ]),
      );
      const adding = new Set(
        plan.indicators.filter(({ rollUp }) => rollUp !== 'none').map(({ id }) => id),
      );
      const own = told(city).figures.filter(({ indicator }) => adding.has(indicator));
      expect(own.length).toBeGreaterThan(below.length);
      for (const { region, scope, indicator, period, ...figure } of own) {
        const key = keyOf(region, scope, indicator, period);
        const figures = made.get(key);
        const differing = columns.filter((of) => {
          const ours = figures?.[of]?.figure ?? { absent: 'blank' as const };
          return !isStated(ours, figureOf(figure[of]));
        });
        expect([key, differing]).toEqual([key, []]);
      }
    }
  },
);
