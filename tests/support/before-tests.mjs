/** 测试之前 · Before the tests: the rooms of the source, and a folder for what files of tests share in this run. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import makeRooms from './rooms/make-rooms.mjs';

export default async function beforeTests() {
  process.env.RUN_FOLDER = mkdtempSync(join(tmpdir(), 'run-'));
  await makeRooms();
}
