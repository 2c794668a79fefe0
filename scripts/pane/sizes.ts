import { gzipSync } from 'node:zlib';
import type { Metafile } from 'esbuild';
import type { Bundle } from '../functions/bundle-functions.js';
import type { PaneFiles } from './pane-files.js';

/** The most that the first view may take on its way, gzipped, in bytes. */
const firstViewBudget = 250 * 1024;

/** 函数脚本预算 · The most that custom functions may need at once, gzipped, in bytes. */
const functionsBudget = 75 * 1024;

/** How large something of the pane is, gzipped, in bytes. */
export interface Size {
  readonly name: string;
  readonly bytes: number;
  /** The most that it may be, where a limit is set. */
  readonly budget?: number;
}

/** The gzipped size of what the custom functions need at once: their script and what it imports. */
export function functionsSize({ metafile, files }: Bundle): Size {
  const paths = [...closure(metafile, ['functions.js'])];
  const sizes = paths.map((path) => gzipSync(files[`dist/${path}`] ?? '').length);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return { name: 'functions', bytes, budget: functionsBudget };
}

/** 体积 · The gzipped size of the first view in each language, of the worker, and of what loads later. */
export function sizesOf({ files, metafile }: PaneFiles): readonly Size[] {
  const sizes = sizesByFile(files);
  const total = (paths: Iterable<string>) =>
    [...paths].reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0);
  const first = closure(metafile, ['taskpane.js']);
  const languages = ['zh-CN', 'en-US'].map((language) => ({
    name: `first view, ${language}`,
    budget: firstViewBudget,
    bytes: total([
      ...closure(metafile, ['taskpane.js', entryOf(metafile, language)]),
      'taskpane.css',
    ]),
  }));
  const later = Object.keys(metafile.outputs)
    .map(served)
    .filter((path) => !first.has(path));
  const large = later.map((path) => ({ name: path, bytes: sizes.get(path) ?? 0 }));
  return [
    ...languages,
    { name: 'worker', bytes: total(closure(metafile, ['check-worker.js'])) },
    ...large.filter(({ bytes }) => bytes > 10_240).toSorted((a, b) => b.bytes - a.bytes),
  ];
}

function sizesByFile(files: PaneFiles['files']): ReadonlyMap<string, number> {
  const scripts = Object.entries(files).filter(([path]) => !path.startsWith('office/'));
  return new Map(scripts.map(([path, content]) => [path, gzipSync(content).length]));
}

/** The file that an import of the words of a language loads. */
function entryOf({ outputs }: Metafile, language: string): string {
  const found = Object.entries(outputs).find(
    ([, { entryPoint }]) => entryPoint === `src/messages/${language}.ts`,
  );
  return served(found?.[0] ?? '');
}

/** Some files and all that they import at once. */
function closure(metafile: Metafile, entries: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    const imports = metafile.outputs[`dist/${path}`]?.imports ?? [];
    for (const { kind, path: next } of imports) {
      if (kind === 'import-statement') visit(served(next));
    }
  };
  entries.forEach(visit);
  return found;
}

function served(path: string): string {
  return path.replace(/^dist\//, '');
}
