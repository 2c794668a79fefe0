import type { Source, Target, TargetKind } from '../catalogue/index.js';
import { readPlanFigure } from '../entries/index.js';
import type { Bilingual } from '../model/index.js';
import { readBase, readTargetValue } from './read-target-value.js';
import { readTie } from './read-tie.js';
import { readWay } from './read-way.js';
import { requireBefore, requireOrder } from './require-order.js';
import type { RowReader } from './row-reader.js';

const inProse: Bilingual = {
  'zh-CN': '定性目标的文字；有数值的请改用其他目标类型',
  'en-US': 'a target in words; where it is a figure, another kind of target',
};

/** What the target of a row is read with: its unit and name, and what holds where the row leaves blank. */
export interface TargetRow {
  readonly unit: string;
  readonly name: string;
  readonly usual?: Target;
}

/** 目标 · The target that a row states. */
export function readTarget(
  row: RowReader,
  { unit, name, usual }: TargetRow,
  source: Source,
): Target {
  const need = usual ? 'may' : 'must';
  const kind = (row.text('kind', need) as TargetKind | undefined) ?? usual?.kind ?? 'monitor';
  if (kind === 'monitor') return { kind, source };
  if (kind === 'words' || kind === 'tied') return inWords(row, kind, { usual, source });
  const isFromBase = kind === 'rise' || kind === 'fall';
  const baseYear = isFromBase ? (row.number('baseYear', need) ?? usual?.baseYear) : undefined;
  const base = isFromBase ? readBase(row, unit) : undefined;
  const targetYear = row.number('targetYear', need) ?? usual?.targetYear;
  const { high, value, ...meant } = readTargetValue(row, unit, kind);
  const isUpperAsked = kind === 'band' && high === undefined;
  const upper = row.amount('upperLimit', unit, isUpperAsked ? 'must' : 'may') ?? high;
  requireBefore(row, ['baseYear', baseYear], ['targetYear', targetYear]);
  requireWay(row, kind, { base: base?.value, value, upper });
  return {
    kind,
    ...(baseYear === undefined ? {} : { baseYear }),
    ...(base ? { base } : {}),
    ...(targetYear === undefined ? {} : { targetYear }),
    ...(value === undefined ? {} : { value }),
    ...(upper === undefined ? {} : { upper }),
    ...meant,
    ...(kind === 'cumulative' ? wayOf(row, name, usual) : {}),
    source,
  };
}

/** A target that is no number: its words, and what they tie it to. */
function inWords(
  row: RowReader,
  kind: 'words' | 'tied',
  { usual, source }: { readonly usual: Target | undefined; readonly source: Source },
): Target {
  const need = usual ? 'may' : 'must';
  const targetYear = row.number('targetYear', need) ?? usual?.targetYear;
  const words = row.said('targetValue');
  if (kind === 'words') refuseFigure(row, words);
  if (words === '' && need === 'must') row.tell('targetValue', { id: 'blank' });
  return {
    ...(usual?.kind === kind && words === '' ? usual : {}),
    kind,
    ...(targetYear === undefined ? {} : { targetYear }),
    ...(words === '' ? {} : { words, ...(kind === 'tied' ? readTie(row, words) : {}) }),
    source,
  };
}

/** A target in words is no figure: whoever types one means another kind. */
function refuseFigure(row: RowReader, words: string): void {
  if (readPlanFigure(words).kind !== 'figure') return;
  row.tell('targetValue', { id: 'misread', found: words, allowed: [inProse] });
}

/** What rises ends no lower than it began, what falls no higher, and no target exceeds its limit. */
function requireWay(
  row: RowReader,
  kind: TargetKind,
  { base, value, upper }: Readonly<Record<'base' | 'value' | 'upper', number | undefined>>,
): void {
  requireOrder(row, ['targetValue', value], ['upperLimit', upper]);
  if (kind === 'rise') requireOrder(row, ['baseValue', base], ['targetValue', value]);
  if (kind === 'fall') requireOrder(row, ['targetValue', value], ['baseValue', base]);
}

/** The way that a row states, else the usual one. */
function wayOf(row: RowReader, name: string, usual: Target | undefined) {
  const stated = readWay(row, name);
  if (stated.way !== undefined || usual?.way === undefined) return stated;
  const { way, direction } = usual;
  return direction === undefined ? { way } : { way, direction };
}
