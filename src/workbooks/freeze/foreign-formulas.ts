import { isPlanFormula } from '../../core/expressions/index.js';

/** A formula of ours outside of cells: what it belongs to, and the cells that it is for. */
export interface ForeignFormula {
  readonly kind: 'conditional-format' | 'validation' | 'table-total';
  readonly at: string;
}

const blocks =
  /<(?:\w+:)?(conditionalFormatting|dataValidation)\b([^>]*)>([\s\S]*?)<\/(?:\w+:)?\1>/g;
const formulas = /<(?:\w+:)?(?:formula\d?|f)\b[^>]*>([^<]*)</g;
const totals = /<totalsRowFormula\b[^>]*>([^<]*)</g;
const calculated = /<calculatedColumnFormula\b[^>]*>([^<]*)<\/calculatedColumnFormula>/g;

/** The rules of a sheet part that call our functions; they can't be frozen with the cells. */
export function foreignFormulas(part: string): readonly ForeignFormula[] {
  if (!/plan[._]/i.test(part)) return [];
  const rest = part.slice(Math.max(0, part.lastIndexOf('sheetData>')));
  return [...rest.matchAll(blocks)].flatMap(([whole, name = '', , content = '']) => {
    const isOurs = [...content.matchAll(formulas)].some(([, text = '']) => isPlanFormula(text));
    if (!isOurs) return [];
    const [, at = ''] = /sqref(?:="|>)([^"<]*)/.exec(whole) ?? [];
    return [{ kind: name === 'dataValidation' ? 'validation' : 'conditional-format', at } as const];
  });
}

/** Whether the totals of a table part call our functions. */
export function hasTotals(part: string): boolean {
  return [...part.matchAll(totals)].some(([, text = '']) => isPlanFormula(text));
}

/** A table part whose new rows get no formulas of ours. */
export function withoutCalculated(part: string): string {
  return part.replace(calculated, (whole, text: string) => (isPlanFormula(text) ? '' : whole));
}
