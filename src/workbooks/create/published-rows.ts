import type {
  Indicator,
  PublishedObservation,
  Plan,
  PublishedFigure,
} from '../../core/catalogue/index.js';
import { absentFigure, exactly, yearPeriod, type Figure } from '../../core/model/index.js';
import type { Messages } from '../../messages/index.js';
import type { ObservationDraft } from './observation-row.js';
import { sourceRemarks } from './source-remarks.js';

/** A row of 数据 without the region that it is of. */
export type PublishedRow = Omit<ObservationDraft, 'region' | 'scope'>;

/**
 * 公开数据行 · The rows of 数据 that an indicator has by its published figures, the latest last.
 *
 * The base year of a rise or fall comes first. What was not published is declared so: an indicator
 * without any figure still has one row that says it.
 */
export function publishedRows(
  indicator: Indicator,
  { observations }: Plan,
  messages: Messages,
): readonly PublishedRow[] {
  const own = observations.filter((observation) => observation.indicator === indicator.id);
  const rows = joined(own).map((observation) => rowOf(indicator, observation, messages));
  const current = rows.length > 0 ? rows : [unpublished(indicator)];
  return [...baseRows(indicator, messages), ...current];
}

interface Joined extends Omit<PublishedObservation, 'source'> {
  readonly sources: readonly PublishedObservation['source'][];
}

/** A denominator that another publisher gives joins the row of the figure that it explains. */
function joined(observations: readonly PublishedObservation[]): readonly Joined[] {
  const isDenominator = ({ numerator, value }: PublishedObservation) => !numerator && !value;
  const denominators = observations.filter(isDenominator);
  return observations
    .filter((observation) => !isDenominator(observation))
    .map(({ source, ...observation }) => {
      const [other] = observation.numerator && !observation.denominator ? denominators : [];
      const sources = other ? [source, other.source] : [source];
      const { denominator } = other ?? observation;
      return { ...observation, ...(denominator ? { denominator } : {}), sources };
    });
}

function rowOf(indicator: Indicator, observation: Joined, messages: Messages): PublishedRow {
  const { year, numerator, denominator, value, sources } = observation;
  return {
    indicator,
    period: year === undefined ? 'unavailable' : yearPeriod(year),
    numerator: figureOf(numerator),
    denominator: figureOf(denominator),
    value: figureOf(value),
    precision: precisionOf(numerator ?? value, messages),
    remarks: sourceRemarks(sources, messages),
  };
}

function figureOf(figure: PublishedFigure | undefined): Figure {
  return figure ? exactly(figure.value) : absentFigure('unavailable');
}

function precisionOf(figure: PublishedFigure | undefined, { workbook }: Messages) {
  const { roundings } = workbook;
  if (figure?.atLeast) return roundings.atLeast;
  const unit = String(figure?.roundedTo);
  return unit in roundings ? roundings[unit as keyof typeof roundings] : undefined;
}

function unpublished(indicator: Indicator): PublishedRow {
  const figure = absentFigure('unavailable');
  return {
    indicator,
    period: 'unavailable',
    numerator: figure,
    denominator: figure,
    value: figure,
  };
}

function baseRows(indicator: Indicator, messages: Messages): readonly PublishedRow[] {
  const { kind, baseYear, base, source } = indicator.target;
  if ((kind !== 'rise' && kind !== 'fall') || baseYear === undefined) return [];
  const remarks = sourceRemarks([source], messages);
  return [
    { ...unpublished(indicator), period: yearPeriod(baseYear), value: figureOf(base), remarks },
  ];
}
