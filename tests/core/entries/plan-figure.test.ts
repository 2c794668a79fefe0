import { fc } from '../../support/laws.js';
import {
  readPlanFigure,
  writePlanFigure,
  type PlanFigure,
  type PlanFigureContext,
  type PrintedFigure,
} from '../../../src/core/entries/index.js';
import { fullWidth } from './chinese-rendering.js';
import { hostileTexts } from './hostile-texts.js';

const figureOf = (text: string, context?: PlanFigureContext) => {
  const read = readPlanFigure(text, context);
  return read.kind === 'figure' ? read.figure : read;
};
const whole = (value: number, rest: Partial<PrintedFigure> = {}) => ({
  value,
  decimals: 0,
  ...rest,
});

test.each<[string, PrintedFigure]>([
  ['68', whole(68)],
  ['92.3%', { value: 92.3, decimals: 1, unit: '%' }],
  ['83.90', { value: 83.9, decimals: 2 }],
  ['5000-8000', { value: null, low: 5000, high: 8000, decimals: 0 }],
  ['5—5.5%', { value: null, low: 5, high: 5.5, decimals: 1, unit: '%' }],
  ['5%～6%', { value: null, low: 5, high: 6, decimals: 0, unit: '%' }],
  ['1.45 左右', { value: 1.45, decimals: 2, about: true }],
  ['约5%左右', whole(5, { unit: '%', about: true })],
  ['预计2.65%', { value: 2.65, decimals: 2, unit: '%', estimate: true }],
  ['10.5*', { value: 10.5, decimals: 1, marked: true }],
  ['10.5①', { value: 10.5, decimals: 1, marked: true }],
  ['2.21∶1', { value: 2.21, decimals: 2, perOne: true }],
  ['2.1：1左右', { value: 2.1, decimals: 1, perOne: true, about: true }],
  ['3.84（2024年）', { value: 3.84, decimals: 2, year: 2024 }],
  ['到2030年达到30%', whole(30, { unit: '%', year: 2030 })],
  ['10136 亿元', whole(10136, { unit: '亿元' })],
  ['1.5万元/人', { value: 1.5, decimals: 1, unit: '万元/人' }],
  ['25万套（间）', whole(25, { unit: '万套（间）' })],
  ['83亿', whole(8_300_000_000)],
  ['5(万人)', whole(5, { unit: '万人' })],
  ['50%（约束性）', whole(50, { unit: '%' })],
  ['−5.6‰', { value: -5.6, decimals: 1, unit: '‰' }],
  ['百分之五', whole(5, { unit: '%' })],
])('%j is one figure', (text, figure) => {
  expect(figureOf(text)).toEqual(figure);
});

test.each([
  ['30以上', '>='],
  ['30及以上', '>='],
  ['不低于30', '>='],
  ['不少于30', '>='],
  ['至少30', '>='],
  ['>=30', '>='],
  ['≧30', '>='],
  ['30以内', '<='],
  ['30以下', '<='],
  ['不超过30', '<='],
  ['控制在30以内', '<='],
  ['≤30', '<='],
  ['超过30', '>'],
  ['高于30', '>'],
  ['突破30', '>'],
  ['＞30', '>'],
  ['低于30', '<'],
  ['不足30', '<'],
  ['不满30', '<'],
  ['<30', '<'],
])('%s has the bound %s, as the Civil Code counts', (text, bound) => {
  expect(figureOf(text)).toEqual(whole(30, { bound: bound as '>' }));
});

test.each([
  '〔17〕',
  '[17]',
  '【17】',
  '［17］',
  '累计17',
  '五年累计17',
  '累计〔17〕',
  '17（累计）',
])('%s is accumulated over the plan', (text) => {
  expect(figureOf(text)).toEqual(whole(17, { accumulated: true }));
});

test('a bracket holds its bound and its range, and may have its unit behind it', () => {
  expect(figureOf('〔>10〕')).toEqual(whole(10, { accumulated: true, bound: '>' }));
  expect(figureOf('〔50〕万套/间')).toEqual(whole(50, { accumulated: true, unit: '万套/间' }));
  expect(figureOf('〔100 万〕', { unit: '人' })).toEqual(whole(1_000_000, { accumulated: true }));
  expect(figureOf('[25—27万套]')).toMatchObject({ low: 25, high: 27, accumulated: true });
});

