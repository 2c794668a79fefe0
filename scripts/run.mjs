/** Runs a command by its name; bundles all of them first where `npm ci --ignore-scripts` left none. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const args = process.argv.slice(2);
const bundle = new URL('../dist/plan-indicators.mjs', import.meta.url);
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
