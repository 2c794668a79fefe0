import { build, type BuildOptions, type Metafile } from 'esbuild';
import type { Plan } from '../../src/core/catalogue/index.js';
import { withOfficePlans } from '../addin/with-office-plans.js';
import { browserBuild } from './browser-build.js';

/** What the pane was bundled into: the files by path, and what went into each. */
export interface PaneBundle {
  readonly metafile: Metafile;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

const common: BuildOptions = { ...browserBuild, legalComments: 'external' };

const modules: BuildOptions = {
  ...common,
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true,
  format: 'esm',
  jsx: 'automatic',
};

const scripts: BuildOptions = {
  ...common,
  entryPoints: {
    'fabric-config': 'src/taskpane/page/fabric-config.ts',
    taskpane: 'src/taskpane/page/taskpane.css',
  },
  format: 'iife',
};

/**
 * 窗格脚本 · Bundles the pane and its worker; what is not needed at once is a file of its own.
 *
 * Each is bundled by itself: together they fall into a file for every set of those that share a module,
 * and a worker asks for 74 files, most of a few hundred bytes, where it asks for 10 alone.
 */
export async function bundlePane(plans: readonly Plan[]): Promise<PaneBundle> {
  const plugins = [withOfficePlans(plans)];
  const [pane, worker, rest] = await Promise.all([
    build({ ...modules, plugins, entryPoints: { taskpane: 'src/taskpane/index.ts' } }),
    build({ ...modules, plugins, entryPoints: { 'check-worker': 'src/taskpane/worker/index.ts' } }),
    build(scripts),
  ]);
  const outputs = [pane, worker, rest].flatMap(({ outputFiles }) => outputFiles ?? []);
  const files = outputs.map(({ path, contents }) => {
    return [path.slice(path.lastIndexOf('/dist/') + '/dist/'.length), contents] as const;
  });
  return {
    metafile: {
      inputs: { ...pane.metafile?.inputs, ...worker.metafile?.inputs },
      outputs: { ...pane.metafile?.outputs, ...worker.metafile?.outputs },
    },
    files: Object.fromEntries(files),
  };
}
