import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { valueAt, type Finding } from '../../src/core/model/index.js';
import { loadRegions } from '../../src/data/regions.js';
import { recalculated, withLibreOffice } from '../support/libre-office.js';
import { runValidate } from '../support/run-validate.js';
import { numbered } from '../support/typed-plan.js';
import { workbook } from '../support/workbook.js';
import { xlsxOf } from '../support/xlsx.js';

/** The figures of a county by the code of their indicator; @ stands before what belongs to the year before. */
type Figures = Readonly<Record<string, number>>;

interface Planted {
  readonly check: string;
  /** Whether it is broken, reckoned without the product; rates are in tenths, all others whole. */
  readonly isBroken: (of: Figures) => boolean;
  /** What breaks it, and nothing else. */
  readonly breaks: (of: Figures) => Figures;
}

const n = (of: Figures, id: string) => of[id] ?? Number.NaN;

const checks: readonly Planted[] = [
  {
    check: '1 | 床位构成 | [床位]=[养老院床位]+[敬老院床位] | 强制性',
    isBroken: (of) => n(of, 'beds') !== n(of, 'nursing') + n(of, 'village'),
    breaks: (of) => ({ village: n(of, 'village') + 1 }),
  },
  {
    check: '2 | 公办不超过全部 | [公办床位]<=[床位] | 强制性',
    isBroken: (of) => n(of, 'public') > n(of, 'beds'),
    breaks: (of) => ({ public: n(of, 'beds') + 1 }),
  },
  {
    check: '3 | 床位不减少 | [床位]>=[床位]@上年同期 | 核实性',
    isBroken: (of) => n(of, 'beds') < n(of, '@beds'),
    breaks: (of) => ({ '@beds': n(of, 'beds') + 1 }),
  },
  {
    check: '4 | 入住率 | [入住率]=[入住人数]/[养老院床位]*100 | 核实性',
    isBroken: (of) => {
      const [tenths, guests, beds] = [n(of, 'occupied'), n(of, 'guests'), n(of, 'nursing')];
      return Math.abs(tenths * 2 * beds - guests * 2000) > beds;
    },
    breaks: (of) => ({ occupied: n(of, 'occupied') + 7 }),
  },
  {
    check: '5 | 投入 | [投入]=[中央投入]+[省级投入]+[本级投入] | 强制性 | | | 5',
    isBroken: (of) =>
      Math.abs(n(of, 'fund') - n(of, 'central') - n(of, 'provincial') - n(of, 'local')) > 5,
    breaks: (of) => ({ central: n(of, 'central') + 11 }),
  },
  {
    check: '6 | 本级投入占比 | [本级投入]>=[投入]*20% | 核实性',
    isBroken: (of) => n(of, 'local') * 5 < n(of, 'fund'),
    breaks: (of) => {
      const lost = n(of, 'local');
      return { local: 0, provincial: n(of, 'provincial') + lost };
    },
  },
  {
    check: '7 | 最多的一类 | MAX([助餐点],[助浴点])<=[站点] | 强制性',
    isBroken: (of) => Math.max(n(of, 'canteens'), n(of, 'baths')) > n(of, 'stations'),
    breaks: (of) => ({ baths: n(of, 'stations') + 1 }),
  },
  {
    check: '8 | 有站才有人 | IF([站点]>0,[社工]/[站点],0)>=2 | 核实性',
    isBroken: (of) => n(of, 'stations') > 0 && n(of, 'workers') < 2 * n(of, 'stations'),
    breaks: (of) => ({ workers: 2 * n(of, 'stations') - 1 }),
  },
  {
    check: '9 | 人次变动 | ABS([服务人次]-[服务人次]@上年末)<=[服务人次]@上年末*50% | 核实性',
    isBroken: (of) => 2 * Math.abs(n(of, 'served') - n(of, '@served')) > n(of, '@served'),
    breaks: (of) => ({ served: 2 * n(of, '@served') }),
  },
  {
    check: '10 | 持证少于社工 | [持证社工]<[社工] | 强制性',
    isBroken: (of) => n(of, 'certified') >= n(of, 'workers'),
    breaks: (of) => ({ certified: n(of, 'workers') }),
  },
  {
    check: '11 | 两类不同 | [助餐点]<>[养老院] | 提示性',
    isBroken: (of) => n(of, 'canteens') === n(of, 'homes'),
    breaks: (of) => ({ homes: n(of, 'canteens') }),
  },
  {
    check: '12 | 每家床位 | [养老院床位]/[养老院]>=10 | 核实性',
    isBroken: (of) => n(of, 'nursing') < 10 * n(of, 'homes'),
    breaks: (of) => ({ homes: Math.floor(n(of, 'nursing') / 10) + 1 }),
  },
];

