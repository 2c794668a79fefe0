import { markupText } from '../../charts/markup-text.js';
import type { WorkbookResult } from '../../core/result.js';
import { verdicts } from '../../core/verdict.js';
import { say } from './say.js';
import { unitTree } from './unit-tree.js';
import type { UnitNode } from './unit-tree.js';
import { verdictBadge } from './verdict-badge.js';

/** The tree of units with the verdict of each; units without a region stand at its end. */
export function treeMarkup(workbooks: readonly WorkbookResult[]): string {
  const anchors = new Map(workbooks.map((workbook, index) => [workbook, `workbook-${index}`]));
  const label = (workbook: WorkbookResult) => unitMarkup(workbook, anchors.get(workbook) ?? '');
  const lost = workbooks.filter(({ region }) => region === null);
  const items = unitTree(workbooks).map((node) => nodeMarkup(node, label));
  const rest = lost.map((workbook) => `<li>${label(workbook)}</li>`).join('');
  const heading = say(({ reportPage }) => reportPage.noRegion);
  const last = rest === '' ? '' : `<li><p class="quiet">${heading}</p><ul>${rest}</ul></li>`;
  return `<ul class="tree">${items.join('')}${last}</ul>`;
}

type Label = (workbook: WorkbookResult) => string;

function nodeMarkup({ workbooks, below }: UnitNode, label: Label): string {
  const labels = workbooks.map(label).join('<br>');
  if (below.length === 0) return `<li>${labels}</li>`;
  const inner = below.map((node) => nodeMarkup(node, label)).join('');
  const summary = `<summary>${countsMarkup(below)}</summary>`;
  return `<li>${labels}<details open>${summary}<ul>${inner}</ul></details></li>`;
}

/** How many workbooks directly below have each verdict. */
function countsMarkup(below: readonly UnitNode[]): string {
  const all = below.flatMap(({ workbooks }) => workbooks);
  const counts = verdicts.flatMap((verdict) => {
    const count = all.filter((one) => one.verdict === verdict).length;
    return count > 0 ? [`${say((messages) => messages.verdicts[verdict])} ${count}`] : [];
  });
  return `${say(({ reportPage }) => reportPage.below)} ${all.length} · ${counts.join(' · ')}`;
}

function unitMarkup({ unit, region, file, verdict }: WorkbookResult, anchor: string): string {
  const name = markupText(unit ?? file);
  const code = region === null ? '' : ` <span class="quiet">${markupText(region)}</span>`;
  return `${verdictBadge(verdict)} <a href="#${anchor}">${name}</a>${code}`;
}
