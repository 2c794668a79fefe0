import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Loads a module bundled as it is shipped.
 *
 * What runs scripts in TypeScript gives every closure its name at run time, and that costs more
 * than some functions that are measured.
 */
export async function bundled<Module>(entry: string): Promise<Module> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'es2020',
  });
  const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  const file = join(folder, 'module.mjs');
  writeFileSync(file, outputFiles[0]?.contents ?? '');
  const loaded = (await import(pathToFileURL(file).href)) as Module;
  rmSync(folder, { recursive: true });
  return loaded;
}
