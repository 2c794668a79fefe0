import { buildSync } from 'esbuild';
import { runNode, type Taken } from './measure.js';

const folder = 'out/bench/scripts';
const made = new Set<string>();

/** Runs a script of this folder in a process of its own, bundled as the command is: what runs TypeScript costs at run time. */
export function runScript(name: string, ...args: readonly string[]): Taken {
  if (!made.has(name)) makeScript(name);
  made.add(name);
  return runNode([`${folder}/${name}.mjs`, ...args]);
}

function makeScript(name: string): void {
  buildSync({
    entryPoints: [`scripts/bench/${name}.ts`],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
}
