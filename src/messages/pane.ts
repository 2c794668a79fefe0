import type { Facts, ReportType } from '../core/model/index.js';
import type { SealStanding } from '../core/seal/index.js';

/** What the views of the work of a year say; the words themselves are loaded with these. */
export type { MadeWords, YearWords } from './year-words.js';
export type { PlanFormWords } from './plan-form-words.js';

/** 窗格视图 · The views of the pane, in the order of their tabs. */
export const paneViews = ['overview', 'check', 'functions', 'prepare', 'settings'] as const;
/** 现有报表 and 拟定规划 stand there only beside a workbook of the office's own. */
export type PaneView = (typeof paneViews)[number] | 'tables' | 'plan';

/** 行 · What a row of a sheet is: blank, a line above or below, of a header, read, left out on purpose, or not read; or what somebody said of it. */
export type RowKind =
  ('blank' | 'line' | 'header' | 'read' | 'left-out' | 'unread') | ('total' | 'moved' | 'note');

/** 更正一行 · What a row can be said to be: of a header, the first below it, figures, the total, one that moved, a note, or left out. */
export type RowChoice = 'header' | 'first' | 'read' | 'total' | 'moved' | 'note' | 'left-out';

/** 无法操作的原因 · Every way in which Excel or the browser can refuse the pane. */
type PaneFailureId =
  | 'not-in-excel'
  | 'host-too-old'
  | 'cell-edit-mode'
  | 'host-busy'
  | 'protected-sheet'
  | 'protected-workbook'
  | 'sheet-missing'
  | 'sheet-hidden'
  | 'place-missing'
  | 'column-missing'
  | 'cell-occupied'
  | 'too-much-data'
  | 'too-many-cells'
  | 'settings-refused'
  | 'excel-refused'
  | 'file-changed'
  | 'not-secure'
  | 'key-unusable'
  | 'worker-died';

/** 已完成的操作 · What the pane tells once something was done. */
type PaneNoticeId =
  | 'fixed'
  | 'fix-outdated'
  | 'explained'
  | 'inserted'
  | 'reentered'
  | 'listed'
  | 'made'
  | 'frozen'
  | 'annotated'
  | 'sealed'
  | 'sealed-copy'
  | 'fixed-copy'
  | 'copied'
  | 'layout-kept'
  | 'identity-shared'
  | 'layout-forgotten'
  | 'layout-saved'
  | 'plan-saved'
  | 'plan-used';

/** 窗格用语 · Everything that is said in the pane. */
export interface PaneWords {
  readonly title: string;
  readonly views: Readonly<Record<PaneView, string>>;
  readonly palettes: Readonly<Record<'green-ahead' | 'red-ahead', string>>;
  readonly failures: Readonly<Record<PaneFailureId, (facts: Facts) => string>>;
  readonly notices: Readonly<Record<PaneNoticeId, (facts: Facts) => string>>;
  readonly frame: FrameWords;
  readonly files: FilesWords;
  readonly overview: OverviewWords;
  readonly check: CheckWords;
  readonly functions: FunctionsWords;
  readonly prepare: PrepareWords;
  readonly seal: SealWords;
  readonly settings: SettingsWords;
  readonly tables: PaneTablesWords;
}

/** What stands around every view. */
export interface FrameWords {
  readonly reading: string;
  readonly checking: string;
  readonly checkAgain: string;
  readonly dismiss: string;
  readonly loading: string;
  readonly foreign: (sheets: readonly string[]) => string;
  /** A workbook that states a plan: the offer to use it, or what is wrong with it. */
  readonly planFound: (name: string) => string;
  readonly planDefects: (count: number, lines: readonly string[]) => string;
  readonly usePlan: string;
  readonly offerTemplate: string;
  readonly offerTables: string;
  readonly noWorkbook: string;
  /** The name of a workbook to which Excel gives none. */
  readonly unnamed: string;
  /** Beside a workbook that could not be read. */
  readonly notRead: string;
  /** Where the findings can go when the workbook takes no sheet. */
  readonly saveReport: string;
}

