import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
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
writeFileSync(join(folder, '.env'), 'secret');
mkdirSync(join(folder, '.git'));
writeFileSync(join(folder, '.git/config'), 'secret');
symlinkSync('/etc/passwd', join(folder, 'passwd.txt'));
symlinkSync('/etc', join(folder, 'etc'));
symlinkSync(join(folder, 'taskpane.html'), join(folder, 'inside.html'));

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

/** The status of a request by some name and method. */
function statusOf(path: string, host: string, method = 'GET'): Promise<number | undefined> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: 'localhost', port, path, method, headers: { host } },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

test.each([
  ['localhost:3000', 200],
  ['127.0.0.1', 200],
  ['[::1]:3000', 200],
  ['evil.example', 421],
  ['localhost.evil.example', 421],
])(
  'asked by the name %s it answers %d: no other page can reach it by a name of its own',
  async (host, status) => {
    expect(await statusOf('/taskpane.html', host)).toBe(status);
  },
);

test.each([
  ['GET', 200],
  ['HEAD', 200],
  ['POST', 405],
  ['PUT', 405],
  ['OPTIONS', 405],
])('%s is answered with %d', async (method, status) => {
  expect(await statusOf('/taskpane.html', 'localhost', method)).toBe(status);
});

test.each([
  ['/.env', 404],
  ['/.git/config', 404],
  ['/%2egit/config', 404],
  ['/passwd.txt', 404],
  ['/etc/passwd', 404],
  ['/inside.html', 200],
])(
  '%s is answered with %d: hidden files and links that lead out are not served',
  async (path, status) => {
    expect(await statusOf(path, 'localhost')).toBe(status);
  },
);

test('no browser guesses what a file is', async () => {
  const answer = await fetch(`${base}/functions.json`);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
});
