import type { WorkbookResult } from '../../core/result.js';

/** 单位树 · The workbooks of a region, and below it the regions that it holds. */
export interface UnitNode {
  readonly region: string;
  readonly workbooks: readonly WorkbookResult[];
  readonly below: readonly UnitNode[];
}

interface Growing extends UnitNode {
  readonly workbooks: WorkbookResult[];
  readonly below: Growing[];
}

/** The regions that delivered, each below the nearest one above it that delivered too. */
export function unitTree(workbooks: readonly WorkbookResult[]): readonly UnitNode[] {
  const nodes = new Map<string, Growing>();
  for (const workbook of workbooks) {
    if (workbook.region === null) continue;
    const stem = stemOf(workbook.region);
    const node = nodes.get(stem);
    if (node) node.workbooks.push(workbook);
    else nodes.set(stem, { region: workbook.region, workbooks: [workbook], below: [] });
  }
  const roots: Growing[] = [];
  for (const [stem, node] of nodes) (superiorOf(stem, nodes)?.below ?? roots).push(node);
  return sorted(roots);
}

/** A code without the zeros that fill it up: 34 for a province, 3401 for a city. */
function stemOf(region: string): string {
  const county = region.slice(0, 6);
  const inner = region.slice(6).replace(/(?:000)+$/, '');
  return inner === '' ? county.replace(/(?:00)+$/, '') : county + inner;
}

function superiorOf(stem: string, nodes: ReadonlyMap<string, Growing>): Growing | undefined {
  const lengths = [9, 6, 4, 2].filter((length) => length < stem.length);
  const found = lengths.find((length) => nodes.has(stem.slice(0, length)));
  return found === undefined ? undefined : nodes.get(stem.slice(0, found));
}

function sorted(nodes: readonly UnitNode[]): readonly UnitNode[] {
  return [...nodes]
    .sort((a, b) => (a.region < b.region ? -1 : 1))
    .map((node) => ({ ...node, below: sorted(node.below) }));
}
