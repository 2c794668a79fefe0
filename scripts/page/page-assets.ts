import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { build, transform } from 'esbuild';
import { paletteStyle } from '../../src/charts/palette.js';

/** Where the script and the style of the page are kept, for reports to put them in. */
export const pageAssetsPath = 'src/reports/page/page-assets.ts';

const target = ['chrome90', 'firefox90', 'safari16'];

/** The module that holds script and style of the report as a page, and their hashes for its policy. */
export async function pageAssetsModule(): Promise<string> {
  const script = await bundledScript();
  const { code } = await transform(pageStyle(), { loader: 'css', minify: true, target });
  const style = code.trim();
  const assets = { script, scriptHash: hashOf(script), style, styleHash: hashOf(style) };
  const lines = Object.entries(assets).map(
    ([name, text]) => `  ${name}:\n    ${JSON.stringify(text)},\n`,
  );
  const doc =
    '/** Script and style of the report as a page, and their hashes; made by `npm run page`. */';
  return `${doc}\nexport const pageAssets = {\n${lines.join('')}} as const;\n`;
}

async function bundledScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/reports/page/client/main.ts'],
    bundle: true,
    minifySyntax: true,
    minifyWhitespace: true,
    /* Names stay: shortened ones would change with every module that the page does not even use. */
    minifyIdentifiers: false,
    format: 'iife',
    charset: 'utf8',
    write: false,
    target,
  });
  return (outputFiles[0]?.text ?? '').trim().replaceAll('</script', '<\\/script');
}

function pageStyle(): string {
  const rules = [
    `:root { ${paletteStyle('green-ahead', 'light')} }`,
    `:root[data-palette='red-ahead'] { ${paletteStyle('red-ahead', 'light')} }`,
    '@media screen and (prefers-color-scheme: dark) {',
    `:root { ${paletteStyle('green-ahead', 'dark')} }`,
    `:root[data-palette='red-ahead'] { ${paletteStyle('red-ahead', 'dark')} }`,
    '}',
  ];
  return `${rules.join('\n')}\n${readFileSync('src/reports/page/page.css', 'utf8')}`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
