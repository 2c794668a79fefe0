import { contract } from '../contract/index.js';
import type { Workbook } from '../model/index.js';
import { findLabels, findSheets, noAliases } from '../tables/index.js';
import { indexOf, planLabels } from './columns.js';

/** What only the cover of a submission asks. */
const ofSubmissions = contract.cover.columns.filter(({ id }) => id === 'unit' || id === 'asOf');
const labels = indexOf([...planLabels, ...ofSubmissions]);

/** 规划工作簿 · Whether a workbook states a plan instead of reporting under one: its cover names a plan and nobody who reports, and it has no 数据. */
export function statesPlan(workbook: Workbook): boolean {
  const sheets = findSheets(workbook, noAliases);
  const cover = sheets.get('cover');
  if (!cover || sheets.has('data')) return false;
  const found = new Set([...findLabels(cover, labels)].map(({ column }) => column));
  return found.has('planName') && ofSubmissions.every(({ id }) => !found.has(id));
}
