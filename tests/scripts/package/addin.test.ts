import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFiles } from '../../../scripts/addin/write-files.js';
import { addinAddress, builtAddin } from '../../support/built-addin.js';
import { nginx, serveWithNginx } from '../../support/nginx.js';
import { obstacles } from '../../support/pane/axe.js';
import { leaveChromium, startChromium } from '../../support/pane/chromium.js';
import { submission } from '../../support/pane/sketches.js';
import { workbook } from '../../support/workbook.js';
import { xlsxOf } from '../../support/xlsx.js';
import { testsWith } from '../../support/tests-with.js';

const { site, nginx: conf } = await builtAddin();
const folder = mkdtempSync(join(tmpdir(), 'site-'));
writeFiles(folder, site);
writeFileSync(join(folder, '.hidden'), 'no');
symlinkSync('/etc/passwd', join(folder, 'link.txt'));
const served = nginx === undefined ? undefined : await serveWithNginx(folder, conf);
const whereServed = testsWith(served, 'nginx is not installed: the settings for it were not tried');
const browser = served && (await startChromium());

afterAll(async () => {
  await leaveChromium();
  served?.stop();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

function ask(path: string, method = 'GET'): Promise<Answer> {
  const options = { method, rejectUnauthorized: false };
  return new Promise((resolve, reject) => {
    const asked = request(`${served?.address}/${path}`, options, (answer) => {
      answer.resume();
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

test('manifest and metadata name the address of the server, and no other', () => {
  const texts = ['manifest.xml', 'functions.json', 'functions-en-us.json'].map((name) =>
    Buffer.from(site[name] ?? '').toString('utf8'),
  );
  for (const text of texts) {
    expect(text).toContain(addinAddress);
    expect(text).not.toContain('localhost');
  }
  expect(conf).toContain('server_name guihua.mz.example.gov.cn;');
});

test('the settings for IIS say the policy of the page, and that only its own site may frame it', () => {
  const settings = Buffer.from(site['web.config'] ?? '').toString('utf8');
  expect(settings).toMatch(/value="default-src 'none';[^"]*frame-ancestors 'self'"/);
  expect(settings).not.toContain('$');
});

whereServed.each([
  ['taskpane.html', 'text/html; charset=utf-8', 'no-cache'],
  ['taskpane.js', 'text/javascript; charset=utf-8', 'no-cache'],
  ['functions.json', 'application/json; charset=utf-8', 'no-cache'],
  ['manifest.xml', 'application/xml; charset=utf-8', 'no-cache'],
  ['icons/open-32.png', 'image/png', 'no-cache'],
  ['office/zh-CN/office_strings.js', 'text/javascript; charset=utf-8', 'no-cache'],
  [firstChunk(), 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
])('%s is served as what it is, and kept as long as its name allows', async (path, type, kept) => {
  const { status, headers } = await ask(path);
  expect(status).toBe(200);
  expect(headers['content-type']).toBe(type);
  expect(headers['cache-control']).toBe(kept);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
});

function firstChunk(): string {
  return Object.keys(site).find((path) => path.startsWith('chunks/')) ?? '';
}

whereServed.each([
  ['.hidden', 'GET', 404],
  ['link.txt', 'GET', 404],
  ['web.config', 'GET', 404],
  ['nothing.html', 'GET', 404],
  ['', 'GET', 404],
  ['taskpane.html', 'POST', 405],
  ['taskpane.html', 'HEAD', 200],
])('%s by %s is answered with %d', async (path, method, status) => {
  expect((await ask(path, method)).status).toBe(status);
});

whereServed(
  'the pane that nginx serves checks a workbook under the policy of the server',
  async () => {
    if (!browser) throw new Error('no browser');
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'zh-CN' });
    const page = await context.newPage();
    const told: string[] = [];
    page.on('console', (line) => told.push(line.text()));
    page.on('pageerror', ({ message }) => told.push(message));
    await page.goto(`${served?.address}/taskpane.html`);
    await page.waitForSelector('.pane');
    const buffer = Buffer.from(xlsxOf(workbook(submission)));
    await page.setInputFiles('input[type=file] >> nth=0', { name: 'a.xlsx', mimeType: '', buffer });
    await page.waitForSelector('.file .pill');
    expect(await obstacles(page)).toEqual([]);
    expect(told.filter((line) => !/Office\.js|telemetry/i.test(line))).toEqual([]);
    await context.close();
  },
);
