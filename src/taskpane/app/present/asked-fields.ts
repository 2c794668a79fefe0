import { endOfSpan } from '../../../core/layouts/index.js';
import { isoDay } from '../../../core/model/index.js';
import type { Messages } from '../../../messages/messages.js';
import type { Choice } from '../../views/SettingsView.js';
import type { AskedField } from '../../views/tables-data.js';
import type { TablesShown } from '../../worker/tables-shown.js';

/** What is offered as an answer, and whether somebody wants to change what the tables say. */
interface Offered {
  readonly plans: readonly Choice[];
  readonly isCorrecting: boolean;
  readonly messages: Messages;
}

/** 补充信息 · What is asked of a workbook of the office's own: what it leaves open, and on request what it says. */
export function presentAskedFields(shown: TablesShown, offered: Offered): readonly AskedField[] {
  const open = shown.asked.map((asked) => openField(asked, shown, offered));
  const isOpen = (id: AskedField['id']) => open.some((field) => field.id === id);
  const more = offered.isCorrecting ? saidFields(shown, offered) : likelyField(shown, offered);
  return [...open, ...more.filter(({ id }) => !isOpen(id))];
}

function openField(
  { why, candidates, outside = [] }: TablesShown['asked'][number],
  shown: TablesShown,
  { plans, messages: { pane } }: Offered,
): AskedField {
  const words = pane.tables;
  const isNamed = ({ key }: Choice) => candidates.length === 0 || candidates.includes(key);
  const days = candidates.length === 0 && why === 'cut-off' ? endsIn(shown) : candidates;
  const choices = why === 'plan' ? plans.filter(isNamed) : days.map((key) => ({ key, text: key }));
  const listed = choices.map(({ text }) => text).join('、');
  const leadOf = () => {
    if (outside.length > 0) return words.saysOutside(outside.join('、'));
    return candidates.length === 0 ? words.notSaid : words.severalSaid(listed);
  };
  return {
    ...{ id: why, label: words.askedLabels[why], choices },
    ...(why === 'plan' ? { isClosed: true as const } : {}),
    lead: leadOf(),
  };
}

/** The days on which the times of the columns end, the latest first: what a cut-off may be. */
function endsIn({ sheets }: TablesShown): readonly string[] {
  const columns = sheets.flatMap(({ tables }) => tables.flatMap((table) => table.columns));
  const ends = columns.flatMap(({ figure }) =>
    figure?.span ? (endOfSpan(figure.span) ?? []) : [],
  );
  return [...new Set(ends.map(isoDay))].sort().reverse();
}

/** The plan that names lead to may be another once the unit is known: it can be said at once. */
function likelyField(
  shown: TablesShown,
  { plans, messages: { pane } }: Offered,
): readonly AskedField[] {
  const words = pane.tables;
  const likely = plans.find(({ key }) => key === shown.plan);
  if (!likely || !shown.asked.some(({ why }) => why === 'unit')) return [];
  const label = words.askedLabels.plan;
  const field = { id: 'plan', label, choices: plans, isClosed: true } as const;
  if (shown.isPlanGiven) return [{ ...field, lead: '', value: likely.key }];
  return [{ ...field, lead: words.likelyPlan(likely.text) }];
}

function saidFields(
  { plan = '', asOf = '', reportType }: TablesShown,
  { plans, messages: { pane } }: Offered,
): readonly AskedField[] {
  const words = pane.tables;
  const types = (['as-told', 'annual', 'running'] as const).map((key) => {
    return { key, text: words.reportTypes[key] };
  });
  const label = words.askedLabels;
  return [
    { id: 'plan', label: label.plan, lead: '', choices: plans, value: plan, isClosed: true },
    { id: 'cut-off', label: label['cut-off'], lead: words.notDate, choices: [], value: asOf },
    {
      ...{ id: 'report-type', label: label['report-type'], lead: words.reportTypeLead },
      ...{ choices: types, value: reportType ?? 'as-told', isClosed: true },
    },
  ];
}
