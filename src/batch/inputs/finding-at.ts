import type { Finding } from '../../core/model/index.js';
import type { Messages } from '../../messages/index.js';
import { placeText } from '../../reports/finding-text.js';
import { batchFailure } from '../host/batch-failure.js';

/** A finding as the command line names it: its rule, and its place as reports write it. */
export interface NamedFinding {
  readonly rule: string;
  readonly place: string;
}

const mostNear = 5;

/** The finding that is named, if an explanation can clear it; else a failure that names those near. */
export function findingAt(
  named: NamedFinding,
  findings: readonly Finding[],
  { severities }: Messages,
): Finding {
  const { rule, place } = named;
  const here = findings.filter((finding) => finding.rule === rule && isAt(finding, place));
  const found = here.find(isExplainable);
  if (found) return found;
  const [other] = here;
  if (other)
    throw batchFailure('not-explainable', { ...named, severity: severities[other.severity] });
  const near = findings.filter(isExplainable).sort((one, another) => {
    return distance(one, named) - distance(another, named);
  });
  const places = near.slice(0, mostNear).map((finding) => `${finding.rule} ${placeOf(finding)}`);
  throw batchFailure('no-such-finding', { ...named, near: places.join('; ') });
}

function isExplainable({ severity }: Finding): boolean {
  return severity === 'verify';
}

function isAt(finding: Finding, place: string): boolean {
  return plain(placeOf(finding)) === plain(place);
}

/** A finding without a sheet, such as a unit that is missing, stands at its key. */
function placeOf(finding: Finding): string {
  return finding.sheet === undefined ? (finding.key ?? '') : placeText(finding);
}

/** A place as people may copy it: with $, with the quotes of formulas, in small letters. */
function plain(place: string): string {
  return place.replace(/[$'\s]/g, '').toLowerCase();
}

/** The same rule is nearer than the same cell, and that nearer than the same sheet. */
function distance(finding: Finding, { rule, place }: NamedFinding): number {
  if (finding.rule === rule) return 0;
  if (isAt(finding, place)) return 1;
  return plain(place).startsWith(`${plain(finding.sheet ?? '')}!`) ? 2 : 3;
}
