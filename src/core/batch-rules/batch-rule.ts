import type { Catalogue, Indicator, Plan } from '../catalogue/index.js';
import type { WorkbookFacts } from '../facts/index.js';
import type { Finding, Severity, Where } from '../model/index.js';
import type { Regions } from '../regions/index.js';
import type { RuleFacts } from '../rules/index.js';
import type { Limits } from '../submission/index.js';

/** 报送批 · The workbooks of one plan and cut-off date, as rules across workbooks see them. */
export interface Batch {
  readonly plan: Plan;
  /** The indicators of the plan by id. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly asOf: string;
  readonly workbooks: readonly WorkbookFacts[];
  /** The first workbook of each unit by its region code. */
  readonly byRegion: ReadonlyMap<string, WorkbookFacts>;
  /** All workbooks of each region: a unit may have delivered twice, a region have two units. */
  readonly deliveries: ReadonlyMap<string, readonly WorkbookFacts[]>;
  /** How many were delivered of which nobody can tell whether they belong here: of no known unit, plan or date. */
  readonly unplaced: number;
  /** The units of those that say whose they are. */
  readonly unplacedRegions: ReadonlySet<string>;
  /** The workbooks whose date is not that of their peers, and of which nobody can tell for which one they were meant. */
  readonly openCutOffs: ReadonlyMap<WorkbookFacts, OpenCutOff>;
  /** Units that must deliver, where the office names them; else they follow from the region tree. */
  readonly expected: readonly string[] | undefined;
  /** The earlier delivery of the same plan, where one is given. */
  readonly previous: readonly WorkbookFacts[];
  /** The workbooks of the plans that stand after this one in the catalogue. */
  readonly ofLaterPlans: readonly WorkbookFacts[];
  readonly catalogue: Catalogue;
  readonly regions: Regions;
  readonly limits: Limits;
}

/** 截止日期存疑 · The dates for which a region has delivered, and those of its peers, none of which is among them. */
export interface OpenCutOff {
  readonly own: readonly string[];
  readonly missing: readonly string[];
}

/** 封存的工作簿 · What the rules about seals look at. */
export type SealedDelivery = Pick<Batch, 'workbooks' | 'previous'>;

/** A finding across workbooks: it belongs to a file, and points to a cell where there is one. */
export interface BatchAnswer<F extends RuleFacts = RuleFacts> {
  readonly file: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly key?: string;
  /** The contract id of the column, by which explanations are matched. */
  readonly column?: string;
  /** What stands in the cell. */
  readonly value?: string | number | boolean | null;
  readonly facts: F;
  readonly severity?: Severity;
  readonly related?: readonly Where[];
}

/** 汇总校验规则 · One check over many workbooks, named after the defect that it finds. */
export interface BatchRule<
  Id extends string = string,
  F extends RuleFacts = RuleFacts,
  In = Batch,
> {
  readonly id: Id;
  readonly severity: Severity;
  readonly check: (batch: In) => Iterable<BatchAnswer<F>>;
}

/** The finding that a failure of a rule across workbooks makes. */
export function batchFinding(
  rule: Pick<BatchRule, 'id' | 'severity'>,
  failure: BatchAnswer,
): Finding {
  const { severity = rule.severity, ...rest } = failure;
  return { rule: rule.id, severity, ...rest };
}
