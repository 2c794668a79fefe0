import { calculate, isPlanFormula, readableFormula } from '../../core/expressions/index.js';
import type { FunctionContext, WordOf } from '../../core/functions/index.js';
import { address, type Workbook } from '../../core/model/index.js';
import { isAnchor, planCells } from '../../core/recalculation/index.js';
import {
  openParts,
  patchWorkbook,
  type Patched,
  type PatchedPlace,
  type SheetEdits,
} from '../patch/index.js';
import { partPaths, read, type WorkbookReadOptions } from '../read/index.js';
import { foreignFormulas, hasTotals, withoutCalculated } from './foreign-formulas.js';
import { frozenCell, type FrozenCell } from './frozen-cells.js';

/** What freezing needs besides the bytes: words of results, and words of notes. */
export interface FreezeOptions {
  readonly asValues: boolean;
  readonly context: FunctionContext;
  readonly wordOf: WordOf;
  readonly noteOf: (formula: string) => string;
  readonly author: string;
  readonly reading?: WorkbookReadOptions;
}

/** Why a workbook can't be frozen, and where. */
export interface FreezeRefusal {
  readonly kind:
    'no-result' | 'array-formula' | 'name' | 'conditional-format' | 'validation' | 'table-total';
  readonly sheet?: string;
  readonly at: string;
}

/** 冻结结果 · The bytes with what was frozen how; or all that stands against it. */
export type Freezing =
  | {
      readonly bytes: Uint8Array;
      readonly cells: readonly FrozenCell[];
      readonly notesLeftOut: readonly PatchedPlace[];
    }
  | { readonly refused: readonly FreezeRefusal[] };

/**
 * 冻结 · A copy of a workbook without our functions: native formulas in their place, or values.
 *
 * Everything else stays byte for byte. A formula that becomes a value stands in a note at its cell.
 */
export async function freezeWorkbook(bytes: Uint8Array, options: FreezeOptions): Promise<Freezing> {
  const workbook = await read(bytes, options.reading);
  const cells = planCells(workbook, calculate(workbook, options.context));
  const frozen = cells.map((cell) => frozenCell(cell, { ...options, workbook }));
  const open = cells.filter((_, index) => frozen[index] === undefined);
  const around = await aroundCells(bytes, workbook);
  const refused: readonly FreezeRefusal[] = [
    ...around.refused,
    ...open.map(
      (cell) => ({ kind: 'no-result', sheet: cell.sheet.name, at: address(cell) }) as const,
    ),
  ];
  if (refused.length > 0) return { refused };
  const known = frozen.filter((each) => each !== undefined);
  const sheets = editsOf(known, options);
  if (known.length === 0) return { bytes, cells: [], notesLeftOut: [] };
  const { author } = options;
  return outcomeOf(await patchWorkbook(bytes, { sheets, author, parts: around.parts }), known);
}

function outcomeOf(patched: Patched, cells: readonly FrozenCell[]): Freezing {
  if ('bytes' in patched) return { ...patched, cells };
  const refused = patched.refused.map(({ sheet, cell }) => {
    return { kind: 'array-formula', sheet, at: cell } as const;
  });
  return { refused };
}

function editsOf(cells: readonly FrozenCell[], { noteOf }: FreezeOptions): readonly SheetEdits[] {
  const names = [...new Set(cells.map(({ cell }) => cell.sheet.name))];
  return names.map((sheet) => {
    const own = cells.filter(({ cell }) => cell.sheet.name === sheet);
    return {
      sheet,
      cells: own.map(({ cell: { row, column }, content }) => ({ row, column, content })),
      notes: own.flatMap(({ cell, why }) => {
        if (why === undefined || !isAnchor(cell)) return [];
        const { row, column, formula } = cell;
        return [{ row, column, text: noteOf(readableFormula(formula.text)) }];
      }),
    };
  });
}

interface Around {
  readonly refused: readonly FreezeRefusal[];
  readonly parts: ReadonlyMap<string, string>;
}

/** What stands around the cells: tables are freed of our formulas, names and rules can't be. */
async function aroundCells(bytes: Uint8Array, { names }: Workbook): Promise<Around> {
  const paths = await partPaths(bytes);
  const parts = await openParts(bytes);
  const ours = names.filter(({ refersTo }) => isPlanFormula(refersTo));
  const refused: FreezeRefusal[] = ours.map(({ name }) => ({ kind: 'name', at: name }));
  const changed = new Map<string, string>();
  for (const [sheet, part] of paths.sheets) {
    const rules = foreignFormulas(await parts.text(part));
    refused.push(...rules.map((each) => ({ ...each, sheet })));
    const tables = await paths.related(part, 'table');
    const texts = await Promise.all(tables.map((table) => parts.text(table)));
    refused.push(...texts.filter(hasTotals).map((text) => tableTotal(sheet, text)));
    texts.forEach((text, index) => changed.set(tables[index] ?? '', withoutCalculated(text)));
  }
  return { refused, parts: changed };
}

function tableTotal(sheet: string, part: string): FreezeRefusal {
  const [, name = ''] = /displayName="([^"]*)"/.exec(part) ?? [];
  return { kind: 'table-total', sheet, at: name };
}
