/** Runs a bundled command by name; bundles it first where `npm ci --ignore-scripts` left none. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [name, ...args] = process.argv.slice(2);
const bundle = new URL(`../dist/${name}.mjs`, import.meta.url);
if (!existsSync(fileURLToPath(bundle))) {
  const { cwd } = process;
  const here = cwd();
  process.argv = process.argv.slice(0, 2);
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  await import('./build-command.mjs');
  process.chdir(here);
}
process.argv = [process.argv[0], fileURLToPath(bundle), ...args];
await import(bundle.href);
