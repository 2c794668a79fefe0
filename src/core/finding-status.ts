import type { Finding } from './model/index.js';
import type { WorkbookResult } from './result.js';

/** 问题状态 · How a finding stands to the earlier delivery. */
export const findingStatuses = ['new', 'standing', 'returned', 'fixed'] as const;
export type FindingStatus = (typeof findingStatuses)[number];

/** What a delivery came to: its workbooks, the findings across them, and what it had fixed itself. */
export interface Delivery {
  readonly workbooks: readonly WorkbookResult[];
  readonly findings: readonly Finding[];
  readonly fixed: readonly Finding[];
}

/** A delivery whose findings say how they stand to the earlier one; `fixed` holds what is gone. */
export function compareDeliveries(now: Delivery, before: Delivery): Delivery {
  const standing = identities(before, [...findingsOf(before)]);
  const onceFixed = identities(before, before.fixed);
  const owners = ownersOf(now);
  const withStatus = (finding: Finding): Finding => {
    const identity = identityOf(finding, owners);
    if (standing.has(identity)) return { ...finding, status: 'standing' };
    return { ...finding, status: onceFixed.has(identity) ? 'returned' : 'new' };
  };
  const present = identities(now, [...findingsOf(now)]);
  const gone = [...standing].filter(([identity]) => !present.has(identity));
  return {
    workbooks: now.workbooks.map((one) => ({ ...one, findings: one.findings.map(withStatus) })),
    findings: now.findings.map(withStatus),
    fixed: gone.map(([, finding]) => ({ ...finding, status: 'fixed' as const })),
  };
}

function* findingsOf({ workbooks, findings }: Delivery): Iterable<Finding> {
  for (const workbook of workbooks) yield* workbook.findings;
  yield* findings;
}

type Owners = ReadonlyMap<string, string>;

/** The plan and region of each file, by which a unit is known again under another file name. */
function ownersOf({ workbooks }: Delivery): Owners {
  return new Map(workbooks.map(({ file, plan, region }) => [file, `${plan}|${region}`]));
}

function identities(
  delivery: Delivery,
  findings: readonly Finding[],
): ReadonlyMap<string, Finding> {
  const owners = ownersOf(delivery);
  return new Map(findings.map((finding) => [identityOf(finding, owners), finding]));
}

/** What makes two findings the same: unit, rule, sheet, row key and column; not the cell, which moves. */
function identityOf({ rule, file, sheet, key, column, cell }: Finding, owners: Owners): string {
  const place = key === undefined ? (cell ?? '') : key;
  return [owners.get(file) ?? file, rule, sheet ?? '', place, column ?? ''].join('|');
}
