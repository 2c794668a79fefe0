import { markupText } from '../../charts/markup-text.js';
import { groupBy, type Finding, type Severity } from '../../core/model/index.js';
import { foldsOf } from '../../core/folds/folds.js';
import type { WorkbookResult } from '../../core/result.js';
import { isStanding, verdicts } from '../../core/verdict.js';
import { allFindings, type Report } from '../report.js';
import { say } from './say.js';
import { unitTree, type MissingUnit, type UnitNode } from './unit-tree.js';
import { verdictBadge } from './verdict-badge.js';

type Label = (workbook: WorkbookResult) => string;
type Across = ReadonlyMap<string, readonly Finding[]>;

/**
 * 单位树 · The tree of units: the verdict of each, what stands against it across workbooks, and who is missing.
 *
 * What has nothing to look at is closed; units without a region stand at the end.
 */
export function treeMarkup({ workbooks, findings }: Report): string {
  const { isTold } = foldsOf(allFindings({ workbooks, findings }));
  const told = findings.filter((finding) => isStanding(finding) && isTold(finding));
  const across = groupBy(told, ({ file }) => file);
  const anchors = new Map(workbooks.map((workbook, index) => [workbook, `workbook-${index}`]));
  const dates = new Set(workbooks.map(({ asOf }) => asOf));
  const label = (workbook: WorkbookResult) => {
    const date = dates.size > 1 ? workbook.asOf : null;
    const link = unitMarkup(workbook, anchors.get(workbook) ?? '', date);
    return link + acrossMarkup(across.get(workbook.file) ?? []);
  };
  const lost = workbooks.filter(({ region }) => region === null);
  const items = unitTree(workbooks, missingUnits(findings)).map((node) =>
    nodeMarkup(node, label, across),
  );
  const rest = lost.map((workbook) => `<li>${label(workbook)}</li>`).join('');
  const heading = say(({ reportPage }) => reportPage.noRegion);
  const last = rest === '' ? '' : `<li><p class="quiet">${heading}</p><ul>${rest}</ul></li>`;
  return `<ul class="tree">${items.join('')}${last}</ul>`;
}

function missingUnits(findings: readonly Finding[]): readonly MissingUnit[] {
  const missing = findings.filter(({ rule }) => rule === 'missing-submission');
  return missing.map(({ facts }) => ({ region: String(facts.region), name: String(facts.name) }));
}

function nodeMarkup({ workbooks, below, ...unit }: UnitNode, label: Label, across: Across): string {
  const labels = [...workbooks.map(label), ...missingMarkup(unit)].join('<br>');
  if (below.length === 0) return `<li>${labels}</li>`;
  const inner = below.map((node) => nodeMarkup(node, label, across)).join('');
  const summary = `<summary>${countsMarkup(below)}</summary>`;
  const open = below.some((node) => isOfInterest(node, across)) ? ' open' : '';
  const leaves = below.every((node) => node.below.length === 0) ? ' class="leaves"' : '';
  return `<li>${labels}<details${open}>${summary}<ul${leaves}>${inner}</ul></details></li>`;
}

/** Whether somebody must look at a unit, or at one below it. */
function isOfInterest({ workbooks, missing, below }: UnitNode, across: Across): boolean {
  if (missing !== undefined) return true;
  const stands = workbooks.some(({ verdict, file }) => verdict !== 'passed' || across.has(file));
  return stands || below.some((node) => isOfInterest(node, across));
}

/** How many workbooks directly below have each verdict. */
function countsMarkup(below: readonly UnitNode[]): string {
  const all = below.flatMap(({ workbooks }) => workbooks);
  const missing = below.filter((node) => node.missing !== undefined).length;
  const counts = verdicts.flatMap((verdict) => {
    const count = all.filter((one) => one.verdict === verdict).length;
    return count > 0 ? [`${say((messages) => messages.verdicts[verdict])} ${count}`] : [];
  });
  const out = missing > 0 ? [`${missingWord()} ${missing}`] : [];
  const parts = [`${say(({ reportPage }) => reportPage.below)} ${all.length}`, ...counts, ...out];
  return parts.join(' · ');
}

function unitMarkup(
  { unit, region, file, verdict }: WorkbookResult,
  anchor: string,
  date: string | null,
): string {
  const name = markupText(unit ?? file);
  const about = [region, date].filter((part) => part !== null).join(' · ');
  const quiet = about === '' ? '' : ` <span class="quiet">${markupText(about)}</span>`;
  return `${verdictBadge(verdict)} <a href="#${anchor}">${name}</a>${quiet}`;
}

const severities: readonly Severity[] = ['error', 'verify', 'note'];

/** What the check across workbooks holds against a unit, by severity. */
function acrossMarkup(findings: readonly Finding[]): string {
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    const word = say((messages) => messages.severities[severity]);
    return count > 0 ? [`<span class="badge ${severity}">${word} ${count}</span>`] : [];
  });
  if (counts.length === 0) return '';
  const title = say(({ report }) => report.across);
  return ` <span class="across"><span class="quiet">${title}</span> ${counts.join(' ')}</span>`;
}

function missingMarkup({ region, missing }: Omit<UnitNode, 'workbooks' | 'below'>) {
  if (missing === undefined) return [];
  const badge = `<span class="badge to-explain"><span aria-hidden="true">△</span> ${missingWord()}</span>`;
  return [`${badge} ${markupText(missing)} <span class="quiet">${markupText(region)}</span>`];
}

function missingWord(): string {
  return say(({ rules }) => rules['missing-submission'].title);
}
