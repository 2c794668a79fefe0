/** Builds the add-in, serves it to this machine and says how to load it: `npm start -- --port 3000`. */
import { execSync } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { getPackageJsonScript, logErrorMessage } from 'office-addin-cli';
import { spokenLanguage } from '../src/batch/spoken-language.js';
import { startWords as english } from '../src/messages/start-words.en-US.js';
import { startWords as chinese } from '../src/messages/start-words.zh-CN.js';
import { addinFolder } from './addin/addin-files.js';
import { freePort } from './serve/free-port.js';
import { localCertificate } from './serve/local-certificate.js';
import { readPort } from './serve/read-port.js';
import { serveFolder } from './serve/serve-folder.js';
import { startLines } from './serve/start-lines.js';

const { env } = process;
const system = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
const { values } = parseArgs({
  args: process.argv.slice(2),
  options: { port: { type: 'string', default: '3000' }, lang: { type: 'string' } },
});
const words = spokenLanguage(values.lang, system) === 'zh-CN' ? chinese : english;

/** The build is what package.json says it is; outside npm nobody has read that file. */
async function build(port: number): Promise<void> {
  const script = (await getPackageJsonScript('build')) ?? 'npx tsx scripts/build.ts';
  execSync(`${script} --address https://localhost:${port}`, { stdio: 'inherit' });
}

async function start(): Promise<void> {
  const wanted = readPort(values.port, words.notAPort(values.port));
  const port = await freePort(wanted);
  await build(port);
  const certificate = await localCertificate();
  const server = await serveFolder({ folder: addinFolder, port, certificate });
  const manifest = resolve(addinFolder, 'manifest.xml');
  const lines = startLines({ port, wanted, manifest, certificate }, words);
  process.stdout.write(`\n${lines.join('\n')}\n`);
  process.once('SIGINT', () => {
    server.close();
    server.closeAllConnections();
  });
}

try {
  await start();
} catch (error) {
  logErrorMessage(error);
  process.exitCode = 2;
}
