/** 界限 · 以上, 以下, 以内, 不低于 and 不超过 include their number; 超过, 高于, 低于, 不足 and 不满 do not. */
export type FigureBound = '>' | '>=' | '<' | '<=';

/** 规划数值 · One figure of a plan with everything that its cell says of it. */
export interface PrintedFigure {
  /** The number in the unit that is printed, else in that of the indicator; null where it is a range. */
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly bound?: FigureBound;
  /** 左右, 约 */
  readonly about?: true;
  /** 预计 */
  readonly estimate?: true;
  /** 10.5*: a footnote speaks of it, mostly of another base year. */
  readonly marked?: true;
  /** 〔17〕, 累计: what comes together over the whole plan. */
  readonly accumulated?: true;
  /** 年均增长: the average growth a year, in percent. */
  readonly growth?: true;
  /** 每年, or the yearly average of a level: no growth. */
  readonly yearly?: true;
  /** 2.21∶1 */
  readonly perOne?: true;
  /** The unit that the cell prints, with its multiple (万人); 100万 without a unit is 1000000. */
  readonly unit?: string;
  /** The year that the cell names, whatever that of its column. */
  readonly year?: number;
  /** Decimals as printed, in the unit of the number. */
  readonly decimals?: number;
  /** 其中 */
  readonly parts?: readonly (PrintedFigure & { readonly label: string })[];
}

/** 不予识读 · Why a cell is not read; what one reader alone should not settle is never guessed. */
export type FigureRefusal =
  | 'average-of-what'
  | 'base-and-target'
  | 'change-of-what'
  | 'chinese-numeral'
  | 'contradiction'
  | 'dash-with-words'
  | 'elsewhere'
  | 'fraction-or-pair'
  | 'inverted-range'
  | 'none-or-zero'
  | 'other-aims'
  | 'several-figures'
  | 'too-long'
  | 'twofold-multiple'
  | 'unknown-remark'
  | 'unknown-unit'
  | 'unreadable'
  | 'vague'
  | 'year-or-figure';

/** 规划单元格 · What a cell of a plan's table of indicators says. */
export type PlanFigure =
  | { readonly kind: 'figure'; readonly figure: PrintedFigure }
  | { readonly kind: 'figures'; readonly figures: readonly PrintedFigure[] }
  | { readonly kind: 'absent' }
  | { readonly kind: 'words'; readonly words: string }
  | Refused;

/** A cell that is not read, with the reason. */
export interface Refused {
  readonly kind: 'refused';
  readonly reason: FigureRefusal;
}

/** What stands beside the cell: the unit of its row, and the name of the indicator or indicators. */
export interface PlanFigureContext {
  readonly unit?: string | null | undefined;
  readonly name?: string | undefined;
}

/** 不予识读 · The refusal of a cell for a reason. */
export function refusedFigure(reason: FigureRefusal): Refused {
  return { kind: 'refused', reason };
}

/** Whether a part of a cell was refused. */
export function isRefused(answer: object): answer is Refused {
  return 'kind' in answer && answer.kind === 'refused';
}
