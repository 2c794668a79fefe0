import type { Failure } from '../../core/result.js';
import { failureText } from '../../messages/index.js';
import type { Messages } from '../../messages/index.js';
import { printable } from '../../reports/printable.js';
import { fixInRounds } from '../../workbooks/record/index.js';
import type { FixedWorkbook, OfferedFix } from '../../workbooks/record/index.js';
import { batchFailure, isBatchFailure } from '../batch-failure.js';
import { copyPaths } from '../copy-paths.js';
import { exitCodes } from '../exit-code.js';
import { findWorkbooks } from '../find-workbooks.js';
import type { Found } from '../find-workbooks.js';
import type { Host } from '../host.js';
import { openWorkbook } from '../open-workbook.js';
import { tellOthers } from '../tell-others.js';
import { writeOutputs } from '../write-outputs.js';
import { command } from './command.js';
import { flag, text } from './option.js';
import type { Values } from './option.js';
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
  const { files: found, others } = await findWorkbooks(paths, host.cwd, [options.output]);
  tellOthers(others, messages, host);
  const folder = options.output ?? '';
  const files = found.map(({ file }) => file);
  const copies = options.output ? copyPaths(files, { folder, cwd: host.cwd }) : undefined;
  let code: number = exitCodes.clear;
  let count = 0;
  for (const each of found) {
    host.signal.throwIfAborted();
    const fixed = await fixedOrFailure(each, asked, host);
    if ('id' in fixed) {
      host.tell(`${each.file}  ${failureText(fixed, messages)}\n`);
      code = exitCodes.unchecked;
      continue;
    }
    count += fixed.made.length;
    await host.write(reportOf(each.file, fixed, messages));
    if (fixed.made.length > 0) await writeCopy(copies?.get(each.file), fixed.bytes, host);
  }
  if (count === 0) await host.write(`${messages.command.record.fix.nothing}\n`);
  return code;
}

async function fixedOrFailure(
  { file, failure }: Found,
  { options: { config, catalogue }, messages: { language } }: Asked,
  host: Host,
): Promise<FixedWorkbook | Failure> {
  if (failure) return failure;
  try {
    return await fixInRounds(await openWorkbook(file, { config, catalogue, language }, host));
  } catch (error) {
    if (isBatchFailure(error)) return { id: error.id, facts: error.facts };
    throw error;
  }
}

async function writeCopy(
  path: string | undefined,
  content: Uint8Array,
  { signal }: Host,
): Promise<void> {
  if (path !== undefined) await writeOutputs([{ path, content }], signal);
}

/** Each cell before and after; nothing of a workbook that offers no fixes. */
function reportOf(file: string, { made, refused }: FixedWorkbook, { command }: Messages): string {
  const words = command.record.fix;
  if (made.length + refused.length === 0) return '';
  const place = ({ sheet, cell }: OfferedFix) => `${sheet}!${cell}`;
  const shown = (value: string) => (value === '' ? words.blank : value);
  const before = (one: OfferedFix) =>
    isNumberAsText(one) ? words.text(beforeOf(one)) : shown(beforeOf(one));
  const apart = ({ unmerge }: OfferedFix) => (unmerge ? words.unmerged(unmerge) : '');
  const lines = [
    words.file(file, made.length),
    ...made.map((one) => words.change(place(one), before(one), shown(afterOf(one))) + apart(one)),
    ...refused.map((one) => words.refused(place(one))),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

/** Whether a text becomes a number: the two may look the same. */
function isNumberAsText({ before, after }: OfferedFix): boolean {
  return typeof before === 'string' && 'value' in after && typeof after.value === 'number';
}

function beforeOf({ before }: OfferedFix): string {
  return before === null ? '' : String(before);
}

/** A value as it is, a formula with its result. */
function afterOf({ after }: OfferedFix): string {
  if (!('formula' in after)) return String(after.value);
  const { formula, result } = after;
  if (result === undefined) return `=${formula}`;
  return typeof result === 'object' ? result.error : String(result);
}
