import { draftPlan, type PlanDraft } from '../../core/annex/index.js';
import { understand } from '../../core/layouts/index.js';
import type { Messages } from '../../messages/index.js';
import { loadRegions } from '../../data/regions.js';
import { doubtsTold, planDraftText } from '../../reports/plan-draft-text.js';
import { createPlanWorkbook } from '../../workbooks/create/index.js';
import { batchFailure } from '../host/batch-failure.js';
import { exitCodes } from '../host/exit-code.js';
import { inPieces } from '../files/in-pieces.js';
import { openTables } from '../inputs/open-tables.js';
import { readLayouts } from '../settings/read-layouts.js';
import { refuseInput } from '../files/refuse-input.js';
import { writeMade } from '../outputs/write-made.js';
import { command } from './command.js';
import { required, text } from './option.js';
import { madeFile } from './shared-options.js';

/** 拟定规划命令 · Drafts a plan from its annex, and lists what somebody must settle. */
export const plan = command({
  name: 'plan',
  operand: '<workbook>',
  options: {
    code: text('--code <id>'),
    region: text('--region <code>'),
    layouts: text('--layouts <dir>'),
    output: required(madeFile('--output <file>', '.xlsx')),
  },
  run: async ({ operands: [input = ''], values, messages }, host) => {
    const { code, output } = values;
    refuseInput(output, [input], host.cwd);
    const layouts = await readLayouts(values.layouts, host.cwd);
    const region = values.region === undefined ? undefined : regionOf(values.region);
    const sheets = understand(await openTables(input, host), layouts);
    const draft = draftPlan(sheets, { code, region });
    if (draft.indicators.length === 0) throw batchFailure('nothing-drafted', { path: input });
    for (const piece of inPieces(planDraftText(draft, messages))) await host.write(piece);
    const content = await bytesOf(draft, messages);
    await writeMade({ output, content }, messages, host);
    return exitCodes.clear;
  },
});

function regionOf(given: string) {
  const region = loadRegions().find(given);
  if (!region) throw batchFailure('unknown-region', { region: given });
  return region;
}

function bytesOf(draft: PlanDraft, messages: Messages): Promise<Uint8Array> {
  const indicators = draft.indicators.map(({ indicator }) => indicator);
  return createPlanWorkbook({
    plan: { ...draft.plan, indicators },
    lines: messages.annex.lines,
    language: messages.language,
    doubts: doubtsTold(draft, messages),
  });
}
