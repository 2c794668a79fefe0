import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { addinFiles } from '../addin/addin-files.js';
import { localAddress } from '../addin/manifest.js';
import { sizesOf } from '../pane/sizes.js';
import type { Size } from '../pane/sizes.js';

/** 体积 · The sizes of what Excel and the command load, gzipped, in bytes. */
export async function bundleSizes(): Promise<readonly Size[]> {
  const { files, pane } = await addinFiles({ address: localAddress, office: 'local', plans: [] });
  const functions = Buffer.from(files['functions.js'] ?? '');
  return [
    { name: 'custom functions', bytes: gzipSync(functions).length },
    ...sizesOf(pane).slice(0, 3),
    { name: 'command, loaded at its start', bytes: commandBytes('dist/validate.mjs') },
  ];
}

/** A bundled script and all that it imports at once. */
function commandBytes(script: string, seen = new Set<string>()): number {
  if (seen.has(script)) return 0;
  seen.add(script);
  const text = readFileSync(script, 'utf8');
  const imports = [...text.matchAll(/(?:from|import)"(\.\/[^"]+\.mjs)"/g)];
  const own = gzipSync(text).length;
  return imports.reduce((sum, [, path = '']) => sum + commandBytes(`dist/${path}`, seen), own);
}
