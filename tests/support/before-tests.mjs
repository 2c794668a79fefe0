/** 测试之前 · Before the tests: a folder for what files of tests share in this run. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

export default function beforeTests() {
  process.env.RUN_FOLDER = mkdtempSync(join(tmpdir(), 'run-'));
}
