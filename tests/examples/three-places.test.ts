/** @jest-environment jsdom */
import { Blob } from 'node:buffer';
import { readFileSync, readdirSync } from 'node:fs';
import { ratingsPlan } from '../../scripts/examples/ratings-plan.js';
import { createChecker } from '../../src/batch/run/check-file.js';
import type { WorkbookResult } from '../../src/core/result.js';
import { defaultSettings } from '../../src/core/submission/index.js';
import { knownCatalogue } from '../../src/data/known-catalogue.js';
import { inExcel, readWorkbook } from '../../src/taskpane/excel/index.js';
import { answer } from '../../src/taskpane/worker/answer.js';
import type { Checked, Job } from '../../src/taskpane/worker/protocol.js';
import { read } from '../../src/workbooks/read/index.js';
import { startExcelHost } from '../support/excel-host/index.js';

const host = await startExcelHost();
const own = { plans: [ratingsPlan] };
const batch = createChecker({
  catalogue: knownCatalogue(own),
  settings: defaultSettings,
  maxUnpackedBytes: 1e8,
});
const files = ['examples', 'examples/published', 'examples/submissions'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.xlsx'))
    .map((file) => `${folder}/${file}`),
);

/** The result as it goes into the JSON report. */
function json(result: WorkbookResult): WorkbookResult {
  return JSON.parse(JSON.stringify(result)) as WorkbookResult;
}

async function checkedBy(job: Job): Promise<WorkbookResult> {
  return json(((await answer(job)) as Checked).result);
}

/** What Excel can't tell is undecided there; everything that it decides must be the same. */
const untold = new Set(['external-link', 'macro-content', 'stale-formula', 'unstored-result']);

function decided({ findings, undecided, ...rest }: WorkbookResult) {
  const isTold = ({ rule }: { readonly rule: string }) => !untold.has(rule);
  return {
    ...rest,
    verdict: '',
    findings: findings.filter(isTold),
    undecided: undecided.filter(isTold),
  };
}

test.each(files)('%s: the pane, the page and the batch come to the same', async (file) => {
  const bytes = Uint8Array.from(readFileSync(file));
  const settings = { catalogue: own };
  const ofBatch = json((await batch({ file, bytes })).result);
  const page = {
    kind: 'file',
    name: file,
    file: new Blob([bytes]) as globalThis.Blob,
    settings,
  } as const;
  expect(await checkedBy(page)).toEqual(ofBatch);

  host.open(await read(bytes));
  const workbook = await inExcel((context) => readWorkbook(context));
  const ofPane = await checkedBy({ kind: 'workbook', name: file, workbook, settings });
  expect(decided(ofPane)).toEqual(decided(ofBatch));
  const open = ofPane.undecided.filter(({ rule }) => untold.has(rule));
  const reasons = ofPane.verdict === 'unreadable' ? [] : ['not-told-by-source'];
  expect([...new Set(open.map(({ reason }) => reason))]).toEqual(reasons);
});
