import type { Finding } from '../../core/model/index.js';
import type { IndicatorResult } from '../../core/result.js';
import type { Messages, NoticeColumn } from '../../messages/index.js';
import { messageOf, placeText } from '../finding-text.js';

/** 通知单一行 · One problem: where it stands, what is there, what it should be, and what to do; the answer is the unit's. */
export type NoticeRow = Readonly<Record<Exclude<NoticeColumn, 'number'>, string>>;

/** A period as row keys spell it. */
const period = /^\d{4}(?:H[12]|Q[1-4]|-\d{2})?$/;

/** The line of a finding; indicator and period are those that its row names. */
export function noticeRow(
  finding: Finding,
  indicators: readonly IndicatorResult[],
  messages: Messages,
): NoticeRow {
  const { severity, key = '', explained } = finding;
  const { notices, severities, language } = messages;
  const parts = key.split('|');
  const indicator = indicators.find(({ id }) => id !== '' && parts.includes(id));
  return {
    place: placeText(finding),
    indicator: indicator?.name[language] ?? '',
    period: parts.find((part) => period.test(part)) ?? '',
    found: foundText(finding),
    problem: messageOf(finding, messages),
    severity: severities[severity],
    remedy: notices.remedies[severity],
    answer: explained ? notices.rejected(explained.reason) : '',
  };
}

/** So much of a long text is enough to know it by. */
const mostShown = 60;

/** What stands in the cell, where it is known; a number as it is, never rounded. */
function foundText({ value, facts }: Finding): string {
  const found = value ?? facts.found;
  if (found === null || found === undefined || typeof found === 'object') return '';
  const text = String(found);
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
}
