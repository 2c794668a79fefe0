import { SaxesParser } from 'saxes';
import { bulletChart, chartTables, pathChart, rankingChart } from '../../src/charts/index.js';
import type { IndicatorResult } from '../../src/core/result.js';
import { messagesOf } from '../../src/messages/index.js';
import { expectGolden } from '../support/golden.js';

const coverage: IndicatorResult = {
  id: 'coverage',
  name: { 'zh-CN': '覆盖率<script>', 'en-US': 'Coverage & "rate"' },
  unit: '%',
  precision: 1,
  status: 'binding',
  kind: 'rise',
  ...{ baseYear: 2020, base: 60, currentPeriod: '2023', current: 72 },
  ...{ targetYear: 2025, target: 100, upper: null },
  ...{ completion: 0.3, achievement: 0.72, schedule: 0.6, pace: 0.5 },
  ...{ projection: 80, neededPerMonth: 1.1667, class: 'lagging' },
  points: [
    { period: '2020', value: 60 },
    { period: '2021', value: 63 },
    { period: '2023', value: 72 },
  ],
  path: [{ period: '2022', value: 75 }],
  subordinates: [
    { region: '340102', name: '瑶海区', value: 70 },
    { region: '340111', name: '包河\u202e区', value: 90.25 },
    { region: '340103', name: '庐阳区', value: 70 },
  ],
};
const watched: IndicatorResult = {
  ...coverage,
  kind: 'monitor',
  ...{ baseYear: null, base: null, targetYear: null, target: null, schedule: null },
  ...{ projection: null, class: 'unrated', points: [], path: [], subordinates: [] },
};
const unknown: IndicatorResult = {
  ...watched,
  ...{ current: null, currentPeriod: null, class: 'undetermined' },
};

const zh = messagesOf('zh-CN');
const charts = { bullet: bulletChart, path: pathChart, ranking: rankingChart } as const;
const names = Object.keys(charts) as readonly (keyof typeof charts)[];

/** The names of the elements of a chart; one that is not XML throws. */
function elementsOf(svg: string): readonly string[] {
  const found: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => found.push(name));
  parser.write(svg).close();
  return found;
}

/* After a change that is meant: UPDATE_GOLDEN=1 npm test -- tests/charts, and look at the pictures. */
test.each(names)('the %s chart looks as it looked before', (name) => {
  expectGolden(`charts/${name}.svg`, `${charts[name](coverage, zh)}\n`);
});

test.each(names)('the %s chart is an image with a name, whatever is missing', (name) => {
  for (const indicator of [coverage, watched, unknown]) {
    const svg = charts[name](indicator, zh);
    expect(elementsOf(svg).slice(0, 3)).toEqual(['svg', 'title', 'desc']);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|<script|\u202e/);
  }
});

test('the class is told by its word, its sign and lines over the bar, not by colour alone', () => {
  const svg = bulletChart(coverage, zh);
  expect(svg).toContain('▼ 滞后');
  expect(svg).toMatch(/<path d="M[^"]+" stroke="var\(--canvas/);
});

test('the tables tell the figures of the charts', () => {
  const { figures, path, ranking } = chartTables(coverage, zh);
  expect(figures.rows).toEqual([
    ['基期值', '60%'],
    ['序时应达', '84%'],
    ['当前值', '72%'],
    ['目标值', '100%'],
    ['预计值', '80%'],
  ]);
  expect(path.rows).toEqual([
    ['2020', '60%', '60%', ''],
    ['2021', '', '63%', ''],
    ['2022', '75%', '', ''],
    ['2023', '', '72%', ''],
    ['2025', '100%', '', '80%'],
  ]);
  expect(ranking.rows).toEqual([
    ['1', '包河\u202e区', '90.3%'],
    ['2', '瑶海区', '70%'],
    ['2', '庐阳区', '70%'],
  ]);
});

/** The heights that the path chart writes at its lines. */
function levelsOf(indicator: IndicatorResult): readonly number[] {
  const texts = pathChart(indicator, zh).matchAll(/<text x="12" [^>]*>([\d.]+)</g);
  return [...texts].map(([, text]) => Number(text));
}

test.each([
  ['%', 100.8, 72, 100],
  ['百分比', 100.8, 100, 100],
  ['%', 108, 102, 120],
  ['人', 108, 72, 120],
])('in %s, with %d projected and %d reached, the axis ends at %d', (unit, ...values) => {
  const [projection, current, end] = values;
  expect(Math.max(...levelsOf({ ...coverage, unit, projection, current }))).toBe(end);
});

test('where the values should fall the least is the best', () => {
  const { ranking } = chartTables({ ...coverage, kind: 'fall' }, zh);
  expect(ranking.rows.map(([rank]) => rank)).toEqual(['1', '1', '3']);
});

test.each([
  ['at-least', '5000人以上', '5000 人 or more'],
  ['rounded', '约5000人', 'about 5000 人'],
] as const)('a current value that is %s says so in every chart and table', (precision, ...told) => {
  const workers: IndicatorResult = {
    ...{ ...watched, unit: '人', current: 5000, currentPrecision: precision },
    points: [{ period: '2022', value: 5000 }],
  };
  for (const [at, language] of (['zh-CN', 'en-US'] as const).entries()) {
    const words = messagesOf(language);
    const text = told[at];
    expect(bulletChart(workers, words)).toContain(`${words.charts.current} ${text}<`);
    expect(pathChart(workers, words)).toContain(`>${text}<`);
    const { figures, path } = chartTables(workers, words);
    expect(figures.rows).toContainEqual([words.charts.current, text]);
    expect(path.rows.map(([, , reached]) => reached)).toEqual([
      expect.stringMatching(/^5000 ?人$/),
      text,
    ]);
  }
});

test('a current value that is not there says why, and is no number of anything', () => {
  const absent: IndicatorResult = { ...unknown, unit: '户', currentAbsence: 'unavailable' };
  expect(bulletChart(absent, zh)).toContain('>当前值 未取得<');
  expect(bulletChart({ ...absent, currentAbsence: 'blank' }, zh)).toContain('>当前值 未填<');
});

test('the list of subordinates is called after their level', () => {
  const cities = [{ region: '340100', name: '合肥市', value: 70 }];
  expect(chartTables(coverage, zh).ranking.caption).toMatch(/：各县（市、区）进展情况$/);
  expect(chartTables({ ...coverage, subordinates: cities }, zh).ranking.caption).toMatch(
    /：各市（州）进展情况$/,
  );
});
