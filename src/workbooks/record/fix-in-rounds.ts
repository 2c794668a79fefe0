import type { Finding } from '../../core/model/index.js';
import { fixWorkbook, offeredFixes, type FixedWorkbook, type OfferedFix } from './fix-workbook.js';

interface Found {
  readonly findings: readonly Finding[];
}

/** A workbook that was checked, and how its changed bytes are checked again. */
export interface FixableWorkbook {
  readonly bytes: Uint8Array;
  readonly checked: Found;
  readonly check: (bytes: Uint8Array) => Promise<Found>;
}

/** A fix can lay another one open; more rounds than this have never been needed. */
const mostRounds = 5;

/** 反复修正 · A workbook with all its certain fixes made, so that another run finds none. */
export async function fixInRounds({
  bytes,
  checked,
  check,
}: FixableWorkbook): Promise<FixedWorkbook> {
  let fixed: FixedWorkbook = { bytes, made: [], refused: [] };
  let { findings } = checked;
  for (let round = 0; round < mostRounds; round += 1) {
    const done = new Set([...fixed.made, ...fixed.refused].map(placeOf));
    const fixes = offeredFixes(findings).filter((fix) => !done.has(placeOf(fix)));
    if (fixes.length === 0) break;
    const next = await fixWorkbook(fixed.bytes, fixes);
    fixed = {
      bytes: next.bytes,
      made: [...fixed.made, ...next.made],
      refused: [...fixed.refused, ...next.refused],
    };
    ({ findings } = await check(fixed.bytes));
  }
  return fixed;
}

function placeOf({ sheet, cell }: OfferedFix): string {
  return `${sheet}!${cell}`;
}
