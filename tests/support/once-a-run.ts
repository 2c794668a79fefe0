import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { deserialize, serialize } from 'node:v8';

/**
 * 一轮一次 · What several test files need and what takes long to make: the first of them makes it, the others read it.
 *
 * Outside a run of tests it is made each time.
 */
export async function onceARun<Made>(name: string, make: () => Promise<Made>): Promise<Made> {
  const folder = process.env['RUN_FOLDER'];
  if (folder === undefined) return make();
  const path = join(folder, name);
  if (existsSync(path)) return deserialize(readFileSync(path)) as Made;
  const made = await make();
  writeFileSync(`${path}-${process.pid}`, serialize(made));
  renameSync(`${path}-${process.pid}`, path);
  return made;
}
