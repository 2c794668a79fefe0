import { gzipSync } from 'node:zlib';
import type { Size } from '../pane/sizes.js';
import type { PackageFiles } from './package-files.js';
import { pageNames } from './page/single-page.js';

/** The most that the small page may take on its way, gzipped, and a program, compressed, in bytes. */
const pageBudget = 1.6 * 2 ** 20;
const programBudget = 40 * 2 ** 20;

/** 体积 · What the pages take on their way, and what the programs do, with what they may. */
export function packageSizes(files: PackageFiles): readonly Size[] {
  const gzipped = (name: string) => gzipSync(files[name] ?? '').length;
  const archives = Object.keys(files).filter((name) => name.endsWith('.zip'));
  const { small, whole } = pageNames;
  return [
    { name: `${small}, gzipped`, bytes: gzipped(small), budget: pageBudget },
    { name: `${whole}, gzipped`, bytes: gzipped(whole) },
    ...archives.map((name) => ({
      name,
      bytes: files[name]?.length ?? 0,
      budget: programBudget,
    })),
  ];
}
