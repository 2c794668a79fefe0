import { onceForEach, remember, type Period } from '../model/index.js';
import {
  canonicalCode,
  isDevelopmentZoneCode,
  isWithin,
  parentOf,
  type Region,
} from '../regions/index.js';
import { changesOf, isInForce, type Change } from './changes.js';
import { observationKey, type Observation } from './observations.js';
import type { Submission } from './submission.js';

/** 汇总 · The rows of one indicator and period that make a total, and who is not among them. */
export interface RollUp {
  readonly period: Period;
  readonly total: Observation | undefined;
  /** 本级, 开发区 and 下级. */
  readonly parts: readonly Observation[];
  /** Direct subordinates without a row; undefined where the edition has no list of them. */
  readonly missing: readonly Region[] | undefined;
}

/**
 * 合计的部分 · All rows of a workbook that are parts of a total, by the key of that total.
 *
 * A subordinate whose code changed (区划沿革) may be there under its successors or its predecessors.
 */
export const partsOfTotals = onceForEach(findParts);

/** 汇总的组成 · Those of them that make up their total: a direct subordinate at least has a row. */
export const rollUps = onceForEach((submission: Submission): ReadonlyMap<string, RollUp> => {
  const all = [...partsOfTotals(submission)];
  return new Map(all.filter(([, { parts }]) => hasSubordinate(parts, submission)));
});

function hasSubordinate(parts: readonly Observation[], { regions }: Submission): boolean {
  const below = parts.filter(({ scope }) => scope === 'subordinate');
  return below.some(({ region = '' }) => !isDevelopmentZoneCode(region, regions));
}

function findParts(submission: Submission): ReadonlyMap<string, RollUp> {
  const { unitCode, regions, observationsByKey } = submission;
  if (unitCode === undefined) return new Map();
  const units = regions.subordinates(unitCode);
  const changes = changesOf(submission);
  const found = new Map<string, RollUp>();
  for (const [key, { parts, period }] of partsByTotal(unitCode, changes, submission)) {
    const subordinates = parts.filter(({ scope }) => scope === 'subordinate');
    const codes = new Set(subordinates.map(({ region }) => region ?? ''));
    const presence = { codes, changes, unitCode, period };
    const missing = units.filter(({ code }) => !isThere(code, presence));
    const total = observationsByKey.get(key);
    found.set(key, { period, total, parts, missing: units.length > 0 ? missing : undefined });
  }
  return found;
}

interface Draft {
  readonly period: Period;
  readonly parts: Observation[];
}

function partsByTotal(
  unitCode: string,
  changes: readonly Change[],
  { observationsByKey }: Submission,
): ReadonlyMap<string, Draft> {
  const drafts = new Map<string, Draft>();
  const isDirect = directTest(unitCode, changes);
  for (const observation of observationsByKey.values()) {
    const { period, row } = observation;
    const indicator = row.cells.indicatorCode.value;
    if (!period || indicator === undefined || !isPart(observation, unitCode, isDirect)) continue;
    const key = observationKey(unitCode, indicator, { period, scope: 'total' });
    const draft = drafts.get(key);
    if (draft) draft.parts.push(observation);
    else drafts.set(key, { period, parts: [observation] });
  }
  return drafts;
}

function isPart(
  { scope, region = '' }: Observation,
  unitCode: string,
  isDirect: (code: string) => boolean,
): boolean {
  if (scope === 'own') return region === unitCode;
  return scope === 'zone' || (scope === 'subordinate' && isDirect(region));
}

/** Whether a code is directly below the unit, or became so by a change of codes. */
function directTest(unitCode: string, changes: readonly Change[]): (code: string) => boolean {
  const unit = canonicalCode(unitCode);
  return remember((code) => {
    const later = changes.filter(({ oldCode }) => oldCode === code).map(({ newCode }) => newCode);
    return [code, ...later].some((each) => parentOf(each) === unit);
  });
}

interface Presence {
  readonly codes: ReadonlySet<string>;
  readonly changes: readonly Change[];
  readonly unitCode: string;
  readonly period: Period;
}

/** Whether a subordinate has a row itself, or all its successors or all its predecessors have one. */
function isThere(code: string, presence: Presence): boolean {
  return (
    presence.codes.has(code) ||
    isThereAs('newCode', code, presence) ||
    isThereAs('oldCode', code, presence)
  );
}

/** Follows the changes one way; a unit that went to another superior by then is not asked for. */
function isThereAs(
  side: 'newCode' | 'oldCode',
  code: string,
  { codes, changes, unitCode, period }: Presence,
): boolean {
  const otherSide = side === 'newCode' ? 'oldCode' : 'newCode';
  const steps = changes.filter((change) => change[otherSide] === code);
  const inside = steps.filter((change) => isWithin(change[side], unitCode));
  if (inside.length > 0) return inside.every((change) => codes.has(change[side]));
  return side === 'newCode' && steps.some((change) => isInForce(change, period));
}
