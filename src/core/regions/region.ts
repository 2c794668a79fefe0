/** 层级 · Levels of a region; the unit of a level reports to the next one that exists above it. */
export const regionLevels = [
  'nation',
  'province',
  'city',
  'county',
  'township',
  'village',
] as const;
export type RegionLevel = (typeof regionLevels)[number];

/** 区划 · A region by its code, as the table of an edition knows it; a village's name is empty. */
export interface Region {
  readonly code: string;
  readonly name: string;
  readonly level: RegionLevel;
  readonly parent?: string;
}

/** 全国 · The whole country; its code is that of maps, for one of zeros would lose them in a cell. */
export const nation: Region = { code: '100000', name: '全国', level: 'nation' };

/** The regions of an edition; townships are known only where their table was loaded. */
export interface Regions {
  readonly edition: string;
  readonly hasTownships: boolean;
  /**
   * The region of a code (6, 9 or 12 digits; 0-filled forms are normalised); undefined where unknown.
   *
   * No table has villages: one is known, without a name, where its township is.
   */
  find(code: string): Region | undefined;
  /**
   * The direct subordinates of a region in order of their codes; a city without counties has townships.
   *
   * Rows such as 市辖区, development zones and units that only resemble townships are left out.
   */
  subordinates(code: string): readonly Region[];
}
