import { foldHeader } from '../entries/index.js';
import type { ReasonFact, WorkbookFacts } from '../facts/index.js';
import { groupBy } from '../model/index.js';
import type { BatchRule } from './batch-rule.js';

type Facts = {
  readonly reason: string;
  readonly units: number;
  /** Every unit that says it, with its cell. */
  readonly places: readonly { readonly unit: string; readonly place: string }[];
};

/** A city may well repeat what its county says; three units that say the same have copied it. */
const fewest = 3;

/**
 * 说明雷同 · The same reason, word for word, in three units or more; told once, at the first of them.
 *
 * Punctuation and spaces are no words. A reason that names its document may be common to many.
 */
export const repeatedExplanation: BatchRule<'repeated-explanation', Facts> = {
  id: 'repeated-explanation',
  severity: 'note',
  *check({ workbooks }) {
    const said = workbooks.flatMap((workbook) =>
      firstOfEach(workbook.reasons).map((fact) => ({ workbook, fact })),
    );
    for (const same of groupBy(said, ({ fact }) => wordsOf(fact.reason)).values()) {
      const units = new Set(same.map(({ workbook }) => unitOf(workbook)));
      const [first, ...others] = same;
      if (!first || units.size < fewest) continue;
      const { reason, sheet, cell } = first.fact;
      const places = same.map(({ workbook, fact }) => ({
        unit: workbook.unit ?? unitOf(workbook),
        place: `${fact.sheet}!${fact.cell}`,
      }));
      const related = others.map(({ workbook: { file }, fact }) => ({
        ...{ file, sheet: fact.sheet, cell: fact.cell },
      }));
      const facts = { reason, units: units.size, places };
      yield { file: first.workbook.file, sheet, cell, column: 'reason', facts, related };
    }
  },
};

/** A workbook says a reason once, in however many rows. */
function firstOfEach(reasons: readonly ReasonFact[]): readonly ReasonFact[] {
  return [...groupBy(reasons, ({ reason }) => wordsOf(reason)).values()].flatMap(
    ([one]) => one ?? [],
  );
}

function wordsOf(reason: string): string {
  return foldHeader(reason).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Two deliveries of one unit are no two units. */
function unitOf({ region, file }: WorkbookFacts): string {
  return region ?? file;
}
