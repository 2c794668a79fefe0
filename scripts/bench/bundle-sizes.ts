import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { addinFiles } from '../addin/addin-files.js';
import { localAddress } from '../addin/manifest.js';
import { sizesOf, type Size } from '../pane/sizes.js';

/** 体积 · The sizes of what Excel and the command load, gzipped, in bytes. */
export async function bundleSizes(): Promise<readonly Size[]> {
  const { files, pane } = await addinFiles({ address: localAddress, office: 'local', plans: [] });
  const functions = Buffer.from(files['functions.js'] ?? '');
  return [
    { name: 'custom functions', bytes: gzipSync(functions).length },
    ...sizesOf(pane).slice(0, 3),
    { name: 'command and workers', bytes: gzipSync(readFileSync('dist/commands.cjs')).length },
  ];
}
