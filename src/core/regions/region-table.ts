/**
 * 区划表 · Provinces, cities and counties of an edition, one text a province by its first two digits.
 *
 * A text is the province's name, then its cities behind semicolons, each a list of city and
 * counties as two digits and a name. A city without a name only groups its counties.
 *
 * @example { '46': '海南省;01海口市,05秀英区,06龙华区;04儋州市;90,01五指山市' }
 */
export interface RegionTable {
  readonly edition: string;
  readonly provinces: Readonly<Record<string, string>>;
}

/**
 * 乡级区划表 · Townships of an edition, one text a county by its six digits.
 *
 * @example { '340102': '001明光路街道,002车站街道' }
 */
export interface TownshipTable {
  readonly edition: string;
  readonly counties: Readonly<Record<string, string>>;
}
