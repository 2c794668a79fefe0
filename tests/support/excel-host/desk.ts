import { areaAddress, type Area } from '../../../src/core/model/index.js';
import type { HostBook, HostSheet } from './book.js';
import { hostError } from './node.js';

/** What happens in the workbook, as the host reports it. */
export type HostEvent =
  'Added' | 'Calculated' | 'DataChanged' | 'Deleted' | 'RowHiddenChanged' | 'SelectionChanged';

/** Where nodes find the open workbook and tell what happened to it. */
export interface Desk {
  book: HostBook;
  readonly startup: { state: string };
  readonly notify: (event: HostEvent, facts: Readonly<Record<string, unknown>>) => void;
  readonly listen: (registration: string, isOn: boolean) => void;
  /** Takes the results of custom functions. */
  readonly settle: (results: readonly unknown[]) => void;
}

/** Changes cells of a sheet, unless it is protected, and tells that they changed. */
export function change(
  desk: Desk,
  { sheet, area }: { readonly sheet: HostSheet; readonly area: Area },
  work: () => void,
): void {
  if (sheet.isProtected) throw hostError('AccessDenied', 'The sheet is protected.');
  work();
  desk.notify('DataChanged', {
    address: areaAddress(area),
    changeType: 'RangeEdited',
    source: 'Local',
    worksheetId: sheet.id,
    details: null,
    triggerSource: '',
  });
}
