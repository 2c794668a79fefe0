/**
 * 类似乡级单位 · Whether a code is that of a farm, zone or the like which only resembles a township.
 *
 * The last three digits of a street are 001–099, of a town 100–199, of a township 200–399 and of
 * these units 400–599, by the coding rules of the statistical divisions.
 */
export function isTownshipLikeCode(code: string): boolean {
  return /^\d{6}[45]\d{2}$/.test(code);
}
