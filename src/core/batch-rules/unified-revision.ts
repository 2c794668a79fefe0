import { groupBy, type Where } from '../model/index.js';
import type { BatchAnswer, BatchRule } from './batch-rule.js';
import { figureWhere } from './evidence/figure-spot.js';
import { restatements, type Restatement } from './evidence/restatements.js';
import { restatedFacts } from './restated-history.js';

type Change = {
  readonly indicator: string;
  readonly period: string;
  readonly found: number;
  readonly earlier: number;
  readonly unit: string;
};
type Facts = {
  readonly revision: string;
  readonly indicators: number;
  readonly first: string;
  readonly last: string;
  readonly changes: readonly Change[];
};

/** 统一修订 · The figures of past periods that a declared revision (普查, 核算) changed, told once. */
export const unifiedRevision: BatchRule<'unified-revision', Facts> = {
  id: 'unified-revision',
  severity: 'verify',
  *check(batch) {
    const changed = [...restatements(batch)].filter(
      ({ own, earlier }) => own.workbook.revision && !earlier.figure.nature,
    );
    for (const of of groupBy(changed, ({ own }) => own.workbook.file).values()) {
      yield* revisionOf(of);
    }
  },
};

function* revisionOf(restated: readonly Restatement[]): Iterable<BatchAnswer<Facts>> {
  const { workbook } = restated[0]?.own ?? {};
  if (!workbook?.revision) return;
  const { text, ...place } = workbook.revision;
  const changes = restated.map((each) => {
    const { indicator, period, found, earlier, unit } = restatedFacts(each);
    return { indicator, period, found, earlier, unit };
  });
  const periods = changes.map(({ period }) => period).sort();
  const facts = {
    revision: text,
    indicators: new Set(changes.map(({ indicator }) => indicator)).size,
    first: periods[0] ?? '',
    last: periods.at(-1) ?? '',
    changes,
  };
  const related: readonly Where[] = restated.map(({ own, of }) =>
    figureWhere(own.workbook, own.figure, of),
  );
  yield { file: workbook.file, ...place, column: 'revision', value: text, facts, related };
}
