import { everyFix, groupBy, parseArea, type Finding, type Fix } from '../../core/model/index.js';
import { patchWorkbook, type CellEdit } from '../patch/index.js';

/** A fix of a finding, with the rule that offers it. */
export interface OfferedFix extends Fix {
  readonly rule: string;
  /** The contract id of its column. */
  readonly column?: string;
}

/** 修正结果 · The new bytes with the fixes that were made, and those of cells that can't be changed alone. */
export interface FixedWorkbook {
  readonly bytes: Uint8Array;
  readonly made: readonly OfferedFix[];
  readonly refused: readonly OfferedFix[];
}

/** The certain fixes that findings offer; of two for one cell the first. */
export function offeredFixes(findings: readonly Finding[]): readonly OfferedFix[] {
  const all = findings.flatMap((finding) =>
    everyFix(finding).map((fix) => ({ ...fix, ...originOf(finding) })),
  );
  return [...groupBy(all, placeOf).values()].flatMap(([first]) => (first ? [first] : []));
}

function originOf({ rule, column }: Finding): Pick<OfferedFix, 'rule' | 'column'> {
  return column === undefined ? { rule } : { rule, column };
}

/** 修正 · A workbook with fixes made in it; formats and everything else stay byte for byte. */
export async function fixWorkbook(
  bytes: Uint8Array,
  fixes: readonly OfferedFix[],
): Promise<FixedWorkbook> {
  if (fixes.length === 0) return { bytes, made: [], refused: [] };
  const bySheet = groupBy(fixes, ({ sheet }) => sheet);
  const sheets = [...bySheet].map(([sheet, own]) => ({
    ...{ sheet, cells: own.flatMap(editOf) },
    unmerged: own.flatMap(({ unmerge }) => unmerge ?? []),
  }));
  const patched = await patchWorkbook(bytes, { sheets });
  if ('bytes' in patched) return { bytes: patched.bytes, made: fixes, refused: [] };
  const places = new Set(patched.refused.map(placeOf));
  const rest = await fixWorkbook(
    bytes,
    fixes.filter((fix) => !places.has(placeOf(fix))),
  );
  const refused = fixes.filter((fix) => places.has(placeOf(fix)));
  return { ...rest, refused: [...refused, ...rest.refused] };
}

function placeOf({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `${sheet}!${cell}`;
}

function editOf({ cell, after }: Fix): readonly CellEdit[] {
  const area = parseArea(cell);
  if (!area) return [];
  const content =
    'formula' in after ? { formula: after.formula, result: after.result } : { value: after.value };
  return [{ row: area.top, column: area.left, content }];
}
