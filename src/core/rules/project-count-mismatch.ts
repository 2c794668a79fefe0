import {
  batchProjects,
  hasLooseProject,
  listState,
  type Project,
  type Submission,
} from '../submission/index.js';
import type { Row } from '../tables/index.js';
import { at, fail, undecided, type Answer, type Rule } from './rule.js';

type Of = 'counties' | 'pilots';
type Facts = { readonly of: Of; readonly found: number; readonly expected: number };
type Batch = Row<'batches'>;

/** 项目数不符 · A batch's number of counties or pilots differs from its projects. */
export const projectCountMismatch: Rule<'project-count-mismatch', Facts> = {
  id: 'project-count-mismatch',
  group: 'between-sheets',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    if (listState('projects', submission) === 'not-offered') return;
    const projects = batchProjects(submission.tables);
    const earlier = new Set<string>();
    for (const row of byYear(submission.tables.batches?.rows ?? [])) {
      const members = projects.get(row.cells.batch.value ?? '') ?? [];
      const fresh = members.filter(({ cells }) => !earlier.has(cells.siteCode.value ?? ''));
      for (const site of sitesOf(members)) earlier.add(site);
      yield* judge(row, ['counties', countiesOf(fresh), countiesOf(members)], submission);
      yield* judge(row, ['pilots', fresh.length, members.length], submission);
    }
  },
};

function byYear(rows: readonly Batch[]): readonly Batch[] {
  const keyed = rows.filter(({ cells }) => cells.batch.value !== undefined);
  return [...keyed].sort((a, b) => (a.cells.year.value ?? 0) - (b.cells.year.value ?? 0));
}

/** A site that has a subsidy from an earlier batch too may or may not be counted again. */
function* judge(
  row: Batch,
  [of, fewest, most]: readonly [of: Of, fewest: number | undefined, most: number | undefined],
  submission: Submission,
): Iterable<Answer<Facts>> {
  const reported = row.cells[of];
  const spot = at(row, of);
  if (reported.state === 'blank') return;
  const isPartial = listState('projects', submission) === 'partial';
  if (isPartial) return yield undecided(spot, 'list-incomplete');
  if (reported.state !== 'value') return yield undecided(spot, reported.state);
  if (fewest === undefined || most === undefined) return yield undecided(spot, 'blank');
  const found = reported.value ?? 0;
  if (found >= fewest && found <= most) return;
  if (hasLooseProject(submission.tables)) return yield undecided(spot, 'blank');
  yield fail(spot, { of, found, expected: most });
}

function sitesOf(projects: readonly Project[]): readonly string[] {
  return projects.flatMap(({ cells }) => cells.siteCode.value ?? []);
}

/** How many counties some projects belong to; undefined where one does not say. */
function countiesOf(projects: readonly Project[]): number | undefined {
  const codes = projects.map(({ cells }) => cells.countyCode.value);
  if (codes.includes(undefined)) return undefined;
  return new Set(codes.map((code) => code?.slice(0, 6))).size;
}
