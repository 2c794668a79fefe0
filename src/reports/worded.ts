import type { Explanation, Facts, Finding, Undecided } from '../core/model/index.js';
import { wordOf } from '../messages/index.js';
import type { Messages, RuleWords } from '../messages/index.js';

/** The sentence of a finding in the language of the messages. */
export function messageOf({ rule, facts }: Finding, messages: Messages): string {
  return wordsOf(rule, messages)?.message(facts) ?? rule;
}

/** What is said of a rule in the language of the messages; undefined for one that is not known. */
export function wordsOf(rule: string, { rules }: Messages): RuleWords<Facts> | undefined {
  return (rules as Readonly<Record<string, RuleWords<never>>>)[rule] as
    RuleWords<Facts> | undefined;
}

/** The name of a rule's defect in the language of the messages. */
export function titleOf(rule: string, messages: Messages): string {
  return wordsOf(rule, messages)?.title ?? rule;
}

/** Why a check could not be answered, in the language of the messages. */
export function doubtOf({ reason }: Undecided, { doubts }: Messages): string {
  return doubts[reason as keyof typeof doubts] ?? reason;
}

/** The place of a finding: 数据!F2, a sheet, or nothing for a whole workbook. */
export function placeText({ sheet, cell }: Pick<Finding, 'sheet' | 'cell'>): string {
  if (sheet === undefined) return '';
  return cell === undefined ? sheet : `${sheet}!${cell}`;
}

/** What an official said to a finding: how the review stands, why, and who said it when. */
export function explanationText(
  { state, reason, by, date }: Explanation,
  { language, report }: Messages,
): string {
  const who = [by, date].filter((part) => part !== '').join(report.separator);
  return report.explained(wordOf('reviewState', state, language), reason, who);
}

/** What is told of a finding in a line of text: its sentence, and what was said to it. */
export function sentenceOf(finding: Finding, messages: Messages): string {
  const text = messageOf(finding, messages);
  return finding.explained ? `${text} [${explanationText(finding.explained, messages)}]` : text;
}
