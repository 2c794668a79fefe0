import type { Delivery } from '../core/finding-status.js';
import { judgeDelivery } from '../core/judge-delivery.js';
import type { Finding } from '../core/model/index.js';
import type { WorkbookResult } from '../core/result.js';
import type { Verdict } from '../core/verdict.js';
import type { Contact } from '../core/who-acts.js';

/** 上次情况 · How a unit stood in the delivery before, since which cut-off date, and whom to call. */
export interface EarlierUnit {
  readonly verdict: Verdict | 'missing';
  readonly since?: string;
  readonly contact?: Contact;
}

/** The units of an earlier delivery by plan and region; those that had not delivered by region alone. */
export type EarlierUnits = ReadonlyMap<string, EarlierUnit>;

/** By what a unit is known again, whatever its file is called. */
export function unitKey(region: string | null, plan: string | null = null): string {
  return `${plan ?? ''}|${region ?? ''}`;
}

/** The units of the delivery before; what was known of still earlier ones goes on where a unit stood the same. */
export function earlierUnits(before: Delivery, known: EarlierUnits = new Map()): EarlierUnits {
  const { workbooks, findings } = judgeDelivery(before);
  const placed = workbooks.filter(({ region }) => region !== null);
  const missed = findings.filter(({ rule }) => rule === 'missing-submission').sort(latestFirst);
  const sinceOf = (key: string, verdict: EarlierUnit['verdict'], own: string | null) => {
    const { since = own ?? undefined } = standing(known.get(key), verdict) ?? {};
    return since === undefined ? {} : { since };
  };
  const units = placed.map(({ region, plan, verdict, asOf, contact }) => {
    const key = unitKey(region, plan);
    const call = contact ? { contact } : {};
    return [key, { verdict, ...sinceOf(key, verdict, asOf), ...call }] as const;
  });
  const missing = missed.map(({ facts }) => {
    const key = unitKey(String(facts.region));
    const since = sinceOf(key, 'missing', cutOffOf(facts));
    return [key, { verdict: 'missing', ...since }] as const;
  });
  return new Map<string, EarlierUnit>([...contactsOf(placed), ...units, ...missing]);
}

/** A unit that stood the same before. */
export function standing(
  before: EarlierUnit | undefined,
  verdict: EarlierUnit['verdict'],
): EarlierUnit | undefined {
  return before?.verdict === verdict ? before : undefined;
}

/** Whom to call about a unit of which nothing has come this time. */
function contactsOf(workbooks: readonly WorkbookResult[]) {
  return workbooks.flatMap(({ region, verdict, contact }) =>
    contact ? [[unitKey(region), { verdict, contact }] as const] : [],
  );
}

/** Of several cut-off dates for which a unit has not delivered the earliest counts, which stands last. */
function latestFirst({ facts: one }: Finding, { facts: other }: Finding): number {
  return cutOffOf(one) < cutOffOf(other) ? 1 : -1;
}

function cutOffOf({ asOf }: Finding['facts']): string {
  return String(asOf);
}
