import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { check, isRuleFailure } from '../core/check.js';
import { resultOf, unreadableResult } from '../core/result.js';
import type { Failure, WorkbookResult } from '../core/result.js';
import type { Context } from '../core/submission/index.js';
import { isReadFailure, read } from '../workbooks/read/index.js';
import { nodeInflate } from '../workbooks/read/node.js';
import { systemCode } from './batch-failure.js';

/** What checking one file needs. */
export interface FileTask {
  readonly file: string;
  readonly cwd: string;
  readonly maxUnpackedBytes: number;
  readonly context: Omit<Context, 'file'>;
}

/** Reads and checks one file; whatever goes wrong costs this file only, and its result says what. */
export async function checkFile(task: FileTask): Promise<WorkbookResult> {
  const { file, cwd, maxUnpackedBytes, context } = task;
  try {
    const bytes = await readFile(resolve(cwd, file));
    const workbook = await read(bytes, { inflate: nodeInflate, maxUnpackedBytes });
    return resultOf(check(workbook, { ...context, file }));
  } catch (error) {
    return unreadableResult(file, failureOf(error));
  }
}

function failureOf(error: unknown): Failure {
  if (isReadFailure(error)) return { id: error.id, facts: { ...error.facts } };
  if (isRuleFailure(error)) return { id: 'rule-failed', facts: { rule: error.rule } };
  const code = systemCode(error);
  if (code !== undefined) return { id: 'not-readable', facts: { code } };
  return {
    id: 'unexpected',
    facts: { reason: error instanceof Error ? error.message : String(error) },
  };
}
