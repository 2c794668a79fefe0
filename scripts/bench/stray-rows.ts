import { plainXlsx } from '../../src/workbooks/create/plain-xlsx.js';
import { workbookFromText } from '../../src/workbooks/sketch/index.js';
import { bundled } from './bundled.js';
import type { Figure } from './figure.js';
import { median } from './median.js';
import type * as Checking from './read-and-check.js';

const rounds = 5;
const rowCount = 160_000;

/** 散行 · What checking a workbook costs beside reading it where a long list was pasted below its table. */
export async function strayRowsFigure(): Promise<Figure> {
  const { checkBesideRead } = await bundled<typeof Checking>('scripts/bench/read-and-check.ts');
  const book = plainXlsx(workbookFromText(sketch()));
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ratios.push(await checkBesideRead(Uint8Array.from(book)));
  }
  return { name: '160,000 rows of no entry, check ÷ read', ratio: median(ratios), aim: 1 };
}

function sketch(): string {
  const pasted = Array.from(
    { length: rowCount },
    (_, at) => `${at + 5} | 备注${at} | 杂项 | | | ${at}`,
  );
  return [
    '封面 | 区划代码 | 340100',
    '2 | 规划代码 | anhui-14fyp',
    '3 | 截止日期 | 2023-12-31',
    '数据 | 区划代码 | 口径 | 指标代码 | 期间 | 数值',
    '2 | 340100 | 合计 | facility-coverage | 2023 | 85.0',
    ...pasted,
  ].join('\n');
}