test('the average of a growth is growth, that of a level or an amount is none', () => {
  expect(figureOf('年均7%')).toEqual(whole(7, { unit: '%', growth: true }));
  expect(figureOf('年均5左右', { name: '地区生产总值增长(%)' })).toMatchObject({ growth: true });
  expect(figureOf('5.3%（五年平均）', { name: '生产率增长' })).toMatchObject({ growth: true });
  expect(figureOf('年均6%', { name: '全员劳动生产率' })).toMatchObject({ growth: true });
  expect(figureOf('＜5.5（年均）', { name: '城镇调查失业率' })).toMatchObject({ yearly: true });
  expect(figureOf('每年5000万人次')).toEqual(whole(5000, { unit: '万人次', yearly: true }));
});

test('a change is read in the row of an indicator that is named after it', () => {
  const named = { name: '单位GDP二氧化碳排放降低(%)' };
  expect(figureOf('下降17%', named)).toEqual(whole(17, { unit: '%' }));
  expect(figureOf('累计下降17%左右', named)).toMatchObject({ accumulated: true, about: true });
});

test('parts are read with their labels, and words such as 累计 and 不少于 with their figures', () => {
  expect(figureOf('〔5000〕（其中农民工〔1750〕）')).toEqual(
    whole(5000, {
      accumulated: true,
      parts: [{ label: '农民工', ...whole(1750), accumulated: true }],
    }),
  );
  expect(figureOf('100，其中高级工以上不少于60、其他40')).toMatchObject({
    parts: [
      { label: '高级工以上', value: 60, bound: '>=' },
      { label: '其他', value: 40 },
    ],
  });
});

test('figures with a slash between them are those of several indicators', () => {
  const pair = (...values: number[]) => ({
    kind: 'figures',
    figures: values.map((value) => expect.objectContaining({ value })),
  });
  expect(readPlanFigure('2.55 / 3.45')).toEqual(pair(2.55, 3.45));
  expect(readPlanFigure('65/93', { name: '调解成功率/仲裁结案率(%)' })).toEqual(pair(65, 93));
  expect(readPlanFigure('年均8%/7%', { name: '农村/城镇居民收入增速' })).toMatchObject({
    figures: [{ growth: true }, { growth: true }],
  });
});

test.each(['', '—', '——', '-', '－', '–', '/', '…', '不适用', '—（纲要未设此指标）'])(
  '%j holds no figure',
  (text) => {
    expect(readPlanFigure(text)).toEqual({ kind: 'absent' });
  },
);

test.each([
  ['应保尽保', '应保尽保'],
  ['与 GDP 增长同步（预期性）', '与GDP增长同步'],
  ['(提高)', '提高'],
  ['保持在合理区间、各年度视情提出', '保持在合理区间、各年度视情提出'],
  ['2030年前如期实现', '2030年前如期实现'],
])('%j is a target in words', (text, words) => {
  expect(readPlanFigure(text)).toEqual({ kind: 'words', words });
});

const refusals: readonly (readonly [string, string, PlanFigureContext?])[] = [
  ['60%→65%', 'base-and-target'],
  ['69%（2025年预计66.83%）', 'base-and-target'],
  ['—（表述为“加快缩小”）', 'dash-with-words'],
  ['98%；毛入学率94.5%', 'several-figures'],
  ['95 100', 'several-figures'],
  ['95，100', 'several-figures'],
  ['95,100%', 'several-figures'],
  ['65/93', 'several-figures', { name: '仲裁结案率' }],
  ['≥0.9/2', 'several-figures'],
  ['5/6以上', 'several-figures'],
  ['1/2', 'fraction-or-pair'],
  ['2026/3/1', 'fraction-or-pair'],
  ['50%以上并合理增长', 'other-aims'],
  ['降低17%', 'change-of-what'],
  ['5个百分点', 'change-of-what'],
  ['提高17%', 'change-of-what', { name: '能耗降低' }],
  ['年均5左右', 'average-of-what'],
  ['＜5.5%（年均）', 'average-of-what'],
  ['年均低于5.5%', 'average-of-what'],
  ['年均3%', 'average-of-what', { name: '单位能耗降低' }],
  ['≥5%左右', 'contradiction'],
  ['不低于95%以上', 'contradiction'],
  ['5—6%以上', 'contradiction'],
  ['6-5', 'inverted-range'],
  ['5%-6', 'unknown-unit'],
  ['2021—2025', 'year-or-figure'],
  ['2030年', 'year-or-figure'],
  ['100万', 'twofold-multiple', { unit: '万人' }],
  ['三万', 'chinese-numeral'],
  ['300余个', 'vague'],
  ['近500亿元', 'vague'],
  ['翻一番', 'vague'],
  ['无', 'none-or-zero'],
  ['同上', 'elsewhere'],
  ['50%（常备加后备）', 'unknown-remark'],
  ['5套房', 'unknown-unit'],
  ['（17）', 'unreadable'],
  ['—5.6', 'unreadable'],
  ['左右', 'unreadable'],
  ['#REF!', 'unreadable'],
  [`应保尽保${'。'.repeat(200)}`, 'too-long'],
];

