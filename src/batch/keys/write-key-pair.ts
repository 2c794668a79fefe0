import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Messages } from '../../messages/index.js';
import { newKeyPair } from '../../seals/index.js';
import { batchFailure, systemCode } from '../host/batch-failure.js';
import type { Host } from '../host/host.js';
import { outputFailure } from '../files/output-failure.js';

/** 新密钥 · Writes a new private key that only its owner can read, and the public key beside it. */
export async function writeKeyPair(
  file: string,
  { command }: Messages,
  { cwd, tell }: Host,
): Promise<void> {
  const publicFile = `${file}.pub`;
  const taken = [file, publicFile].find((each) => existsSync(resolve(cwd, each)));
  if (taken !== undefined) throw batchFailure('key-exists', { path: taken });
  const { privateKey, publicKey } = await newKeyPair();
  writeNew(resolve(cwd, file), privateKey, { shown: file, mode: 0o600 });
  try {
    writeNew(resolve(cwd, publicFile), publicKey, { shown: publicFile, mode: 0o644 });
  } catch (error) {
    rmSync(resolve(cwd, file));
    throw error;
  }
  tell(`${command.record.seal.newKey(file, publicFile)}\n`);
}

/** A file that is there already stays: a lost key cannot be made again. */
export function writeNew(
  path: string,
  text: string,
  { shown, mode }: { readonly shown: string; readonly mode: number },
): void {
  try {
    writeFileSync(path, text, { mode, flag: 'wx' });
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EEXIST') throw batchFailure('key-exists', { path: shown });
    if (existsSync(path)) rmSync(path);
    throw code ? batchFailure(outputFailure(code), { path: shown, code }) : error;
  }
}
