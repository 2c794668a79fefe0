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

/** A delivery whose findings say how they stand to the earlier one; `fixed` holds what was checked again and is gone. */
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
  const isCheckedAgain = checkedAgain(now, before);
  const gone = [...standing].filter(
    ([identity, finding]) => !present.has(identity) && isCheckedAgain(finding),
  );
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

/**
 * 再次校验 · Whether all units that an earlier finding speaks of have been checked again: what has not
 * come, or cannot be read, is not put right. A unit may have corrected the plan that it named.
 */
function checkedAgain(now: Delivery, before: Delivery): (finding: Finding) => boolean {
  const units = new Map(before.workbooks.map((workbook) => [workbook.file, workbook]));
  const known = new Set(before.workbooks.map(ownerOf));
  const readable = now.workbooks.filter(({ verdict }) => verdict !== 'unreadable');
  const here = new Set(readable.map(ownerOf));
  const renamed = new Set(
    readable.filter((one) => !known.has(ownerOf(one))).map(({ region }) => region),
  );
  const isHere = (one: WorkbookResult) =>
    one.region === null || here.has(ownerOf(one)) || renamed.has(one.region);
  return ({ file, related = [] }) =>
    [file, ...related.flatMap((where) => where.file ?? [])].every((each) => {
      const unit = units.get(each);
      return !unit || isHere(unit);
    });
}

type Owners = ReadonlyMap<string, string>;

/** The plan and region of each file, by which a unit is known again under another file name. */
function ownersOf({ workbooks }: Delivery): Owners {
  return new Map(workbooks.map((workbook) => [workbook.file, ownerOf(workbook)]));
}

function ownerOf({ plan, region }: WorkbookResult): string {
  return `${plan}|${region}`;
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
