import { build, transform, type BuildOptions, type Plugin } from 'esbuild';
import { browserBuild } from '../../pane/browser-build.js';

/** How large the page is: without the townships, which few workbooks name, or with them. */
export type PageSize = 'small' | 'whole';

/** The programs of the page in one file, and its style. */
export interface PageBundle {
  /** The pane in programs by name, each run when another asks for it. */
  readonly programs: Readonly<Record<string, string>>;
  /** What starts the first of them. */
  readonly boot: string;
  /** All of the worker, which asks for nothing. */
  readonly worker: string;
  readonly style: string;
  /** The files of the source and of packages that went in. */
  readonly inputs: readonly string[];
}

const common = {
  ...browserBuild,
  legalComments: 'none',
  jsx: 'automatic',
} as const satisfies BuildOptions;

/** 单文件页面 · Bundles the pane so that one file can hold it: nothing in it is fetched. */
export async function bundlePage(size: PageSize): Promise<PageBundle> {
  const plugins = size === 'small' ? [withoutTownships] : [];
  const [pane, worker, boot, style] = await Promise.all([
    built({
      entryPoints: { 'single-file': 'src/taskpane/single-file/index.ts' },
      chunkNames: '[name]-[hash]',
      splitting: true,
      format: 'esm',
      plugins,
    }),
    built({ entryPoints: { worker: 'src/taskpane/worker/index.ts' }, format: 'iife', plugins }),
    built({ entryPoints: { boot: 'src/taskpane/single-file/run-block.ts' }, format: 'iife' }),
    built({ entryPoints: { style: 'src/taskpane/page/taskpane.css' } }),
  ]);
  const scripts = Object.entries(pane.texts).filter(([name]) => name.endsWith('.js'));
  const programs = await Promise.all(
    scripts.map(async ([name, text]) => [name, await programOf(name, text)]),
  );
  const all = [pane, worker, boot, style];
  return {
    programs: Object.fromEntries(programs),
    worker: worker.texts['worker.js'] ?? '',
    boot: boot.texts['boot.js'] ?? '',
    style: style.texts['style.css'] ?? '',
    inputs: [...new Set(all.flatMap(({ inputs }) => inputs))].sort(),
  };
}

interface Built {
  readonly texts: Readonly<Record<string, string>>;
  readonly inputs: readonly string[];
}

/** What would begin a comment of HTML stands in strings only, and is written as an escape. */
async function built(options: BuildOptions): Promise<Built> {
  const { outputFiles, metafile } = await build({ ...options, ...common });
  const texts = outputFiles.map(({ path, text }) => {
    return [path.replace(/^.*\//, ''), text.replaceAll('<!--', String.raw`\x3C!--`)] as const;
  });
  return { texts: Object.fromEntries(texts), inputs: Object.keys(metafile.inputs) };
}

/** A module as a program that asks for others by name; esbuild keeps the order in which they run. */
async function programOf(name: string, text: string): Promise<string> {
  const { code } = await transform(text, {
    format: 'cjs',
    minify: true,
    charset: 'utf8',
    target: 'es2022',
    supported: { 'dynamic-import': false },
  });
  return `programs[${JSON.stringify(name)}]=function(require,module){"use strict";${code}}`;
}

/** Leaves the table of townships out: what asks for it is told that there is none. */
const withoutTownships: Plugin = {
  name: 'without-townships',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[/\\]township-table\.ts$/ }, () => ({
      contents: 'export const townshipTable = async () => undefined;',
    })),
};
