import { foldHeader } from '../entries/index.js';
import type { Place } from '../model/index.js';
import type { Grid } from './grid.js';
import type { StatedContext } from './layout.js';
import { isLine, readLine, type LineRead } from './signals/lines.js';
import { naturesIn } from './signals/natures.js';
import { readName } from './signals/names.js';
import { splitName } from './signals/units.js';
import { takePeriod } from './signals/periods.js';
import { looksLikeRegion } from './signals/regions.js';
import { lastYear, spanName, type Span } from './span.js';

/** What surrounds a table: the lines above from the nearest, its notes, and what the table before it was about. */
export interface Surroundings {
  readonly grid: Grid;
  readonly lines: readonly string[];
  readonly notes: readonly Place[];
  readonly before: StatedContext | undefined;
}

const han = /\p{Script=Han}/u;
const marked = /[*※][^\d]{0,12}((?:19|20)\d\d)年/;

/** 表的来龙去脉 · What is said of all figures of a table; the nearest line that says something counts. */
export function contextOf({ grid, lines, notes, before }: Surroundings): StatedContext {
  const sheet = grid.sheet.name;
  const reads = [...lines, sheet].map(readLine);
  const inherited = reads.some(({ spans, plans }) => spans.length + plans.length > 0)
    ? undefined
    : before;
  const spans = spansOf(reads);
  const [named = inherited?.span] = spans.length === 1 ? spans : [];
  const span = named && partOfYear(named, sheet);
  const plan = onlyPlan(reads) ?? inherited?.plan;
  const continued =
    lines.length === 0 || lines.some((line) => /续/.test(line)) ? before : undefined;
  const units = reads.find((read) => read.units)?.units ?? unitOfTitle(lines);
  const unit = units.length === 0 ? continued?.unit : onlyOne(units);
  const markedYear = markedYearOf(grid, notes);
  const indicator = indicatorOf(lines);
  return {
    ...(span && span.kind !== 'years' ? { span } : {}),
    isTimeUnclear: spans.length > 1 || spans[0]?.kind === 'years',
    ...(plan ? { plan } : {}),
    ...(unit === undefined ? {} : { unit }),
    hasUnits: units.length > 1,
    looksBack: reads.some(({ looksBack }) => looksBack) || (inherited?.looksBack ?? false),
    looksAhead: reads.some(({ looksAhead }) => looksAhead) || (inherited?.looksAhead ?? false),
    ...(indicator ? { indicator } : {}),
    ...(looksLikeRegion(sheet) ? { region: sheet } : {}),
    ...(markedYear === undefined ? {} : { markedYear }),
    ...naturesOf({ grid, lines, notes }, span),
  };
}

const onlyOne = (units: readonly string[]) => (units.length === 1 ? units[0] : undefined);

/** A sheet 3月 of a workbook of 2025 is of March 2025. */
function partOfYear(span: Span, sheet: string): Span {
  if (span.kind !== 'year') return span;
  const { span: part, rest } = takePeriod(foldHeader(sheet), span);
  return part && rest === '' && part.kind !== 'year' ? part : span;
}

/** The times that the nearest line names which names any; 2025年…（截至2025年9月30日） is one. */
function spansOf(reads: readonly LineRead[]): readonly Span[] {
  const { spans = [] } = reads.find((read) => read.spans.length > 0) ?? {};
  const named = [...new Map(spans.map((span) => [spanName(span), span])).values()];
  const parts = named.filter(({ kind }) => kind !== 'year');
  const [part] = parts;
  const isOne =
    part && parts.length === 1 && named.every((span) => lastYear(span) === lastYear(part));
  return isOne ? [part] : named;
}

function onlyPlan(reads: readonly LineRead[]) {
  const { plans = [] } = reads.find((read) => read.plans.length > 0) ?? {};
  const years = new Set(plans.map(({ last }) => last));
  return years.size === 1 ? plans[0] : undefined;
}

/** 2025年城乡低保人数（人）: a title that ends with a unit. */
function unitOfTitle(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => (isLine(line) ? [] : (splitName(line).unit ?? []))).slice(0, 1);
}

/** 带*的为2024年数据。 */
function markedYearOf(grid: Grid, notes: readonly Place[]): number | undefined {
  const years = notes.flatMap(({ row, column }) => {
    const found = marked.exec(foldHeader(grid.text(row, column)));
    return found ? [Number(found[1])] : [];
  });
  return new Set(years).size === 1 ? years[0] : undefined;
}

/** 2027年为预计数, 带*的为快报数: what lines and notes say of how final figures are. */
function naturesOf(
  { grid, lines, notes }: Omit<Surroundings, 'before'>,
  now: Span | undefined,
): Pick<StatedContext, 'natures' | 'unclearNotes'> {
  const read = notes.map((note) => ({
    note,
    said: naturesIn(grid.text(note.row, note.column), now),
  }));
  const all = [
    ...lines.flatMap((line) => naturesIn(line, now)),
    ...read.flatMap(({ said }) => said),
  ];
  const natures = all.flatMap((said) => (said === 'unclear' ? [] : [said]));
  const unclearNotes = read.flatMap(({ note, said }) => (said.includes('unclear') ? [note] : []));
  return {
    ...(natures.length > 0 ? { natures } : {}),
    ...(unclearNotes.length > 0 ? { unclearNotes } : {}),
  };
}

/** 新增就业人数（人） above a table whose rows are regions; a title such as …情况表 names no indicator. */
function indicatorOf(lines: readonly string[]): StatedContext['indicator'] {
  const line = lines.find(
    (text) => (han.test(text) && !isLine(text)) || /^指标(?:名称)?[:：]/.test(text),
  );
  if (line === undefined) return undefined;
  const { name, unit, isDoubtful } = readName(line.replace(/^指标(?:名称)?[:：]\s*/, ''));
  const isTitle =
    /情况|表$|一览|汇总|统计$|公报|排名|通报|附件|专栏|^\(.*\)$|^.{1,8}[省市县区州镇]|各|分/.test(
      name,
    ) || readLine(name).spans.length > 0;
  if (isTitle || isDoubtful || name.length > 30 || looksLikeRegion(name)) return undefined;
  return { name, ...(unit === undefined ? {} : { unit }) };
}
