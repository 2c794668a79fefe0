import type { BuildOptions } from 'esbuild';

/** 浏览器脚本 · How everything that runs in a browser is bundled, in the pane and in the page of one file. */
export const browserBuild = {
  outdir: 'dist',
  bundle: true,
  minify: true,
  metafile: true,
  write: false,
  platform: 'browser',
  target: 'es2022',
  charset: 'utf8',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
} as const satisfies BuildOptions;
