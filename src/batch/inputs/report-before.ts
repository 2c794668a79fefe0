import { isIsoDay, type Finding } from '../../core/model/index.js';
import { verdicts, type Verdict } from '../../core/verdict.js';
import { unitKey, type EarlierUnit, type EarlierUnits } from '../../reports/earlier-units.js';
import { readBytes } from '../files/read-bytes.js';

/** 上次报告 · What the report beside an earlier delivery had fixed in its turn, and since when its units stood so. */
interface ReportBefore {
  readonly fixed: readonly Finding[];
  readonly known: EarlierUnits;
}

/** A report that cannot be read, or is none, tells of nothing. */
export function reportBefore(path: string): ReportBefore {
  const report = read(path);
  const missing = listIn(report, 'missing').map((unit) => known(unit, 'missing'));
  const units = listIn(report, 'workbooks').map((unit) => known(unit, verdictOf(unit)));
  return {
    fixed: listIn(report, 'fixed').filter(isFinding),
    known: new Map([...missing, ...units].flat()),
  };
}

function read(path: string): unknown {
  try {
    const bytes = readBytes(path, '.');
    return 'id' in bytes ? null : JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

function fieldOf(one: unknown, name: string): unknown {
  return typeof one === 'object' && one !== null && Object.hasOwn(one, name)
    ? (one as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function listIn(report: unknown, name: string): readonly unknown[] {
  const list = fieldOf(report, name);
  return Array.isArray(list) ? list : [];
}

function isFinding(one: unknown): one is Finding {
  return fieldOf(one, 'rule') !== undefined && fieldOf(one, 'file') !== undefined;
}

function verdictOf(unit: unknown): Verdict | undefined {
  return verdicts.find((verdict) => verdict === fieldOf(unit, 'verdict'));
}

/** How a unit stood; one that says nothing of it is left out. */
function known(
  unit: unknown,
  verdict: EarlierUnit['verdict'] | undefined,
): readonly (readonly [string, EarlierUnit])[] {
  const [region, plan, since] = ['region', 'plan', 'since'].map((name) => fieldOf(unit, name));
  if (typeof region !== 'string' || typeof since !== 'string' || !isIsoDay(since)) return [];
  if (!verdict) return [];
  return [[unitKey(region, typeof plan === 'string' ? plan : null), { verdict, since }]];
}
