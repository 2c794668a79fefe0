import type { PrintedForm } from '../core/catalogue/index.js';
import type { Lack } from '../core/adoption/index.js';
/** 数值范围 · Which numbers a cell takes, its limits as they are shown. */
interface TakenNumbers {
  readonly low: string | undefined;
  readonly high: string | undefined;
  readonly isWhole: boolean;
  /** Whether it is at most its denominator. */
  readonly isPart: boolean;
}

/** 模板用语 · What new workbooks say of themselves. */
export interface WorkbookWords {
  /** The name of the first sheet. */
  readonly guide: string;
  readonly coverTitle: string;
  /** What the fill of a cell means. */
  readonly legend: Readonly<Record<'input' | 'given' | 'computed', string>>;
  /** The page number at the foot, in Excel's codes. */
  readonly footer: string;
  /** What a table says around itself where it is printed as an official form; `sheet` follows its name. */
  readonly form: (of: {
    readonly unit: string;
    readonly asOf: string;
    readonly printed?: PrintedForm;
  }) => {
    /** What the plan says of its form, a line each. */
    readonly block: readonly string[];
    readonly left: string;
    readonly right: string;
    readonly sheet: string;
    readonly signers: string;
  };
  readonly notInList: (words: readonly string[]) => string;
  /** What a cell takes, asked back while another number is typed. */
  readonly notTaken: (limits: TakenNumbers) => string;
  readonly yesNo: readonly [yes: string, no: string];
  /** What the column of precision says for a figure rounded to a unit, or that it is a lower bound. */
  readonly roundings: Readonly<Record<Rounding, string>>;
  /** What the command that freezes formulas says of its outcome. */
  readonly freeze: FreezeWords;
  readonly template: {
    readonly title: (plan: string) => string;
    readonly coverTitle: (region: string, plan: string) => string;
    readonly lines: readonly string[];
  };
  /** What is said of a workbook that was made of the last one. */
  readonly nextPeriod: {
    readonly carried: (file: string, asOf: string, rows: number) => string;
    readonly adjusted: (adjustment: {
      readonly indicator: string;
      readonly field: string;
      readonly before: string;
      readonly after: string;
      readonly from: string;
      readonly document: string | undefined;
    }) => string;
    readonly divided: (change: {
      readonly before: string;
      readonly after: string;
      readonly from: string | undefined;
    }) => string;
    readonly unchanged: string;
    readonly explained: (kept: number, all: number) => string;
    /** Rows of the last workbook that could not be carried over: where the first of them stand, and how many. */
    readonly dropped: (rows: string, count: number) => string;
    /** 横表 · What a wide table has no place for. */
    readonly wide: string;
    /** 同一表样 · Tables of the office's own with the last period moved on, and so many cells asked. */
    readonly sameLayout: (made: {
      readonly file: string;
      readonly last: string;
      readonly asOf: string;
      readonly asked: number;
    }) => string;
    /** The new period came in beside the last one, or in its place. */
    readonly keepsLast: Readonly<Record<'all' | 'some' | 'none', string>>;
    /** A column came in, so that the layout which is kept does not fit any more. */
    readonly layoutGrew: string;
    /** Where the looks of the last table could not be had. */
    readonly otherLooks: string;
    /** So many adjustments of the plan, which nobody wrote into the office's own tables. */
    readonly targetsAdjusted: (count: number) => string;
  };
  readonly published: {
    readonly title: (plan: string) => string;
    readonly lines: (publisher: string) => readonly string[];
    readonly batches: (year: number, order: number) => string;
  };
  /** The workbook of invented figures that shows every rating. */
  readonly ratings: {
    readonly title: string;
    readonly unit: (region: string) => string;
    readonly lines: readonly string[];
  };
  readonly remarks: {
    readonly source: (publisher: string) => string;
    /** Through whom a figure comes that was not compared with what its publisher printed. */
    readonly citedFrom: (text: string) => string;
    /** The target as the plan prints it, where the cell holds less or another. */
    readonly planTarget: (figure: string) => string;
    readonly planWords: (words: string) => string;
    /** A base that the plan prints as a bound, from which it is computed. */
    readonly baseBound: (figure: string, isLower: boolean) => string;
    /** 分母取数 · From when the denominator of a rate is taken. */
    readonly denominatorAt: (word: string) => string;
    readonly reportedOnly: string;
    /** The cells of an office's own table that a row was taken from. */
    readonly takenFrom: (cells: readonly string[]) => string;
    /** The cells of the workbook of a unit below. */
    readonly takenFromFile: (file: string, cells: readonly string[]) => string;
    /** What a total by formula says of itself. */
    readonly summed: string;
    /** Who has no figure, and why. */
    readonly lacking: (lacks: readonly Lack[]) => string;
    /** What the column of precision says of a unit that its list does not name. */
    readonly roundedTo: (unit: number) => string;
    readonly separator: string;
  };
}

/** 冻结用语 · What freezing says of itself and of each cell. */
interface FreezeWords {
  readonly note: (formula: string) => string;
  readonly author: string;
  readonly summary: (counts: { readonly native: number; readonly values: number }) => string;
  /** In place of the summary where no cell holds a PLAN formula. */
  readonly nothing: string;
  readonly why: Readonly<Record<'asked' | 'no-equivalent' | 'too-long' | 'not-understood', string>>;
  readonly noteLeftOut: string;
  readonly refusals: Readonly<Record<FreezeRefusalKind, string>>;
}

/** The reasons why a workbook can't be frozen. */
type FreezeRefusalKind =
  'no-result' | 'array-formula' | 'name' | 'conditional-format' | 'validation' | 'table-total';

/** The units to which figures are rounded, and the lower bound. */
type Rounding = '10' | '100' | '1000' | '10000' | 'atLeast';
