import { foldHeader } from '../entries/index.js';
import { isWhole } from '../layouts/index.js';
import { remember } from '../model/index.js';
import {
  canonicalCode,
  developmentZones,
  namesRegion,
  type Region,
  type Regions,
} from '../regions/index.js';
import type { AdoptedPlace, AdoptionRequest, LeftReason } from './adoption.js';

type Around = Pick<AdoptionRequest, 'unit' | 'regions' | 'names'>;

/**
 * 地区对应 · The unit, its own level, a direct subordinate or a zone of it, by code or by name.
 *
 * Regions further below and outside are told; so are names that two of them share, unless somebody said
 * which is meant.
 */
export function regionMatcher(around: Around): (name: string) => AdoptedPlace | LeftReason {
  const { unit, regions } = around;
  const known = placesOf(around);
  const meant = saidOf(around);
  return remember((name: string) => {
    const text = foldHeader(name);
    if (isWhole(text)) return { region: unit, scope: 'total' };
    if (isOwnLevel(text, around)) return { region: unit, scope: 'own' };
    const code = canonicalCode(text);
    const found = known.filter(({ region }) =>
      code === undefined ? namesRegion(text, region, regions) : region.code === code,
    );
    const [only] = found;
    const said = found.length === 1 ? undefined : meant.get(text);
    if (said === '') return { id: 'region-set-aside', name };
    const chosen = known.find((place) => place.region.code === said);
    if (chosen) return chosen;
    if (!only) return { id: 'region-unknown', name, unit: unit.name };
    if (found.length === 1) return only;
    const candidates = found.map(({ region }) => ({ code: region.code, name: region.name }));
    return { id: 'region-ambiguous', name, candidates };
  });
}

function placesOf({ unit, regions }: Around): readonly AdoptedPlace[] {
  const place = (scope: AdoptedPlace['scope']) => (region: Region) => ({ region, scope });
  return [
    { region: unit, scope: 'total' },
    ...regions.subordinates(unit.code).map(place('subordinate')),
    ...developmentZones(unit.code, regions).map(place('zone')),
  ];
}

function saidOf({ names }: Around): ReadonlyMap<string, string> {
  const said = Object.entries(names?.regions ?? {});
  return new Map(said.map(([name, code]) => [foldHeader(name), code]));
}

/** 本级, 市本级 and 合肥市本级 are the unit's own level. */
function isOwnLevel(text: string, { unit, regions }: { unit: Region; regions: Regions }): boolean {
  if (!text.endsWith('本级')) return false;
  const rest = text.slice(0, -2);
  return rest === '' || rest === unit.name.slice(-1) || namesRegion(rest, unit, regions);
}
