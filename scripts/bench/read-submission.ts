import { builtInCatalogue } from '../../src/core/catalogue/index.js';
import { defaultSettings, readSubmission } from '../../src/core/submission/index.js';
import { loadRegions } from '../../src/data/regions.js';
import { read } from '../../src/workbooks/read/index.js';

const context = {
  ...{ file: '340100.xlsx', catalogue: builtInCatalogue, settings: defaultSettings },
  ...{ regions: loadRegions(), plan: 'anhui-14fyp', region: '340100' },
  asOf: { year: 2023, month: 12, day: 31 },
};

/** Reads a workbook and understands it, as far as the rules need it; gives how many figures of 数据 there are. */
export async function figuresRead(bytes: Uint8Array): Promise<number> {
  const { tables } = readSubmission(await read(bytes), context);
  return tables.data?.rows.length ?? 0;
}
