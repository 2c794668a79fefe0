import { build, transform, type BuildOptions, type Plugin } from 'esbuild';
import { baseName } from '../../../src/core/model/index.js';
import { browserBuild } from '../../pane/browser-build.js';

/** How large the page is: without the townships, which few workbooks name, or with them. */
export type PageSize = 'small' | 'whole';

/** A module as a program, and who may ask for it. */
export interface PageProgram {
  readonly text: string;
  readonly isOfPage: boolean;
  readonly isOfWorker: boolean;
}

/** The programs of the page in one file, and its style. */
export interface PageBundle {
  /** The pane and its worker in programs by name, each run when another asks for it. */
  readonly programs: Readonly<Record<string, PageProgram>>;
  /** What starts the first of them in the page, and in the worker. */
  readonly boot: string;
  readonly workerBoot: string;
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
  const [pane, boot, workerBoot, style] = await Promise.all([
    built({
      entryPoints: {
        'single-file': 'src/taskpane/single-file/index.ts',
        'check-worker': 'src/taskpane/worker/index.ts',
      },
      chunkNames: '[name]-[hash]',
      splitting: true,
      format: 'esm',
      plugins,
    }),
    built({ entryPoints: { boot: 'src/taskpane/single-file/run-block.ts' }, format: 'iife' }),
    built({ entryPoints: { boot: 'src/taskpane/single-file/run-in-worker.ts' }, format: 'iife' }),
    built({ entryPoints: { style: 'src/taskpane/page/taskpane.css' } }),
  ]);
  const all = [pane, boot, workerBoot, style];
  return {
    programs: await programsOf(pane),
    boot: boot.texts['boot.js'] ?? '',
    workerBoot: workerBoot.texts['boot.js'] ?? '',
    style: style.texts['style.css'] ?? '',
    inputs: [...new Set(all.flatMap(({ inputs }) => inputs))].sort(),
  };
}

async function programsOf({ texts, imports }: Built): Promise<PageBundle['programs']> {
  const ofPage = reachable('single-file.js', imports);
  const ofWorker = reachable('check-worker.js', imports);
  const scripts = Object.entries(texts).filter(([name]) => name.endsWith('.js'));
  const programs = scripts.map(async ([name, text]): Promise<[string, PageProgram]> => {
    const program = await programOf(name, text);
    return [name, { text: program, isOfPage: ofPage.has(name), isOfWorker: ofWorker.has(name) }];
  });
  return Object.fromEntries(await Promise.all(programs));
}

/** A module and all that it may ask for, at once or later. */
function reachable(entry: string, imports: Built['imports']): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const name of found) for (const next of imports[name] ?? []) found.add(next);
  return found;
}

interface Built {
  readonly texts: Readonly<Record<string, string>>;
  /** The modules that each asks for. */
  readonly imports: Readonly<Record<string, readonly string[]>>;
  readonly inputs: readonly string[];
}

async function built(options: BuildOptions): Promise<Built> {
  const { outputFiles, metafile } = await build({ ...options, ...common });
  const texts = outputFiles.map(({ path, text }) => {
    return [baseName(path), withoutComments(text)] as const;
  });
  const imports = Object.entries(metafile.outputs).map(([path, { imports }]) => {
    return [baseName(path), imports.map(({ path }) => baseName(path))] as const;
  });
  return {
    texts: Object.fromEntries(texts),
    imports: Object.fromEntries(imports),
    inputs: Object.keys(metafile.inputs),
  };
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
  return `programs[${JSON.stringify(name)}]=function(require,module){"use strict";${withoutComments(code)}}`;
}

/** What would begin a comment of HTML stands in strings only, and is written as an escape. */
function withoutComments(code: string): string {
  return code.replaceAll('<!--', String.raw`\x3C!--`);
}

/** Leaves the table of townships out: what asks for it is told that there is none. */
const withoutTownships: Plugin = {
  name: 'without-townships',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[/\\]township-table\.ts$/ }, () => ({
      contents: 'export const townshipTable = async () => undefined;',
    })),
};
