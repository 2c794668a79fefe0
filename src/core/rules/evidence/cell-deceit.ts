import type { ColumnSpec } from '../../contract/index.js';
import { formatDeceit, type FormatDeceit, type ShownCell } from '../../entries/index.js';
import type { CellValue } from '../../model/index.js';
import { splitUnit } from '../../units/index.js';
import { unitAmong } from './units-of-cell.js';

/** What a cell of the contract shows, and the units that its number may be said to be in. */
interface DisplayedCell {
  readonly spec: ColumnSpec;
  readonly format: string;
  readonly raw: CellValue;
  readonly units: readonly string[];
}

/** A period with fewer digits is a year by its name. */
const leastSerial = 10_000;

const kinds: Partial<Record<ColumnSpec['holds'], ShownCell['as']>> = {
  ...{ code: 'code', region: 'code', regions: 'code', option: 'code', 'yes-no': 'code' },
  ...{ day: 'day', text: 'text' },
};

/** 单元格的误导 · What the number format of a cell misleads by; what nobody calculated may be a number or a text. */
export function cellDeceit({ spec, format, raw, units }: DisplayedCell): FormatDeceit | undefined {
  const meaning = meaningOf(spec, units);
  const values = raw === null ? [1, ' '] : [raw];
  const found = values.flatMap((value) => {
    if (typeof value !== 'number' && typeof value !== 'string') return [];
    const isSerial = spec.holds === 'period' && typeof value === 'number' && value >= leastSerial;
    const cell = { ...meaning, value, as: isSerial ? 'day' : meaning.as } as const;
    return formatDeceit(format, cell) ?? [];
  });
  return found[0];
}

/** A percent sign shows what is read of fractions, of what is in percent, and where nobody knows. */
function meaningOf(
  { holds, isInOwnUnit }: ColumnSpec,
  units: readonly string[],
): Omit<ShownCell, 'value'> {
  const isOpen = isInOwnUnit && units.length === 0;
  const isOfPercents = units.some((unit) => splitUnit(unit).base === '%');
  return {
    as: kinds[holds] ?? 'figure',
    mayBePercent: isOpen || isOfPercents || holds === 'computed' || holds === 'text',
    unitOf: (text) => unitAmong(units, text),
  };
}
