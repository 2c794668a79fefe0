import type { Plan } from '../../src/core/catalogue/index.js';
import { functionsHtml } from '../docs/functions-html.js';
import { bundleFunctions, type Bundle } from '../functions/bundle-functions.js';
import { functionMetadata, functionsPageName } from '../functions/metadata.js';
import { paneFiles, type PaneFiles } from '../pane/pane-files.js';
import { iconFiles } from './icons.js';
import { manifest, packageVersion } from './manifest.js';
import { withOfficeFrom, type OfficeSource } from './office-source.js';

/** How the add-in is served: from where, with which office.js, and with which plans of the office. */
export interface Serving {
  readonly address: string;
  readonly office: OfficeSource;
  readonly plans: readonly Plan[];
}

/** The files of the add-in by path, and the functions and the pane as they were bundled. */
export interface AddinFiles {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly functions: Bundle;
  readonly pane: PaneFiles;
}

/** 加载项文件 · Everything that is served to Excel, by path: the pane, the functions, icons and manifest. */
export async function addinFiles({ address, office, plans }: Serving): Promise<AddinFiles> {
  const [functions, pane] = await Promise.all([bundleFunctions(plans), paneFiles(plans)]);
  const scripts = Object.entries(functions.files).map(
    ([path, content]) => [path.replace(/^dist\//, ''), content] as const,
  );
  const files = {
    ...Object.fromEntries(scripts),
    'functions.json': json(functionMetadata('zh-CN', address)),
    'functions-en-us.json': json(functionMetadata('en-US', address)),
    [functionsPageName('zh-CN')]: functionsHtml('zh-CN'),
    [functionsPageName('en-US')]: functionsHtml('en-US'),
    ...withOfficeFrom(pane.files, office),
    ...iconFiles(),
    'manifest.xml': manifest(address, packageVersion()),
  };
  return { files, functions, pane };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
