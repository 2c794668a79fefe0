import { markupText } from '../charts/markup-text.js';
import { foldsOf } from '../core/folds/folds.js';
import { namingFindings } from '../core/judge-delivery.js';
import type { WorkbookResult } from '../core/result.js';
import type { Messages } from '../messages/index.js';
import { dataBlock } from './page/data-block.js';
import { originMarkup, overviewMarkup } from './page/overview-markup.js';
import { pageAssets } from './page/page-assets.js';
import { pageHead } from './page/page-head.js';
import { pageWorkbook } from './page/page-workbook.js';
import { say } from './page/say.js';
import { treeMarkup } from './page/tree-markup.js';
import { verdictBadge } from './page/verdict-badge.js';
import { workMarkup } from './page/work-markup.js';
import { allFindings, type Report, type ReportPlace } from './report.js';

const policy = [
  "default-src 'none'",
  `script-src '${pageAssets.scriptHash}'`,
  `style-src '${pageAssets.styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** 网页报告 · One file without network, in both languages: verdicts, units, findings, indicators. */
export function* htmlReport(
  report: Report,
  { language }: Messages,
  { toFiles = '', names = new Map() }: ReportPlace = {},
): Generator<string> {
  yield `<!doctype html>\n<html lang="${language}">\n${headMarkup()}<body>\n`;
  yield headerMarkup(report);
  const folds = foldsOf(allFindings(report));
  const head = pageHead(report, folds, { toFiles, names });
  yield `<main>\n${workSection(report)}${head.matrices.length > 0 ? matrixSection() : ''}`;
  yield section('overview', 'overview', overviewMarkup(report));
  yield section('units', 'units', treeMarkup(report));
  yield section('findings', 'findings', '<div class="findings"></div>');
  yield `<section aria-labelledby="workbooks"><h2 id="workbooks">${title('workbooks')}</h2>\n`;
  for (const [index, workbook] of report.workbooks.entries()) yield workbookMarkup(workbook, index);
  yield '</section>\n</main>\n';
  yield dataBlock('head', head);
  const naming = namingFindings(report.findings);
  for (const workbook of report.workbooks) {
    yield dataBlock('workbook', pageWorkbook(workbook, naming.get(workbook.file) ?? [], folds));
  }
  yield `<script>${pageAssets.script}</script>\n</body>\n</html>\n`;
}

/** What has to be done comes before everything else. */
function workSection(report: Report): string {
  const heading = say(({ desk }) => desk.workList);
  return `<section aria-labelledby="work"><h2 id="work">${heading}</h2>\n${workMarkup(report)}\n</section>\n`;
}

/** The script draws it: thousands of cells in two languages would be megabytes of markup. */
function matrixSection(): string {
  const heading = say(({ desk }) => desk.matrix.title);
  const reading = say(({ desk }) => desk.matrix.reading);
  return `<section aria-labelledby="matrix"><h2 id="matrix">${heading}</h2>\n<p class="quiet">${reading}</p><div class="matrices"></div>\n</section>\n`;
}

type Title = 'overview' | 'units' | 'findings' | 'workbooks';

function title(name: Title): string {
  return say(({ report, reportPage }) =>
    name === 'findings' ? report.findings : reportPage[name],
  );
}

function headMarkup(): string {
  return `<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${markupText(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>规划指标校验报告 · Plan indicators: review report</title>
<style>${pageAssets.style}</style>
</head>
`;
}

function headerMarkup(report: Report): string {
  return `<header>
<h1>${say(({ reportPage }) => reportPage.title)}</h1>
<p class="quiet">${originMarkup(report)}</p>
<div class="switches"></div>
<noscript><p class="notice">${say(({ reportPage }) => reportPage.withoutScript)}</p></noscript>
</header>
`;
}

function section(id: string, name: Title, content: string): string {
  return `<section aria-labelledby="${id}"><h2 id="${id}">${title(name)}</h2>\n${content}\n</section>\n`;
}

/** A workbook of the page: a head that can be opened, below which the script puts the rest. */
function workbookMarkup({ file, unit, verdict, findings }: WorkbookResult, index: number): string {
  const name = unit === null ? '' : `${markupText(unit)} `;
  const count = `${say(({ report }) => report.findings)} ${findings.length}`;
  const summary = `${verdictBadge(verdict)} <strong>${name}</strong><span class="quiet">${markupText(file)} · ${count}</span>`;
  return `<details class="workbook" id="workbook-${index}"><summary>${summary}</summary></details>\n`;
}
