import type { Fact } from '../core/model/index.js';

/** How lines of a list that name no unit are told. */
export interface UnreadWords {
  readonly line: (line: number, sheet: string, text: string) => string;
  readonly left: (count: number) => string;
  readonly because: Readonly<Record<string, (region: string) => string>>;
}

/** 读不出的行 · The first unread lines of a list one below the other, and how many are left. */
export function unreadLines(
  lines: Fact | undefined,
  count: number,
  { line, left, because }: UnreadWords,
): string {
  const told = (Array.isArray(lines) ? lines : []) as readonly Readonly<Record<string, Fact>>[];
  const shown = told.map((each) => {
    const cause = because[String(each['because'])]?.(String(each['region'])) ?? '';
    return `  ${line(Number(each['line']), String(each['sheet']), String(each['text']))}${cause}`;
  });
  const rest = count - told.length;
  return [...shown, ...(rest > 0 ? [`  ${left(rest)}`] : [])].join('\n');
}
