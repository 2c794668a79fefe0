import { markupText } from '../../charts/markup-text.js';
import type { Messages } from '../../messages/index.js';
import type { Report } from '../report.js';
import { needsAct, workList, type WorkItem } from '../work-list.js';
import { actText, contactText, firstText } from '../work-text.js';
import { pairOf, say } from './say.js';
import { verdictBadge } from './verdict-badge.js';

/** So many lines are shown at once; the others are opened. */
const shownAtOnce = 50;

type Anchors = ReadonlyMap<string, string>;

/** 工作清单 · The units that somebody must act on, the worst first, each with what to do and whom to call. */
export function workMarkup(report: Report): string {
  const items = workList(report);
  const anchors = new Map(report.workbooks.map(({ file }, at) => [file, `workbook-${at}`]));
  const open = items.filter(needsAct);
  const fine = items.filter((item) => !needsAct(item));
  const counted = say(({ desk }) => desk.counted(open.length, fine.length));
  const further = open.slice(shownAtOnce);
  return [
    `<p>${counted}</p>`,
    open.length > 0 ? tableMarkup(open.slice(0, shownAtOnce), anchors) : '',
    opened(
      ({ desk }) => desk.further(further.length),
      further,
      (some) => tableMarkup(some, anchors),
    ),
    opened(
      ({ desk }) => desk.fine(fine.length),
      fine,
      (some) => fineMarkup(some, anchors),
    ),
  ].join('');
}

function opened(
  heading: (messages: Messages) => string,
  items: readonly WorkItem[],
  markup: (items: readonly WorkItem[]) => string,
): string {
  if (items.length === 0) return '';
  return `<details class="rest"><summary>${say(heading)}</summary>${markup(items)}</details>`;
}

const columns = ['unit', 'verdict', 'since', 'confirm', 'act', 'contact'] as const;
type Column = (typeof columns)[number];

/** Columns of which nothing is known take no room. */
function columnsOf(items: readonly WorkItem[]): readonly Column[] {
  const isCompared = items.some(({ since }) => since !== undefined);
  const isCalled = items.some((item) => callMarkup(item) !== '');
  return columns.filter(
    (column) => (column !== 'since' || isCompared) && (column !== 'contact' || isCalled),
  );
}

function tableMarkup(items: readonly WorkItem[], anchors: Anchors): string {
  const shown = columnsOf(items);
  const heads = shown.map((column) => `<th scope="col" class="${column}">${label(column)}</th>`);
  const rows = items.map((item) => rowMarkup(item, shown, anchors)).join('');
  return `<table class="list work"><thead><tr>${heads.join('')}</tr></thead><tbody>${rows}</tbody></table>`;
}

function label(column: Column): string {
  return say(({ desk }) => desk.columns[column]);
}

function rowMarkup(item: WorkItem, shown: readonly Column[], anchors: Anchors): string {
  const act = `<strong>${say((messages) => actText(item, messages))}</strong>${firstMarkup(item)}`;
  const contents: Readonly<Record<Column, string>> = {
    unit: unitMarkup(item, anchors),
    verdict: badge(item),
    since: item.since ?? '',
    confirm: say(({ desk }) => desk.confirm[item.act.confirm]),
    act,
    contact: callMarkup(item),
  };
  return `<tr>${shown.map((column) => cellMarkup(column, contents[column])).join('')}</tr>`;
}

/** A narrow page shows the label before each cell. */
function cellMarkup(column: Column, content: string): string {
  return `<td><span class="label">${label(column)}</span><div>${content}</div></td>`;
}

function unitMarkup(item: WorkItem, anchors: Anchors): string {
  const { unit, region, file, asOf } = item;
  const name = markupText(unit ?? region ?? file);
  const anchor = anchors.get(file);
  const link = anchor === undefined ? name : `<a href="#${anchor}">${name}</a>`;
  const told = [
    ...(region === null ? [] : [markupText(region)]),
    ...(asOf === undefined ? [] : [say(({ desk }) => desk.asOf(asOf))]),
  ];
  return [link, ...told.map((each) => `<span class="quiet">${each}</span>`)].join(' ');
}

function badge({ verdict }: WorkItem): string {
  if (verdict !== 'missing') return verdictBadge(verdict);
  const word = say(({ desk }) => desk.missing);
  return `<span class="badge to-explain"><span aria-hidden="true">△</span> ${word}</span>`;
}

function firstMarkup(item: WorkItem): string {
  const [chinese] = pairOf((messages) => firstText(item, messages));
  return chinese === '' ? '' : `<div>${say((messages) => firstText(item, messages))}</div>`;
}

function callMarkup({ contact, act }: WorkItem): string {
  const offices = act.offices.map(markupText).join('<br>');
  const call = markupText(contactText(contact));
  return [offices, call].filter((part) => part !== '').join('<br>');
}

function fineMarkup(items: readonly WorkItem[], anchors: Anchors): string {
  const cells = items.map((item) => `<li>${badge(item)} ${unitMarkup(item, anchors)}</li>`);
  return `<ul class="tree"><li><ul class="leaves">${cells.join('')}</ul></li></ul>`;
}
