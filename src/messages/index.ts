/** Every sentence in both languages; the type that both satisfy is in messages.ts. */
import type { Language } from '../core/model/index.js';
import { enUS } from './en-US.js';
import type { Messages } from './messages.js';
import { zhCN } from './zh-CN.js';

export * from './catalogue-defect-text.js';
export type { ChartWords } from './chart-words.js';
export type { CommandName, CommandText } from './command-words.js';
export { computedFormat } from './computed-value.js';
export * from './failures.js';
export * from './function-error-text.js';
export type * from './functions.js';
export type * from './messages.js';
export * from './number.js';
export type { NoticeColumn, NoticeKind } from './notice-words.js';
export type { ProgressColumn, RatingCount } from './progress-words.js';
export type { ReportPageWords } from './report-page-words.js';
export type { ListColumn } from './report-words.js';
export { apartText } from './apart-text.js';
export { ratingWord } from './rating-word.js';
export * from './result-word.js';
export { shownNumber } from './shown-number.js';
export type * from './summary-words.js';
export * from './word-of.js';

/** The words of a language. */
export function messagesOf(language: Language): Messages {
  return language === 'zh-CN' ? zhCN : enUS;
}
