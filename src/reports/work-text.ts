import type { Finding } from '../core/model/index.js';
import type { Contact } from '../core/who-acts.js';
import { failureText, type Messages } from '../messages/index.js';
import { messageOf, placeText, titleOf } from './finding-text.js';
import type { WorkItem } from './work-list.js';

/** The name of a unit as the work list tells it; a workbook that could not be read has only its file. */
export function unitText({ unit, region, file }: WorkItem): string {
  if (unit === null) return region ?? file;
  return region === null ? unit : `${unit} ${region}`;
}

/** The verdict of a line of the work list. */
export function verdictText({ verdict }: WorkItem, { desk, verdicts }: Messages): string {
  return verdict === 'missing' ? desk.missing : verdicts[verdict];
}

/** What has to be done, with how many of each kind; where only another workbook is at fault, what it is. */
export function actText({ verdict, act }: WorkItem, messages: Messages): string {
  const { desk, report } = messages;
  const { acts } = desk;
  if (verdict === 'missing') return acts.urge;
  if (verdict === 'unreadable') return acts.resend;
  const kinds = (['correct', 'explain', 'review', 'complete'] as const).filter(
    (kind) => act[kind] > 0,
  );
  if (kinds.length === 0) return act.first ? titleOf(act.first.rule, messages) : acts.nothing;
  return kinds.map((kind) => acts[kind](act[kind])).join(report.separator);
}

/** The first problem of a line: its cell and its sentence; empty where there is none. */
export function firstText({ act, failure, verdict }: WorkItem, messages: Messages): string {
  if (failure) return failureText(failure, messages);
  if (!act.first || (verdict === 'missing' && isPlain(act.first))) return '';
  const said = messageOf(act.first, messages);
  return [placeText(act.first), said].filter((part) => part !== '').join(' ');
}

/** Whether nothing more is known than that a unit has not delivered, which its verdict says. */
function isPlain({ facts }: Finding): boolean {
  return facts.unplaced === undefined;
}

/** Whom to call; empty where nobody is named. */
export function contactText({ name = '', phone = '' }: Contact = {}): string {
  return [name, phone].filter((part) => part !== '').join(' ');
}