test.each(refusals.map(([text, reason, context = {}]) => [text, reason, context] as const))(
  '%j is refused: %s',
  (text, reason, context) => {
    expect(readPlanFigure(text, context)).toEqual({ kind: 'refused', reason });
  },
);

const number = fc.record({
  digits: fc.integer({ min: -999_999, max: 9_999_999 }),
  decimals: fc.integer({ min: 0, max: 3 }),
});
const amount = number.map(({ digits, decimals }) => ({
  value: Number((digits / 10 ** decimals).toFixed(decimals)) + 0,
  decimals,
}));
const range = fc
  .tuple(fc.integer({ min: 0, max: 1800 }), fc.integer({ min: 1, max: 99_999 }))
  .map(([low, more]) => ({ value: null, low, high: low + more, decimals: 0 }));
const mark = <Name extends string>(name: Name) =>
  fc.constantFrom({}, { [name]: true as const } as { readonly [Key in Name]: true });
const bounds = fc.constantFrom('>', '>=', '<', '<=');
const simple = fc
  .tuple(
    fc.oneof(amount, range),
    fc.oneof(
      mark('about'),
      bounds.map((bound) => ({ bound })),
    ),
    fc.constantFrom({}, { unit: '%' }, { unit: '万人' }, { unit: '亿千瓦时' }, { unit: '元/人' }),
    fc.tuple(mark('estimate'), mark('marked'), mark('accumulated'), mark('perOne')),
    fc.constantFrom({}, { growth: true as const, unit: '%' }, { yearly: true as const }),
  )
  .map(([size, limit, unit, marks, average]): PrintedFigure => {
    const isRange = size.value === null;
    const isOne = 'perOne' in marks[3];
    return {
      ...Object.assign({}, size, ...marks),
      ...(isRange && 'bound' in limit ? {} : limit),
      ...(isOne ? {} : unit),
      ...(isOne ? {} : average),
    };
  });
const figure = fc
  .tuple(
    simple,
    fc.constantFrom({}, { year: 2024 }),
    fc.array(fc.tuple(fc.constantFrom('农民工', '高级工以上', '女性'), simple), { maxLength: 2 }),
  )
  .map(([one, year, parts]): PrintedFigure => {
    if (parts.length === 0) return { ...one, ...year };
    return { ...one, ...year, parts: parts.map(([label, part]) => ({ label, ...part })) };
  });
const words = fc
  .array(fc.constantFrom('应保尽保', '全覆盖', '稳步提高', '与GDP增长同步', '、'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((some) => `实现${some.join('')}`);

const plans = fc.oneof(
  figure.map((one): PlanFigure => ({ kind: 'figure', figure: one })),
  fc
    .array(amount, { minLength: 2, maxLength: 4 })
    .filter((some) => some.some(({ decimals }) => decimals > 0))
    .filter((some) => some.every(({ value }) => value >= 0))
    .map((figures): PlanFigure => ({ kind: 'figures', figures })),
  words.map((each): PlanFigure => ({ kind: 'words', words: each })),
  fc.constant<PlanFigure>({ kind: 'absent' }),
);

test('what is written back reads the same', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      expect(readPlanFigure(writePlanFigure(plan))).toEqual(plan);
    }),
    { numRuns: 2000 },
  );
});

test('width, blanks and the kind of bracket change nothing', () => {
  fc.assert(
    fc.property(figure, (one) => {
      const text = writePlanFigure({ kind: 'figure', figure: one });
      const read = readPlanFigure(text);
      expect(readPlanFigure(` ${text.replace(/〔/g, '[').replace(/〕/g, ' ]')}\n`)).toEqual(read);
      expect(readPlanFigure(fullWidth(text.replace(/[（）]/g, '')))).toEqual(
        readPlanFigure(text.replace(/[（）]/g, '')),
      );
    }),
  );
});

test('words in brackets are read as if they stood alone', () => {
  expect(readPlanFigure('（应保尽保）')).toEqual({ kind: 'words', words: '应保尽保' });
  for (const bare of ['—七月', '翻一番', '详见附件', '以上', '三千余个']) {
    expect([bare, readPlanFigure(`（${bare}）`)]).toEqual([bare, readPlanFigure(bare)]);
  }
});

test('any text is read or refused, and what is read is written and read again', () => {
  fc.assert(
    fc.property(hostileTexts, (text) => {
      const read = readPlanFigure(text);
      if (read.kind === 'refused') return;
      expect(readPlanFigure(writePlanFigure(read))).toEqual(read);
    }),
    { numRuns: 3000 },
  );
});
