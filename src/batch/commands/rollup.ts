import type { Deliveries } from '../../core/consolidation/index.js';
import { readDay } from '../../core/entries/index.js';
import { factsOf, ofAnother } from '../../core/facts/index.js';
import type { Region } from '../../core/regions/index.js';
import { hasVoidSeal } from '../../core/seal/index.js';
import { loadRegions } from '../../data/regions.js';
import type { Messages } from '../../messages/index.js';
import { consolidationText } from '../../reports/consolidation-text.js';
import { proveApprovals } from '../../seals/index.js';
import {
  codesBelow,
  deliveriesBelow,
  rollUp,
  type RollUpSource,
  type TemplateRequest,
} from '../../workbooks/create/index.js';
import { batchFailure } from '../host/batch-failure.js';
import type { RunSettings } from '../settings/run-settings.js';
import { exitCodes } from '../host/exit-code.js';
import type { Host } from '../host/host.js';
import { inPieces } from '../files/in-pieces.js';
import { flawedAmong, readDeliveries, type ReadDeliveries } from '../inputs/read-deliveries.js';
import { readSubmissionAt } from '../inputs/read-submission.js';
import { refuseSubmission } from '../inputs/refuse-submission.js';
import { refuseInput } from '../files/refuse-input.js';
import { writeMade } from '../outputs/write-made.js';
import { command } from './command.js';
import { text, type Values } from './option.js';
import { dayOption } from './shared-options.js';
import { templateOptions, templateRequest } from './template-request.js';

const options = {
  region: templateOptions.region,
  plan: text('--plan <id>'),
  catalogue: templateOptions.catalogue,
  layouts: text('--layouts <dir>'),
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
    const { layouts, plan, asOf } = values;
    refuseInput(output, [catalogue], host.cwd);
    const source = { paths, outputs: [output, earlier], catalogue, layouts };
    const unit = knownUnit(values.region);
    const read = await readDeliveries({ ...source, otherwise: { plan, asOf } }, messages, host);
    const { chosen, request } = await makingOf({ unit, read, values }, messages, host);
    const { settings } = read;
    const units = codesBelow(unit, loadRegions());
    await refuseSubmission(output, { settings, units }, host);
    const { content, report } = await rollUp({
      ...{ request, chosen, flawed: flawedAmong(read, countedFiles(chosen)) },
      previous: await previousWorkbook(earlier, { request, settings }, host),
      readAgain: (file) => readAgain(file, settings, host),
    });
    for (const piece of inPieces(consolidationText(report, messages))) await host.write(piece);
    await writeMade({ output, content, carriedBy: '--previous' }, messages, host);
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

/** What the superior is asked for, and whose workbooks count. */
interface Making {
  readonly request: TemplateRequest;
  readonly chosen: Deliveries;
}

/** Whose workbooks count, and what the superior is asked for at their plan and date. */
async function makingOf(
  { unit, read, values }: Chosen,
  { language }: Messages,
  { cwd }: Host,
): Promise<Making> {
  const plan = values.plan?.toLowerCase();
  const superior = { unit, regions: loadRegions(), plan, asOf: values.asOf };
  const chosen = deliveriesBelow(read.facts, superior);
  if ('id' in chosen) {
    throw batchFailure(chosen.id, { region: unit.code, said: chosen.said.join(', ') });
  }
  const asOf = readDay(chosen.asOf) ?? { year: 0, month: 1, day: 1 };
  const request = await templateRequest({ ...values, plan: chosen.plan, asOf }, language, cwd);
  return { request, chosen };
}

function readAgain(file: string, settings: RunSettings, host: Host) {
  host.signal.throwIfAborted();
  return readSubmissionAt(file, settings, host);
}

/** 上次汇总 · What the workbook says that was made before; one that was altered, or of another unit or plan, is a failure. */
async function previousWorkbook(
  path: string | undefined,
  { request: { unit, plan }, settings }: Pick<Making, 'request'> & Pick<ReadDeliveries, 'settings'>,
  host: Host,
): Promise<RollUpSource['previous']> {
  if (path === undefined) return undefined;
  const submission = await readSubmissionAt(path, settings, host).catch(() => undefined);
  if (!submission) throw batchFailure('previous-unread', { path });
  const facts = factsOf(submission, await proveApprovals(submission));
  if (hasVoidSeal(facts)) throw batchFailure('previous-altered', { path });
  const other = ofAnother(facts, { region: unit.code, plan: plan.id });
  if (other) throw batchFailure('previous-of-another', { path, ...other });
  return { facts, submission };
}

function countedFiles({ byUnit }: Deliveries): ReadonlySet<string> {
  return new Set([...byUnit.values()].flat().map(({ file }) => file));
}
