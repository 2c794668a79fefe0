import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../scripts/serve/free-port.js';
import { serveFolder } from '../../../scripts/serve/serve-folder.js';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
mkdirSync(join(folder, 'office/zh-cn'), { recursive: true });
writeFileSync(join(folder, 'taskpane.html'), '<title>规划指标</title>');
writeFileSync(join(folder, 'functions.json'), '{}');
writeFileSync(join(folder, 'office/zh-cn/office_strings.js'), '// strings');

let server: Server;
let base: string;

beforeAll(async () => {
  server = await serveFolder({ folder, port: 0, certificate: { reason: 'a test' } });
  base = `http://localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

test('the page is served as HTML and never kept, so that a new build shows at once', async () => {
  const answer = await fetch(`${base}/taskpane.html`);
  expect(answer.headers.get('content-type')).toContain('text/html');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.text()).toContain('规划指标');
});

test('Excel on the web may read the metadata from its own address', async () => {
  const answer = await fetch(`${base}/functions.json`);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
});

test('the strings of office.js are found however the language is spelt', async () => {
  expect((await fetch(`${base}/office/zh-CN/office_strings.js`)).status).toBe(200);
});

test('nothing outside the folder is served', async () => {
  expect((await fetch(`${base}/..%2f..%2fetc/passwd`)).status).toBe(404);
  expect((await fetch(`${base}/nothing.html`)).status).toBe(404);
});

test('where a port is taken the next free one is used', async () => {
  const { port } = server.address() as AddressInfo;
  const free = await freePort(port);
  expect(free).not.toBe(port);
  expect(await freePort(free)).toBe(free);
});
