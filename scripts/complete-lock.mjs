/**
 * Completes package-lock.json with the optional packages of other systems.
 *
 * A registry mirror that holds only the packages of its own system leaves them out when the lock file
 * is written, and `npm ci` then refuses it. They are never installed here; elsewhere npm finds them by
 * name and version, and holds what it gets to the digest that the registry tells of it here. Run after
 * every change of dependencies: `npm run lock`.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const lockPath = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(lockPath, 'utf8'));
const systems = [
  'darwin',
  'linux',
  'win32',
  'android',
  'freebsd',
  'openharmony',
  'aix',
  'netbsd',
  'openbsd',
  'sunos',
];
const processors = [
  'arm64',
  'x64',
  'arm',
  'ia32',
  'ppc64',
  's390x',
  'loong64',
  'riscv64',
  'wasm32',
  'mips64el',
];

function within(words, known) {
  return known.filter((one) => words.includes(one)).slice(0, 1);
}

function entryOf(name, version) {
  const words = name.split(/[/-]/);
  const os = within(words, systems);
  const cpu = within(words, processors);
  return {
    version,
    ...(cpu.length > 0 ? { cpu } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
  };
}

function isLocked(parent, name) {
  for (
    let path = parent;
    ;
    path = path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1))
  ) {
    if (lock.packages[`${path}${path === '' ? '' : '/'}node_modules/${name}`]) return true;
    if (path === '') return false;
  }
}

for (const [parent, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (isLocked(parent, name) || !/^\d/.test(version)) continue;
    lock.packages[`node_modules/${name}`] = entryOf(name, version);
    console.log(`${name} ${version}`);
  }
}

/** What the registry says of a package that is not installed here; empty where it does not know it. */
function integrityOf(name, version) {
  const asked = ['view', `${name}@${version}`, 'dist.integrity'];
  return execFileSync('npm', asked, { encoding: 'utf8' }).trim();
}

for (const [path, entry] of Object.entries(lock.packages)) {
  if (path === '' || entry.link || entry.integrity) continue;
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const integrity = integrityOf(name, entry.version);
  if (integrity === '') throw new Error(`The registry tells no digest of ${name} ${entry.version}`);
  const { version, ...rest } = entry;
  lock.packages[path] = { version, integrity, ...rest };
}

const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries(sorted);
writeFileSync(lockPath, `${JSON.stringify(lock, null, 2)}\n`);
