import type { Finding } from '../../core/model/index.js';
import type { Messages } from '../../messages/index.js';
import {
  causeText,
  explanationText,
  messageOf,
  placeText,
  titleOf,
} from '../../reports/finding-text.js';
import type { CellEdit, CellLink, NewSheet } from '../patch/index.js';

/** The columns of the list with their widths in characters. */
const widths = {
  severity: 12,
  title: 28,
  place: 20,
  message: 80,
  follows: 32,
  key: 32,
  explained: 40,
  rule: 28,
} as const;
type ListColumn = keyof typeof widths;

const columns = Object.keys(widths) as readonly ListColumn[];
const placeColumn = columns.indexOf('place') + 1;

/** The defined name by which a list of findings is known again in a copy. */
export const findingsMark = 'PLAN_INDICATORS_FINDINGS';

/** 校验结果 · The list of all findings; each leads to its cell. */
export function findingsSheet(
  findings: readonly Finding[],
  taken: readonly string[],
  messages: Messages,
): NewSheet {
  const { sheet, headers } = messages.command.record.annotate;
  const lines = findings.map((finding) => lineOf(finding, messages));
  return {
    name: freeName(sheet, taken),
    cells: [headers, ...lines].flatMap((line, at) => cellsOf(line, at + 1)),
    mark: findingsMark,
    widths: Object.values(widths),
    footer: messages.workbook.footer,
    links: findings.flatMap((finding, at) => linkOf(finding, { row: at + 2, taken })),
  };
}

function lineOf(finding: Finding, messages: Messages): Readonly<Record<ListColumn, string>> {
  const { rule, severity, key = '', explained, follows } = finding;
  return {
    severity: messages.severities[severity],
    title: titleOf(rule, messages),
    place: placeText(finding),
    message: messageOf(finding, messages),
    follows: follows ? causeText(follows, messages) : '',
    ...{ key, rule, explained: explained ? explanationText(explained, messages) : '' },
  };
}

function cellsOf(line: Readonly<Record<ListColumn, string>>, row: number): readonly CellEdit[] {
  return columns.map((id, at) => ({ row, column: at + 1, content: { value: line[id] } }));
}

function linkOf(
  { sheet, cell = 'A1' }: Finding,
  { row, taken }: { readonly row: number; readonly taken: readonly string[] },
): readonly CellLink[] {
  if (sheet === undefined || !taken.includes(sheet)) return [];
  return [{ row, column: placeColumn, to: `'${sheet.replace(/'/g, "''")}'!${cell}` }];
}

/** A name that no sheet has yet, such as 校验结果 2. */
function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((each) => each.toLowerCase()));
  let free = name;
  for (let number = 2; used.has(free.toLowerCase()); number += 1) free = `${name} ${number}`;
  return free;
}
