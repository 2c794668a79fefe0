import type { Undecidable } from '../core/consolidation/index.js';
import type { Facts, Language } from '../core/model/index.js';
import type { ProgressWords } from './progress-words.js';
import { yearWords as english } from './year-words.en-US.js';
import { yearWords as chinese } from './year-words.zh-CN.js';

/** What the page says around a workbook that is made of others. */
export interface MadeWords {
  readonly title: string;
  readonly lead: string;
  /** What has to be done first. */
  readonly choose: string;
  readonly make: string;
  readonly making: string;
  /** How the workbook was made, as a list has it for its name. */
  readonly said: string;
  readonly made: (file: string) => string;
  readonly fileName: (name: string, asOf: string) => string;
}

/** 一年之事 · What is said where the work of a year is done; loaded with it, not with the first view. */
export interface YearWords {
  readonly progress: ProgressWords;
  readonly nextPeriod: MadeWords & {
    readonly of: (file: string) => string;
    readonly asOf: string;
    readonly asTemplate: string;
  };
  readonly rollUp: MadeWords & {
    readonly region: string;
    readonly plan: string;
    readonly planAsDelivered: string;
    readonly asOf: string;
    readonly asOfHint: string;
  };
  /** What the page says otherwise than the command, which names its options. */
  readonly failures: Readonly<Record<YearFailureId, (facts: Facts) => string>>;
}

/** 办不成的原因 · Failures whose remedy is a field of the page. */
type YearFailureId =
  | 'last-unsaid'
  | 'last-not-earlier'
  | 'own-doubtful'
  | 'own-periods-in-rows'
  | 'own-tables-differ'
  | 'own-unread-again'
  | Undecidable['id'];

/** The words of the work of a year in a language. */
export function yearWordsOf(language: Language): YearWords {
  return language === 'zh-CN' ? chinese : english;
}
