import {
  isJoined,
  targetFigures,
  type Indicator,
  type Plan,
  type TargetKind,
} from '../../core/catalogue/index.js';
import { templateVersion } from '../../core/contract/index.js';
import { absentFigure, type Language } from '../../core/model/index.js';
import type { Region } from '../../core/regions/index.js';
import { messagesOf, wordOf, type Messages } from '../../messages/index.js';
import { givenCell } from './draft-cells.js';
import { notPublished } from './figure-cell.js';
import { goalRow } from './goal-row.js';
import { observationRow } from './observation-row.js';
import { publishedBatches } from './published-batches.js';
import { publishedRows, type PublishedRow } from './published-rows.js';
import { sourceRemarks } from './source-remarks.js';
import { targetRemarks } from './target-remarks.js';
import type { DraftRow, WorkbookDraft } from './workbook-draft.js';

/** 公开数据 · The draft of a workbook of what a plan published, and of nothing else. */
export function publishedDraft(plan: Plan, region: Region, language: Language): WorkbookDraft {
  const messages = messagesOf(language);
  const { published, template } = messages.workbook;
  const name = plan.name[language];
  const batches = publishedBatches(plan, messages);
  return {
    language,
    firstPage: {
      title: published.title(name),
      lines: published.lines(plan.source.publisher[language]),
    },
    coverTitle: template.coverTitle(region.name, name),
    cover: coverAnswers(plan, region, language),
    tables: {
      indicators: plan.indicators.map((indicator) => goalCells(indicator, plan, messages)),
      data: plan.indicators.flatMap((indicator) =>
        publishedRows(indicator, plan, messages).map((row) =>
          observationRow({ ...row, region, scope: 'total' }, language),
        ),
      ),
      ...(batches.length > 0 ? { batches } : {}),
    },
  };
}

function coverAnswers(plan: Plan, region: Region, language: Language): DraftRow<'cover'> {
  const none = givenCell(wordOf('coverage', 'none', language));
  return {
    unit: givenCell(region.name),
    regionCode: givenCell(region.code),
    planCode: givenCell(plan.id),
    asOf: givenCell(notPublished),
    stationList: none,
    projectList: none,
    templateVersion: givenCell(templateVersion),
  };
}

/** The latest published figure is the current one; a target without a figure has none yet. */
function goalCells(indicator: Indicator, plan: Plan, messages: Messages): DraftRow<'indicators'> {
  const { kind, base, source } = indicator.target;
  const latest = publishedRows(indicator, plan, messages).findLast((row) =>
    isOfCourse(row, plan, kind),
  );
  const remarks = sourceRemarks([source], messages);
  const said = targetRemarks(indicator, false, messages);
  return goalRow(
    {
      indicator,
      kind,
      period: latest?.period ?? 'unavailable',
      current: latest?.value ?? absentFigure('unavailable'),
      ...targetFigures({ indicator, kind, holdsHere: true }, plan, {
        base,
        otherwise: 'unavailable',
      }),
      remarks: [...said, remarks].join(messages.workbook.remarks.separator),
    },
    messages.language,
  );
}

/** A target in words has no figure; growth and what accumulates begin with the plan: a figure of before is what the earlier plan came to. */
function isOfCourse({ period }: PublishedRow, { firstYear }: Plan, kind: TargetKind): boolean {
  if (kind === 'words') return false;
  return !isJoined(kind) || typeof period !== 'object' || period.year >= firstYear;
}
