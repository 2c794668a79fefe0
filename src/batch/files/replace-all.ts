import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, link, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { systemCode } from '../host/batch-failure.js';

/** A file that is written, and the place that it takes. */
export interface Replacement {
  readonly aside: string;
  readonly target: string;
}

/** What is asked of the system; tests let it fail as Windows does. */
export interface FileSystem {
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly link: (from: string, to: string) => Promise<void>;
  readonly pause: (milliseconds: number) => Promise<void>;
}

const system: FileSystem = {
  rename,
  link,
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** How long a file is waited for that a virus scanner or an indexer has open, in milliseconds. */
const pauses = [50, 100, 200, 400, 800];

/** What Windows says of a file that another program has open. */
const passing = new Set(['EPERM', 'EBUSY', 'EACCES']);

/**
 * 全部替换 · Puts all files in their places or none: where one can't be replaced, those before it are put back.
 *
 * A place is never empty on the way. Throws the error of the system; onFailure is told whose it is.
 */
export async function replaceAll(
  files: readonly Replacement[],
  onFailure: (at: number, error: unknown) => unknown,
  { rename, link, pause }: FileSystem = system,
): Promise<void> {
  const done: Done[] = [];
  let at = 0;
  const replace = async ({ aside, target }: Replacement) => {
    const kept = files.length > 1 ? await keep(target, link) : undefined;
    done.push({ aside, target, kept });
    await patiently(() => rename(aside, target), pause);
  };
  try {
    for (const [index, file] of files.entries()) {
      at = index;
      await replace(file);
    }
  } catch (error) {
    for (const one of done) await putBack(one, rename);
    throw onFailure(at, error);
  } finally {
    const kept = done.flatMap((one) => one.kept ?? []);
    await Promise.all(kept.map((path) => rm(path, { force: true })));
  }
}

/** A file on its way, and where what it takes the place of is kept. */
interface Done extends Replacement {
  readonly kept: string | undefined;
}

/** A second name for what is there, else a copy of it; undefined where nothing is. */
async function keep(target: string, linkTo: FileSystem['link']): Promise<string | undefined> {
  if (!existsSync(target)) return undefined;
  const kept = join(dirname(target), `.${randomUUID()}.kept`);
  await linkTo(target, kept).catch(() => copyFile(target, kept));
  return kept;
}

async function patiently(
  act: () => Promise<void>,
  pause: FileSystem['pause'],
  [wait, ...later]: readonly number[] = pauses,
): Promise<void> {
  try {
    return await act();
  } catch (error) {
    if (wait === undefined || !passing.has(systemCode(error) ?? '')) throw error;
    await pause(wait);
  }
  return patiently(act, pause, later);
}

/** A file that still stands aside was not put in its place; what was not there before goes again. */
async function putBack(
  { aside, target, kept }: Done,
  renameTo: FileSystem['rename'],
): Promise<void> {
  if (existsSync(aside)) return;
  if (kept === undefined) await rm(target, { force: true });
  else await renameTo(kept, target).catch(() => copyFile(kept, target));
}
