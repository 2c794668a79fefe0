import { resolve } from 'node:path';
import { factsOf } from '../core/facts/index.js';
import { address } from '../core/model/index.js';
import { columnName, sheetName } from '../messages/contract-names.js';
import { messagesOf, wordOf } from '../messages/index.js';
import type { Messages } from '../messages/index.js';
import { approvalObstacle, nextStep, proveApprovals, sealWorkbook } from '../seals/index.js';
import type { Sealed, Sign, SigningKeys } from '../seals/index.js';
import { batchFailure } from './batch-failure.js';
import { exitCodes } from './exit-code.js';
import { guarded } from './guarded.js';
import type { Host } from './host.js';
import { openWorkbook } from './open-workbook.js';
import type { OpenedWorkbook } from './open-workbook.js';
import { parseSealArguments } from './parse-seal-arguments.js';
import type { SealOptions } from './parse-seal-arguments.js';
import { readSigner, readSigningKeys } from './read-keys.js';
import { dateText } from './today.js';
import { draftAuthority, signAuthority } from './write-authority.js';
import { writeKeyPair } from './write-key-pair.js';
import { writeOutputs } from './write-outputs.js';

/** 签署命令 · Runs `seal` with its arguments and returns the exit code. */
export function seal(args: readonly string[], host: Host): Promise<number> {
  return guarded(args, host, async () => {
    const request = parseSealArguments(args, host.language);
    const messages = messagesOf(request.language);
    if ('help' in request) await host.write(request.help);
    else if ('newKey' in request) await writeKeyPair(request.newKey, messages, host);
    else if ('draft' in request) await draftAuthority(request, messages, host);
    else if ('sign' in request) await signAuthority(request, messages, host);
    else await approve(request.approval, messages, host);
    return exitCodes.clear;
  });
}

async function approve(options: SealOptions, messages: Messages, host: Host): Promise<void> {
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
  await writeOutputs([{ path: resolve(host.cwd, output), content: sealed.bytes }], host.signal);
  const { sealed: told } = messages.command.record.seal;
  host.tell(`${told(wordOf('step', step, language), sealed.seal)}\n`);
  host.tell(`${messages.command.written(output)}\n`);
  host.tell(`${nextStep(options, opened.checked.submission, messages)}\n`);
}

async function refuseUnlessInOrder(
  { checked }: OpenedWorkbook,
  { step, unit, decision, date }: SealOptions,
  messages: Messages,
): Promise<void> {
  const proofs = await proveApprovals(checked.submission);
  const asked = { step, unit, decision, date: dateText(date), proofs };
  const obstacle = approvalObstacle(asked, checked, messages);
  if (obstacle) throw batchFailure(obstacle.id, obstacle.facts);
}

function sealedBytes(
  { bytes, checked, check }: OpenedWorkbook,
  { step, unit, by, decision, opinion = '', date }: SealOptions,
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
  { decision }: SealOptions,
  keys: SigningKeys,
): Promise<void> {
  const { submission } = await check(bytes);
  const { approvals } = factsOf(submission, await proveApprovals(submission, { keys }));
  const stoodOn = decision === 'return' ? approvals.slice(-1) : approvals;
  const unproved = stoodOn.find(({ signed }) => signed !== 'valid');
  if (unproved) throw batchFailure('signature-differs', { unit: unproved.unit });
}
