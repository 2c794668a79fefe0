import { resolve } from 'node:path';
import { address } from '../../core/model/index.js';
import { knownCatalogue } from '../../data/known-catalogue.js';
import { loadTownships } from '../../data/regions.js';
import { resultWord, type Messages } from '../../messages/index.js';
import { freezeWorkbook, type FreezeRefusal, type Freezing } from '../../workbooks/freeze/index.js';
import { isReadFailure } from '../../workbooks/read/index.js';
import { nodeInflate } from '../../workbooks/read/node.js';
import { batchFailure } from '../host/batch-failure.js';
import { exitCodes } from '../host/exit-code.js';
import type { Host } from '../host/host.js';
import { readBytes } from '../files/read-bytes.js';
import { refuseInput } from '../files/refuse-input.js';
import { writeOutputs } from '../files/write-outputs.js';
import { command } from './command.js';
import { flag, required, text } from './option.js';

/** 冻结命令 · Writes a copy of a workbook with built-in formulas or values instead of our functions. */
export const freeze = command({
  name: 'freeze',
  operand: '<workbook>',
  options: { output: required(text('--output <file>')), values: flag('--values') },
  run: async ({ operands: [input = ''], values: { output, values }, messages }, host) => {
    refuseInput(output, [input], host.cwd);
    const frozen = await frozenFile(input, { asValues: values ?? false, messages }, host);
    await writeOutputs([{ path: resolve(host.cwd, output), content: frozen.bytes }], host.signal);
    await host.write(reportOf(frozen, messages));
    host.tell(`${messages.command.written(output)}\n`);
    return exitCodes.clear;
  },
});

interface Asked {
  readonly asValues: boolean;
  readonly messages: Messages;
}

type Frozen = Extract<Freezing, { readonly bytes: Uint8Array }>;

async function frozenFile(
  input: string,
  { asValues, messages }: Asked,
  host: Host,
): Promise<Frozen> {
  const bytes = readBytes(input, host.cwd);
  if ('id' in bytes) throw batchFailure(bytes.id, { path: input, ...bytes.facts });
  const { language, functions, workbook } = messages;
  const { note: noteOf, author } = workbook.freeze;
  const regions = await loadTownships();
  const frozen = await freezeWorkbook(bytes, {
    ...{ asValues, noteOf, author },
    context: { catalogue: knownCatalogue(), regions },
    wordOf: (list, id) => resultWord(list, id, { language, functions }),
    reading: { inflate: nodeInflate },
  }).catch((error: unknown) => {
    throw isReadFailure(error) ? batchFailure(error.id, { ...error.facts, path: input }) : error;
  });
  if ('bytes' in frozen) return frozen;
  const lines = frozen.refused.map((refusal) => refusalLine(refusal, messages)).join('\n');
  throw batchFailure('not-frozen', { path: input, lines });
}

function refusalLine({ kind, sheet, at }: FreezeRefusal, { workbook }: Messages): string {
  const place = sheet === undefined ? at : `${sheet}!${at}`;
  return `  ${place}  ${workbook.freeze.refusals[kind]}`;
}

/** What was frozen how: the counts, then every cell that became a value, and notes that could not be added. */
function reportOf({ cells, notesLeftOut }: Frozen, { workbook }: Messages): string {
  const { summary, nothing, why: reasons, noteLeftOut } = workbook.freeze;
  if (cells.length === 0) return `${nothing}\n`;
  const values = cells.flatMap(({ cell, why }) => (why ? [{ cell, why }] : []));
  const lines = [
    summary({ native: cells.length - values.length, values: values.length }),
    ...values.map(({ cell, why }) => `  ${cell.sheet.name}!${address(cell)}  ${reasons[why]}`),
    ...notesLeftOut.map(({ sheet, cell }) => `  ${sheet}!${cell}  ${noteLeftOut}`),
  ];
  return `${lines.join('\n')}\n`;
}
