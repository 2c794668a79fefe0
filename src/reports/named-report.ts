import type { Fact, Facts, Finding } from '../core/model/index.js';
import type { WorkbookResult } from '../core/result.js';
import type { Report } from './report.js';

/** 显示名 · What each file is called where people read of it, by its path. */
export type FileNames = ReadonlyMap<string, string>;

/** A report in which files go by those names. */
export interface Named {
  readonly report: Report;
  readonly names: FileNames;
}

/** A report in which files go by the names that people read; where all are the paths it stays as it is. */
export function namedReport(report: Report, names: FileNames): Report {
  if ([...names].every(([path, name]) => path === name)) return report;
  return {
    ...report,
    workbooks: report.workbooks.map((workbook) => namedWorkbook(workbook, names)),
    findings: report.findings.map((finding) => namedAcross(finding, names)),
    fixed: report.fixed.map((finding) => namedAcross(finding, names)),
  };
}

/** The findings of a workbook speak of no other file. */
function namedWorkbook(workbook: WorkbookResult, names: FileNames): WorkbookResult {
  const { failure } = workbook;
  return {
    ...workbook,
    file: nameOf(workbook.file, names),
    ...(failure ? { failure: { ...failure, facts: namedFacts(failure.facts, names) } } : {}),
    findings: workbook.findings.map((finding) => namedFinding(finding, names)),
  };
}

function namedFinding(finding: Finding, names: FileNames): Finding {
  const { follows, related } = finding;
  return {
    ...finding,
    file: nameOf(finding.file, names),
    ...(follows ? { follows: { ...follows, file: nameOf(follows.file, names) } } : {}),
    ...(related ? { related: related.map((where) => namedPlace(where, names)) } : {}),
  };
}

function namedPlace<T extends { readonly file?: string }>(where: T, names: FileNames): T {
  return where.file === undefined ? where : { ...where, file: nameOf(where.file, names) };
}

function namedAcross(finding: Finding, names: FileNames): Finding {
  return { ...namedFinding(finding, names), facts: namedFacts(finding.facts, names) };
}

function namedFacts(facts: Facts, names: FileNames): Facts {
  const named = Object.entries(facts).map(([id, fact]) => [id, namedFact(fact, names)] as const);
  return Object.fromEntries(named);
}

function namedFact(fact: Fact, names: FileNames): Fact {
  if (typeof fact === 'string') return nameOf(fact, names);
  return isList(fact) ? fact.map((one) => namedFact(one, names)) : fact;
}

function isList(fact: Fact): fact is readonly Fact[] {
  return Array.isArray(fact);
}

function nameOf(file: string, names: FileNames): string {
  return names.get(file) ?? file;
}
