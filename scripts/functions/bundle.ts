import { build } from 'esbuild';
import type { BuildOptions, Metafile } from 'esbuild';

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
export async function bundleFunctions(): Promise<Bundle> {
  const { metafile, outputFiles } = await build({ ...options, metafile: true, write: false });
  const files = outputFiles.map(({ path, contents }) => {
    return [path.slice(path.lastIndexOf('/dist/') + 1), contents] as const;
  });
  return { metafile, files: Object.fromEntries(files) };
}
