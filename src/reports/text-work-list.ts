import type { Messages } from '../messages/index.js';
import { needsAct, type WorkItem } from './work-list.js';
import { actText, contactText, firstText, unitText, verdictText } from './work-text.js';

/** So many lines are still read; a list of all villages of a province has a hundred thousand. */
const mostItems = 100;

/** 工作清单 · The units that somebody must act on, the worst first; those that are fine are counted. */
export function workListLines(items: readonly WorkItem[], messages: Messages): readonly string[] {
  const { desk, report } = messages;
  const open = items.filter(needsAct);
  const head = `${desk.workList}${report.colon}${desk.counted(open.length, items.length - open.length)}`;
  const rest = open.length - mostItems;
  return [
    head,
    ...open.slice(0, mostItems).flatMap((item, at) => itemLines(item, at + 1, messages)),
    ...(rest > 0 ? [`  ${report.leftOut(rest)}`] : []),
  ];
}

function itemLines(item: WorkItem, number: number, messages: Messages): readonly string[] {
  const { desk, report } = messages;
  const since = item.since === undefined ? '' : desk.since(item.since);
  const cutOff = item.asOf === undefined ? [] : [desk.asOf(item.asOf)];
  const parts = [unitText(item), ...cutOff, `${verdictText(item, messages)}${since}`];
  const first = firstText(item, messages);
  const labelled = (label: string, text: string) =>
    text === '' ? [] : [`${label}${report.colon}${text}`];
  const who = [
    ...labelled(desk.columns.offices, item.act.offices.join(report.separator)),
    ...labelled(desk.columns.contact, contactText(item.contact)),
  ];
  return [
    `  ${number}. ${[...parts, desk.confirm[item.act.confirm], actText(item, messages)].join(' · ')}`,
    ...(first === '' ? [] : [`     ${first}`]),
    ...(who.length > 0 ? [`     ${who.join(' · ')}`] : []),
  ];
}
