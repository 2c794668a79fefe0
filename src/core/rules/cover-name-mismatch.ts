import { foldHeader } from '../entries/index.js';
import { regionSpellings } from '../regions/index.js';
import { atCover, fail } from './rule.js';
import type { Rule } from './rule.js';

type Facts = { readonly found: string; readonly expected: string; readonly code: string };

/** 填报单位与区划不符 · The name of the reporting unit does not contain the region of its code. */
export const coverNameMismatch: Rule<'cover-name-mismatch', Facts> = {
  id: 'cover-name-mismatch',
  group: 'cell',
  severity: 'verify',
  isFixable: false,
  *check({ cover, unit }) {
    const found = cover?.cells.unit.value;
    if (!cover || !unit || unit.name === '' || found === undefined) return;
    const name = foldHeader(found);
    if (regionSpellings(unit).some((spelling) => name.includes(spelling))) return;
    yield fail(atCover(cover, 'unit'), { found, expected: unit.name, code: unit.code });
  },
};
