import type { Language } from '../../../core/model/index.js';
import { officialRatings, ratingClasses } from '../../../core/ratings/index.js';
import { verdicts } from '../../../core/verdict.js';
import {
  ratingWord,
  wordOf,
  type SummaryColumnId,
  type SummarySheetId,
  type SummaryWords,
} from '../../../messages/index.js';
import type { SummarySource } from './summary-request.js';
import {
  columnRange,
  quoted,
  resultIn,
  type SummaryFormula,
  type SummaryRow,
  type SummaryTable,
} from './summary-table.js';

type Counted = Readonly<Record<Exclude<SummarySheetId, 'overview' | 'work'>, SummaryTable>>;

/** 概览 · How many there are of everything, by formulas over the other sheets. */
export function overviewTable(source: SummarySource, tables: Counted): SummaryTable {
  const { summary } = source.messages;
  const { groups, outcomes, sheets } = summary;
  const tally = counter(tables, summary);
  const rows: SummaryRow[] = [
    ...classified(source, tally),
    ...Object.values(outcomes).map((item) => {
      return { group: groups.rollUps, item, count: tally('rollUps', [['outcome', item]]) };
    }),
    ...(['workbooks', 'undecided', 'missing'] as const).map((id) => {
      return { group: groups.others, item: sheets[id], count: allOf(tables[id], id, summary) };
    }),
  ];
  return { id: 'overview', columns: ['group', 'item', 'count'], rows };
}

/** Workbooks by verdict, findings by severity, and indicators by class. */
function* classified(source: SummarySource, tally: Tally): Iterable<SummaryRow> {
  const { messages } = source;
  const { summary, verdicts: words, severities, language, report: said } = messages;
  const { groups, yes, no } = summary;
  for (const verdict of verdicts) {
    const item = words[verdict];
    yield { group: groups.verdicts, item, count: tally('workbooks', [['verdict', item]]) };
  }
  for (const [group, stands] of [
    [groups.standing, yes] as const,
    [groups.explained, no] as const,
  ]) {
    yield* Object.values(severities).map((item) => {
      const both: readonly Condition[] = [
        ['severity', item],
        ['stands', stands],
        ['status', said.statuses.fixed, 'not'],
      ];
      return { group, item, count: tally('findings', both) };
    });
  }
  for (const item of ratingWords(source, language)) {
    yield { group: groups.classes, item, count: tally('indicators', [['class', item]]) };
  }
}

/** The words of rating that the workbooks are told in: where some take the official ones, also those. */
function ratingWords({ report }: SummarySource, language: Language): readonly string[] {
  const told = report.workbooks.flatMap(({ indicators }) => indicators);
  const isOfficial = report.workbooks.some(({ official }) => official !== undefined);
  const used = new Set(told.map((one) => ratingWord(one, language)));
  const own = ratingClasses.map((rating) => wordOf('rating', rating, language));
  if (!isOfficial) return own;
  const official = officialRatings.map((rating) => wordOf('official', rating, language));
  return [...new Set([...official, ...own.filter((word) => used.has(word))])];
}

/** What the cells of a column must say, or must not. */
type Condition = readonly [column: SummaryColumnId, word: string, not?: 'not'];

type Tally = (id: keyof Counted, conditions: readonly Condition[]) => SummaryFormula;

function counter(tables: Counted, words: SummaryWords): Tally {
  return (id, conditions) => {
    const table = tables[id];
    const holds = (row: SummaryRow) =>
      conditions.every(
        ([column, word, not]) => (resultIn(row[column]) === word) !== (not === 'not'),
      );
    const parts = conditions.map(
      ([column, word, not]) =>
        `${columnRange(table, column, words)},${quoted(not ? `<>${word}` : word)}`,
    );
    const name = parts.length === 1 ? 'COUNTIF' : 'COUNTIFS';
    return { formula: `${name}(${parts.join(',')})`, result: table.rows.filter(holds).length };
  };
}

/** The column that no row leaves blank of those that count; a workbook that could not be read is no open question. */
const countedBy = { workbooks: 'file', undecided: 'title', missing: 'region' } as const;

function allOf(
  table: SummaryTable,
  id: keyof typeof countedBy,
  words: SummaryWords,
): SummaryFormula {
  const column = countedBy[id];
  const result = table.rows.filter((row) => resultIn(row[column]) !== null).length;
  return { formula: `COUNTA(${columnRange(table, column, words)})`, result };
}
