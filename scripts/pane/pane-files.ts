import { readFileSync } from 'node:fs';
import type { Metafile } from 'esbuild';
import type { Plan } from '../../src/core/catalogue/index.js';
import { languages } from '../../src/core/model/index.js';
import { packageVersion } from '../addin/manifest.js';
import { bundlePane } from './bundle-pane.js';
import { officeFiles } from './office-files.js';
import { referenceHtml } from './reference-html.js';

/** Everything that the pane is served from, by path, and what went into its scripts. */
export interface PaneFiles {
  readonly metafile: Metafile;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

/** The page, which says its version; the pane shows it. */
function pageOfVersion(version: string): string {
  const page = readFileSync('src/taskpane/page/taskpane.html', 'utf8');
  return page.replace('name="version" content=""', `name="version" content="${version}"`);
}

/** 窗格文件 · The page with its scripts and styles, office.js unmodified, and the reference of rules. */
export async function paneFiles(plans: readonly Plan[] = []): Promise<PaneFiles> {
  const { files, metafile } = await bundlePane(plans);
  return {
    metafile,
    files: {
      ...files,
      ...officeFiles(),
      'taskpane.html': pageOfVersion(packageVersion()),
      ...Object.fromEntries(
        languages.map((language) => [
          `rules.${language}.html`,
          referenceHtml(readFileSync(`docs/reference/rules.${language}.md`, 'utf8'), language),
        ]),
      ),
    },
  };
}
