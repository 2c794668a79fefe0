import { remember } from '../../model/index.js';
import { isDevelopmentZoneCode, isWithin, levelOf, parentOf } from '../../regions/index.js';
import { changesOf, type Submission } from '../../submission/index.js';

/**
 * 辖区 · Whether a region lies in the area of the reporting unit; undefined where its code is unknown.
 *
 * Codes alone decide. Development zones belong to their whole city: one that reports takes in all of
 * it, and a county may name the zones of its city. A code that 区划沿革 ties to the area belongs to it.
 */
export function unitArea(submission: Submission): ((code: string) => boolean) | undefined {
  const { unitCode, regions } = submission;
  if (unitCode === undefined || !isToldUnit(unitCode, submission)) return undefined;
  const city = parentOf(unitCode) ?? unitCode;
  const area = isDevelopmentZoneCode(unitCode, regions) ? city : unitCode;
  const changes = changesOf(submission);
  const isZone = (code: string) =>
    levelOf(unitCode) === 'county' &&
    isWithin(code, city) &&
    isDevelopmentZoneCode(code.slice(0, 6), regions);
  const isTied = (code: string) =>
    changes.some(
      ({ oldCode, newCode }) =>
        (isWithin(code, oldCode) && isWithin(newCode, area)) ||
        (isWithin(code, newCode) && isWithin(oldCode, area)),
    );
  return remember((code) => isWithin(code, area) || isZone(code) || isTied(code));
}

/** A unit that the edition knows, a zone, a township whose table is not there, or a declared change. */
function isToldUnit(code: string, submission: Submission): boolean {
  const { regions } = submission;
  return (
    regions.find(code) !== undefined ||
    isDevelopmentZoneCode(code, regions) ||
    (code.length > 6 && regions.find(code.slice(0, 6)) !== undefined) ||
    changesOf(submission).some(({ oldCode, newCode }) => oldCode === code || newCode === code)
  );
}
