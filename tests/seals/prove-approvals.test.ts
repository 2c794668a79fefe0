import { newKeyPair, proveApprovals, signerOf } from '../../src/seals/index.js';
import { countyText } from '../support/county-book.js';
import { editedBook } from '../support/edited-book.js';
import type { Typed } from '../support/openpyxl.js';
import {
  applied,
  reviewed,
  sealedBy,
  signatures,
  standings,
  understand,
} from '../support/sealing.js';

const unit = '肥西县民政局';
const county = countyText('说明 | 规则 | 原因 | 审核结论\n 2 | abrupt-change | 新址启用 |');
const pair = await newKeyPair();
const stranger = await newKeyPair();
const sign = await signerOf(pair.privateKey);

test.each<readonly [string, Typed]>([
  ['a figure', { sheet: '数据', cell: 'E2', value: 841 }],
  ['the cut-off date', { sheet: '封面', cell: 'B4', value: '2023-12-30' }],
  ['the reason of an explanation', { sheet: '说明', cell: 'B2', value: '新址' }],
  ['who took the step', { sheet: '审批', cell: 'C2', value: '李四' }],
  ['the day of the step', { sheet: '审批', cell: 'D2', value: '2024-01-09' }],
])('a seal breaks when %s changes', async (_, typed) => {
  const bytes = await editedBook(await sealedBy([applied], county), typed);
  expect(await standings(bytes)).toEqual(['broken']);
});

const accepted: Typed = { sheet: '说明', cell: 'C2', value: '已核准' };

test('what the reviewer says to an explanation does not break the application', async () => {
  const bytes = await editedBook(await sealedBy([applied], county), accepted);
  expect(await standings(bytes)).toEqual(['intact']);
});

test('once a review has sealed what was said, another word breaks it and nothing before it', async () => {
  const said = await editedBook(await sealedBy([applied], county), accepted);
  const sealed = await sealedBy([reviewed], said);
  expect(await standings(sealed)).toEqual(['intact', 'intact']);
  const changed = await editedBook(sealed, { ...accepted, value: '已驳回' });
  expect(await standings(changed)).toEqual(['intact', 'broken']);
});

test('a conclusion on an explanation that came after the review is counted as unsealed', async () => {
  const sealed = await sealedBy([applied, reviewed], county);
  const added = await editedBook(sealed, { sheet: '说明', cell: 'A3', value: 'hidden-data' });
  const concluded = await editedBook(added, { sheet: '说明', cell: 'C3', value: '已核准' });
  expect(await proveApprovals(await understand(concluded))).toMatchObject([
    { standing: 'intact', added: 1, conclusions: 0 },
    { standing: 'intact', added: 1, conclusions: 1 },
  ]);
});

test('an explanation that is added later is counted and breaks nothing', async () => {
  const sealed = await sealedBy([applied], county);
  const added = await editedBook(sealed, { sheet: '说明', cell: 'A3', value: 'hidden-data' });
  expect(await proveApprovals(await understand(added))).toMatchObject([
    { standing: 'intact', added: 1 },
  ]);
});

test('the seal of an earlier step cannot be replaced under a later one', async () => {
  const bytes = await sealedBy([applied, reviewed], county);
  const other = `1.1.${'0'.repeat(64)}`;
  const forged = await editedBook(bytes, { sheet: '审批', cell: 'G2', value: other });
  expect(await standings(forged)).toEqual(['broken', 'broken']);
});

test.each([
  ['3.7.later', 'newer'],
  [`9.0.${'0'.repeat(64)}`, 'newer'],
  ['2.7.later', 'malformed'],
  ['指纹', 'malformed'],
  ['', 'unsealed'],
])('“%s” in the place of a seal is %s', async (value, standing) => {
  const sealed = await sealedBy([applied], county);
  const bytes = await editedBook(sealed, { sheet: '审批', cell: 'G2', value });
  expect(await standings(bytes)).toEqual([standing]);
});

test('a signature of the unit is valid', async () => {
  const bytes = await sealedBy([applied], county, sign);
  expect(await signatures(bytes, { [unit]: [pair.publicKey] })).toEqual(['valid']);
});

test('a unit that has changed its key keeps its earlier signatures', async () => {
  const bytes = await sealedBy([applied], county, sign);
  const keys = { [unit]: [stranger.publicKey, pair.publicKey] };
  expect(await signatures(bytes, keys)).toEqual(['valid']);
});

test('a signature by another key is wrong', async () => {
  const bytes = await sealedBy([applied], county, sign);
  expect(await signatures(bytes, { [unit]: [stranger.publicKey] })).toEqual(['wrong']);
});

test('a signature of a unit without a key is unknown', async () => {
  const bytes = await sealedBy([applied], county, sign);
  expect(await signatures(bytes, { 长丰县民政局: [pair.publicKey] })).toEqual(['unknown']);
  expect(await signatures(bytes, { constructor: [pair.publicKey] })).toEqual(['unknown']);
});

test('a seal without a signature is missing one where keys are given, else nobody asks', async () => {
  const bytes = await sealedBy([applied], county);
  expect(await signatures(bytes, { [unit]: [pair.publicKey] })).toEqual(['missing']);
  expect(await signatures(bytes)).toEqual(['unchecked']);
});

test('a signature is of its own seal: moved to another one it is wrong', async () => {
  const [one, other] = [
    await sealedBy([applied], county, sign),
    await sealedBy([{ ...applied, by: '李四' }], county, sign),
  ];
  const { tables } = await understand(one);
  const value = tables.approvals?.rows[0]?.cells.signature.value ?? '';
  const moved = await editedBook(other, { sheet: '审批', cell: 'H2', value });
  expect(await signatures(moved, { [unit]: [pair.publicKey] })).toEqual(['wrong']);
});
