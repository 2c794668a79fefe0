import { resolve } from 'node:path';
import { checkBatch } from '../core/check-batch.js';
import type { WorkbookFacts } from '../core/facts/index.js';
import type { Finding, Language } from '../core/model/index.js';
import { loadRegions } from '../data/regions.js';
import type { FailureId } from '../messages/index.js';
import { batchFailure } from './batch-failure.js';
import { createChecker, type RunSettings } from './check-file.js';
import { findWorkbooks } from './find-workbooks.js';
import type { Host } from './host.js';
import { loadCatalogue } from './load-catalogue.js';
import { readApart } from './read-apart.js';
import { readBytes } from './read-bytes.js';
import { readConfig } from './read-config.js';
import { officeLayouts } from './read-layouts.js';
import { settingsOf } from './settings-of.js';
import { defaultUnpackedBytes } from '../workbooks/read/default-limits.js';

/** What a workbook is held against: the others of its delivery, and the delivery before. */
export interface Beside {
  readonly among?: string;
  readonly previous?: string;
  readonly config?: string;
  readonly catalogue?: string;
  readonly language: Language;
}

/** 汇总校验问题 · The findings across workbooks that belong to one of them. */
export async function findingsAcross(
  file: string,
  { among, previous, config, catalogue, language }: Beside,
  host: Host,
): Promise<readonly Finding[]> {
  const read = await readConfig(config, host.cwd);
  const own = await loadCatalogue({ catalogue, read, language }, host.cwd);
  const layouts = await officeLayouts({}, read, host.cwd);
  const asked = { maxUnpackedBytes: defaultUnpackedBytes, layouts };
  const settings = settingsOf(asked, read.config, own);
  const earlier = await factsIn(previous === undefined ? [] : [previous], settings, host);
  const facts = await factsIn(among === undefined ? [file] : [file, among], settings, host);
  const { expected } = read.config;
  const context = { ...settings, regions: loadRegions(), previous: earlier };
  const findings = checkBatch(facts, { ...context, ...(expected ? { expected } : {}) });
  const isOurs = (one: Finding) => resolve(host.cwd, one.file) === resolve(host.cwd, file);
  return findings.filter(isOurs);
}

async function factsIn(
  paths: readonly string[],
  settings: RunSettings,
  host: Host,
): Promise<readonly WorkbookFacts[]> {
  const { cwd, signal } = host;
  const check = createChecker(settings, (bytes, file) => readApart(bytes, file, host));
  const all: WorkbookFacts[] = [];
  const { files } = await findWorkbooks(paths, cwd);
  for (const { file, failure } of files) {
    signal.throwIfAborted();
    const bytes = failure ?? readBytes(file, cwd);
    if ('id' in bytes) throw batchFailure(bytes.id as FailureId, { path: file, ...bytes.facts });
    const { facts } = await check({ file, bytes });
    if (facts) all.push(facts);
  }
  return all;
}
