import { join, resolve } from 'node:path';
import { batchFailure } from '../../src/batch/host/batch-failure.js';
import { exitCodes } from '../../src/batch/host/exit-code.js';
import { runSafely } from '../../src/batch/host/run-safely.js';
import { spokenLanguage } from '../../src/batch/host/spoken-language.js';
import type { Host } from '../../src/batch/index.js';
import { usagePage } from '../../src/batch/commands/help-page.js';
import { required, text, valued, type Values } from '../../src/batch/commands/option.js';
import { readArguments } from '../../src/batch/commands/read-arguments.js';
import { readValues } from '../../src/batch/commands/read-values.js';
import { refuseUnknown } from '../../src/batch/commands/refuse-unknown.js';
import { languageOption } from '../../src/batch/commands/shared-options.js';
import { knownPlan } from '../../src/batch/settings/known-plan.js';
import { builtInCatalogue, findPlan } from '../../src/core/catalogue/index.js';
import { loadRegions } from '../../src/data/regions.js';
import { messagesOf } from '../../src/messages/index.js';
import { provinceWords as english } from '../../src/messages/province-words.en-US.js';
import type { ProvinceWords } from '../../src/messages/province-words.js';
import { provinceWords as chinese } from '../../src/messages/province-words.zh-CN.js';
import { writeProvince } from './write-province.js';

const options = {
  output: required(text('--output <folder>')),
  units: counted('--units <number>'),
  defects: counted('--defects <number>'),
  seed: counted('--seed <number>'),
  rows: counted('--rows <number>'),
  plan: text('--plan <id>'),
};

function counted(flags: string) {
  return valued(flags, (given, option) => {
    if (/^\d{1,9}$/.test(given)) return Number(given);
    throw batchFailure('invalid-option', { option, value: given, allowed: '0–999999999' });
  });
}

/** 演示省命令 · Writes an invented province, and says what it came to in the reader's language. */
export function exampleProvince(args: readonly string[], host: Host): Promise<number> {
  const given = readArguments(args, options);
  const language = spokenLanguage(given.texts.get('lang')?.at(-1), host.language);
  const words = language === 'zh-CN' ? chinese : english;
  const messages = messagesOf(language);
  return runSafely(messages, host, async () => {
    if (given.asksForHelp) {
      const told = { name: 'example-province', operand: '', options, words: words.help };
      await host.write(usagePage(told, messages));
    } else {
      refuseUnknown({ operand: '', options }, given);
      readValues({ lang: languageOption }, given);
      await writeAsked(readValues(options, given), words, host);
    }
    return exitCodes.clear;
  });
}

async function writeAsked(
  { output, units = 200, defects = 40, seed = 1, rows = 36, ...asked }: Values<typeof options>,
  words: ProvinceWords,
  { cwd, tell }: Host,
): Promise<void> {
  const id = knownPlan(asked.plan ?? 'anhui-14fyp', builtInCatalogue);
  const plan = findPlan(builtInCatalogue, id);
  if (!plan) throw batchFailure('unknown-plan', { plan: id });
  const size = { plan, regions: loadRegions(), units, seed, rows, defects };
  const ledger = await writeProvince(resolve(cwd, output), size);
  const { workbooks, planted, defects: findings } = ledger;
  tell(`${words.written(workbooks, findings.length, join(output, 'ledger.json'))}\n`);
  if (planted < defects) tell(`${words.fewer(defects, planted)}\n`);
}
