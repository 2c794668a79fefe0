import { endsTogether, type Finding } from '../model/index.js';
import type { Submission } from '../submission/index.js';
import type { Link } from './causes.js';
import { soughtBy } from './sought-by.js';

/** 一格两问 · In an office's own tables the value of a goal and its row of 数据 are one cell: blank, it is told once. */
export function* ofBlankCell(
  causes: readonly Finding[],
  all: readonly Finding[],
  submission: Submission,
): Iterable<Link> {
  const rows = submission.own ? all.filter(({ rule }) => rule === 'missing-observation') : [];
  for (const row of rows) {
    const cause = causes.find((one) => isSameCell(one, row, submission));
    if (cause) yield [row, cause];
  }
}

function isSameCell(blank: Finding, row: Finding, submission: Submission): boolean {
  const [value] = soughtBy(blank, submission);
  const [total, ...others] = soughtBy(row, submission);
  if (!value?.period || !total?.period || others.length > 0) return false;
  const isOne = value.indicator === total.indicator && value.region === total.region;
  return isOne && value.scope === total.scope && endsTogether(value.period, total.period);
}
