import type { Catalogue } from '../../src/core/catalogue/index.js';
import { readCatalogue, type CatalogueReading } from '../../src/core/catalogue-file/index.js';
import { workbook } from './workbook.js';

/** Whose plan it is, and who delivers workbooks. */
interface Typed {
  readonly code: string;
  readonly region: string;
  readonly levels: string;
}

/** The plan of an office for 2026 to 2030 as somebody types it: its cover, and the sheets that are given. */
export function typedPlan({ code, region, levels }: Typed, sheets: string): CatalogueReading {
  return readCatalogue(
    workbook(`
      封面 | 规划代码 | ${code}
      2 | 规划名称 | 测试规划
      3 | 区划代码 | "${region}"
      4 | 起始年 | 2026
      5 | 结束年 | 2030
      6 | 报送层级 | ${levels}
      ${sheets}
    `),
  );
}

/** Rows of a sheet below its headers, numbered. */
export function numbered(rows: readonly string[]): string {
  return rows.map((row, at) => `${at + 2} | ${row}`).join('\n');
}

/** What is wrong with a plan, each as its id and its cell. */
export function defectsOf(reading: CatalogueReading): readonly string[] {
  return 'defects' in reading
    ? reading.defects.map(({ id, sheet = '', cell = '' }) => `${id} ${sheet}!${cell}`)
    : [];
}

/** The catalogue of a plan that is right. */
export function catalogueIn(reading: CatalogueReading): Catalogue {
  if ('catalogue' in reading) return reading.catalogue;
  throw new Error(JSON.stringify(reading.defects));
}
