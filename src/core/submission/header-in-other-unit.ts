import { foldHeader } from '../entries/index.js';
import type { HeaderIndex } from './headers.js';
import { firstByColumn } from './texts-of-row.js';
import type { PlacedText } from './texts-of-row.js';

const named = /^(.+)\([^(]+\)$/;

/** 单位不同的表头 · The first header of each column that names it and a unit that it is not read in, such as 资金（亿元）. */
export function headersInOtherUnit(
  headers: readonly PlacedText[],
  index: HeaderIndex,
): ReadonlyMap<string, PlacedText> {
  return firstByColumn(headers, (text) => {
    const folded = foldHeader(text);
    const [, name = ''] = (folded.endsWith(')') && named.exec(folded)) || [];
    const spec = index.get(name);
    return spec && (spec.isInOwnUnit || spec.units.length > 0) ? spec.id : undefined;
  });
}
