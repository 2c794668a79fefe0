import { delivered, findingsAcross } from '../../support/batch.js';

const rule = 'repeated-explanation';
const codes = ['340102', '340103', '340104', '340111'];

/** The workbook of a unit that gives reasons, each with the number of a document or none. */
function unit(code: string, ...reasons: readonly string[]): string {
  const head = '说明 | 规则 | 工作表 | 行键 | 字段 | 填报值 | 原因 | 文号 | 审核结论';
  const rows = reasons.map(
    (reason, at) => `${at + 2} | abrupt-change | 数据 | ${code} | 数值 | 1 | ${reason}`,
  );
  return delivered(`${code}.xlsx`, code, { sheets: [head, ...rows].join('\n') });
}

function units(...reasons: readonly string[]): string {
  return reasons.map((reason, at) => unit(codes[at] ?? '', reason)).join('');
}

test('three units that say the same are told once, with every cell', () => {
  const text = units(
    '当年新增三个街道',
    '当年新增 3个街道',
    '当年新增三个街道。',
    '当年，新增三个街道',
  );
  const [told, ...more] = findingsAcross(rule, text);
  expect(more).toEqual([]);
  expect(told?.place).toBe('340102.xlsx 说明!F2');
  expect(told?.facts).toMatchObject({
    reason: '当年新增三个街道',
    units: 3,
    places: [{ place: '说明!F2' }, { place: '说明!F2' }, { place: '说明!F2' }],
  });
});

test('two units may well say the same', () => {
  expect(findingsAcross(rule, units('新增三个街道', '新增三个街道', '新增一个街道'))).toEqual([]);
});

test('one unit that says it in many rows is one unit', () => {
  const text = unit('340102', '新增三个街道', '同上', '新增三个街道') + units('', '新增三个街道');
  expect(findingsAcross(rule, text)).toEqual([]);
});

test.each([
  ['a document under its column', '当年新增三个街道 | 皖政秘〔2023〕7号'],
  ['a document in the text', '按皖政秘〔2023〕7号新增三个街道'],
  ['no reason at all', '核实无误'],
  ['a refused reason', '当年新增三个街道 | | 已驳回'],
])('units with %s are left alone', (_what, reason) => {
  expect(findingsAcross(rule, units(reason, reason, reason))).toEqual([]);
});
