import { builtInCatalogue } from '../../src/core/catalogue/index.js';
import { checkBatch } from '../../src/core/check-batch.js';
import { check } from '../../src/core/check.js';
import { factsOf } from '../../src/core/facts/index.js';
import { numberOf, type Workbook } from '../../src/core/model/index.js';
import { isStanding } from '../../src/core/verdict.js';
import { defaultSettings, type Submission } from '../../src/core/submission/index.js';
import { rawText, rowsOf, type Entry, type Row } from '../../src/core/tables/index.js';
import { loadRegions } from '../../src/data/regions.js';
import {
  newKeyPair,
  proveApprovals,
  sealWorkbook,
  signerOf,
  type ApprovalValues,
  type KeyPair,
  type SigningKeys,
} from '../../src/seals/index.js';
import { read } from '../../src/workbooks/read/index.js';
import { countyText } from './county-book.js';
import { applied, returned, reviewed, understand } from './sealing.js';
import { workbook } from './workbook.js';
import { xlsxOf } from './xlsx.js';

const regions = loadRegions();
const context = { catalogue: builtInCatalogue, regions, settings: defaultSettings };

export const confirmed: ApprovalValues = { ...applied, step: '确认', unit: '安徽省民政厅' };

/** A pair of keys for each authority that takes a step. */
export const pairs: Readonly<Record<string, KeyPair>> = {
  肥西县民政局: await newKeyPair(),
  合肥市民政局: await newKeyPair(),
  安徽省民政厅: await newKeyPair(),
};

/** The public keys of all authorities, as a folder holds them. */
export const folderOfKeys: SigningKeys = {
  leastSeal: 1,
  keys: Object.entries(pairs).map(([unit, { publicKey }]) => ({ unit, key: publicKey })),
};

/** A county's workbook with a question that is explained, formulas, units and percents. */
export const countyToSign = countyText(`
  4    | "340123" | 合计 | facility-coverage | 2021 | =SUM(600,4) -> 604 | 1000 | 60.4%
  任务 | 任务编号 | 任务名称 | 开始日期 | 截止日期 | 完成进度 | 备注
  2    | r1 | 建站 | 2022-01-01 | 2023-06-30 | 100% | 按期
  3    | r2 | 验收 | 2022-01-01 | 2023-06-30 | 100% |
  说明 | 规则 | 工作表 | 位置 | 行键 | 字段 | 填报值 | 原因 | 说明人 | 日期 | 审核结论
  2 | filed-before-cutoff | 封面 | B5 | | 填报日期 | 2023-12-30 | 提前汇总 | 张三 | 2024-01-05 | 已核准
`).replace('指标 | 指标代码', '5 | 填报日期 | 2023-12-30\n    指标 | 指标代码');

/** The workbook after some steps, each signed by its own authority. */
export async function signedBy(
  steps: readonly ApprovalValues[],
  book: Uint8Array | string = countyToSign,
): Promise<Uint8Array> {
  let bytes = typeof book === 'string' ? xlsxOf(workbook(book)) : book;
  for (const values of steps) {
    const sign = await signerOf(pairs[String(values.unit)]?.privateKey ?? '');
    if (!sign) throw new Error(`${values.unit} has no key.`);
    const sealed = await sealWorkbook(bytes, values, { understand, sign });
    if (!('bytes' in sealed)) throw new Error(JSON.stringify(sealed));
    ({ bytes } = sealed);
  }
  return bytes;
}

export const allSteps = [applied, reviewed, confirmed];
export const returnedOnce = [applied, returned, ...allSteps];

/** A workbook as its keys judge it: its errors, what it says, and which steps it says were taken. */
export interface Judged {
  readonly errors: readonly string[];
  readonly said: string;
  readonly steps: readonly string[];
}

/** What the keys of all authorities make of a workbook. */
export async function judged(
  book: Workbook | Uint8Array,
  keys: SigningKeys = folderOfKeys,
): Promise<Judged> {
  const source = book instanceof Uint8Array ? await read(book) : book;
  const { submission, findings } = check(source, { ...context, file: '肥西县.xlsx' });
  const facts = factsOf(submission, await proveApprovals(submission, { keys }), true);
  const all = [...findings, ...checkBatch([facts], context)];
  const errors = all.filter((one) => one.severity === 'error' && isStanding(one));
  const steps = rowsOf(submission.tables, 'approvals').map((row) => JSON.stringify(entriesOf(row)));
  return { errors: [...new Set(errors.map(({ rule }) => rule))], said: saidIn(submission), steps };
}

/** Everything that a workbook says by sheet, column and value, wherever it stands. */
function saidIn({ cover, tables, asOf, plan, observations }: Submission): string {
  const labels = Object.entries(cover?.cells ?? {}).map(([id, entry]) => [id, valueOf(entry)]);
  const { approvals: _, ...lists } = tables;
  const rows = Object.values(lists).flatMap(({ id, rows: own }) =>
    (own as readonly Row[]).map((row) => JSON.stringify([id, ...entriesOf(row)])),
  );
  const figures = observations.map(({ region, period, scope, numerator, denominator, value }) =>
    JSON.stringify([region, period, scope, ...[numerator, denominator, value].map(numberOf)]),
  );
  return JSON.stringify([labels, rows.sort(), figures.sort(), asOf, plan?.id]);
}

const computed = new Set(['completion', 'achievement', 'schedule', 'pace', 'rating']);

function entriesOf({ cells }: Row): readonly unknown[] {
  return Object.entries<Entry<unknown>>(cells)
    .filter(([id]) => !computed.has(id))
    .map(([id, entry]) => [id, valueOf(entry)]);
}

function valueOf(entry: Entry<unknown>): unknown {
  return entry.state === 'value' ? entry.value : rawText(entry.raw);
}
