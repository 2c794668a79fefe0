import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { withoutStreams } from '../../without-streams.mjs';

/** The commands as one script, and what went into it. */
export interface ProgramBundle {
  /** The texts that stand in the program, by name. */
  readonly assets: Readonly<Record<string, string>>;
  readonly inputs: readonly string[];
}

/** What Node runs first in the program; workers run it too. */
export const enterProgram = 'enter-program.cjs';

/** All commands, as one function in a script; it is compressed in the program, which spares each a quarter of a megabyte. */
export const commandsScript = 'commands.cjs';

/** 程序脚本 · Bundles all commands into one script, because a program in one file can import nothing else. */
export async function bundleProgram(): Promise<ProgramBundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: ['scripts/package/program/program-commands.ts'],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    charset: 'utf8',
    legalComments: 'none',
    plugins: [withoutStreams],
    define: { 'import.meta.url': 'moduleUrl' },
    logLevel: 'warning',
  });
  const commands = `(function (module, require, moduleUrl) {${outputFiles[0]?.text ?? ''}\n})`;
  const enter = readFileSync(`scripts/package/program/${enterProgram}`, 'utf8');
  const digest = createHash('sha256').update(enter).update(commands).digest('hex');
  const assets = { [commandsScript]: commands, [enterProgram]: enter, 'build-id': digest };
  return { assets, inputs: Object.keys(metafile.inputs) };
}
