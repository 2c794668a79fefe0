import type { Indicator } from '../../catalogue/index.js';
import { readDay } from '../../entries/index.js';
import { fifteenDigits } from '../../formulas/index.js';
import { groupBy, latestDue, numberOf, periodText, type Period } from '../../model/index.js';
import { levelOf } from '../../regions/index.js';
import type { Batch } from '../batch-rule.js';
import { ownTotals, totalAt, type Delivered, type Totals } from './own-totals.js';
import { unroundedFigure } from './shown-figure.js';

/** 同级单位 · A unit among its peers: its figure, and the number by which it is compared. */
export interface Peer extends Delivered {
  readonly name: string;
  readonly value: number;
}

/** 同级 · The units of one level below one superior, by a rate, or by the growth over a year in percent. */
export interface PeerGroup {
  readonly indicator: Indicator;
  readonly by: 'rate' | 'growth';
  readonly period: Period;
  readonly peers: readonly Peer[];
}

interface Unit {
  readonly name: string;
  readonly totals: Totals;
}

/** The peers of a batch for each of its indicators, at the latest period due. */
export function* peerGroups(batch: Batch): Iterable<PeerGroup> {
  const { plan, asOf } = batch;
  const day = readDay(asOf, 1900);
  if (!day) return;
  for (const units of siblings(batch)) {
    for (const indicator of plan.indicators) {
      const by = indicator.measure === 'ratio' ? 'rate' : 'growth';
      const period = latestDue(indicator.frequency, day);
      const peers = units.flatMap((unit) => peerOf(unit, period, indicator) ?? []);
      yield { indicator, by, period, peers };
    }
  }
}

/** The units of one level below one superior, as often as there are such. */
function siblings(batch: Batch): readonly (readonly Unit[])[] {
  const { deliveries, regions } = batch;
  const known = [...deliveries.keys()].flatMap((code) => regions.find(code) ?? []);
  const groups = groupBy(known, ({ code, parent = '' }) => `${parent}|${levelOf(code)}`);
  return [...groups.values()].map((units) =>
    units.map(({ code, name }) => ({ name, totals: ownTotals(code, batch) })),
  );
}

function peerOf({ name, totals }: Unit, period: Period, indicator: Indicator): Peer | undefined {
  const delivered = totalAt(totals, { indicator: indicator.id, period: periodText(period) });
  if (!delivered) return undefined;
  const { workbook, figure } = delivered;
  const now = numberOf(unroundedFigure(figure, indicator));
  if (now === undefined) return undefined;
  if (indicator.measure === 'ratio') return { workbook, figure, name, value: fifteenDigits(now) };
  const yearBefore = periodText({ ...period, year: period.year - 1 });
  const earlier = totalAt(totals, { indicator: indicator.id, period: yearBefore });
  const before = earlier && numberOf(unroundedFigure(earlier.figure, indicator));
  if (before === undefined || before <= 0) return undefined;
  return { workbook, figure, name, value: fifteenDigits((now / before - 1) * 100) };
}
