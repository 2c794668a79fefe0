import { build, type BuildOptions, type Metafile } from 'esbuild';
import type { Plan } from '../../src/core/catalogue/index.js';
import { withOfficePlans } from '../addin/with-office-plans.js';

const options: BuildOptions = {
  entryPoints: { functions: 'src/functions/index.ts' },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  minify: true,
  metafile: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2020',
  charset: 'utf8',
  logLevel: 'warning',
};

/** What a bundle was made of: what went into each file, and the files themselves by path. */
export interface Bundle {
  readonly metafile: Metafile;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** 函数脚本 · Bundles the script of the custom functions; the townships are a file of their own. */
export async function bundleFunctions(plans: readonly Plan[] = []): Promise<Bundle> {
  const plugins = [withOfficePlans(plans)];
  const request = { ...options, plugins, metafile: true, write: false } as const;
  const { metafile, outputFiles } = await build(request);
  const files = outputFiles.map(({ path, contents }) => {
    return [path.slice(path.lastIndexOf('/dist/') + 1), contents] as const;
  });
  return { metafile, files: Object.fromEntries(files) };
}