/** The list of files of the page without Excel. */
export interface FilesWords {
  readonly title: string;
  readonly drop: string;
  readonly local: string;
  readonly chooseFiles: string;
  readonly chooseFolder: string;
  readonly progress: (done: number, total: number) => string;
  readonly finished: (total: number) => string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly clear: string;
  readonly list: string;
  readonly waiting: string;
  /** How far a large file is read. */
  readonly readShare: (percent: number) => string;
  readonly saveReport: string;
  readonly forms: Readonly<Record<string, string>>;
  readonly noWorkbooks: string;
  readonly ignored: (count: number) => string;
  readonly across: string;
  readonly verdictCount: (verdict: string, count: number) => string;
  readonly find: string;
  readonly byVerdict: string;
  readonly sort: string;
  readonly orders: Readonly<Record<'worst' | 'name' | 'chosen', string>>;
  readonly shown: (shown: number, total: number) => string;
}

/** 总览. */
export interface OverviewWords {
  readonly verdictLead: Readonly<
    Record<'passed' | 'incomplete' | 'to-explain' | 'failed' | 'unreadable', string>
  >;
  readonly asOf: (date: string) => string;
  readonly noCutOff: string;
  readonly indicators: string;
  readonly noIndicators: string;
  readonly base: string;
  readonly current: string;
  readonly target: string;
  readonly schedule: string;
  readonly completion: string;
  readonly ofYear: (label: string, time: string) => string;
  readonly need: (amount: string) => string;
  /** A change of something that is told in percent. */
  readonly inPoints: (amount: string) => string;
  readonly noNeed: string;
  readonly showPath: (indicator: string) => string;
  readonly pathOf: (indicator: string) => string;
  readonly separator: string;
  readonly none: string;
}

/** 检查. */
export interface CheckWords {
  readonly all: string;
  readonly filter: string;
  readonly folded: (count: number) => string;
  readonly nothing: string;
  readonly named: string;
  readonly nothingLeft: string;
  readonly count: (count: number) => string;
  readonly fixOne: string;
  readonly fixAll: (count: number) => string;
  readonly preview: string;
  readonly before: string;
  readonly after: string;
  readonly blank: string;
  readonly unmerged: (value: string, area: string) => string;
  readonly confirmFix: (count: number) => string;
  readonly cancel: string;
  readonly explain: string;
  readonly explained: (reason: string, by: string) => string;
  readonly category: string;
  readonly noCategory: string;
  readonly reason: string;
  readonly measures: string;
  readonly deadline: string;
  readonly deadlineHint: string;
  readonly document: string;
  readonly by: string;
  readonly writeExplanation: string;
  readonly reasonNeeded: string;
  readonly measuresNeeded: string;
  readonly deadlineNeeded: string;
  readonly why: string;
  readonly remedy: string;
  readonly rulePage: string;
  readonly goTo: (place: string) => string;
  readonly wholeWorkbook: string;
  readonly more: (count: number) => string;
  /** What is not told one by one. */
  readonly left: (count: number) => string;
  readonly undecided: string;
  readonly undecidedLead: string;
  readonly writeList: string;
  /** What can be saved of a file. */
  readonly copies: string;
  readonly saveAnnotated: string;
  readonly saveFixed: (count: number) => string;
  readonly annotatedName: (name: string) => string;
  readonly fixedName: (name: string) => string;
  readonly listSheet: string;
}

/** 函数. */
export interface FunctionsWords {
  readonly search: string;
  readonly noMatch: string;
  readonly found: (count: number) => string;
  readonly optional: string;
  readonly takeSelection: string;
  readonly takeSelectionFor: (parameter: string) => string;
  readonly formula: string;
  readonly result: string;
  readonly incomplete: string;
  readonly insert: string;
  readonly insertHint: string;
  readonly copy: string;
  readonly back: string;
  readonly page: string;
  readonly moreRows: (count: number) => string;
  readonly unknown: (count: number) => string;
  readonly reenter: string;
}