const indicators: readonly (readonly [id: string, name: string, unit: string])[] = [
  ...([
    ['beds', '床位', '张'],
    ['nursing', '养老院床位', '张'],
  ] as const),
  ...([
    ['village', '敬老院床位', '张'],
    ['public', '公办床位', '张'],
  ] as const),
  ...([
    ['guests', '入住人数', '人'],
    ['occupied', '入住率', '%'],
  ] as const),
  ...([
    ['fund', '投入', '万元'],
    ['central', '中央投入', '万元'],
  ] as const),
  ...([
    ['provincial', '省级投入', '万元'],
    ['local', '本级投入', '万元'],
  ] as const),
  ...([
    ['stations', '站点', '个'],
    ['canteens', '助餐点', '个'],
    ['baths', '助浴点', '个'],
  ] as const),
  ...([
    ['workers', '社工', '人'],
    ['certified', '持证社工', '人'],
  ] as const),
  ...([
    ['served', '服务人次', '人次'],
    ['homes', '养老院', '个'],
  ] as const),
];

const planText = `
  封面 | 规划代码 | ah-checked
  2 | 规划名称 | 测试规划
  3 | 区划代码 | "340000"
  4 | 起始年 | 2026
  5 | 结束年 | 2030
  6 | 报送层级 | 县
  指标 | 指标代码 | 指标名称 | 单位 | 目标类型 | 目标年 | 目标值 | 计量方式 | 系数 | 精度 | 适用层级
  ${numbered(
    indicators.map(([id, name, unit]) => {
      const measure = unit === '%' ? '比率 | 100 | 1' : '存量 | |';
      return `${id} | ${name} | ${unit} | 下限 | 2030 | 1 | ${measure} | 县`;
    }),
  )}
  审核公式 | 编号 | 名称 | 公式 | 级别 | 适用层级 | 适用期别 | 容差
  ${numbered(checks.map(({ check }) => check))}
`;

/** A county for which every check holds, each time another one. */
function soundCounty(at: number): Figures {
  const of = (least: number, among: number, turn: number) => least + ((at * turn) % among);
  const [nursing, village] = [of(400, 97, 31), of(120, 89, 17)];
  const [central, provincial, local] = [of(300, 83, 13), of(200, 61, 7), of(400, 71, 29)];
  const [stations, guests] = [of(20, 11, 5), of(250, 101, 37)];
  return {
    ...{ nursing, village, beds: nursing + village, public: of(90, 53, 19), guests },
    occupied: Math.round((guests * 1000) / nursing),
    ...{ central, provincial, local, fund: central + provincial + local },
    ...{ stations, canteens: of(2, 7, 3), baths: of(1, 9, 5), workers: of(80, 37, 11) },
    ...{ certified: of(10, 23, 7), served: of(9000, 997, 401), homes: of(11, 13, 5) },
    ...{ '@served': of(8000, 997, 211), '@beds': nursing + village - of(0, 7, 3) },
  };
}

function countyBook(code: string, of: Figures): string {
  const row = (id: string, period: string) => {
    const figure = n(of, period === '2026' ? `@${id}` : id);
    const value = id === 'occupied' ? (figure / 10).toFixed(1) : figure;
    return `"${code}" | 合计 | ${id} | ${period} | ${value}`;
  };
  return `
    封面 | 区划代码 | "${code}"
    2 | 规划代码 | ah-checked
    3 | 截止日期 | 2027-12-31
    数据 | 区划代码 | 口径 | 指标代码 | 期间 | 数值
    ${numbered([
      ...indicators.map(([id]) => row(id, '2027')),
      ...['beds', 'served'].map((id) => row(id, '2026')),
    ])}
  `;
}

