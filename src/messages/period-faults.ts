import type { PeriodFault } from '../core/entries/index.js';

/** 期间不明 · A sentence for each reason why an entry names no period. */
export type PeriodFaultTexts = Readonly<Record<PeriodFault, (found: string) => string>>;
