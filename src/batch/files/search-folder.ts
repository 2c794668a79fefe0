import { type readdir } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { WorkbookFailure } from '../../core/result.js';
import { systemCode } from '../host/batch-failure.js';
import { isBelow } from './copy-paths.js';

/** A workbook to check, or a path at which there is none; file is the path as it is shown. */
export type Found = { readonly file: string; readonly failure?: WorkbookFailure };

/** 副本标记 · The file by which a folder of annotated copies is known again: they are no submissions. */
export const copiesMark = '.plan-indicators-copies';

/** From where paths count, the folders that the command writes into, and what reads folders. */
export interface Search {
  readonly cwd: string;
  readonly outputs: readonly string[];
  readonly read: typeof readdir;
}

/** What lies in a folder, and the folders below that could not be read. */
export interface InFolder {
  readonly files: readonly string[];
  readonly closed: readonly Found[];
}

/** Everything below a folder that fits a pattern, but for what the command itself writes. */
export async function inFolder(
  folder: string,
  patterns: readonly string[],
  { cwd, outputs, read }: Search,
): Promise<InFolder> {
  const { glob } = await import('tinyglobby');
  const closed: Found[] = [];
  const fs = {
    readdir: telling(read, (path, code) => closed.push(notRead(shown(path, cwd), code))),
  };
  const options = { cwd: folder, absolute: true, caseSensitiveMatch: false, dot: false, fs };
  const all = await glob([...patterns, `**/${copiesMark}`], options);
  const marks = all.filter((file) => basename(file) === copiesMark);
  const copies = marks.map((mark) => dirname(mark));
  const files = all.filter((file) => !marks.includes(file) && !isLock(file));
  return { files: without(files, outputsBelow(folder, [...outputs, ...copies])), closed };
}

/** The search itself passes over what it cannot read, in silence. */
function telling(read: typeof readdir, tell: (path: string, code: string) => void): typeof readdir {
  const told = (path: string, options: object, done: (...given: unknown[]) => void) =>
    read(path, options, (error: NodeJS.ErrnoException | null, ...entries: unknown[]) => {
      if (error) tell(path, systemCode(error) ?? String(error));
      done(error, ...entries);
    });
  return told as typeof readdir;
}

function notRead(path: string, code: string): Found {
  return { file: path, failure: { id: 'folder-not-readable', facts: { path, code } } };
}

function outputsBelow(folder: string, outputs: readonly string[]): readonly string[] {
  return outputs.filter((output) => output !== folder && isBelow(output, folder));
}

function without(files: readonly string[], folders: readonly string[]): readonly string[] {
  return files.filter((file) => !folders.some((folder) => isBelow(resolve(file), folder)));
}

/** Whether a file only says that a program has another one open: ~$甲.xlsx of Excel, .~lock.甲.xlsx# of LibreOffice. */
export function isLock(file: string): boolean {
  return /^~\$|^\.~lock\./.test(basename(file));
}

/** A path as it is shown: from the working folder, if it lies below. */
export function shown(file: string, cwd: string): string {
  const short = relative(cwd, file);
  const isOutside = short.startsWith('..') || isAbsolute(short);
  return (isOutside ? join(file) : short).split(sep).join('/');
}
