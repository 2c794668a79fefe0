import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countyText } from '../support/county-book.js';
import { inFirstVersion } from '../support/first-version.js';
import { hostileCounty } from '../support/hostile-county.js';
import { convertedByLibreOffice, withLibreOffice } from '../support/libre-office.js';
import { pythonWithOpenpyxl } from '../../scripts/bench/installed.js';
import { filledByOpenpyxl, resavedByOpenpyxl, withOpenpyxl } from '../support/openpyxl.js';
import { applied, returned, reviewed, sealedBy, sealsIn, standings } from '../support/sealing.js';

/** A county that states units in every way, and says something to an explanation. */
const statedCounty = countyText(`
  4    | "340123" | 合计 | self-service-coverage | 2023 | =SUM(100,3) -> 103 | 130 | 79.2%
  批次 | 批次 | 资金（万元） | 备注
  2    | 一   | 12.5         | "约 5%"
  3    | 二   | =B2*2 -> 25  | f:x
  任务 | 任务编号 | 完成进度 | 备注
  2    | r1 | 60 | "a]"
  说明 | 规则 | 工作表 | 行键 | 原因 | 说明人 | 日期 | 审核结论
  2    | abrupt-change | 数据 | x | 新址启用 | 张三 | 2024-01-05 | 已核准
  3    | abrupt-change | 数据 | a | 新址启用 | 张三 | 2024-01-05 | 待核
`)
  .replace('3    | self-service-coverage | %    |', '3    | self-service-coverage | ％   |')
  .replace('| 2025   | 100    |', '| 2025   | 100%   |');

const sealed = await sealedBy([applied, reviewed], hostileCounty);
const both = ['intact', 'intact'];

test('what we wrote ourselves keeps its seals', async () => {
  expect(await standings(sealed)).toEqual(both);
});

withLibreOffice('a sealed workbook that LibreOffice saved keeps its seals', async () => {
  const saved = convertedByLibreOffice(sealed);
  expect(await standings(saved)).toEqual(both);
  expect(await standings(await sealedBy([applied], saved))).toHaveLength(3);
});

withOpenpyxl('a sealed workbook that openpyxl saved keeps its seals', async () => {
  expect(await standings(resavedByOpenpyxl(sealed))).toEqual(both);
});

withLibreOffice('and so does one that went from hand to hand', async () => {
  const { length } = pythonWithOpenpyxl ?? '';
  const once = length > 0 ? resavedByOpenpyxl(sealed) : sealed;
  expect(await standings(convertedByLibreOffice(convertedByLibreOffice(once)))).toEqual(both);
});

withOpenpyxl('a single cell that somebody typed anew breaks them', async () => {
  const typed = filledByOpenpyxl(sealed, [{ sheet: '数据', cell: 'E3', value: 851 }]);
  expect(await standings(typed)).toEqual(['broken', 'broken']);
  const back = filledByOpenpyxl(typed, [{ sheet: '数据', cell: 'E3', value: 850 }]);
  expect(await standings(back)).toEqual(both);
});

const withUnits = await sealedBy([applied, reviewed, returned, applied, reviewed], statedCounty);

const carrying = await sealedBy(
  [applied, reviewed],
  countyText(`
    规划 | 规划代码 | own
    2    | 起始年   | 2026
    5    | 指标
    6    | 指标代码 | 单位 | | 目标值
    7    | beds     | 张   | | 120%
    9    | shares   | %    | | =6*2 -> 12
  `),
);

const sealedBooks = [
  ['everything that programs store in ways of their own', sealed],
  ['units, percent signs, formulas and conclusions', withUnits],
  ['a plan that the workbook carries', carrying],
  ['seals of the first version', await inFirstVersion(sealed)],
] as const;

for (const [name, bytes] of sealedBooks) {
  withOpenpyxl(`a second implementation, made from the page alone, agrees on ${name}`, async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'plan-indicators-')), 'book.xlsx');
    writeFileSync(file, bytes);
    const script = ['-W', 'ignore', 'tests/seals/by-the-page.py', file, 'docs/seal.md'];
    const told = execFileSync(pythonWithOpenpyxl ?? '', script, { encoding: 'utf8' });
    expect(told.trim().split('\n')).toEqual(await sealsIn(bytes));
  });
}

withLibreOffice('units, percent signs and formulas are the same after LibreOffice', async () => {
  const saved = convertedByLibreOffice(withUnits);
  expect(await standings(saved)).toEqual(['past', 'past', 'past', ...both]);
});

withOpenpyxl('and after openpyxl, which stores no results', async () => {
  expect(await standings(resavedByOpenpyxl(withUnits))).toEqual(['past', 'past', 'past', ...both]);
});
