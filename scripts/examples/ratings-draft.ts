import { contract, templateVersion } from '../../src/core/contract/index.js';
import { targetFigures, type Indicator } from '../../src/core/catalogue/index.js';
import {
  absentFigure,
  exactly,
  latestDue,
  periodText,
  type Day,
  type Language,
  type Period,
} from '../../src/core/model/index.js';
import type { Region } from '../../src/core/regions/index.js';
import { messagesOf, wordOf } from '../../src/messages/index.js';
import {
  givenCell,
  goalRow,
  observationRow,
  observedPeriods,
  type DraftRow,
  type WorkbookDraft,
} from '../../src/workbooks/create/index.js';
import { ratingCases, type RatingCase } from './rating-cases.js';
import { caseId, ratingsPlan } from './ratings-plan.js';

const asOf: Day = { year: 2023, month: 9, day: 30 };
const firstPathRow = 3;

interface Case {
  readonly one: RatingCase;
  readonly indicator: Indicator;
  readonly language: Language;
}

/** 评级示例 · The draft of the workbook that shows every kind of target in every class it can have. */
export function ratingsDraft(region: Region, language: Language): WorkbookDraft {
  const words = messagesOf(language).workbook.ratings;
  const cases = ratingCases.flatMap((one): readonly Case[] => {
    const indicator = ratingsPlan.indicators.find(({ id }) => id === caseId(one));
    return indicator ? [{ one, indicator, language }] : [];
  });
  const none = givenCell(wordOf('coverage', 'none', language));
  return {
    language,
    firstPage: { title: words.title, lines: words.lines },
    coverTitle: words.title,
    cover: {
      unit: givenCell(words.unit(region.name)),
      regionCode: givenCell(region.code),
      planCode: givenCell(ratingsPlan.id),
      asOf: givenCell(asOf),
      stationList: none,
      projectList: none,
      templateVersion: givenCell(templateVersion),
    },
    tables: {
      indicators: cases.map(goalOf),
      path: cases.flatMap(({ one, indicator }) => pathRows(one, indicator)),
      data: cases.flatMap((each) => dataRows(each, region)),
    },
  };
}

function goalOf({ one, indicator, language }: Case): DraftRow<'indicators'> {
  const { kind, planned } = one;
  const goal = { indicator, kind, holdsHere: true };
  const { base } = indicator.target;
  const lastRow = firstPathRow + planned.length - 1;
  const area = `${contract.path.name[language]}!$B$${firstPathRow}:$C$${lastRow}`;
  return goalRow(
    {
      indicator,
      kind,
      period: latestDue(indicator.frequency, asOf),
      current: figureOf(one.current),
      ...targetFigures(goal, ratingsPlan, { base, otherwise: 'blank' }),
      ...(planned.length > 0 ? { path: { area, rows: plannedYears(planned) } } : {}),
      remarks: indicator.source.publisher[language],
    },
    language,
  );
}

function figureOf(value: number | undefined) {
  return value === undefined ? absentFigure('unavailable') : exactly(value);
}

function plannedYears(planned: readonly number[]): readonly (readonly [number, number])[] {
  return planned.map((value, at) => [ratingsPlan.firstYear + at, value]);
}

function pathRows({ planned }: RatingCase, { id }: Indicator): readonly DraftRow<'path'>[] {
  return plannedYears(planned).map(([year, value]) => ({
    indicatorCode: givenCell(id),
    period: givenCell(year),
    plannedValue: givenCell(value),
  }));
}

/** A cumulative amount comes in equal yearly parts; base years have their base. */
function dataRows({ one, indicator, language }: Case, region: Region): readonly DraftRow<'data'>[] {
  const { kind } = one;
  const periods = observedPeriods({ indicator, kind, holdsHere: true }, ratingsPlan, {
    asOf,
    reportType: 'annual',
  });
  const current = periodText(latestDue(indicator.frequency, asOf));
  const valueOf = (period: Period) => {
    if (kind === 'cumulative') return one.current && one.current / periods.length;
    return periodText(period) === current ? one.current : one.base;
  };
  return periods.map((period) =>
    observationRow(
      { region, scope: 'total', indicator, period, value: figureOf(valueOf(period)) },
      language,
    ),
  );
}
