import { areaAddress, parseArea } from '../../core/model/index.js';

const reference = /(<(?:\w+:)?(?:table|autoFilter)\s(?:[^>]*\s)?ref=")([^"]*)"/g;

/** 表格延伸 · A table part that takes in the row below its last one; any other row leaves it as it is. */
export function widenedTable(part: string, row: number): string {
  const [, , own = ''] = [...part.matchAll(reference)][0] ?? [];
  const area = parseArea(own);
  const hasTotals = /\btotalsRowCount="[1-9]/.test(part);
  if (!area || hasTotals || area.bottom !== row - 1) return part;
  return part.replace(reference, (whole, start: string, ref: string) => {
    const inner = parseArea(ref);
    return inner ? `${start}${areaAddress({ ...inner, bottom: row })}"` : whole;
  });
}