const counties = loadRegions()
  .subordinates('340000')
  .flatMap(({ code }) => loadRegions().subordinates(code))
  .slice(0, 79)
  .map(({ code }) => code);

/** Every third county has one or two checks broken, so that each check is broken somewhere. */
const figures = new Map(
  counties.map((code, at): readonly [string, Figures] => {
    const sound = soundCounty(at);
    if (at % 3 !== 0) return [code, sound];
    const [one, other] = [checks[(at / 3) % 12], checks[(at / 3 + 5) % 12]];
    const broken = { ...sound, ...one?.breaks(sound) };
    return [code, at % 2 === 0 ? broken : { ...broken, ...other?.breaks(broken) }];
  }),
);

const numberOf = ({ check }: Planted) => check.split(' | ')[0] ?? '';

type Told = Finding & { readonly facts: Readonly<Record<string, string | number>> };

async function told(): Promise<readonly Told[]> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  writeFileSync(join(folder, 'plan.xlsx'), xlsxOf(workbook(planText)));
  const books = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  for (const [code, of] of figures) {
    writeFileSync(join(books, `${code}.xlsx`), xlsxOf(workbook(countyBook(code, of))));
  }
  const { out, told: said } = await runValidate(books, [
    ...['.', '--catalogue', join(folder, 'plan.xlsx'), '--format', 'json', '--no-cache'],
  ]);
  if (out === '') throw new Error(said);
  const report = JSON.parse(out) as { workbooks: { file: string; findings: Told[] }[] };
  return report.workbooks.flatMap(({ file, findings }) =>
    findings.filter(({ rule }) => rule === 'own-check').map((each) => ({ ...each, file })),
  );
}

const broken = [...figures].flatMap(([code, of]) =>
  checks.filter(({ isBroken }) => isBroken(of)).map((each) => `${code}.xlsx ${numberOf(each)}`),
);

test('79 workbooks: every check that is broken is told, and no other', async () => {
  expect(counties).toHaveLength(79);
  expect(new Set(broken.map((each) => each.split(' ')[1])).size).toBe(12);
  const found = (await told()).map(({ file, facts }) => `${file} ${facts['number']}`);
  expect([...found].sort()).toEqual([...broken].sort());
});

/** A side of a check with the figures of a county in the place of its indicators. */
function inNumbers(side: string, of: Figures): string {
  return side.replace(/\[([^\]]+)\](@\S{3,4})?/g, (_, name: string, time?: string) => {
    const [id = ''] = indicators.find((each) => each[1] === name) ?? [];
    const figure = n(of, time === undefined ? id : `@${id}`);
    return String(id === 'occupied' ? figure / 10 : figure);
  });
}

withLibreOffice('LibreOffice comes to the same on both sides of every check', async () => {
  const findings = await told();
  expect(new Set(findings.map(({ facts }) => facts['number'])).size).toBe(12);
  const rows = findings.map(({ file, facts }) => {
    const of = figures.get(file.slice(0, 6)) ?? {};
    const [left, right] = ['leftText', 'rightText'].map((side) =>
      inNumbers(String(facts[side]).replace(/@上年(?:同期|末)/g, '@上年同期'), of),
    );
    return `=${left} -> 0 | =${right} -> 0`;
  });
  const bytes = xlsxOf(workbook(`核对 | 左 | 右\n${numbered(rows)}`));
  const sheet = (await recalculated(bytes)).sheets[0];
  for (const [at, { facts }] of findings.entries()) {
    const sides = [1, 2].map((column) => sheet && valueAt(sheet, at + 2, column));
    expect([facts['number'], ...sides.map(Number)]).toEqual([
      facts['number'],
      expect.closeTo(Number(facts['left']), 9),
      expect.closeTo(Number(facts['right']), 9),
    ]);
  }
});
