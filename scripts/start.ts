/** Builds the add-in, serves it to this machine and says how to load it: `npm start -- --port 3000`. */
import { execSync } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { getPackageJsonScript, logErrorMessage } from 'office-addin-cli';
import { spokenLanguage } from '../src/batch/host/spoken-language.js';
import { startWords as english } from '../src/messages/start-words.en-US.js';
import { startWords as chinese } from '../src/messages/start-words.zh-CN.js';
import { addinFolder } from './addin/addin-folder.js';
import { fingerprintOf, isBuiltOf } from './addin/built-before.js';
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

/** The build is what package.json says it is; what was built of the same files before stays. */
async function build(address: string): Promise<void> {
  const fingerprint = fingerprintOf({ address, office: 'local', catalogue: undefined });
  if (isBuiltOf(addinFolder, fingerprint)) return;
  const script = (await getPackageJsonScript('build:addin')) ?? 'npx tsx scripts/build.ts';
  execSync(`${script} --address ${address}`, { stdio: 'inherit' });
}

async function start(): Promise<void> {
  const wanted = readPort(values.port, words.notAPort(values.port));
  const port = await freePort(wanted);
  await build(`https://localhost:${port}`);
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
