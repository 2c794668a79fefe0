import { misnamedUnit } from '../submission/index.js';
import { atCover, fail, type Rule } from './rule.js';

type Facts = {
  readonly found: string;
  readonly expected: string;
  readonly code: string;
  /** The one region nearby that the unit is named after, where there is one. */
  readonly named: { readonly code: string; readonly name: string } | null;
};

/** 填报单位与区划不符 · The name of the reporting unit does not contain the region of its code. */
export const coverNameMismatch: Rule<'cover-name-mismatch', Facts> = {
  id: 'cover-name-mismatch',
  group: 'cell',
  severity: 'verify',
  isFixable: false,
  *check(submission) {
    const { cover } = submission;
    const misnamed = misnamedUnit(submission);
    if (!cover || !misnamed) return;
    const { found, unit, named } = misnamed;
    const meant = named ? { code: named.code, name: named.name } : null;
    const facts = { found, expected: unit.name, code: unit.code, named: meant };
    yield fail(atCover(cover, 'unit'), facts);
  },
};
