import type { RegionsOfUnit } from '../layouts/index.js';
import type { AdoptionRequest } from './adoption.js';
import { regionMatcher } from './match-region.js';
import { isReason } from './place-fact.js';

/** 本单位的地区 · What the regions of a table are to a unit: itself, its subordinates, its own level or its zones. */
export function regionsOfUnit(
  around: Pick<AdoptionRequest, 'unit' | 'regions' | 'names'>,
): RegionsOfUnit {
  const { unit, regions } = around;
  const placeOf = regionMatcher(around);
  return {
    subordinates: regions.subordinates(unit.code).length,
    standingOf: (name) => {
      const place = placeOf(name);
      if (isReason(place)) return undefined;
      return { is: place.scope === 'total' ? 'unit' : place.scope, code: place.region.code };
    },
  };
}
