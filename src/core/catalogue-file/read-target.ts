import type { Source, Target, TargetKind } from '../catalogue/index.js';
import { readBase, readTargetValue } from './read-target-value.js';
import { readTie } from './read-tie.js';
import { readWay } from './read-way.js';
import { requireOrder } from './require-order.js';
import type { RowReader } from './row-reader.js';

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
  requireOrder(row, ['baseYear', baseYear], ['targetYear', targetYear]);
  requireOrder(row, ['targetValue', value], ['upperLimit', upper]);
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
  if (words === '' && need === 'must') row.tell('targetValue', { id: 'blank' });
  return {
    ...(usual?.kind === kind && words === '' ? usual : {}),
    kind,
    ...(targetYear === undefined ? {} : { targetYear }),
    ...(words === '' ? {} : { words, ...(kind === 'tied' ? readTie(row, words) : {}) }),
    source,
  };
}

/** The way that a row states, else the usual one. */
function wayOf(row: RowReader, name: string, usual: Target | undefined) {
  const stated = readWay(row, name);
  if (stated.way !== undefined || usual?.way === undefined) return stated;
  const { way, direction } = usual;
  return direction === undefined ? { way } : { way, direction };
}
