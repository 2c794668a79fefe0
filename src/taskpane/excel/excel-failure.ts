import type { Facts } from '../../core/model/index.js';

/** Every way in which Excel can refuse us; each id is worded in messages. */
export const excelFailureIds = [
  'not-in-excel',
  'host-too-old',
  'cell-edit-mode',
  'host-busy',
  'protected-sheet',
  'protected-workbook',
  'sheet-missing',
  'sheet-hidden',
  'place-missing',
  'column-missing',
  'cell-occupied',
  'too-much-data',
  'too-many-cells',
  'settings-refused',
  'excel-refused',
] as const;
export type ExcelFailureId = (typeof excelFailureIds)[number];

/** 无法操作 · An error of the conversation with Excel: a closed id and facts, no sentence. */
export interface ExcelFailure extends Error {
  readonly id: ExcelFailureId;
  readonly facts: Facts;
}

const name = 'ExcelFailure';

/** A failure of the conversation with Excel, to be thrown. */
export function excelFailure(id: ExcelFailureId, facts: Facts = {}, cause?: unknown): ExcelFailure {
  return Object.assign(new Error(id, { cause }), { name, id, facts });
}

/** Whether something that was thrown is a failure of the conversation with Excel. */
export function isExcelFailure(error: unknown): error is ExcelFailure {
  return error instanceof Error && error.name === name;
}

const idsByCode: Readonly<Record<string, ExcelFailureId>> = {
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  WriteNotSupportedWhenModalDialogOpen: 'host-busy',
  ActivityLimitReached: 'host-busy',
  RequestPayloadSizeLimitExceeded: 'too-much-data',
  ResponsePayloadSizeLimitExceeded: 'too-much-data',
  AccessDenied: 'protected-sheet',
  ApiNotFound: 'host-too-old',
  ItemNotFound: 'place-missing',
};

/** The failure that an error of office.js stands for; ours pass through unchanged. */
export function excelFailureOf(error: unknown): ExcelFailure {
  if (isExcelFailure(error)) return error;
  const code = codeOf(error);
  const id = code === undefined ? undefined : idsByCode[code];
  const message = error instanceof Error ? error.message : String(error);
  return excelFailure(id ?? 'excel-refused', { code: code ?? null, message }, error);
}

/** The code of an error of office.js, such as ItemNotFound; undefined for any other error. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
