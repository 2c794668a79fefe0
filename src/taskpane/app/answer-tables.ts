import { loadRegions } from '../../data/regions.js';
import type { Answered } from '../views/AskedForm.js';
import type { PartProps } from './Pane.js';
import { plansOffered } from './plans-offered.js';
import { answeredIdentity } from './answered-identity.js';
import { alsoSaid } from './share-identity.js';
import type { FileEntry, SaidIdentity } from './state.js';

/** 补充信息 · Takes what was said of a workbook's tables, for others that leave it open as well; answers what is wrong by the field. */
export function answerTables(props: PartProps, entry: FileEntry, answers: Answered): Answered {
  const { state } = props;
  const known = { regions: loadRegions(), plans: plansOffered(state).map(({ key }) => key) };
  const read = answeredIdentity(answers, known, state.messages);
  if ('errors' in read) return read.errors;
  const { isWithoutPlan: _, ...before } = entry.identity ?? {};
  identify(props, entry, withReportType({ ...before, ...read.identity }, answers));
  return {};
}

/** 不按规划 · Holds a workbook's tables only to what they print, or to a plan again. */
export function judgeWithoutPlan(props: PartProps, entry: FileEntry, isWithoutPlan: boolean): void {
  const { isWithoutPlan: _, ...before } = entry.identity ?? {};
  identify(props, entry, isWithoutPlan ? { ...before, isWithoutPlan } : before);
}

function withReportType(
  { ownReportType, ...identity }: SaidIdentity,
  { 'report-type': told }: Answered,
): SaidIdentity {
  const type = told === 'annual' || told === 'running' ? told : undefined;
  const kept = told === undefined ? ownReportType : type;
  return kept ? { ...identity, ownReportType: kept } : identity;
}

function identify(
  { state, store, actions }: PartProps,
  { id }: FileEntry,
  identity: SaidIdentity,
): void {
  const others = alsoSaid(state.entries, { id, identity });
  for (const said of [{ id, identity }, ...others]) store.dispatch({ type: 'identified', ...said });
  if (others.length > 0) {
    const facts = { count: others.length };
    store.dispatch({ type: 'told', notice: { tone: 'done', id: 'identity-shared', facts } });
  }
  actions.checkAgain();
}
