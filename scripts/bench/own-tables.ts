import { loadRegions } from '../../src/data/regions.js';
import { plainXlsx } from '../../src/workbooks/create/plain-xlsx.js';
import { workbookFromText } from '../../src/workbooks/sketch/index.js';
import { bundled } from './bundled.js';
import type { Figure } from './figure.js';
import { medians } from './medians.js';
import type * as Reading from './read-submission.js';

const rounds = 15;
const rowCount = 20_000;
const counties = loadRegions().subordinates('340100');
const indicators = [
  ['facility-coverage', '城乡社区综合服务设施覆盖率', '%'],
  ['self-service-coverage', '城市社区政务通用自助服务覆盖率', '%'],
  ['community-workers', '每万城镇常住人口拥有社区工作者', '人'],
] as const;

/** The same rows as 数据 has them and as an office has them; those that come again say the same. */
function sketches(): { readonly contract: string; readonly own: string } {
  const contract = ['数据 | 区划代码 | 区划名称 | 口径 | 指标代码 | 期间 | 数值'];
  const own = ['统计 | 序号 | 县区 | 指标 | 单位 | 年份 | 完成数'];
  for (let at = 0; at < rowCount; at += 1) {
    const { code = '', name = '' } = counties[at % counties.length] ?? {};
    const [id, called, unit] = indicators[Math.floor(at / counties.length) % 3] ?? indicators[0];
    const year = 2020 + (Math.floor(at / (3 * counties.length)) % 4);
    const value = 40 + (at % counties.length) + year - 2020;
    contract.push(`${at + 2} | ${code} | ${name} | 下级 | ${id} | ${year} | ${value}`);
    own.push(`${at + 2} | ${at + 1} | ${name} | ${called} | ${unit} | ${year} | ${value}`);
  }
  return { contract: contract.join('\n'), own: own.join('\n') };
}

/** 现有报表 · What reading and understanding a table of an office's own costs beside the same cells in the contract. */
export async function ownTablesFigure(): Promise<Figure> {
  const { figuresRead } = await bundled<typeof Reading>('scripts/bench/read-submission.ts');
  const { contract, own } = sketches();
  const books = [own, contract].map((text) => plainXlsx(workbookFromText(text)));
  for (const book of books) {
    if ((await figuresRead(book)) === 0)
      throw new Error('A workbook of the benchmark is not read.');
  }
  const [ours = NaN, theirs = NaN] = await medians(
    books.map((book, at) => ({
      name: String(at),
      run: () => figuresRead(Uint8Array.from(book)).then(() => undefined),
    })),
    rounds,
  );
  return {
    name: 'a table of one’s own ÷ the same cells in the contract',
    ratio: ours / theirs,
    aim: 2,
  };
}
