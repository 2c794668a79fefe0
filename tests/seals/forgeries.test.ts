import {
  parseArea,
  type CellValue,
  type Column,
  type Sheet,
  type Workbook,
} from '../../src/core/model/index.js';
import { newKeyPair, signerOf } from '../../src/seals/index.js';
import { read } from '../../src/workbooks/read/index.js';
import { editedBook } from '../support/edited-book.js';
import { inFirstVersion } from '../support/first-version.js';
import {
  allSteps,
  confirmed,
  folderOfKeys,
  judged,
  countyToSign,
  pairs,
  returnedOnce,
  signedBy,
} from '../support/signed-county.js';
import { applied, returned, reviewed, sealedBy } from '../support/sealing.js';

const signed = await signedBy(allSteps);
const book = await read(signed);

const emptyColumn: Column = { values: [], formats: [], formulas: new Map() };

/** The workbook with one sheet changed, as somebody with a hex editor could. */
function withSheet(name: string, change: (sheet: Sheet) => Sheet, of: Workbook = book): Workbook {
  return { ...of, sheets: of.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

function withCell(place: string, change: (column: Column, row: number) => Column): Workbook {
  const [name = '', cell = ''] = place.split('!');
  const { top, left } = parseArea(cell) ?? { top: 1, left: 1 };
  return withSheet(name, (sheet) => {
    const width = Math.max(left, sheet.columns.length);
    const columns = Array.from({ length: width }, (_, at) =>
      at === left - 1 ? change(sheet.columns[at] ?? emptyColumn, top) : sheet.columns[at],
    );
    return { ...sheet, columns, lastRow: Math.max(sheet.lastRow, top) };
  });
}

function typed(place: string, value: CellValue): Workbook {
  return withCell(place, (column, row) => {
    const values = [...column.values];
    values[row] = value;
    return { ...column, values };
  });
}

const formula = (place: string, text: string) =>
  withCell(place, (column, row) => ({
    ...column,
    formulas: new Map([...column.formulas, [row, { text }]]),
  }));

const unformulated = (place: string) =>
  withCell(place, (column) => ({ ...column, formulas: new Map() }));

function format(place: string, code: string): Workbook {
  const [name = ''] = place.split('!');
  const at = book.sheets.find((sheet) => sheet.name === name)?.formatCodes.length ?? 0;
  const shown = withCell(place, (column, row) => {
    const formats = [...column.formats];
    formats[row] = at;
    return { ...column, formats };
  });
  return withSheet(
    name,
    (sheet) => ({ ...sheet, formatCodes: [...sheet.formatCodes, code] }),
    shown,
  );
}

const column = (...values: readonly CellValue[]): Column => ({
  ...emptyColumn,
  values: [undefined, ...values] as Column['values'],
});

/** The same headers with the sealed figures far to the right, while those in view were changed. */
function shadowTable(): Workbook {
  const changed = typed('数据!G3', 99);
  return withSheet(
    '数据',
    (sheet) => ({
      ...sheet,
      columns: [
        ...sheet.columns,
        undefined,
        ...(book.sheets.find(({ name }) => name === '数据')?.columns ?? []),
      ],
    }),
    changed,
  );
}

/** A longer header row above, hidden, whose columns hold what was sealed. */
function shadowHeaders(): Workbook {
  return withSheet('数据', (sheet) => {
    const down = sheet.columns.map(
      (each): Column | undefined =>
        each && {
          ...each,
          values: [undefined, undefined, ...each.values.slice(1)],
          formats: [],
          formulas: new Map(),
        },
    );
    const shadows = sheet.columns.map(
      (each) => each && { ...each, values: [...each.values, undefined] },
    );
    return {
      ...sheet,
      columns: [...down, ...shadows, column('备注')],
      lastRow: sheet.lastRow + 1,
      hiddenRows: new Set([1]),
    };
  });
}

function alias(place: 'before' | 'behind'): Workbook {
  const sheet = book.sheets.find(({ name }) => name === '数据');
  if (!sheet) throw new Error('There is 数据.');
  const twin = { ...sheet, name: '数据表' };
  const changed = typed('数据!G3', 99).sheets;
  return { ...book, sheets: place === 'before' ? [twin, ...changed] : [...changed, twin] };
}

const without = (name: string): Workbook => ({
  ...book,
  sheets: book.sheets.filter((sheet) => sheet.name !== name),
});

test('the honest workbook has no error', async () => {
  expect(await judged(book)).toMatchObject({ errors: [] });
  expect(await judged(await signedBy(returnedOnce))).toMatchObject({ errors: [] });
});

test.each<readonly [string, Workbook, string]>([
  ['a figure', typed('数据!G3', 99), 'seal-broken'],
  ['a numerator and a rate that agree', typed('数据!E3', 990), 'seal-broken'],
  ['a date of the cover', typed('封面!B4', '2023-11-30'), 'seal-broken'],
  ['the cut-off, declared as unknown', typed('封面!B4', '…'), 'seal-broken'],
  ['the plan, an unknown one', typed('封面!B3', 'none'), 'seal-broken'],
  ['a remark', typed('任务!F2', '延期'), 'seal-broken'],
  ['a percent sign', format('任务!E2', '0'), 'seal-broken'],
  ['a percent sign on a plain number', format('数据!G3', '0%'), 'seal-broken'],
  ['a formula of today', formula('数据!G3', 'IF(TODAY()>0,85,90)'), 'seal-broken'],
  ['a formula of the same value', formula('数据!G3', '85'), 'seal-broken'],
  ['a formula to another workbook', formula('数据!G3', '[1]数据!G3'), 'seal-broken'],
  ['what a formula comes to', formula('数据!E4', 'SUM(600,30)'), 'seal-broken'],
  ['the stored result of a formula', typed('数据!E4', 630), 'seal-broken'],
  ['the number in place of a formula', unformulated('数据!E4'), 'seal-broken'],
  ['a format that writes digits', format('数据!G3', '"99.0"'), 'misleading-format'],
  ['a currency that writes digits', format('数据!G3', '[$99-804]'), 'misleading-format'],
  ['a format that hides', format('数据!G3', ';;;'), 'misleading-format'],
  ['a format that scales', format('数据!E3', '0,'), 'misleading-format'],
  ['a header', typed('数据!G1', '数值（万人）'), 'seal-broken'],
  ['a header that is no column', typed('数据!G1', '数额'), 'seal-broken'],
  ['a row named a total', typed('任务!A3', '合计'), 'seal-broken'],
  ['a key that makes a row a remark', typed('任务!A3', '注：见附件'), 'seal-broken'],
  ['a new row', typed('任务!A4', 'r3'), 'seal-broken'],
  ['a table beside the table', shadowTable(), 'duplicate-column'],
  ['headers above the headers', shadowHeaders(), 'duplicate-table'],
  ['a sheet of another name before it', alias('before'), 'duplicate-table'],
  ['a sheet of another name behind it', alias('behind'), 'seal-broken'],
  ['no sheet of data', without('数据'), 'seal-broken'],
  ['no sheet of explanations', without('说明'), 'seal-broken'],
  ['no sheet of approvals', without('审批'), 'signature-invalid'],
  ['no cover', without('封面'), 'signature-invalid'],
  ['a conclusion', typed('说明!J2', '已驳回'), 'seal-broken'],
  ['a conclusion taken back', typed('说明!J2', '待核'), 'seal-broken'],
  ['the reason of an explanation', typed('说明!G2', '其他'), 'seal-broken'],
  ['who took a step', typed('审批!C3', '李四'), 'signature-invalid'],
  ['the day of a step', typed('审批!D3', '2024-01-07'), 'signature-invalid'],
  ['the opinion of a step', typed('审批!F4', '已核实'), 'signature-invalid'],
  ['an opinion that reads as a total', typed('审批!F3', '合计'), 'seal-broken'],
  ['the decision of the last step', typed('审批!E4', '退回'), 'signature-invalid'],
  ['the unit of a step', typed('审批!B3', '安徽省民政厅'), 'signature-invalid'],
  ['a seal of version 9', typed('审批!G4', `9.0.${'0'.repeat(64)}`), 'seal-broken'],
  [
    'a seal with a version that is too long',
    typed('审批!G4', `${'9'.repeat(12)}.0.x`),
    'seal-broken',
  ],
  ['no seal', typed('审批!G4', null), 'signature-invalid'],
  ['no signature', typed('审批!H2', null), 'signature-invalid'],
])('changed after signing, %s is an error', async (_, forged, rule) => {
  expect((await judged(forged)).errors).toContain(rule);
});

test('an explanation added after the review is no error while nobody has concluded on it', async () => {
  const cells = { A3: 'hidden-data', B3: '任务', G3: '留作备查', H3: '张三', I3: '2024-01-09' };
  let added = signed;
  for (const [cell, value] of Object.entries(cells)) {
    added = await editedBook(added, { sheet: '说明', cell, value });
  }
  expect((await judged(added)).errors).toEqual([]);
  const concluded = await editedBook(added, { sheet: '说明', cell: 'J3', value: '已核准' });
  expect((await judged(concluded)).errors).toContain('seal-broken');
});

test('a conclusion that stands there before any review is signed is an error until it is', async () => {
  expect((await judged(await signedBy([applied]))).errors).toEqual(['seal-broken']);
  expect((await judged(await signedBy([applied, reviewed]))).errors).toEqual([]);
  const open = countyToSign.replace('| 已核准', '| 待核');
  expect((await judged(await signedBy([applied], open))).errors).toEqual([]);
});

test('a seal that is none is told as such, not as one of an earlier version', async () => {
  const { errors } = await judged(typed('审批!G4', '损坏'));
  expect(errors).toEqual(['seal-broken']);
});

const forger = await newKeyPair();
const forge = await signerOf(forger.privateKey);

test('a workbook that was changed and sealed anew, with a key of nobody or without one, is an error', async () => {
  const anew = await Promise.all(
    [forge, undefined].map((sign) => sealedBy(allSteps, signedText(), sign)),
  );
  for (const bytes of anew) expect((await judged(bytes)).errors).toContain('signature-invalid');
});

/** The county's bytes before anybody took a step, with another figure. */
function signedText(): string {
  return countyWith('85', '86');
}

function countyWith(from: string, to: string): string {
  return countyToSign.replace(`| 1000 | ${from}`, `| 1000 | ${to}`).replace('| 850 ', '| 860 ');
}

test('one key cannot take several steps, though it lies there under several names', async () => {
  const names = [applied, reviewed, confirmed].map(({ unit }) => String(unit));
  const keys = {
    leastSeal: 1,
    keys: names.map((unit) => ({ unit, key: forger.publicKey })),
  } as const;
  const bytes = await sealedBy(allSteps, countyToSign, forge);
  expect((await judged(bytes, keys)).errors).toContain('signature-invalid');
  const spaced = {
    ...keys,
    keys: keys.keys.map((one, at) => ({
      ...one,
      key: one.key.replace(/\n/g, '\n'.repeat(at + 1)),
    })),
  };
  expect((await judged(bytes, spaced)).errors).toContain('signature-invalid');
});

test('a key of a unit signs neither for another one nor for a part of it', async () => {
  const { 肥西县民政局: county, ...others } = pairs;
  for (const unit of ['合肥高新区社会事务局', '县民政局', '肥东县民政局']) {
    const own = { unit, key: county?.publicKey ?? '' };
    const rest = folderOfKeys.keys.filter((one) => one.unit in others);
    const sign = await signerOf(county?.privateKey ?? '');
    const bytes = await sealedBy([{ ...applied, unit }], countyToSign, sign);
    const keys = { leastSeal: 1, keys: [own, ...rest] } as const;
    expect((await judged(bytes, keys)).errors).toContain('signature-invalid');
  }
});

test('a return that nobody signed, that was changed, or that stands last is an error', async () => {
  const unsigned = await sealedBy([{ ...returned, unit: '合肥市民政局' }], signed);
  expect((await judged(unsigned)).errors).toContain('signature-invalid');
  const twice = await signedBy(returnedOnce);
  const changed = await editedBook(twice, { sheet: '审批', cell: 'F3', value: '随便' });
  expect((await judged(changed)).errors).toContain('signature-invalid');
  expect((await judged(await signedBy([returned], signed))).errors).toContain('approval-missing');
});

test('a row of another round cannot be taken out, nor one moved in', async () => {
  const twice = await read(await signedBy(returnedOnce));
  const cut = (row: number) =>
    withSheet(
      '审批',
      (sheet) => ({
        ...sheet,
        columns: sheet.columns.map(
          (each) => each && { ...each, values: each.values.filter((_, at) => at !== row) },
        ),
        lastRow: sheet.lastRow - 1,
      }),
      twice,
    );
  for (const row of [2, 3, 4]) expect((await judged(cut(row))).errors).not.toEqual([]);
});

test('the seals of another workbook, signed rightly, break here', async () => {
  const other = await signedBy(allSteps, countyWith('85', '86'));
  const approvals = (await read(other)).sheets.find(({ name }) => name === '审批');
  if (!approvals) throw new Error('There is 审批.');
  const swapped = withSheet('审批', () => approvals);
  expect((await judged(swapped)).errors).toContain('seal-broken');
});

test('a seal of version 1 is taken with a note, and broken by what breaks it', async () => {
  const signs = async (unit: string) => signerOf(pairs[unit]?.privateKey ?? '');
  const [applying] = [await signs('肥西县民政局')];
  const first = await inFirstVersion(await signedBy([applied]), applying);
  expect((await judged(first)).errors).toEqual([]);
  const changed = await editedBook(first, { sheet: '数据', cell: 'G3', value: 99 });
  expect((await judged(changed)).errors).toContain('seal-broken');
  expect((await judged(first, { ...folderOfKeys, leastSeal: 2 })).errors).toContain(
    'signature-invalid',
  );
});
