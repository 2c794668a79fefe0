import { foldHeader } from '../entries/index.js';
import type { StationFact, WorkbookFacts } from '../facts/index.js';
import { isWithin, type Regions } from '../regions/index.js';
import type { BatchAnswer, BatchRule } from './batch-rule.js';

type By = 'code' | 'name';
type Facts = { readonly by: By; readonly station: string; readonly file: string };

interface Listing {
  readonly workbook: WorkbookFacts;
  readonly station: StationFact;
}

/** 站点跨单位重复 · Two units, neither of which contains the other, list the same station. */
export const stationListedTwice: BatchRule<'station-listed-twice', Facts> = {
  id: 'station-listed-twice',
  severity: 'error',
  *check({ workbooks, regions }) {
    const listings = new Map<string, Listing[]>();
    for (const workbook of workbooks) {
      const stations = workbook.stations.map((station) => ({ workbook, station }));
      yield* stations.flatMap((listing) => judge(listing, listings, regions) ?? []);
    }
  },
};

/** Keeps only listings of units that contain one another, so that there are never more than levels. */
function judge(
  listing: Listing,
  listings: Map<string, Listing[]>,
  regions: Regions,
): BatchAnswer<Facts> | undefined {
  let failure: BatchAnswer<Facts> | undefined;
  for (const [by, key] of keysOf(listing.station, regions)) {
    const before = listings.get(key) ?? [];
    const other = before.find(({ workbook }) => isElsewhere(workbook, listing.workbook));
    if (other) failure ??= failureOf(by, listing, other);
    else if (!before.some(({ workbook }) => workbook.region === listing.workbook.region)) {
      listings.set(key, [...before, listing]);
    }
  }
  return failure;
}

function isElsewhere({ region: a }: WorkbookFacts, { region: b }: WorkbookFacts): boolean {
  return a !== null && b !== null && !isWithin(a, b) && !isWithin(b, a);
}

/** A code that names no region is a unit's own numbering: elsewhere the same one is another station. */
function* keysOf({ code, name, region }: StationFact, regions: Regions): Iterable<[By, string]> {
  const [digits = ''] = /\d{6}/.exec(code) ?? [];
  const isOwnNumbering = !regions.find(digits);
  if (code !== '') yield ['code', `code|${isOwnNumbering ? `${region}|` : ''}${code}`];
  if (name !== '') yield ['name', `name|${region}|${foldHeader(name)}`];
}

function failureOf(by: By, { workbook, station }: Listing, other: Listing): BatchAnswer<Facts> {
  return {
    file: workbook.file,
    ...(workbook.stationSheet === null ? {} : { sheet: workbook.stationSheet }),
    cell: station.cell,
    ...(station.code === '' ? {} : { key: station.code }),
    column: 'stationCode',
    value: station.code === '' ? null : station.code,
    facts: { by, station: station[by], file: other.workbook.file },
    related: [whereOf(other)],
  };
}

function whereOf({ workbook, station }: Listing) {
  return { file: workbook.file, sheet: workbook.stationSheet ?? '', cell: station.cell };
}
