import type { BatchFactsOf, BatchRuleId } from '../core/batch-rules/index.js';
import type { Doubt, FactsOf, RuleGroup, RuleId } from '../core/rules/index.js';
import type { Facts, Language, Severity } from '../core/model/index.js';
import type { Verdict } from '../core/verdict.js';
import type { AdoptionWords } from './adoption-words.js';
import type { AnnexWords } from './annex-words.js';
import type { CatalogueWords } from './catalogue-words.js';
import type { ChartWords } from './chart-words.js';
import type { ConsolidationWords } from './consolidation-words.js';
import type { CommandWords } from './command-words.js';
import type { ContractWords } from './contract.js';
import type { DeskWords } from './desk-words.js';
import type { FailureWords } from './failures.js';
import type { FunctionWords } from './functions.js';
import type { NoticeWords } from './notice-words.js';
import type { PaneWords } from './pane.js';
import type { PlanFormWords } from './plan-form-words.js';
import type { ReportPageWords } from './report-page-words.js';
import type { ReportWords } from './report-words.js';
import type { SummaryWords } from './summary-words.js';
import type { TableWords } from './table-words.js';
import type { WorkbookWords } from './workbook-words.js';

/** 一条规则的文字 · What is said of a rule and of each of its findings. */
export interface RuleWords<F> {
  /** The defect as a short noun phrase. */
  readonly title: string;
  /** What was found against what, and what to do; one or two sentences, units always. */
  readonly message: (facts: F) => string;
  /** Which check of the rule is broken or undecided, where it makes several. */
  readonly check?: (facts: Facts) => string;
  /** Why it matters, for the rule's page. */
  readonly why: string;
  /** How to put it right, for the rule's page. */
  readonly remedy: string;
}

/** 全部文字 · Every sentence and label of one language. */
export interface Messages {
  readonly language: Language;
  readonly rules: { readonly [Id in RuleId]: RuleWords<FactsOf<Id>> } & {
    readonly [Id in BatchRuleId]: RuleWords<BatchFactsOf<Id>>;
  };
  readonly groups: Readonly<Record<RuleGroup | 'across-workbooks', string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly doubts: Readonly<Record<Doubt, string>>;
  readonly contract: ContractWords;
  readonly failures: FailureWords;
  readonly functions: FunctionWords;
  readonly catalogue: CatalogueWords;
  readonly report: ReportWords;
  readonly charts: ChartWords;
  readonly reportPage: ReportPageWords;
  readonly command: CommandWords;
  readonly desk: DeskWords;
  readonly notices: NoticeWords;
  readonly pane: PaneWords;
  readonly summary: SummaryWords;
  readonly tables: TableWords;
  readonly adoption: AdoptionWords;
  readonly consolidation: ConsolidationWords;
  readonly annex: AnnexWords;
  readonly planForm: PlanFormWords;
  readonly workbook: WorkbookWords;
}
