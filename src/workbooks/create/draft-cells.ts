import type { DraftValue, TypedCell } from './workbook-draft.js';

/** A cell that the workbook brings along; undefined stays blank. */
export function givenCell(value: DraftValue | undefined, format?: string): TypedCell {
  return { value: value ?? null, ...(format === undefined ? {} : { format }) };
}

/** A cell that people fill in, marked for them; a value may already stand in it. */
export function asked(value?: DraftValue, format?: string): TypedCell {
  return { ...givenCell(value, format), isInput: true };
}
