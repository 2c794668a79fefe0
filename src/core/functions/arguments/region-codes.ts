import { readRegionCode } from '../../entries/index.js';
import type { Region, Regions } from '../../regions/index.js';
import { matrixOf, type Argument } from './matrix.js';
import { unavailable, type FunctionError } from './outcome.js';

/** Whether an argument holds a code below county level, which only the table of townships knows. */
export function hasTownshipCodes([codes]: readonly Argument[]): boolean {
  return matrixOf(codes).some((row) =>
    row.some((value) => {
      if (typeof value !== 'string' && typeof value !== 'number') return false;
      return (readRegionCode(value)?.length ?? 0) > 6;
    }),
  );
}

/** The region of a code, or #N/A where this edition does not know it. */
export function findRegion(regions: Regions, code: string): Region | FunctionError {
  return regions.find(code) ?? unavailable('unknown-region', { found: code });
}
