import { readFileSync } from 'node:fs';
import { languages } from '../../../src/core/model/index.js';
import { packageVersion } from '../../addin/manifest.js';
import { functionsHtml } from '../../docs/functions-html.js';
import { functionsPageName } from '../../functions/metadata.js';
import { referenceHtml } from '../../pane/reference-html.js';
import { allPackages } from '../supply/all-packages.js';
import { licenceText } from '../supply/licence-text.js';
import { bundlePage, type PageSize } from './bundle-page.js';
import { pageHtml } from './page-html.js';

/** What the pages are called: the small one is for most units, the whole one for those that report townships. */
export const pageNames: Readonly<Record<PageSize, string>> = {
  small: '规划指标.html',
  whole: '规划指标-含乡镇.html',
};

/** The page as it is shipped, and the files that went into it. */
export interface SinglePage {
  readonly html: string;
  readonly inputs: readonly string[];
}

/** 单文件页面 · The page without Excel as one file. */
export async function singlePage(size: PageSize): Promise<SinglePage> {
  const bundle = await bundlePage(size);
  const html = pageHtml({
    ...bundle,
    version: packageVersion(),
    references: references(),
    licences: licenceText(allPackages(bundle.inputs)),
  });
  return { html, inputs: bundle.inputs };
}

/** The pages of reference; a comment in them is for who changes them. */
function references(): Readonly<Record<string, string>> {
  const pages = languages.flatMap((language) => {
    const rules = readFileSync(`docs/reference/rules.${language}.md`, 'utf8');
    return [
      [`rules.${language}.html`, referenceHtml(rules, language)],
      [functionsPageName(language), functionsHtml(language)],
    ];
  });
  return Object.fromEntries(
    pages.map(([name, html = '']) => [name, html.replace(/<!--.*?-->/gs, '')]),
  ) as Record<string, string>;
}
