import type { ExplanationField, Finding } from '../core/model/index.js';
import { columnName } from './contract-names.js';
import type { Messages } from './messages.js';

/** 未说清的要素 · What an explanation lacks, and what it says without saying enough: 缺少措施，原因不够具体. */
export function gapText(
  { lacks = [], unclear = [] }: Pick<Finding, 'lacks' | 'unclear'>,
  { language, report }: Pick<Messages, 'language' | 'report'>,
): string {
  const isBlank = (id: ExplanationField) => !unclear.includes(id);
  const blank = lacks.filter(isBlank).map((id) => columnName('explanations', id, language));
  const missing = blank.length > 0 ? [report.missing(blank.join(report.listComma))] : [];
  return [...missing, ...unclear.map((id) => report.unclear[id])].join(report.separator);
}
