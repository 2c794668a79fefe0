import { resolve } from 'node:path';
import type { AdoptedRow } from '../../core/adoption/index.js';
import { levelGoals } from '../../core/catalogue/index.js';
import {
  chooseDeliveries,
  figureChanges,
  type Deliveries,
} from '../../core/consolidation/index.js';
import type { WorkbookFacts } from '../../core/facts/index.js';
import { readDay } from '../../core/entries/index.js';
import { developmentZones, type Region } from '../../core/regions/index.js';
import { loadRegions } from '../../data/regions.js';
import type { Messages } from '../../messages/index.js';
import { consolidationText, type ConsolidationReport } from '../../reports/consolidation-text.js';
import {
  createWorkbook,
  originsTable,
  templateDraft,
  type WorkbookDraft,
} from '../../workbooks/create/index.js';
import { batchFailure } from '../batch-failure.js';
import { exitCodes } from '../exit-code.js';
import type { Host } from '../host.js';
import { inPieces } from '../in-pieces.js';
import { flawedAmong, readDeliveries, type ReadDeliveries } from '../read-deliveries.js';
import {
  consolidatedRows,
  joinedListsOf,
  previousFacts,
  type Making,
} from '../rolled-up-workbook.js';
import { writeOutputs } from '../write-outputs.js';
import { command } from './command.js';
import { text, type Values } from './option.js';
import { dayOption } from './shared-options.js';
import { templateOptions, templateRequest } from './template-request.js';

const options = {
  region: templateOptions.region,
  plan: text('--plan <id>'),
  catalogue: templateOptions.catalogue,
  asOf: dayOption('--as-of <date>', '2023-12-31, 2024-06-30 …'),
  previous: text('--previous <file.xlsx>'),
  output: templateOptions.output,
  zones: templateOptions.zones,
};

type Asked = Values<typeof options>;

/** 汇总命令 · Makes the workbook of a superior out of the workbooks of its units. */
export const rollup = command({
  name: 'rollup',
  operand: '<paths...>',
  options,
  run: async ({ operands: paths, values, messages }, host) => {
    const { output, previous: earlier, catalogue } = values;
    const source = { paths, outputs: [output, earlier], catalogue };
    const unit = knownUnit(values.region);
    const read = await readDeliveries(source, messages, host);
    const making = await makingOf({ unit, read, values }, messages, host);
    const previous = await previousFacts(earlier, making, host);
    const rows = consolidatedRows(making, previous);
    const lists = await joinedListsOf(making, host);
    const report = reportOf({ rows, lists, previous, read }, making, messages);
    for (const piece of inPieces(consolidationText(report, messages))) await host.write(piece);
    const content = await createWorkbook(draftOf({ rows, lists }, making, messages));
    await writeOutputs([{ path: resolve(host.cwd, output), content }], host.signal);
    host.tell(`${messages.command.written(output)}\n`);
    return exitCodes.clear;
  },
});

function knownUnit(code: string): Region {
  const unit = loadRegions().find(code);
  if (!unit) throw batchFailure('unknown-region', { region: code });
  return unit;
}

interface Chosen {
  readonly unit: Region;
  readonly read: ReadDeliveries;
  readonly values: Asked;
}

/** Whose workbooks count, and what the superior is asked for at their plan and date. */
async function makingOf(
  { unit, read, values }: Chosen,
  { language }: Messages,
  { cwd }: Host,
): Promise<Making> {
  const regions = loadRegions();
  const below = [...regions.subordinates(unit.code), ...developmentZones(unit.code, regions)];
  const chosen = chooseDeliveries(read.facts, {
    units: below.map(({ code }) => code),
    plan: values.plan?.toLowerCase(),
    asOf: values.asOf,
  });
  if ('id' in chosen) {
    throw batchFailure(chosen.id, { region: unit.code, said: chosen.said.join(', ') });
  }
  const asOf = readDay(chosen.asOf) ?? { year: 0, month: 1, day: 1 };
  const request = await templateRequest({ ...values, plan: chosen.plan, asOf }, language, cwd);
  const isRunning = [...chosen.byUnit.values()].flat().some((workbook) => workbook.isRunning);
  const reportType = isRunning ? 'running' : 'annual';
  return { request: { ...request, reportType, withOwn: true }, settings: read.settings, chosen };
}

interface Made {
  readonly rows: readonly AdoptedRow[];
  readonly lists: WorkbookDraft['tables'];
}

function draftOf(
  { rows, lists }: Made,
  { request }: Making,
  { language }: Messages,
): WorkbookDraft {
  const adoption = { rows, targets: [], taken: rows.length, left: [] };
  const draft = templateDraft({ ...request, adoption, lists });
  return { ...draft, further: originsTable(rows, request.unit, language) };
}

interface Reported extends Made {
  readonly previous: WorkbookFacts | undefined;
  readonly read: ReadDeliveries;
}

function reportOf(
  { rows, lists, previous, read }: Reported,
  { request: { unit, plan, regions }, chosen }: Making,
  { language }: Messages,
): ConsolidationReport {
  const goals = levelGoals(plan, unit.level).map(({ indicator }) => indicator);
  return {
    unit: unit.name,
    plan: plan.name[language],
    rows,
    units: regions.subordinates(unit.code).map(({ code }) => code),
    chosen,
    flawed: flawedAmong(read, countedFiles(chosen)),
    lists,
    notAdded: goals.filter(({ rollUp }) => rollUp === 'none'),
    changes: previous && figureChanges(rows, previous),
  };
}

function countedFiles({ byUnit }: Deliveries): ReadonlySet<string> {
  return new Set([...byUnit.values()].flat().map(({ file }) => file));
}