/** 填报. */
export interface PrepareWords {
  readonly template: string;
  readonly templateLead: string;
  readonly plan: string;
  readonly region: string;
  readonly regionHint: string;
  readonly asOf: string;
  readonly dateHint: string;
  readonly withTownships: string;
  readonly make: string;
  readonly making: string;
  readonly fileName: (region: string, plan: string, asOf: string) => string;
  readonly list: string;
  readonly listLead: string;
  readonly freeze: string;
  readonly freezeLead: string;
  readonly makeFrozen: string;
  readonly frozenName: (name: string) => string;
  readonly needed: (label: string) => string;
  readonly notDate: string;
  readonly notCode: string;
}

/** 审批. */
export interface SealWords {
  readonly title: string;
  readonly lead: string;
  readonly taken: string;
  readonly noneTaken: string;
  readonly standings: Readonly<Record<SealStanding, string>>;
  readonly keyLead: string;
  readonly keyChosen: (file: string) => string;
  readonly chooseKey: string;
  readonly noSigning: string;
  readonly seal: string;
  readonly sealing: string;
  readonly copyName: (name: string) => string;
}

/** 设置. */
export interface SettingsWords {
  readonly language: string;
  readonly languages: Readonly<Record<'zh-CN' | 'en-US', string>>;
  readonly plan: string;
  readonly planOfCover: string;
  readonly asOf: string;
  readonly asOfHint: string;
  readonly palette: string;
  readonly paletteHint: string;
  readonly catalogue: string;
  readonly catalogueLead: string;
  readonly chooseCatalogue: string;
  readonly forgetCatalogue: string;
  readonly startup: string;
  readonly on: string;
  readonly off: string;
  readonly apply: string;
  readonly privacy: string;
  readonly version: (version: string) => string;
}

/** 现有报表. */
export interface PaneTablesWords {
  readonly counts: (facts: number, refused: number) => string;
  readonly unit: (unit: string) => string;
  readonly plan: (plan: string) => string;
  readonly asOf: (date: string) => string;
  readonly kept: (name: string) => string;
  readonly toFindings: string;
  /** What must still be said, and why it is asked. */
  readonly asked: string;
  readonly askedLabels: Readonly<Record<'unit' | 'plan' | 'cut-off' | 'report-type', string>>;
  /** What is asked where the tables said something that somebody wants to change. */
  readonly correct: string;
  /** Of a plan that the names of indicators lead to, as long as nobody knows the unit. */
  readonly likelyPlan: (plan: string) => string;
  readonly reportTypes: Readonly<Record<ReportType | 'as-told', string>>;
  readonly reportTypeLead: string;
  readonly reportType: (type: string) => string;
  readonly withoutPlan: string;
  readonly isWithoutPlan: string;
  readonly withPlan: string;
  readonly draftPlan: string;
  readonly notSaid: string;
  /** Of units that the table names and that do not report the plan which was chosen. */
  readonly saysOutside: (units: string) => string;
  readonly severalSaid: (candidates: string) => string;
  readonly unknownUnit: string;
  readonly unknownPlan: string;
  readonly notDate: string;
  readonly apply: string;
  /** Names that the plan has not, and what they may stand for. */
  readonly names: {
    readonly title: string;
    readonly lead: string;
    readonly label: (name: string, place: string, cells: number) => string;
    readonly settled: (name: string) => string;
    readonly open: string;
    readonly none: Readonly<Record<'indicators' | 'regions', string>>;
    readonly more: (count: number) => string;
  };
  readonly table: string;
  readonly tableName: (place: string, rows: string) => string;
  readonly how: string;
  readonly gridOf: (sheet: string) => string;
  readonly firstRows: (shown: number, all: number) => string;
  readonly rowHeads: string;
  readonly rowKinds: Readonly<Record<RowKind, string>>;
  readonly notRead: string;
  readonly columnMenu: (letter: string) => string;
  readonly rowMenu: (row: number) => string;
  readonly leaveColumn: string;
  /** What a row can be said to be. */
  readonly rowChoices: Readonly<Record<RowChoice, string>>;
  readonly keep: string;
  readonly keepLead: string;
  /** What corrections wait for. */
  readonly drafted: string;
  readonly undo: string;
  readonly save: string;
  readonly saveName: (name: string) => string;
  readonly forget: string;
  readonly refused: string;
  readonly allRead: string;
}
