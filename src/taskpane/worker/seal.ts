import { sealOf, sealWorkbook } from '../../seals/index.js';
import { read } from '../../workbooks/read/index.js';
import { understandWorkbook } from './check-workbook.js';
import { approvalRow, refusalOf, refuseUnlessDue, signOf, type SealOrder } from './seal-order.js';
import { withApproval } from './with-approval.js';
import type { Workbook } from '../../core/model/index.js';

/** 办理结果 · A sealed file as bytes, or the row that a workbook in Excel is to be given. */
export interface SealedOrder {
  readonly seal: string;
  readonly bytes?: Uint8Array;
  readonly row?: Readonly<Record<string, string>>;
}

/** 办理审批 · Adds a step of approval with its seal; throws an order failure where that may not be. */
export function sealOrdered(order: SealOrder): Promise<SealedOrder> {
  const { source } = order;
  return 'file' in source ? sealFile(source.file, order) : sealRow(source.workbook, order);
}

async function sealFile(file: Blob, order: SealOrder): Promise<SealedOrder> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const check = async (changed: Uint8Array) => understandWorkbook(await read(changed), order);
  const checked = await check(bytes);
  await refuseUnlessDue(order, checked);
  const sealed = await sealWorkbook(bytes, approvalRow(order.fields, checked), {
    understand: async (changed) => (await check(changed)).submission,
    ...signing(await signOf(order)),
  });
  if ('seal' in sealed) return sealed;
  throw refusalOf(sealed, order.language);
}

/** The seal is that of the workbook as it will be, so that row and seal are one change in Excel. */
async function sealRow(workbook: Workbook, order: SealOrder): Promise<SealedOrder> {
  const checked = await understandWorkbook(workbook, order);
  await refuseUnlessDue(order, checked);
  const row = approvalRow(order.fields, checked);
  const after = withApproval(checked.submission, row);
  if ('missing' in after) throw refusalOf(after, order.language);
  const { submission } = await understandWorkbook(after, order);
  const made = await sealOf(submission, signing(await signOf(order)));
  if ('seal' in made) {
    return { seal: made.seal, row: { ...row, seal: made.seal, signature: made.signature } };
  }
  throw refusalOf(made, order.language);
}

function signing(sign: Awaited<ReturnType<typeof signOf>>) {
  return sign ? { sign } : {};
}
