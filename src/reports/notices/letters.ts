import { reportingParent, type Regions } from '../../core/regions/index.js';
import type { WorkbookResult } from '../../core/result.js';
import type { Messages } from '../../messages/index.js';
import type { Report } from '../report.js';
import { workList } from '../work-list.js';
import { noticesOf, type Notice } from './notice.js';
import { soleValue } from './sole-value.js';

/** 通知 · A letter: the notice to its receiver, and those to units below as annexes. */
export interface Letter {
  readonly notice: Notice;
  readonly annexes: readonly Notice[];
}

/** How letters go: by way of the units between, or to each unit itself. */
export interface Posting {
  readonly regions: Regions;
  readonly isDirect: boolean;
}

/**
 * 逐级发送 · The letters of a delivery, level by level: a province writes to the city, with the counties
 * of the city as annexes. Directly, each unit gets its own.
 */
export function lettersOf(
  report: Report,
  messages: Messages,
  { regions, isDirect }: Posting,
): readonly Letter[] {
  const notices = noticesOf(report, messages);
  if (isDirect) return notices.map((notice) => ({ notice, annexes: [] }));
  const receiverOf = receivers(report, regions);
  const byReceiver = new Map<string, Notice[]>();
  for (const notice of notices) {
    const receiver = notice.region === null ? `/${notice.file}` : receiverOf(notice.region);
    byReceiver.set(receiver, [...(byReceiver.get(receiver) ?? []), notice]);
  }
  const names = new Map(workList(report).map(({ region, unit }) => [region, unit]));
  return [...byReceiver].flatMap(([receiver, all]) => {
    const own = all.filter(({ region }) => region === null || region === receiver);
    const annexes = all.filter((one) => !own.includes(one));
    const name = names.get(receiver) ?? regions.find(receiver)?.name ?? receiver;
    const workbooks = report.workbooks.filter(({ region }) => region === receiver);
    const [first = handedOn({ receiver, name, workbooks }, annexes, messages), ...more] = own;
    return [{ notice: first, annexes }, ...more.map((notice) => ({ notice, annexes: [] }))];
  });
}

/** Who gets the letter for a unit: the one directly below the writer, who stands alone at the top. */
function receivers(report: Report, regions: Regions): (region: string) => string {
  const units = new Set(workList(report).flatMap(({ region }) => region ?? []));
  const topOf = (region: string) => chainOf(region, regions).findLast((one) => units.has(one));
  const tops = new Set([...units].map(topOf));
  const writer = tops.size === 1 && units.size > 1 ? [...tops][0] : undefined;
  return (region) => {
    const chain = chainOf(region, regions);
    const top = topOf(region) ?? region;
    if (top !== writer) return top;
    return chain[chain.indexOf(top) - 1] ?? region;
  };
}

/** A region and those above it, upwards. */
function chainOf(region: string, regions: Regions): readonly string[] {
  const chain = [region];
  let above = reportingParent(region, regions);
  while (above) {
    chain.push(above.code);
    above = reportingParent(above.code, regions);
  }
  return chain;
}

/** Who hands on letters to units below, and what it has delivered itself. */
interface Between {
  readonly receiver: string;
  readonly name: string;
  readonly workbooks: readonly WorkbookResult[];
}

/** A unit about whose own workbook nothing is asked hands on what goes to those below it. */
function handedOn(
  { receiver, name, workbooks }: Between,
  all: readonly Notice[],
  messages: Messages,
): Notice {
  const kind = all.some((one) => one.kind === 'return') ? 'return' : (all[0]?.kind ?? 'verify');
  const shared = (id: 'plan' | 'asOf') =>
    agreed(
      all.map((one) => one[id]),
      workbooks.map((one) => one[id]),
    );
  return {
    ...{ kind, region: receiver, to: name, plan: shared('plan'), asOf: shared('asOf') },
    ...{ file: '', opening: messages.notices.opening.below(all.length), rows: [] },
    ...{ errors: 0, verifies: 0, leftOut: 0, contact: '' },
  };
}

type Values = readonly (string | null)[];

/** What annexes and the workbook of who hands them on agree in; else what the latter says: theirs may be wrong. */
function agreed(annexes: Values, own: Values): string | null {
  const common = annexes.filter((value) => own.includes(value));
  if (common.length > 0) return soleValue(common);
  return soleValue(own.length > 0 ? own : annexes);
}
