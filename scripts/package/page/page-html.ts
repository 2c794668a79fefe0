import { createHash } from 'node:crypto';
import type { PageBundle, PageProgram } from './bundle-page.js';

/** What stands in the page beside its programs. */
export interface PageParts extends Pick<PageBundle, 'programs' | 'boot' | 'workerBoot' | 'style'> {
  readonly version: string;
  /** The pages of reference by name. */
  readonly references: Readonly<Record<string, string>>;
  readonly licences: string;
}

/** What is read where the page does not start: it is the first thing that is drawn. */
const waiting = `<h1>规划指标</h1>
<p>正在打开。如果一直停在这里，说明文件没有复制完整，或浏览器过旧。请重新复制并核对校验值，用 Microsoft Edge、Chrome 或 360 极速模式打开。</p>
<p lang="en">Opening. If nothing more appears, the file was not copied whole or the browser is too old. Copy it again, compare its checksum, and open it with Microsoft Edge or Chrome.</p>`;

/**
 * 单文件页面 · One page with everything in it, which asks for nothing.
 *
 * A program is a block that no browser runs, until it is put into a script whose digest the policy of the
 * page lists; the last block starts the first of them, so that half a file starts nothing.
 */
export function pageHtml(parts: PageParts): string {
  const { programs, boot, workerBoot, style, references, licences, version } = parts;
  const blocks = {
    'run-in-worker.js': workerBoot,
    ...references,
    'licences.txt': licences,
  };
  return [
    '<!doctype html>',
    '<html lang="zh-CN"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy([...scriptsOf(programs), boot])}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<meta name="version" content="${version}">`,
    '<title>规划指标 · Plan Indicators</title><link rel="icon" href="data:,">',
    `<style>${style}</style></head>`,
    `<body><div id="pane">${waiting}</div>`,
    ...Object.entries(programs).map(programBlock),
    ...Object.entries(blocks).map(([name, text]) => block(name, text)),
    `<script>${boot}</script>`,
    '</body></html>\n',
  ].join('\n');
}

/** What the page itself runs; the rest runs in its worker only. */
function scriptsOf(programs: PageParts['programs']): readonly string[] {
  const ofPage = Object.values(programs).filter(({ isOfPage }) => isOfPage);
  return ofPage.map(({ text }) => text);
}

function policy(scripts: readonly string[]): string {
  const digests = scripts.map(
    (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    `script-src ${digests.join(' ')}`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function programBlock([name, { text, isOfWorker }]: [string, PageProgram]): string {
  return block(name, text, isOfWorker ? ' data-worker' : '');
}

/** A block must reach its reader letter by letter: what HTML would end or change is refused. */
function block(name: string, text: string, mark = ''): string {
  if (/<\/script|<!--|[\r\0]/i.test(text)) throw new Error(`${name} does not fit into a page`);
  return `<script type="text/plain" id="${name}"${mark}>${text}</script>`;
}
