import { formatAt, parseArea, type Workbook } from '../../core/model/index.js';
import type { WorkbookFailure } from '../../core/result.js';
import { computedFormat, failureText, shownNumber, type Messages } from '../../messages/index.js';
import { printable } from '../../reports/printable.js';
import { fixInRounds, type FixedWorkbook, type OfferedFix } from '../../workbooks/record/index.js';
import { batchFailure, isBatchFailure } from '../host/batch-failure.js';
import { copyPaths, shownCopy } from '../files/copy-paths.js';
import { exitCodes } from '../host/exit-code.js';
import { findWorkbooks } from '../files/find-workbooks.js';
import type { Host } from '../host/host.js';
import { openWorkbook } from '../inputs/open-workbook.js';
import { tellOthers } from '../host/tell-others.js';
import { writeOutputs } from '../files/write-outputs.js';
import { refuseWorkedIn } from '../outputs/refuse-worked-in.js';
import type { Found } from '../files/search-folder.js';
import { command } from './command.js';
import { flag, text, type Values } from './option.js';
import { officeOptions } from './shared-options.js';

const options = {
  output: text('--output <dir>'),
  dryRun: flag('--dry-run'),
  ...officeOptions,
};

/** 修正命令 · Makes the certain fixes, in copies. */
export const fix = command({
  name: 'fix',
  operand: '[paths...]',
  options,
  run: ({ operands, values, messages }, host) => {
    if (!values.output && !values.dryRun) {
      throw batchFailure('missing-option', { option: '--output' });
    }
    return fixAll(operands.length > 0 ? operands : ['.'], { options: values, messages }, host);
  },
});

interface Asked {
  readonly options: Values<typeof options>;
  readonly messages: Messages;
}

/** Fixes one workbook after the other; one that cannot be read is told and costs only itself. */
async function fixAll(paths: readonly string[], asked: Asked, host: Host): Promise<number> {
  const { options, messages } = asked;
  const { files: found, others } = await findWorkbooks(paths, host.cwd, {
    outputs: [options.output],
  });
  tellOthers(others, messages, host);
  const folder = options.output ?? '';
  const files = found.map(({ file }) => file);
  const copies = options.output ? copyPaths(files, { folder, cwd: host.cwd }) : undefined;
  let code: number = exitCodes.clear;
  let count = 0;
  for (const each of found) {
    host.signal.throwIfAborted();
    const copy = copies?.get(each.file);
    const fixed = await fixedOrFailure({ ...each, copy }, asked, host);
    if ('id' in fixed) {
      host.tell(`${each.file}  ${failureText(fixed, messages)}\n`);
      code = exitCodes.unchecked;
      continue;
    }
    count += fixed.made.length;
    await host.write(reportOf(each.file, fixed, messages));
    if (copy !== undefined && fixed.made.length > 0) {
      await writeOutputs([{ path: copy, content: fixed.bytes }], host.signal);
    }
  }
  if (count === 0) await host.write(`${messages.command.record.fix.nothing}\n`);
  return code;
}

/** What was fixed, and the workbook before. */
interface Fixed extends FixedWorkbook {
  readonly book: Workbook;
}

/** A workbook that was found, and where its copy goes. */
type ToFix = Found & { readonly copy: string | undefined };

/** A copy in which somebody has gone on working since it was written stays, and costs only itself. */
async function fixedOrFailure(
  { file, failure, copy }: ToFix,
  { options: { config, catalogue, output = '' }, messages: { language } }: Asked,
  host: Host,
): Promise<Fixed | WorkbookFailure> {
  if (failure) return failure;
  try {
    const opened = await openWorkbook(file, { config, catalogue, language }, host);
    const fixed = await fixInRounds(opened);
    const isWritten = copy !== undefined && fixed.made.length > 0;
    const path = shownCopy(output, copy ?? '', host.cwd);
    if (isWritten) await refuseWorkedIn({ path, content: fixed.bytes }, host);
    return { ...fixed, book: opened.checked.submission.stored };
  } catch (error) {
    if (isBatchFailure(error)) return { id: error.id, facts: error.facts };
    throw error;
  }
}

/** Each cell before and after; nothing of a workbook that offers no fixes. */
function reportOf(file: string, { made, refused, book }: Fixed, { command }: Messages): string {
  const words = command.record.fix;
  if (made.length + refused.length === 0) return '';
  const place = ({ sheet, cell }: OfferedFix) => `${sheet}!${cell}`;
  const change = (one: OfferedFix) => {
    const [before, after] = [one.before ?? '', afterOf(one)];
    const shown = shownIn(formatOf(one, book), words.blank);
    if (before === '') return words.filled(place(one), shown(after, before));
    if (typeof before === 'string' && typeof after === 'number') {
      return words.change(place(one), words.text(before), shown(after, after));
    }
    return words.change(place(one), shown(before, after), shown(after, before));
  };
  const apart = ({ unmerge }: OfferedFix) => (unmerge ? words.unmerged(unmerge) : '');
  const lines = [
    words.file(file, made.length),
    ...made.map((one) => change(one) + apart(one)),
    ...refused.map((one) => words.refused(place(one))),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

type Plain = string | number | boolean;

/** A value as its cell shows it, a number so that it differs from the one beside it. */
function shownIn(format: string, blank: string): (value: Plain, beside: Plain) => string {
  return (value, beside) => {
    if (typeof value === 'number') return shownNumber(value, { format, beside });
    return value === '' ? blank : String(value);
  };
}

const general = 'General';

/** The format of a cell; a blank one of a computed column is shown as in the template. */
function formatOf({ sheet, cell, column = '' }: OfferedFix, { sheets }: Workbook): string {
  const area = parseArea(cell);
  const found = sheets.find(({ name }) => name === sheet);
  const own = area && found ? formatAt(found, { row: area.top, column: area.left }) : general;
  return own === general ? computedFormat(column) || general : own;
}

/** A value as it is, a formula with its result. */
function afterOf({ after }: OfferedFix): Plain {
  if (!('formula' in after)) return after.value;
  const { formula, result } = after;
  if (result === undefined) return `=${formula}`;
  return typeof result === 'object' ? result.error : result;
}
