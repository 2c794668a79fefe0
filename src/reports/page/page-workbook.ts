import type { Folds } from '../../core/folds/folds.js';
import type { Finding } from '../../core/model/index.js';
import type { WorkbookResult } from '../../core/result.js';
import { failureText } from '../../messages/index.js';
import { doubtOf, filePlaceText, messageOf, placeText, substanceText } from '../finding-text.js';
import type { PageFinding, PageWorkbook } from './page-data.js';
import { pairOf } from './say.js';

/** A workbook as the page shows it, every sentence in both languages; others' findings may name it. */
export function pageWorkbook(
  workbook: WorkbookResult,
  naming: readonly Finding[],
  folds: Folds,
): PageWorkbook {
  const { file, verdict, failure, indicators, findings, undecided, official } = workbook;
  return {
    ...{ file, verdict, indicators },
    ...(official ? { official: pairOf(({ report }) => report.official(official.ahead)) } : {}),
    ...(failure ? { failure: pairOf((messages) => failureText(failure, messages)) } : {}),
    findings: findings
      .filter(folds.isTold)
      .map((finding) => pageFinding(finding, workbook.unit ?? '', folds)),
    named: [...new Set(naming.map(filePlaceText))],
    doubts: undecided.map((question) => ({
      rule: question.rule,
      place: placeText(question),
      said: pairOf((messages) => doubtOf(question, messages)),
    })),
  };
}

/** A finding as the page shows it, under the name of its unit, with what follows from it. */
export function pageFinding(finding: Finding, unit: string, folds: Folds): PageFinding {
  const { rule, severity, file, sheet, cell, explained, status } = finding;
  const folded = folds.under(finding);
  return {
    ...{ rule, severity, file, unit },
    ...(sheet === undefined ? {} : { sheet }),
    ...(cell === undefined ? {} : { cell }),
    said: pairOf((messages) => messageOf(finding, messages)),
    ...(explained
      ? { explained, why: pairOf((messages) => substanceText(explained, messages)) }
      : {}),
    ...(folded.length > 0 ? { folded: folded.map((each) => pageFinding(each, unit, folds)) } : {}),
    ...(status ? { status } : {}),
  };
}
