import { resultOf } from '../../../src/core/result.js';
import { checked } from '../../support/findings.js';
import { catalogueIn, defectsOf, numbered, typedPlan } from '../../support/typed-plan.js';
import { workbook } from '../../support/workbook.js';

interface Stated {
  readonly rows: readonly string[];
  readonly references?: readonly string[];
}

const head =
  '指标代码 | 指标名称 | 单位 | 目标类型 | 目标年 | 目标值 | 允许偏差 | 参照指标 | 计量方式 | 适用层级';
/** A tied row of an indicator: its target, its tolerance and what it is tied to. */
const tied = (target: string, to = 'gdp', id = 'income') =>
  `${id} | 收入增长 | % | 同步 | 2030 | ${target} | ${to} | 存量 | 省`;
const gdp = ['gdp | GDP增长 | 2026 | 5', 'gdp | GDP增长 | 2027 | 4'];

function read({ rows, references = [] }: Stated) {
  const series = references.length > 0 ? '参照数列 | 代码 | 名称 | 年份 | 数值' : '';
  return typedPlan(
    { code: 'ah-own', region: '340000', levels: '市' },
    [`指标 | ${head}`, numbered(rows), series, numbered(references)].join('\n'),
  );
}

function told(stated: Stated): readonly string[] {
  return defectsOf(read(stated));
}

/** How the province stands at the end of a year with an average as it typed it. */
function standing(stated: Stated, current: string, year = 2027) {
  const catalogue = catalogueIn(read(stated));
  const [indicator] = catalogue.plans[0]?.indicators ?? [];
  const book = workbook(`
    封面 | 区划代码 | "340000"
    2 | 规划代码 | ah-own
    3 | 截止日期 | ${year}-12-31
    指标 | 指标代码 | 单位 | 目标类型 | 基期年 | 目标年 | 当前期间 | 当前值 | 备注
    2 | ${indicator?.id ?? ''} | % | ${indicator?.target.kind === 'words' ? '定性' : '同步'} | 2025 | 2030 | ${year} | ${current}
  `);
  return checked(book, { catalogue });
}

function classOf(stated: Stated, current: string, year?: number) {
  return resultOf(standing(stated, current, year)).indicators[0]?.class;
}

describe('a target in step with a series of the plan', () => {
  const stated = { rows: [tied('与GDP增长同步 | 0.5')], references: gdp };

  test('is on track within the declared deviation from the average since the base', () => {
    const average = (Math.sqrt(1.05 * 1.04) - 1) * 100;
    expect(classOf(stated, String(average - 0.5))).toBe('on-track');
    expect(classOf(stated, String(average + 0.5))).toBe('on-track');
    expect(classOf(stated, String(average - 0.501))).toBe('lagging');
    expect(classOf(stated, String(average + 0.501))).toBe('exceeded');
  });

  test('is undetermined until the series states the year', () => {
    expect(classOf(stated, '4.5', 2028)).toBe('undetermined');
  });

  test('is decided at the deadline', () => {
    const years = [2026, 2027, 2028, 2029, 2030].map((year) => `gdp | GDP增长 | ${year} | 5`);
    expect(classOf({ ...stated, references: years }, '5', 2030)).toBe('met');
    expect(classOf({ ...stated, references: years }, '4.4', 2030)).toBe('missed');
  });

  test('above is strict, with the points that are printed', () => {
    const steady = ['gdp | GDP增长 | 2026 | 5'];
    const over = (words: string, current: string) =>
      classOf({ rows: [tied(`${words} | `)], references: steady }, current, 2026);
    expect(over('高于GDP增长', '5')).toBe('lagging');
    expect(over('高于GDP增长', '5.1')).toBe('on-track');
    expect(over('高于GDP增长1个百分点', '6')).toBe('lagging');
    expect(over('高于GDP增长1个百分点', '6.1')).toBe('on-track');
  });
});

describe('a plan with a tie is refused', () => {
  test('that leads to nothing, or back to itself', () => {
    expect(told({ rows: [tied('与GDP增长同步 | 0.5', 'gdq')], references: gdp })).toEqual([
      'unknown-reference 指标!H2',
    ]);
    const circle = [tied('高于二 | ', 'two', 'one'), tied('高于一 | ', 'one', 'two')];
    expect(told({ rows: circle })).toEqual(['tied-in-circle 指标!H2', 'tied-in-circle 指标!H3']);
  });

  test('without a deviation, a relation or a reference', () => {
    expect(told({ rows: [tied('与GDP增长同步 | ')], references: gdp })).toEqual([
      'tolerance-needed 指标!G2',
    ]);
    expect(told({ rows: [tied('与GDP相当 | ')], references: gdp })).toEqual(['misread 指标!F2']);
    expect(told({ rows: [tied('高于GDP增长 | ', '')] })).toEqual(['blank 指标!H2']);
  });

  test('to a series that states one year twice', () => {
    const twice = [...gdp, 'gdp | GDP增长 | 2026 | 6'];
    expect(told({ rows: [tied('高于GDP增长 | ')], references: twice })).toEqual([
      'repeated-year 参照数列!C4',
    ]);
  });
});

describe('a target in words', () => {
  const stated = {
    rows: ['grain | 粮食安全 | 项 | 定性 | 2030 | 保持在合理区间 |  |  | 存量 | 省'],
  };
  const about = (current: string) => {
    const result = standing(stated, current);
    return {
      standing: resultOf(result).indicators[0]?.standing,
      class: resultOf(result).indicators[0]?.class,
      told: result.findings
        .filter(({ cell }) => cell === 'G2' || cell === 'H2')
        .map(({ rule, cell }) => `${rule} ${cell ?? ''}`),
    };
  };

  test('is said to be reached, under way or not, and is never rated', () => {
    const unrated = { class: 'unrated', told: [] };
    expect(about('达到 | 见皖发改〔2027〕3号')).toEqual({ ...unrated, standing: 'reached' });
    expect(about('推进中（办法已报批）')).toEqual({ ...unrated, standing: 'underway' });
    expect(about('未达到 | 办法尚未出台')).toEqual({ ...unrated, standing: 'unreached' });
  });

  test('asks for the ground of what is said, and for a word instead of a number', () => {
    expect(about('达到').told).toEqual(['missing-value H2']);
    expect(about('差不多').told).toEqual(['unknown-option G2']);
    expect(about('95').told).toEqual(['unknown-option G2']);
  });
});

test('all who have a right to it may be declared as a floor of 100%', () => {
  const reading = read({ rows: ['aid | 覆盖率 | % | 下限 | 2030 | 应保尽保 |  |  | 存量 | 省'] });
  const target = catalogueIn(reading).plans[0]?.indicators[0]?.target;
  expect(target).toMatchObject({ kind: 'floor', value: 100, words: '应保尽保' });
});
