import { isAskedAt, publishedBase, type LevelGoal } from '../../core/catalogue/index.js';
import { comparePeriods, exactly, type Period } from '../../core/model/index.js';
import { developmentZones, type Region } from '../../core/regions/index.js';
import { isInForce } from '../../core/submission/index.js';
import { adoptedRow, adoptedRows, furtherRows } from './adopted-rows.js';
import type { ObservationDraft } from './observation-row.js';
import { observedPeriods } from './observed-periods.js';
import { requestedReportType, type TemplateRequest } from './template-request.js';

/** 应填的行 · The rows of 数据 that a template asks for, with what is known of them; what is carried over stands in order of time. */
export function observationDrafts(
  goal: LevelGoal,
  request: TemplateRequest,
): readonly ObservationDraft[] {
  const { plan, asOf, language, adoption, last } = request;
  const { indicator } = goal;
  const places = reportedRegions(goal, request);
  const hasParts = places.length > 1;
  const asks = observedPeriods(goal, plan, {
    asOf,
    reportType: requestedReportType(request),
  }).flatMap((period) =>
    places
      .filter(({ region }) => isStanding(region, period, request))
      .map((place) => ({ ...place, indicator, period })),
  );
  const adopted = adoptedRows(indicator, adoption ?? last);
  const all = [...asks, ...furtherRows(asks, adopted)];
  const inTime = last
    ? all.toSorted((one, other) => comparePeriods(one.period, other.period))
    : all;
  return inTime.map((ask) => {
    const value = ask.scope === 'total' ? knownValue(goal, ask.period, request) : undefined;
    const isOpen = ask.scope === 'total' && value === undefined && hasParts;
    const taken = adoptedRow(ask, adopted, language);
    const isSum = !adoption && isOpen && Object.keys(taken).length === 0;
    return { ...ask, value, ...(isSum ? { isSum } : {}), ...taken };
  });
}

function knownValue(goal: LevelGoal, period: Period, request: TemplateRequest) {
  const base = publishedBase(goal, request.plan, request.unit.code);
  const isBase = period.frequency === 'year' && period.year === goal.indicator.target.baseYear;
  return isBase && base ? exactly(base.value) : undefined;
}

/** The unit itself, then its subordinates and zones where figures add up. */
function reportedRegions({ indicator }: LevelGoal, request: TemplateRequest) {
  const { unit, regions, plan, withZones, withOwn, onlyAskedBelow } = request;
  const total = { region: unit, scope: 'total' } as const;
  if (indicator.rollUp === 'none') return [total];
  const below = regions
    .subordinates(unit.code)
    .filter(({ level }) => !onlyAskedBelow || isAskedAt(level, indicator, plan));
  const zones = withZones ? developmentZones(unit.code, regions) : [];
  return [
    total,
    ...(withOwn ? [{ region: unit, scope: 'own' } as const] : []),
    ...below.map((region) => ({ region, scope: 'subordinate' }) as const),
    ...zones.map((region) => ({ region, scope: 'zone' }) as const),
  ];
}

/** A region that was merged into another, or changed its code, owes nothing of what ends later. */
function isStanding({ code }: Region, period: Period, { last }: TemplateRequest): boolean {
  const gone = last?.changes.filter(({ oldCode, newCode }) => oldCode === code && newCode !== code);
  return !gone?.some((change) => isInForce(change, period));
}
