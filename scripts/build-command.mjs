/** Bundles the commands into dist or the folder that is named; runs on `npm ci` and `npm run build`. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { build } from 'esbuild';

const folder = process.argv[2] ?? 'dist';

/** What CommonJS packages find in a module of their own. */
const banner = [
  "import { createRequire as createRequireOfBundle } from 'node:module';",
  'const require = createRequireOfBundle(import.meta.url);',
  'const __filename = import.meta.filename;',
].join(' ');

const { metafile } = await build({
  entryPoints: {
    'plan-indicators': 'scripts/plan-indicators.ts',
    validate: 'scripts/validate.ts',
    freeze: 'scripts/freeze.ts',
    fix: 'scripts/fix.ts',
    explain: 'scripts/explain.ts',
    seal: 'scripts/seal.ts',
    merge: 'scripts/merge.ts',
    template: 'scripts/template.ts',
    worker: 'src/batch/worker.ts',
  },
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  minifySyntax: true,
  minifyWhitespace: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  external: ['piscina'],
  banner: { js: banner },
  metafile: true,
  logLevel: 'warning',
});

/** What tells this build from any other, whichever of its commands is run. */
const digest = createHash('sha256');
for (const path of Object.keys(metafile.outputs).sort()) digest.update(readFileSync(path));
writeFileSync(`${folder}/build-id`, digest.digest('hex'));
