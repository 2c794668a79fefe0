import { compareDays, isoDay } from '../model/index.js';
import { atCover, fail, undecided, type Rule } from './rule.js';

type Facts = { readonly filedOn: string; readonly asOf: string };

/** 填报早于截止 · The workbook was filed before the day that its figures stand for. */
export const filedBeforeCutoff: Rule<'filed-before-cutoff', Facts> = {
  id: 'filed-before-cutoff',
  group: 'across-periods',
  severity: 'verify',
  isFixable: false,
  *check({ cover }) {
    if (!cover) return;
    const { filedOn, asOf } = cover.cells;
    const spot = atCover(cover, 'filedOn');
    if (filedOn.value && asOf.state === 'unavailable') yield undecided(spot, 'no-cut-off');
    if (!filedOn.value || !asOf.value || compareDays(filedOn.value, asOf.value) >= 0) return;
    yield fail(spot, { filedOn: isoDay(filedOn.value), asOf: isoDay(asOf.value) });
  },
};
