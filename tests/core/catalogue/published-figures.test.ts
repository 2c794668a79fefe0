import {
  builtInCatalogue,
  findIndicator,
  findPlan,
  type PublishedObservation,
  type Plan,
  type PublishedFigure,
} from '../../../src/core/catalogue/index.js';

/** Reads a table of text: one row a line, cells behind bars, the first line its header. */
function table(text: string): readonly (readonly string[])[] {
  const [, ...lines] = text.trim().split('\n');
  return lines.map((line) => line.split('|').map((cell) => cell.trim()));
}

function published(id: string): Plan {
  const plan = findPlan(builtInCatalogue, id);
  if (!plan) throw new Error(`the catalogue has no plan ${id}`);
  return plan;
}

/** A figure as the source says it: 余 for at least, ± for the unit of the last digit printed. */
function said(figure: PublishedFigure | undefined): string {
  if (!figure) return '';
  const rounded = figure.roundedTo === undefined ? '' : `±${figure.roundedTo}`;
  return `${figure.value}${figure.atLeast ? '余' : ''}${rounded}`;
}

function targetRow({ id, target, status, unit }: Plan['indicators'][number]): readonly string[] {
  const { kind, base, value, upper, targetYear } = target;
  return [id, kind, status, said(base), value, upper, unit, targetYear].map((cell) =>
    String(cell ?? ''),
  );
}

function observationRow(observation: PublishedObservation): readonly string[] {
  const { indicator, year, numerator, denominator, value } = observation;
  return [indicator, String(year ?? ''), said(numerator), said(denominator), said(value)];
}

const targets = (id: string) =>
  published(id)
    .indicators.filter(({ target }) => target.kind !== 'monitor')
    .map(targetRow);
const observations = (id: string) => published(id).observations.map(observationRow);

test('安徽: three of the seven expected indicators, and the pilots of smart communities', () => {
  expect(targets('anhui-14fyp')).toEqual(
    table(`
      indicator                   | kind       | status   | base | value | upper | unit | year
      facility-coverage           | rise       | expected |      | 100   |       | %    | 2025
      self-service-coverage       | rise       | expected |      | 100   |       | %    | 2025
      community-workers           | rise       | expected |      | 18    |       | 人   | 2025
      smart-community-pilots      | band       | unstated |      | 10    | 20    | 个   | 2025
      smart-community-pilots-total | cumulative | unstated |     | 50    | 100   | 个   | 2025
    `),
  );
  expect(observations('anhui-14fyp')).toEqual([]);
});

test('安徽: the pilots are a target of the province, their total our own arithmetic', () => {
  const yearly = findIndicator(builtInCatalogue, 'smart-community-pilots');
  const total = findIndicator(builtInCatalogue, 'smart-community-pilots-total');
  expect([yearly?.levels, total?.levels]).toEqual([['province'], ['province']]);
  expect([yearly?.target.source.derived, total?.target.source.derived]).toEqual([
    undefined,
    expect.anything(),
  ]);
});

test('安徽: community workers are counted per ten thousand residents', () => {
  expect(findIndicator(builtInCatalogue, 'community-workers')?.factor).toBe(10_000);
});

test('四川: every township by 2025, two certified workers at a pilot station', () => {
  expect(targets('sichuan-14fyp')).toEqual(
    table(`
      indicator                            | kind  | status   | base | value | upper | unit | year
      township-coverage                    | rise  | unstated |      | 100   |       | %    | 2025
      certified-workers-per-pilot-station  | floor | unstated |      | 2     |       | 人   | 2025
    `),
  );
});

test('四川: what was done to date, without a date, and the two batches of pilots', () => {
  expect(observations('sichuan-14fyp')).toEqual(
    table(`
      indicator                | year | numerator | denominator | value
      stations                 |      |           |             | 4446
      covered-counties         |      |           |             | 30余
      station-social-workers   |      |           |             | 5000余
      people-served            |      |           |             | 2500000余
      relief-services          |      |           |             | 64500±100
      care-services            |      |           |             | 191400±100
      industry-help            |      |           |             | 3388
      linked-resources         |      |           |             | 2846
      fostered-organisations   |      |           |             | 2129
      volunteer-teams          |      |           |             | 2424
      community-activities     |      |           |             | 8298
      pilot-counties           | 2021 |           |             | 82
      pilot-counties           | 2022 |           |             | 69
      pilot-sites              | 2021 |           |             | 228
      pilot-sites              | 2022 |           |             | 234
      pilot-subsidy            | 2022 |           |             | 4680
      subsidy-per-pilot-site   | 2022 | 4680      | 234         | 20
      governance-pilots-chosen | 2022 | 26        | 40          | 65
      centre-town-pilots       | 2022 |           |             | 87
      resettlement-pilots      | 2022 |           |             | 10
    `),
  );
});

test('武汉: 140 stations, 15 demonstration points in the year', () => {
  expect(targets('wuhan-2022')).toEqual(
    table(`
      indicator            | kind   | status   | base | value | upper | unit | year
      street-stations      | rise   | unstated | 110  | 140   |       | 个   | 2022
      demonstration-points | annual | unstated |      | 15    |       | 个   | 2022
    `),
  );
});

test('武汉: what is watched, and the residents of the census from outside', () => {
  expect(observations('wuhan-2022')).toEqual(
    table(`
      indicator             | year | numerator     | denominator | value
      social-organisations  |      |               |             | 26600±100
      social-workers        |      |               |             | 14000±1000
      registered-volunteers |      |               |             | 2870000±10000
      volunteer-share       |      | 2870000±10000 |             | 23.28
      volunteer-share       | 2020 |               | 12326518    |
    `),
  );
});

test('武汉: reading the 140 as a level is marked as our own', () => {
  const { target } = findIndicator(builtInCatalogue, 'street-stations') ?? {};
  expect(target?.source.derived).toBeDefined();
});

test('武汉: the census is cited to its own publisher', () => {
  const shares = published('wuhan-2022').observations.filter(
    ({ indicator }) => indicator === 'volunteer-share',
  );
  expect(new Set(shares.map(({ source }) => source.publisher['en-US'])).size).toBe(2);
});

test('the ratios printed are those of the counts printed', () => {
  expect(4680 / 234).toBe(20);
  expect((26 / 40) * 100).toBe(65);
  expect((2_870_000 / 12_326_518) * 100).toBeCloseTo(23.28, 2);
});
