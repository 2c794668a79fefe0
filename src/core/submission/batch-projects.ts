import type { Row, Tables } from '../tables/index.js';

/** 项目 · One row of 项目. */
export type Project = Row<'projects'>;

/** 未归批次 · Whether some project names no batch, so that the projects of any batch may lack it. */
export function hasLooseProject({ projects }: Tables): boolean {
  return (projects?.rows ?? []).some(({ cells }) => cells.batch.value === undefined);
}

/** 批次的项目 · The projects of each batch by its code; a code that a batch lists twice counts once. */
export function batchProjects({ projects }: Tables): ReadonlyMap<string, readonly Project[]> {
  const batches = new Map<string, Map<string | number, Project>>();
  for (const project of projects?.rows ?? []) {
    const { batch, projectCode } = project.cells;
    if (batch.value === undefined) continue;
    let members = batches.get(batch.value);
    if (!members) batches.set(batch.value, (members = new Map()));
    const code = projectCode.value ?? project.row;
    if (!members.has(code)) members.set(code, project);
  }
  return new Map([...batches].map(([batch, members]) => [batch, [...members.values()]]));
}
