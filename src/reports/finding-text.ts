import type { Cause, Explanation, Fact, Facts, Finding, Undecided } from '../core/model/index.js';
import { columnName } from '../messages/contract-names.js';
import { gapText } from '../messages/gap-text.js';
import { wordOf } from '../messages/word-of.js';
import type { Messages, RuleWords } from '../messages/index.js';

/** The most of a text that a sentence quotes; longer than paths are, far shorter than cells may be. */
const longestQuote = 300;

/** The sentence of a finding in the language of the messages, and what an explanation given for it lacks. */
export function messageOf(
  { rule, facts, lacks = [], unclear = [] }: Finding,
  messages: Messages,
): string {
  const isLong = Object.values(facts).some(isLongText);
  const said = wordsOf(rule, messages)?.message(isLong ? quotable(facts) : facts) ?? rule;
  if (lacks.length === 0) return said;
  return `${said}${messages.report.lacks(gapText({ lacks, unclear }, messages))}`;
}

/** The start of a long text is enough to recognise it by, and lets the sentence be read. */
function quotable(facts: Facts): Facts {
  const shown = Object.entries(facts).map(([name, fact]) => [name, quoted(fact)] as const);
  return Object.fromEntries(shown);
}

function quoted(fact: Fact): Fact {
  return isLongText(fact)
    ? `${fact.slice(0, longestQuote).replace(/[\uD800-\uDBFF]$/, '')}…`
    : fact;
}

function isLongText(fact: Fact): fact is string {
  return typeof fact === 'string' && fact.length > longestQuote;
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

/** Which check of a rule could not be answered; empty where the rule makes one. */
export function checkOf({ rule, check }: Undecided, messages: Messages): string {
  return (check && wordsOf(rule, messages)?.check?.(quotable(check))) ?? '';
}

/** Why a check could not be answered, in the language of the messages; first which it is, where its rule makes several. */
export function doubtOf(question: Undecided, messages: Messages): string {
  const check = checkOf(question, messages);
  const why = reasonText(question, messages);
  return check === '' ? why : `${check}${messages.report.colon}${why}`;
}

/** Why a check could not be answered, without saying which it is. */
export function reasonText({ reason }: Undecided, { doubts }: Messages): string {
  return doubts[reason as keyof typeof doubts] ?? reason;
}

/** The place of a finding: 数据!F2, a sheet, or nothing for a whole workbook. */
export function placeText({ sheet, cell }: Pick<Finding, 'sheet' | 'cell'>): string {
  if (sheet === undefined) return '';
  return cell === undefined ? sheet : `${sheet}!${cell}`;
}

/** The place of a finding across workbooks: the workbook that it belongs to, and the cell there. */
export function filePlaceText(finding: Finding): string {
  return [finding.file, placeText(finding)].filter((part) => part !== '').join(' ');
}

/** Whose cell a finding across workbooks speaks of: the unit where it is known, with its file and cell. */
export function unitPlaceText(finding: Finding, unit: string | null): string {
  const place = filePlaceText(finding);
  return [unit ?? '', place].filter((part) => part !== '').join(' ');
}

/** What a finding follows from: the name of the other defect, and its place. */
export function causeText(cause: Cause, messages: Messages): string {
  return [titleOf(cause.rule, messages), placeText(cause)].filter((part) => part !== '').join(' ');
}

/** What an official said to a finding: how the review stands, why, and who said it when. */
export function explanationText(explained: Explanation, messages: Messages): string {
  const { state, by, date } = explained;
  const { language, report } = messages;
  const who = [by, date].filter((part) => part !== '').join(report.separator);
  const said = substanceText(explained, messages);
  return report.explained(wordOf('reviewState', state, language), said, who);
}

/** What an explanation says: of which kind the reason is, the reason, what is done by when, and the document. */
export function substanceText(
  { category, reason, ...more }: Explanation,
  { language, report }: Messages,
): string {
  const kind = category === undefined ? '' : wordOf('explanationCategory', category, language);
  const why = [kind, reason].filter((part) => part !== '').join(report.colon);
  const others = (['measures', 'deadline', 'document'] as const).flatMap((id) => {
    const said = more[id];
    return said === undefined
      ? []
      : [`${columnName('explanations', id, language)}${report.colon}${said}`];
  });
  return [why, ...others].filter((part) => part !== '').join(report.semicolon);
}

/** What is told of a finding in a line of text: its sentence, what was said to it, whether we can fix it. */
export function sentenceOf(finding: Finding, messages: Messages): string {
  const { explained, fix } = finding;
  const said = explained ? ` [${explanationText(explained, messages)}]` : '';
  const remedy = fix ? ` [${messages.report.fixable}]` : '';
  return `${messageOf(finding, messages)}${said}${remedy}`;
}
