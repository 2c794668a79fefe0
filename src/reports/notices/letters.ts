import { reportingParent, type Regions } from '../../core/regions/index.js';
import type { Messages } from '../../messages/index.js';
import type { Report } from '../report.js';
import { workList } from '../work-list.js';
import { noticesOf, type Notice } from './notice.js';

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
  return [...byReceiver].map(([receiver, all]) => {
    const own = all.find(({ region }) => region === null || region === receiver);
    const name = names.get(receiver) ?? regions.find(receiver)?.name ?? receiver;
    const notice = own ?? handedOn(receiver, name, { all, messages });
    return { notice, annexes: all.filter((one) => one !== own) };
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

/** A unit about whose own workbook nothing is asked hands on what goes to those below it. */
function handedOn(
  region: string,
  to: string,
  { all, messages }: { readonly all: readonly Notice[]; readonly messages: Messages },
): Notice {
  const [first] = all;
  const kind = all.some((one) => one.kind === 'return') ? 'return' : (first?.kind ?? 'verify');
  return {
    ...{ kind, region, to, plan: first?.plan ?? null, asOf: first?.asOf ?? null },
    ...{ file: '', opening: messages.notices.opening.below(all.length), rows: [] },
    ...{ errors: 0, verifies: 0, leftOut: 0, contact: '' },
  };
}
