import type { Region } from './region.js';

/** The townships of one text of a township table, as units of the given parent (see TownshipTable). */
export function decodeCounty(digits: string, text: string, parent: string): readonly Region[] {
  return text.split(',').map((entry) => ({
    code: digits + entry.slice(0, 3),
    name: entry.slice(3),
    level: 'township',
    parent,
  }));
}
