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
  entryPoints: {
    taskpane: 'src/taskpane/index.ts',
    'check-worker': 'src/taskpane/worker/index.ts',
  },
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

/** 窗格脚本 · Bundles the pane and its worker; what is not needed at once is a file of its own. */
export async function bundlePane(plans: readonly Plan[]): Promise<PaneBundle> {
  const plugins = [withOfficePlans(plans)];
  const [pane, rest] = await Promise.all([build({ ...modules, plugins }), build(scripts)]);
  const outputs = [...(pane.outputFiles ?? []), ...(rest.outputFiles ?? [])];
  const files = outputs.map(({ path, contents }) => {
    return [path.slice(path.lastIndexOf('/dist/') + '/dist/'.length), contents] as const;
  });
  return {
    metafile: pane.metafile ?? { inputs: {}, outputs: {} },
    files: Object.fromEntries(files),
  };
}
