import type { Finding } from '../core/model/index.js';
import type { Messages } from '../messages/index.js';

/** The sentence of a finding in the language of the messages. */
export function messageOf({ rule, facts }: Finding, messages: Messages): string {
  const words = messages.rules[rule as keyof Messages['rules']] as
    { readonly message: (facts: Finding['facts']) => string } | undefined;
  return words ? words.message(facts) : rule;
}

/** The name of a rule's defect in the language of the messages. */
export function titleOf(rule: string, messages: Messages): string {
  return messages.rules[rule as keyof Messages['rules']]?.title ?? rule;
}

/** The place of a finding: 数据!F2, a sheet, or nothing for a whole workbook. */
export function placeText({ sheet, cell }: Pick<Finding, 'sheet' | 'cell'>): string {
  if (sheet === undefined) return '';
  return cell === undefined ? sheet : `${sheet}!${cell}`;
}
