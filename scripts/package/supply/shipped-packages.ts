import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A package of npm of which something is shipped. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As an SPDX expression. */
  readonly licence: string;
  /** Its licence in full, as it comes with it. */
  readonly text: string;
  /** The digest under which the registry has it, where the lock file states one. */
  readonly integrity: string | undefined;
}

interface Described {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type?: string };
  readonly licenses?: readonly { readonly type: string }[];
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly integrity?: string } | undefined>>;
}

/** 随附软件包 · The packages that some bundled files come from, by name, those within packages included. */
export function shippedPackages(inputs: readonly string[]): readonly ShippedPackage[] {
  const folders = new Set(inputs.flatMap((input) => packageFolder(input) ?? []));
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const all = [...folders].map((folder) => described(folder, lock));
  return all.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** The same package once, whichever of some lists it is in. */
export function eachPackageOnce(
  lists: readonly (readonly ShippedPackage[])[],
): readonly ShippedPackage[] {
  const byKey = new Map(lists.flat().map((one) => [keyOf(one), one]));
  return [...byKey.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

function keyOf({ name, version }: ShippedPackage): string {
  return `${name}@${version}`;
}

function packageFolder(input: string): string | undefined {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}

function described(folder: string, { packages }: Lock): ShippedPackage {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Described;
  const { name, version, license, licenses } = about;
  const stated = typeof license === 'string' ? license : license?.type;
  const licence = stated ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'NOASSERTION';
  const { integrity } = packages[folder] ?? {};
  return { name, version, licence, text: licenceText(folder, licence), integrity };
}

/** The licence files of a package; what has none states its licence by name. */
function licenceText(folder: string, licence: string): string {
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name));
  const files = names.sort().map((name) => join(folder, name));
  const texts = files.filter(existsSync).map((file) => readFileSync(file, 'utf8').trim());
  return texts.length > 0 ? texts.join('\n\n') : `Licence: ${licence}`;
}
