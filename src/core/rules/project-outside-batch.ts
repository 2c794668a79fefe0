import type { Project } from '../submission/index.js';
import { rawText, type Tables } from '../tables/index.js';
import { at, fail, type Answer, type Rule } from './rule.js';

type Facts = {
  readonly of: 'batch' | 'year';
  readonly batch: string;
  readonly found: number | null;
  readonly expected: number | null;
};

/** 项目与批次不符 · A project whose batch is not among the batches, or has another year. */
export const projectOutsideBatch: Rule<'project-outside-batch', Facts> = {
  id: 'project-outside-batch',
  group: 'between-sheets',
  severity: 'verify',
  isFixable: false,
  *check({ tables }) {
    const years = batchYears(tables);
    if (years.size === 0) return;
    for (const project of tables.projects?.rows ?? []) yield* judge(project, years);
  },
};

/** The year of each batch by its code; undefined where it is not told. */
function batchYears({ batches }: Tables): ReadonlyMap<string, number | undefined> {
  const years = new Map<string, number | undefined>();
  for (const { cells } of batches?.rows ?? []) {
    if (cells.batch.value !== undefined) years.set(cells.batch.value, cells.year.value);
  }
  return years;
}

function* judge(
  project: Project,
  years: ReadonlyMap<string, number | undefined>,
): Iterable<Answer<Facts>> {
  const { value, raw } = project.cells.batch;
  const found = project.cells.year.value;
  const batch = rawText(raw);
  if (value === undefined) return;
  if (!years.has(value)) {
    return yield fail(at(project, 'batch'), { of: 'batch', batch, found: null, expected: null });
  }
  const expected = years.get(value);
  if (found === undefined || expected === undefined || found === expected) return;
  yield fail(at(project, 'year'), { of: 'year', batch, found, expected });
}
