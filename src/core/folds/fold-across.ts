import { causeOf as nameOfCause } from './cause-of.js';
import type { WorkbookFacts } from '../facts/index.js';
import type { Cause, Finding } from '../model/index.js';

/** What a batch comes to with its workbooks as they are handed in. */
export type RecheckBatch = (workbooks: readonly WorkbookFacts[]) => readonly Finding[];

/** A workbook that carries the code of another region, and where its cover shows it. */
interface Misnamed extends WorkbookFacts {
  readonly misnamed: NonNullable<WorkbookFacts['misnamed']>;
}

/**
 * 一因一题 · Findings across workbooks with what follows from a wrong region code on a cover.
 *
 * A neighbour's code makes one unit missing and the other double: what a check with the codes mended
 * loses follows from the finding at that cover.
 */
export function foldAcross(
  findings: readonly Finding[],
  workbooks: readonly WorkbookFacts[],
  recheck: RecheckBatch,
): readonly Finding[] {
  const misnamed = workbooks.filter(isMisnamed);
  if (misnamed.length === 0 || findings.length === 0) return findings;
  const left = new Set(recheck(workbooks.map(withOwnCode)).map(identityOf));
  return findings.map((finding) => {
    const cause = left.has(identityOf(finding)) ? undefined : causeOf(finding, misnamed);
    return cause ? { ...finding, follows: cause } : finding;
  });
}

/** A unit that is missing for the dates of its peers, because of two dates of its own, follows from the first of these. */
export function foldMisdated(findings: readonly Finding[]): readonly Finding[] {
  const open = findings.filter(
    ({ rule, facts }) => rule === 'cutoff-differs' && 'missing' in facts,
  );
  if (open.length === 0) return findings;
  return findings.map((finding) => {
    if (finding.rule !== 'missing-submission' || finding.follows) return finding;
    const cause = open.find(({ facts }) => facts['region'] === finding.facts['region']);
    return cause ? { ...finding, follows: nameOfCause(cause) } : finding;
  });
}

function isMisnamed(workbook: WorkbookFacts): workbook is Misnamed {
  return workbook.misnamed !== undefined;
}

/** The workbook as that of the region that it is named after: its rows of that region are its own. */
function withOwnCode(workbook: WorkbookFacts): WorkbookFacts {
  if (!isMisnamed(workbook)) return workbook;
  const { region } = workbook.misnamed;
  const figures = workbook.figures.map((figure) =>
    figure.region === region && figure.scope === 'subordinate'
      ? { ...figure, scope: 'total' as const }
      : figure,
  );
  return { ...workbook, region, figures };
}

/** The cover that a finding follows from: that of a file or region that it speaks of. */
function causeOf(finding: Finding, misnamed: readonly Misnamed[]): Cause | undefined {
  const files = new Set([finding.file, ...(finding.related ?? []).map(({ file }) => file)]);
  const { region, first } = finding.facts;
  const isMeant = ({ file, region: code, misnamed: { region: named } }: Misnamed) =>
    files.has(file) || first === file || region === code || region === named;
  const found = misnamed.find(isMeant) ?? (misnamed.length === 1 ? misnamed[0] : undefined);
  if (!found) return undefined;
  const { sheet, cell } = found.misnamed;
  return { rule: 'cover-name-mismatch', file: found.file, sheet, cell };
}

function identityOf({ rule, file, sheet = '', cell = '', key = '', column = '' }: Finding): string {
  return [rule, file, sheet, cell, key, column].join('|');
}
