import type { AdoptedRow } from '../../core/adoption/index.js';
import { isAskedAt, levelGoals, type Indicator } from '../../core/catalogue/index.js';
import {
  chooseDeliveries,
  consolidate,
  figureChanges,
  type Deliveries,
  type Undecidable,
} from '../../core/consolidation/index.js';
import type { WorkbookFacts } from '../../core/facts/index.js';
import type { Day } from '../../core/model/index.js';
import { developmentZones, type Region, type Regions } from '../../core/regions/index.js';
import type { Submission } from '../../core/submission/index.js';
import type { ConsolidationReport } from '../../reports/consolidation-text.js';
import { createWorkbook } from './create-workbook.js';
import { joinedLists } from './joined-lists.js';
import { observedPeriods } from './observed-periods.js';
import { originsTable } from './origins-table.js';
import { templateDraft } from './template-draft.js';
import { typedBefore, withRemarks, withTyped } from './typed-before.js';
import type { TemplateRequest } from './template-request.js';
import type { WorkbookDraft } from './workbook-draft.js';

/** Whose workbook is made; plan and date where they were asked for. */
interface Superior {
  readonly unit: Region;
  readonly regions: Regions;
  readonly plan?: string | undefined;
  readonly asOf?: Day | undefined;
}

/** 计入的工作簿 · The workbooks below a unit that count, or why none can be chosen. */
export function deliveriesBelow(
  facts: readonly WorkbookFacts[],
  { unit, regions, plan, asOf }: Superior,
): Deliveries | Undecidable {
  return chooseDeliveries(facts, { units: codesBelow(unit, regions), plan, asOf });
}

/** 下级代码 · The codes of the units whose workbooks count: the subordinates, and the zones. */
export function codesBelow({ code }: Region, regions: Regions): readonly string[] {
  const below = [...regions.subordinates(code), ...developmentZones(code, regions)];
  return below.map((region) => region.code);
}

/** What a superior's workbook is made of. */
export interface RollUpSource {
  /** What the superior is asked for, at the plan and date of what counts. */
  readonly request: TemplateRequest;
  readonly chosen: Deliveries;
  /** The workbook that was made before, and what it says. */
  readonly previous?:
    { readonly facts: WorkbookFacts; readonly submission: Submission } | undefined;
  /** The workbooks with errors that nobody explained away. */
  readonly flawed: ConsolidationReport['flawed'];
  /** Understands a file that counts once more, for its lists. */
  readonly readAgain: (file: string) => Promise<Submission | undefined>;
}

/** 汇总的工作簿 · A superior's workbook, and what is said of how it was made. */
export interface RolledUpWorkbook {
  readonly content: Uint8Array;
  readonly report: ConsolidationReport;
}

/** 汇总生成 · Makes the workbook of a superior out of those of its units. */
export async function rollUp(source: RollUpSource): Promise<RolledUpWorkbook> {
  const { chosen, previous } = source;
  const isRunning = [...chosen.byUnit.values()].flat().some((workbook) => workbook.isRunning);
  const reportType = isRunning ? 'running' : 'annual';
  const request = { ...source.request, reportType, withOwn: true, onlyAskedBelow: true } as const;
  const last = previous?.submission;
  const made = consolidatedRows(request, chosen, previous?.facts);
  const rows = last
    ? made.map((row) => (row.scope === 'own' ? withRemarks(row, last) : row))
    : made;
  const lists = await listsOf(source);
  const typed = last && typedBefore(last, { unit: request.unit.code, asOf: request.asOf });
  const adoption = { rows, targets: typed?.targets ?? [], taken: rows.length, left: [] };
  const asking = { ...request, adoption, lists: withTyped(lists, typed?.tables ?? {}) };
  const asked = templateDraft(asking);
  const draft = { ...asked, cover: { ...asked.cover, ...typed?.cover } };
  const further = originsTable(rows, request.unit, request.language);
  return {
    content: await createWorkbook({ ...draft, further }),
    report: reportOf({ rows, lists }, { ...source, request }),
  };
}

/** The rows of 数据 of the superior. */
function consolidatedRows(
  request: TemplateRequest,
  chosen: Deliveries,
  previous: WorkbookFacts | undefined,
): readonly AdoptedRow[] {
  const { plan, unit, regions, asOf, reportType = 'annual', withZones } = request;
  const goals = levelGoals(plan, unit.level);
  return consolidate(chosen, {
    unit,
    subordinates: regions.subordinates(unit.code),
    zones: developmentZones(unit.code, regions).filter(
      ({ code }) => withZones || chosen.byUnit.has(code),
    ),
    indicators: goals.map(({ indicator }) => indicator),
    asked: goals.flatMap((goal) =>
      observedPeriods(goal, plan, { asOf, reportType }).map((period) => ({
        indicator: goal.indicator,
        period,
      })),
    ),
    isAskedOf: ({ level }, indicator) => isAskedAt(level, indicator, plan),
    previous,
  });
}

/** 下级清单 · The lists of the workbooks that count, the first one of each unit. */
async function listsOf({ chosen, readAgain }: RollUpSource): Promise<WorkbookDraft['tables']> {
  const submissions: Submission[] = [];
  for (const [first] of chosen.byUnit.values()) {
    const submission = first && (await readAgain(first.file));
    if (submission) submissions.push(submission);
  }
  return joinedLists(submissions);
}

/** Whether a total has no part but what the unit does itself, since none of its units is asked for it. */
function isLeftToUnit(rows: readonly AdoptedRow[], { id, rollUp: way }: Indicator): boolean {
  const own = rows.filter(({ indicator }) => indicator.id === id);
  const isBelow = ({ scope }: AdoptedRow) => scope === 'subordinate' || scope === 'zone';
  return way !== 'none' && own.length > 0 && !own.some(isBelow);
}

interface Made {
  readonly rows: readonly AdoptedRow[];
  readonly lists: WorkbookDraft['tables'];
}

function reportOf(
  { rows, lists }: Made,
  { request: { unit, plan, regions, language }, chosen, previous, flawed }: RollUpSource,
): ConsolidationReport {
  const goals = levelGoals(plan, unit.level).map(({ indicator }) => indicator);
  return {
    unit: unit.name,
    plan: plan.name[language],
    rows,
    units: regions.subordinates(unit.code).map(({ code }) => code),
    ...{ chosen, flawed, lists },
    notAdded: goals.filter(({ rollUp: way }) => way === 'none'),
    notAsked: goals.filter((indicator) => isLeftToUnit(rows, indicator)),
    changes: previous && figureChanges(rows, previous.facts),
  };
}
