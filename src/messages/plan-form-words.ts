import type { IndicatorDoubt } from '../core/annex/index.js';

/** 规划表单用语 · What the form of a plan from its annex says. */
export interface PlanFormWords {
  /** How many indicators were drafted, and how many of them are in doubt. */
  readonly lead: (count: number, doubtful: number) => string;
  readonly none: string;
  readonly sure: (count: number) => string;
  readonly sureHeads: readonly [name: string, unit: string, status: string, target: string];
  /** Above the headings of indicators, where the annex prints any. */
  readonly category: string;
  readonly ofPlan: string;
  readonly fields: Readonly<
    Record<'code' | 'name' | 'years' | 'region' | 'levels', string> &
      Record<
        'indicator' | 'unit' | 'status' | 'kind' | 'way' | 'tolerance' | 'measure' | 'take',
        string
      >
  >;
  readonly takes: Readonly<Record<'take' | 'leave', string>>;
  /** What a target in words is where everyone is to be reached. */
  readonly everyone: string;
  /** Why each doubt is asked. */
  readonly asks: Readonly<Partial<Record<IndicatorDoubt['id'], string>>>;
  readonly codeWrong: string;
  readonly nameWrong: string;
  readonly yearsWrong: string;
  readonly regionWrong: string;
  readonly levelsWrong: string;
  readonly toleranceWrong: string;
  readonly unitWrong: string;
  readonly wrong: string;
  readonly use: string;
  readonly useLead: string;
  readonly saveWorkbook: string;
  readonly saveJson: string;
  readonly fileName: (plan: string) => string;
  readonly back: string;
}
