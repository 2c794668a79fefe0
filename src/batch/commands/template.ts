import {
  createWide,
  createWorkbook,
  nextOwn,
  nextPeriod,
  nextWide,
  templateDraft,
  wideDraft,
  type TemplateRequest,
} from '../../workbooks/create/index.js';
import { carriedPlan, lastDefect } from '../../core/next-period/index.js';
import { isoDay } from '../../core/model/index.js';
import { batchFailure } from '../host/batch-failure.js';
import { exitCodes } from '../host/exit-code.js';
import { createReader } from '../run/check-file.js';
import { readLastWorkbook, type ReadLast } from '../inputs/last-workbook.js';
import { refuseInput } from '../files/refuse-input.js';
import { writeMade } from '../outputs/write-made.js';
import { command } from './command.js';
import { flag, text, valued, type Values } from './option.js';
import { oneOf } from './shared-options.js';
import { templateOptions, templateRequest } from './template-request.js';

/** 表的样式 · The sheets of the contract, or one wide table as offices know it. */
const layouts = ['sheets', 'wide'] as const;

const options = {
  ...templateOptions,
  plan: text('--plan <id>'),
  region: text('--region <code>'),
  from: text('--from <file.xlsx>'),
  layouts: text('--layouts <dir>'),
  layout: valued('--layout <layout>', (given, option) => oneOf(layouts, given, option)),
  allSheets: flag('--all-sheets'),
};

type Layout = Values<typeof options>['layout'];

/** 模板命令 · Writes a workbook that asks a unit for what its plan needs; from the last one it carries over what is still true. */
export const template = command({
  name: 'template',
  operand: '',
  options,
  run: async ({ values, messages }, host) => {
    const { from, catalogue, layout, allSheets: withAllSheets = false } = values;
    refuseInput(values.output, [from, catalogue], host.cwd);
    const last =
      from === undefined
        ? undefined
        : await readLastWorkbook(
            { path: from, catalogue, layouts: values.layouts, otherwise: { plan: values.plan } },
            messages,
            host,
          );
    const carried = last && carriedPlan(last.last);
    const withTownships = values.townships ?? last?.last.submission.regions.hasTownships;
    const townships = withTownships ? { townships: true as const } : {};
    const whose = { ...values, ...whoseWorkbook(values, last), carried, ...townships };
    const asked = await templateRequest(whose, messages.language, host.cwd);
    const request = { ...asked, withAllSheets };
    const made = last && (await madeOf(request, last, layout));
    for (const line of made?.lines ?? []) await host.write(`${line}\n`);
    const content = made?.content ?? (await newContent(request, layout));
    await writeMade({ output: values.output, content }, messages, host);
    return exitCodes.clear;
  },
});

/** The next workbook; a last one that cannot go before it is a failure. Own tables stay in their layout. */
async function madeOf(
  request: TemplateRequest,
  { last, settings, bytes: ofLast }: ReadLast,
  layout: Layout,
): Promise<Made> {
  const { unit, plan, asOf } = request;
  const defect = lastDefect(last, { region: unit.code, plan: plan.id, asOf });
  if (defect) throw batchFailure(defect.id, defect.facts);
  const read = createReader(settings);
  const file = madeOfPath(last.path);
  const readBack = async (bytes: Uint8Array) => (await read({ file, bytes })).submission;
  if (layout === 'wide') return nextWide(request, last);
  if (layout === 'sheets' || !last.submission.own) return nextPeriod(request, last, readBack);
  const { layouts: _, ...plain } = settings;
  const source = {
    readBack: async (bytes: Uint8Array, withLayouts: boolean) =>
      withLayouts ? readBack(bytes) : (await createReader(plain)({ file, bytes })).submission,
    bytes: ofLast,
  };
  const made = await nextOwn(request, last, source);
  if (!('why' in made)) return made;
  throw batchFailure(made.why, { path: last.path, asOf: isoDay(asOf) });
}

/** What is made is an .xlsx whatever the last one was; its name may be all that says the unit. */
function madeOfPath(path: string): string {
  return `${path.replace(/\.[^./\\]+$/, '')}.xlsx`;
}

interface Made {
  readonly content: Uint8Array;
  readonly lines: readonly string[];
}

function newContent(request: TemplateRequest, layout: Layout): Promise<Uint8Array> {
  if (layout === 'wide') return createWide(wideDraft(request));
  return createWorkbook(templateDraft(request));
}

/** The unit and the plan that are asked for, else those of the last workbook. */
function whoseWorkbook(
  { plan = undefined, region = undefined }: Pick<Values<typeof options>, 'plan' | 'region'>,
  read: ReadLast | undefined,
): { readonly plan: string; readonly region: string } {
  const { facts } = read?.last ?? {};
  const known = { plan: plan ?? facts?.plan, region: region ?? facts?.region };
  if (!known.plan) throw batchFailure('missing-option', { option: '--plan' });
  if (!known.region) throw batchFailure('missing-option', { option: '--region' });
  return { plan: known.plan, region: known.region };
}
