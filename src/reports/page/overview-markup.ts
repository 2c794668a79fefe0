import { verdicts } from '../../core/verdict.js';
import { apartText, type Messages } from '../../messages/index.js';
import { planNames } from '../plan-names.js';
import type { Report } from '../report.js';
import { pairOf, say } from './say.js';
import { verdictBadge } from './verdict-badge.js';

/** The verdicts and findings of the run in numbers. */
export function overviewMarkup({ totals, workbooks, findings: across }: Report): string {
  const cards = verdicts.map(
    (verdict) =>
      `<li class="card ${verdict}"><strong>${totals.verdicts[verdict]}</strong>${verdictBadge(verdict)}</li>`,
  );
  const all = [...across, ...workbooks.flatMap(({ findings }) => findings)];
  const waiting = all.filter(({ explained }) => explained?.state === 'pending');
  const { error, verify, note } = totals.findings;
  const counts = [
    count(({ severities }) => severities.error, error),
    count(({ severities }) => severities.verify, verify),
    count(({ severities }) => severities.note, note),
    count(({ report }) => report.undecided, totals.undecided),
    count(({ reportPage }) => reportPage.toReview, waiting.length),
  ];
  const meaning = say(({ reportPage }) => reportPage.meaning);
  return `<ul class="cards">${cards.join('')}</ul><dl class="counts">${counts.join('')}</dl><p class="quiet">${meaning}</p>`;
}

/** The plans and cut-off dates of the run, and how many workbooks it has. */
export function originMarkup({ workbooks, totals }: Report): string {
  const named = [...planNames(workbooks).values()];
  const days = [...new Set(workbooks.flatMap(({ asOf: day }) => day ?? []))].sort();
  const listed = (textsIn: (messages: Messages) => readonly string[]) =>
    say((messages) => textsIn(messages).join(messages.report.listComma));
  const plans =
    named.length === 0 ? '' : listed(({ language }) => named.map((name) => name[language]));
  const asOf = days.length === 0 ? '' : `${say(({ report }) => report.asOf)} ${listed(() => days)}`;
  const total = say(({ report }) => report.total(totals.workbooks));
  return [plans, asOf, total, apartMarkup(workbooks)].filter((part) => part !== '').join(' · ');
}

/** The indicators that are counted apart; nothing where there are none. */
function apartMarkup(workbooks: Report['workbooks']): string {
  const indicators = workbooks.flatMap((workbook) => workbook.indicators);
  const hasAny = pairOf((messages) => apartText(indicators, messages)).some((text) => text !== '');
  return hasAny ? say((messages) => messages.report.apart(apartText(indicators, messages))) : '';
}

function count(label: (messages: Messages) => string, value: number): string {
  return `<div><dt>${say(label)}</dt><dd>${value}</dd></div>`;
}
