import { sinceJanuary, spanBefore, yearsLater, type Span } from '../span.js';
import type { PeriodRead } from './periods.js';

const relative: readonly (readonly [RegExp, (now: Span) => Span | undefined])[] = [
  [/^[上去]年同[期月季]累计数?/, (now) => yearsLater(sinceJanuary(now), -1)],
  [/^[上去]年同[期月季]数?/, (now) => yearsLater(now, -1)],
  [/^[上去]年(?:末|底|度|全年)?(?:数(?:量|值)?|实际)?(?!.)/, lastYearOf],
  [/^上[月期季]度?数?(?!.)/, spanBefore],
  [/^(?:本[月期季]|当[月期季])度?数?(?!.)/, (now) => now],
  [/^1月?[-至到]本月(?!.)/, sinceJanuary],
  [/^(?:期末|报告期)(?:数|值)?(?!.)/, (now) => now],
  [/^(?:本年|今年|当年|年末)度?数?(?!.)/, (now) => (now.kind === 'year' ? now : undefined)],
];
const accumulated =
  /^(?:本年|全年|当年)?(?:自?年初(?:以来|至今|起|至本[月期])?)?(?:1月?-?[至到]?本月)?(?:止|末)?累计(?:数|值)?$/;

/** 上年 beside a month may be its December or its month: only beside a year is it certain. */
function lastYearOf(now: Span): Span | undefined {
  return now.kind === 'year' ? spanBefore(now) : undefined;
}

/** 相对期间 · 本月, 上年同期, 累计: what a folded header says of time against that of its table. */
export function relativePeriod(text: string, now: Span | undefined): PeriodRead | undefined {
  if (accumulated.test(text)) {
    const span = now && sinceJanuary(now);
    return { ...(span ? { span } : {}), isAccumulated: true, rest: '' };
  }
  const [form, spanOf] = relative.find(([each]) => each.test(text)) ?? [];
  if (!form || !spanOf) return undefined;
  const span = now && spanOf(now);
  const rest = text.replace(form, '');
  const isAccumulated = text.includes('累计') ? { isAccumulated: true as const } : {};
  const isRelative = /^[上去]/.test(text) ? { isRelative: true as const } : {};
  return span
    ? { span, ...isAccumulated, ...isRelative, rest }
    : { isUnclear: true, ...isRelative, rest };
}
