import { levelGoals, type Adjustment } from '../../core/catalogue/index.js';
import { contract, type ColumnId } from '../../core/contract/index.js';
import { isoDay, type Language } from '../../core/model/index.js';
import {
  carriedRows,
  carriedTargets,
  changesSince,
  lastingExplanations,
  type LastWorkbook,
} from '../../core/next-period/index.js';
import { developmentZones } from '../../core/regions/index.js';
import {
  changesOf,
  type Change,
  type Observation,
  type Submission,
} from '../../core/submission/index.js';
import { rowsOf, writtenText } from '../../core/tables/index.js';
import { messagesOf, wordOf } from '../../messages/index.js';
import { createWorkbook } from './create-workbook.js';
import { givenCell } from './draft-cells.js';
import { draftRowOf, explanationRows, joinedLists } from './joined-lists.js';
import { createWide } from './wide/create-wide.js';
import { wideDraft } from './wide/wide-draft.js';
import { templateDraft } from './template-draft.js';
import { withRemarks } from './typed-before.js';
import type { LastPeriod, TemplateRequest } from './template-request.js';

/** 新的一期 · The workbook of the next period, and what is said of how it was made. */
export interface NextPeriod {
  readonly content: Uint8Array;
  readonly lines: readonly string[];
}

/** Understands a new workbook, as the last one was. */
type ReadBack = (bytes: Uint8Array) => Promise<Submission>;

/** The bytes of the next workbook: once without explanations, to see which of them still hold, then with these. */
export async function nextPeriod(
  request: TemplateRequest,
  last: LastWorkbook,
  readBack: ReadBack,
): Promise<NextPeriod> {
  const carried = carriedOver(request, last);
  const asking = { ...request, last: carried, lists: listsOf(last) };
  const bytes = await createWorkbook(templateDraft(asking));
  const lasting = lastingExplanations(last.submission, await readBack(bytes));
  const all = rowsOf(last.submission.tables, 'explanations').length;
  const { nextPeriod: words } = messagesOf(request.language).workbook;
  const lines = [...carried.lines, ...(all > 0 ? [words.explained(lasting.length, all)] : [])];
  const explanations = explanationRows(lasting);
  const content = await createWorkbook(
    templateDraft({
      ...asking,
      last: { ...carried, lines },
      lists: { ...asking.lists, explanations },
    }),
  );
  return { content, lines };
}

/** 横表的新一期 · One wide table for the next period, with the figures and targets of the last workbook. */
export async function nextWide(request: TemplateRequest, last: LastWorkbook): Promise<NextPeriod> {
  const carried = carriedOver(request, last);
  const { nextPeriod: words } = messagesOf(request.language).workbook;
  const content = await createWide(wideDraft({ ...request, last: carried }));
  return { content, lines: [...carried.lines, words.wide] };
}

function carriedOver(request: TemplateRequest, last: LastWorkbook): LastPeriod {
  const { plan, unit, regions, asOf, language } = request;
  const { submission } = last;
  const day = submission.asOf ?? asOf;
  const known = [unit, ...regions.subordinates(unit.code), ...developmentZones(unit.code, regions)];
  const byCode = new Map(known.map((region) => [region.code, region]));
  const indicators = levelGoals(plan, unit.level).map(({ indicator }) => indicator);
  const regionOf = (code: string) => byCode.get(code);
  const { rows, dropped } = carriedRows(submission, { indicators, regionOf });
  const changes = changesOf({ plan, tables: submission.tables });
  const since = changesSince(plan, { last: day, next: asOf, changes });
  const { nextPeriod: words } = messagesOf(language).workbook;
  const isSame = since.adjustments.length + since.divisions.length === 0;
  return {
    rows: rows.map((row) => withRemarks(row, submission)),
    targets: carriedTargets(submission),
    cover: coverOf(last),
    changes,
    lines: [
      words.carried(last.path, isoDay(day), rows.length),
      ...droppedLine(dropped, language),
      ...since.adjustments.map((each) => adjustedLine(each, request)),
      ...since.divisions.map((each) => dividedLine(each, request)),
      ...(isSame ? [words.unchanged] : []),
    ],
  };
}

/** A row that is not carried over is told, the first few by their places. */
function droppedLine(dropped: readonly Observation[], language: Language): readonly string[] {
  if (dropped.length === 0) return [];
  const shown = dropped.slice(0, mostShown).map(({ row }) => `${row.sheet.name}!A${row.row}`);
  const more = dropped.length > mostShown ? ['…'] : [];
  const { dropped: said } = messagesOf(language).workbook.nextPeriod;
  return [said([...shown, ...more].join(', '), dropped.length)];
}

const mostShown = 5;

/** Unit and contacts; who filed the last one, and when, is asked anew. */
function coverOf({ submission: { cover } }: LastWorkbook): LastPeriod['cover'] {
  const fields = ['unit', 'filedBy', 'contact', 'phone'] as const;
  return Object.fromEntries(
    fields.flatMap((field) => {
      const said = cover && writtenText(cover.cells[field]);
      return said === undefined ? [] : [[field, { ...givenCell(said), isInput: true }]];
    }),
  );
}

function listsOf({ submission }: LastWorkbook): NonNullable<TemplateRequest['lists']> {
  const changes = rowsOf(submission.tables, 'changes').map(draftRowOf);
  return { ...joinedLists([submission]), ...(changes.length > 0 ? { changes } : {}) };
}

const fieldOf = {
  value: 'targetValue',
  upper: 'upperLimit',
  targetYear: 'targetYear',
  status: 'status',
} as const satisfies Readonly<Record<Adjustment['field'], ColumnId<'indicators'>>>;

function adjustedLine(adjustment: Adjustment, { plan, language }: TemplateRequest): string {
  const { indicator: id, field, before, after, from, document } = adjustment;
  const indicator = plan.indicators.find((each) => each.id === id);
  const column = contract.indicators.columns.find((each) => each.id === fieldOf[field]);
  const shown = (value: number | string) =>
    typeof value === 'number' ? String(value) : wordOf('status', value, language);
  return messagesOf(language).workbook.nextPeriod.adjusted({
    indicator: indicator?.name[language] ?? id,
    field: column?.name[language] ?? field,
    ...{ before: shown(before), after: shown(after), from: isoDay(from), document },
  });
}

function dividedLine(change: Change, { regions, language }: TemplateRequest): string {
  const { oldCode, newCode, effectiveOn } = change;
  const named = (code: string) => `${regions.find(code)?.name ?? ''} ${code}`.trim();
  return messagesOf(language).workbook.nextPeriod.divided({
    ...{ before: named(oldCode), after: named(newCode) },
    from: effectiveOn && isoDay(effectiveOn),
  });
}
