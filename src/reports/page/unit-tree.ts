import type { WorkbookResult } from '../../core/result.js';

/** 单位树 · The workbooks of a region, and below it the regions that it holds. */
export interface UnitNode {
  readonly region: string;
  readonly workbooks: readonly WorkbookResult[];
  /** The name of a unit that must deliver and has not. */
  readonly missing?: string;
  readonly below: readonly UnitNode[];
}

/** A unit that must deliver and has not. */
export interface MissingUnit {
  readonly region: string;
  readonly name: string;
}

interface Growing extends UnitNode {
  readonly workbooks: WorkbookResult[];
  missing?: string;
  readonly below: Growing[];
}

/** The regions that delivered or must, each below the nearest one above it that is in the tree too. */
export function unitTree(
  workbooks: readonly WorkbookResult[],
  missing: readonly MissingUnit[] = [],
): readonly UnitNode[] {
  const nodes = new Map<string, Growing>();
  for (const workbook of workbooks) {
    if (workbook.region === null) continue;
    nodeAt(nodes, workbook.region).workbooks.push(workbook);
  }
  for (const { region, name } of missing) nodeAt(nodes, region).missing = name;
  const roots: Growing[] = [];
  for (const [stem, node] of nodes) (superiorOf(stem, nodes)?.below ?? roots).push(node);
  return sorted(roots);
}

function nodeAt(nodes: Map<string, Growing>, region: string): Growing {
  const stem = stemOf(region);
  const node = nodes.get(stem) ?? { region, workbooks: [], below: [] };
  nodes.set(stem, node);
  return node;
}

/** A code without the zeros that fill it up: 34 for a province, 3401 for a city. */
function stemOf(region: string): string {
  const county = region.slice(0, 6);
  const inner = withoutEnd(region.slice(6), '000');
  return inner === '' ? withoutEnd(county, '00') : county + inner;
}

function withoutEnd(code: string, zeros: string): string {
  return code.endsWith(zeros) ? withoutEnd(code.slice(0, -zeros.length), zeros) : code;
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
