import { factsOf } from '../../core/facts/index.js';
import { address } from '../../core/model/index.js';
import { columnName, sheetName } from '../../messages/contract-names.js';
import { wordOf, type Messages } from '../../messages/index.js';
import {
  approvalObstacle,
  nextStep,
  proveApprovals,
  sealWorkbook,
  type Sealed,
  type Sign,
  type SigningKeys,
} from '../../seals/index.js';
import { batchFailure } from '../host/batch-failure.js';
import { exitCodes } from '../host/exit-code.js';
import type { Host } from '../host/host.js';
import { openWorkbook, type OpenedWorkbook } from '../inputs/open-workbook.js';
import { readSigner, readSigningKeys } from '../keys/read-keys.js';
import { dateText } from '../host/today.js';
import { draftAuthority, signAuthority } from '../keys/write-authority.js';
import { writeKeyPair } from '../keys/write-key-pair.js';
import { writeCopy } from '../outputs/write-copy.js';
import { command } from './command.js';
import { text, type Values } from './option.js';
import { dayOption, keyOptions, officeOptions, saidOption } from './shared-options.js';
import { wordOption } from './word-option.js';

const options = {
  step: wordOption('--step <step>', 'step'),
  unit: saidOption('--unit <unit>'),
  by: saidOption('--by <name>'),
  decision: wordOption('--decision <decision>', 'decision'),
  opinion: text('--opinion <text>'),
  date: dayOption('--date <date>'),
  key: text('--key <file>'),
  ...keyOptions,
  newKey: text('--new-key <file>'),
  newAuthority: text('--new-authority <file>'),
  signAuthority: text('--sign-authority <file>'),
  output: text('--output <file>'),
  ...officeOptions,
};

type Options = Values<typeof options>;

/** 签署命令 · Takes a step of approval, or makes and signs the keys that steps are proved by. */
export const seal = command({
  name: 'seal',
  operand: '[file]',
  options,
  run: async ({ operands: [file], values, messages }, host) => {
    const { newKey, newAuthority, signAuthority: list } = values;
    if (newKey !== undefined) await writeKeyPair(newKey, messages, host);
    else if (newAuthority !== undefined) {
      const keys = needed(values, 'keys');
      await draftAuthority({ draft: newAuthority, keys }, messages, host);
    } else if (list !== undefined) {
      await signAuthority({ sign: list, key: needed(values, 'key') }, messages, host);
    } else await approve(approvalOf(file, values), messages, host);
    return exitCodes.clear;
  },
});

/** A step of approval that is asked for. */
interface Approval extends Options {
  readonly file: string;
  readonly step: string;
  readonly unit: string;
  readonly by: string;
  readonly decision: string;
}

function approvalOf(file: string | undefined, values: Options): Approval {
  if (file === undefined) throw batchFailure('missing-option', { option: '<file>' });
  const [step, unit] = [needed(values, 'step'), needed(values, 'unit')];
  const [by, decision] = [needed(values, 'by'), needed(values, 'decision')];
  return { ...values, file, step, unit, by, decision };
}

function needed(values: Options, id: 'keys' | 'key' | 'step' | 'unit' | 'by' | 'decision'): string {
  const value = values[id];
  if (value !== undefined) return value;
  throw batchFailure('missing-option', { option: `--${id}` });
}

async function approve(options: Approval, messages: Messages, host: Host): Promise<void> {
  const { file, step, output = file, key } = options;
  const keys = await readSigningKeys({ ...options, language: messages.language }, host);
  if (keys && key === undefined) throw batchFailure('missing-option', { option: '--key' });
  const sign = key === undefined ? undefined : await readSigner(key, host);
  const { config, catalogue } = options;
  const { language } = messages;
  const opened = await openWorkbook(file, { config, catalogue, language, keys }, host);
  await refuseUnlessInOrder(opened, options, messages);
  const sealed = await sealedBytes(opened, options, sign);
  if (!('bytes' in sealed)) throw refusalOf(sealed, messages);
  if (keys) await refuseUnlessSigned({ ...opened, bytes: sealed.bytes }, options, keys);
  await writeCopy({ file, output, content: sealed.bytes }, host);
  const { sealed: told } = messages.command.record.seal;
  host.tell(`${told(wordOf('step', step, language), sealed.seal)}\n`);
  host.tell(`${messages.command.written(output)}\n`);
  host.tell(`${nextStep(options, opened.checked.submission, messages)}\n`);
}

async function refuseUnlessInOrder(
  { checked }: OpenedWorkbook,
  { step, unit, decision, date }: Approval,
  messages: Messages,
): Promise<void> {
  const proofs = await proveApprovals(checked.submission);
  const asked = { step, unit, decision, date: dateText(date), proofs };
  const obstacle = approvalObstacle(asked, checked, messages);
  if (obstacle) throw batchFailure(obstacle.id, obstacle.facts);
}

function sealedBytes(
  { bytes, checked, check }: OpenedWorkbook,
  { step, unit, by, decision, opinion = '', date }: Approval,
  sign: Sign | undefined,
): Promise<Sealed> {
  const { language } = checked.submission;
  const words = {
    step: wordOf('step', step, language),
    decision: wordOf('decision', decision, language),
  };
  const values = { ...words, unit, by, opinion, on: dateText(date) };
  const understand = async (changed: Uint8Array) => (await check(changed)).submission;
  return sealWorkbook(bytes, values, { understand, ...(sign ? { sign } : {}) });
}

function refusalOf(sealed: Exclude<Sealed, { readonly bytes: Uint8Array }>, messages: Messages) {
  if ('unknown' in sealed) {
    const place = `${sealed.unknown.sheet}!${address(sealed.unknown)}`;
    return batchFailure('formula-without-result', { place, because: sealed.unknown.because });
  }
  const { language } = messages;
  const column = columnName('approvals', sealed.missing, language);
  return batchFailure('missing-field', { sheet: sheetName('approvals', language), column });
}

/** Where the keys of the units are given, a step that agrees stands on signatures that they all bear out. */
async function refuseUnlessSigned(
  { bytes, check }: OpenedWorkbook,
  { decision }: Approval,
  keys: SigningKeys,
): Promise<void> {
  const { submission } = await check(bytes);
  const { approvals } = factsOf(submission, await proveApprovals(submission, { keys }));
  const stoodOn = decision === 'return' ? approvals.slice(-1) : approvals;
  const unproved = stoodOn.find(({ signed }) => signed !== 'valid');
  if (unproved) throw batchFailure('signature-differs', { unit: unproved.unit });
}
