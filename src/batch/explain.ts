import { resolve } from 'node:path';
import { Command } from 'commander';
import { rulesAcross } from '../core/contract/index.js';
import type { Day, Explanation, Finding, Language } from '../core/model/index.js';
import { columnName, sheetName } from '../messages/contract-names.js';
import { messagesOf } from '../messages/index.js';
import type { Messages } from '../messages/index.js';
import { explanationRow, recordRow } from '../workbooks/record/index.js';
import { batchFailure } from './batch-failure.js';
import { exitCodes } from './exit-code.js';
import { findingAt } from './finding-at.js';
import { findingsAcross } from './findings-across.js';
import type { Host } from './host.js';
import { languageOption } from './language-option.js';
import { openWorkbook } from './open-workbook.js';
import type { OpenedWorkbook } from './open-workbook.js';
import { readDateOption } from './parse-seal-arguments.js';
import { readTextOption } from './read-text-option.js';
import { readWord } from './read-word.js';
import { runParsed } from './run-parsed.js';
import { dateText } from './today.js';
import { writeOutputs } from './write-outputs.js';

interface ExplainOptions {
  readonly rule: string;
  readonly cell: string;
  readonly reason: string;
  readonly by: string;
  readonly state: Explanation['state'];
  readonly date?: Day;
  readonly among?: string;
  readonly previous?: string;
  readonly output?: string;
  readonly config?: string;
  readonly catalogue?: string;
}

/** 说明命令 · Runs `explain` with its arguments and returns the exit code. */
export function explain(args: readonly string[], host: Host): Promise<number> {
  const run = async (command: Command, { language }: Messages) => {
    const [file] = command.args;
    if (file === undefined) throw batchFailure('missing-option', { option: '<file>' });
    await explainIn(file, { ...command.opts<ExplainOptions>(), language }, host);
    return exitCodes.clear;
  };
  return runParsed(args, host, { describe, run });
}

function describe({ command: words }: Messages): Command {
  const { description, file, options } = words.record.explain;
  return new Command('explain')
    .description(description)
    .argument('[file]', file)
    .requiredOption('--rule <rule>', options.rule)
    .requiredOption('--cell <cell>', options.cell)
    .requiredOption('--reason <text>', options.reason, readTextOption('--reason'))
    .requiredOption('--by <name>', options.by, readTextOption('--by'))
    .option('--state <state>', options.state, readWord('--state', 'reviewState'), 'pending')
    .option('--date <date>', options.date, readDateOption)
    .option('--among <dir>', options.among)
    .option('--previous <dir>', options.previous)
    .option('--output <file>', options.output)
    .option('--config <file>', words.options.config)
    .option('--catalogue <file>', words.options.catalogue)
    .addOption(languageOption(words.options));
}

async function explainIn(
  file: string,
  options: ExplainOptions & { readonly language: Language },
  host: Host,
): Promise<void> {
  const { rule, cell, output = file, config, catalogue, language } = options;
  const messages = messagesOf(language);
  const opened = await openWorkbook(file, { config, catalogue, language }, host);
  const isAcross = rulesAcross.has(rule);
  const findings = isAcross ? await findingsAcross(file, options, host) : opened.checked.findings;
  const finding = findingAt({ rule, place: cell }, findings, messages);
  const content = await explained(opened, finding, options);
  await writeOutputs([{ path: resolve(host.cwd, output), content }], host.signal);
  host.tell(`${messages.command.record.explain.explained(rule, cell)}\n`);
  host.tell(`${messages.command.written(output)}\n`);
}

async function explained(
  { bytes, checked: { submission } }: OpenedWorkbook,
  finding: Finding,
  { reason, by, state, date, language }: ExplainOptions & { readonly language: Language },
): Promise<Uint8Array> {
  const said = { reason, by, state, date: dateText(date) };
  const row = explanationRow(finding, said, submission);
  const recorded = await recordRow(bytes, submission, row);
  if ('bytes' in recorded) return recorded.bytes;
  const column = columnName('explanations', recorded.missing, language);
  throw batchFailure('missing-field', { sheet: sheetName('explanations', language), column });
}
