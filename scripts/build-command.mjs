/** Bundles the commands into dist or the folder that is named; runs on `npm ci` and `npm run build`. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';

const folder = process.argv[2] ?? 'dist';

/** What CommonJS packages find in a module of their own. */
const banner = [
  "import { createRequire as createRequireOfBundle } from 'node:module';",
  'const require = createRequireOfBundle(import.meta.url);',
  'const __filename = import.meta.filename;',
].join(' ');

const common = {
  outdir: folder,
  bundle: true,
  minifySyntax: true,
  minifyWhitespace: true,
  platform: 'node',
  target: 'node20',
  external: ['piscina'],
  metafile: true,
  logLevel: 'warning',
};

mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder).filter((name) => /\.([cm]js|compiled)$/.test(name))) {
  rmSync(`${folder}/${name}`);
}

const { metafile } = await build({
  ...common,
  entryPoints: {
    'plan-indicators': 'scripts/plan-indicators.ts',
    freeze: 'scripts/freeze.ts',
    fix: 'scripts/fix.ts',
    explain: 'scripts/explain.ts',
    seal: 'scripts/seal.ts',
    merge: 'scripts/merge.ts',
    template: 'scripts/template.ts',
  },
  outExtension: { '.js': '.mjs' },
  splitting: true,
  format: 'esm',
  charset: 'utf8',
  banner: { js: banner },
});

/** The bundle of each module that some other module imports only when it needs it. */
const modules = new Map(
  Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) =>
    entryPoint === undefined ? [] : [[resolve(entryPoint), `./${basename(path)}`]],
  ),
);

/** What few runs need, and what is large, is left to the bundles that are there already. */
const later = /(townships\.json|-schema\.js|\/html\.js|annotate-files\.js|create-summary\.js)$/;

const importedLater = {
  name: 'imported-later',
  setup({ onResolve, resolve: find }) {
    onResolve({ filter: later }, async ({ path, kind, importer, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const found = await find(path, { kind: 'import-statement', importer, resolveDir });
      return { path: modules.get(found.path), external: true };
    });
  },
};

/**
 * What is kept compiled is one script, in letters of a byte each, which are read quickest.
 *
 * A compiled script cannot import: it is handed what does.
 */
const { outputFiles } = await build({
  ...common,
  entryPoints: ['scripts/validation.ts'],
  write: false,
  format: 'cjs',
  charset: 'ascii',
  define: { 'import.meta.url': 'moduleUrl' },
  plugins: [importedLater],
});
const [{ text: script }] = outputFiles;
writeFileSync(`${folder}/validation.cjs`, script.replaceAll('import("', 'importLater("'));

const load = [
  "import { createRequire } from 'node:module';",
  "const { load } = createRequire(import.meta.url)('./load-compiled.cjs');",
];
copyFileSync('scripts/load-compiled.cjs', `${folder}/load-compiled.cjs`);
writeFileSync(`${folder}/validate.mjs`, [...load, "load('validation').run();\n"].join('\n'));
writeFileSync(
  `${folder}/worker.mjs`,
  [...load, "export const { checkOne } = load('validation');\n"].join('\n'),
);

/** What tells this build from any other, whichever of its commands is run. */
const digest = createHash('sha256');
for (const path of Object.keys(metafile.outputs).sort()) digest.update(readFileSync(path));
digest.update(script);
writeFileSync(`${folder}/build-id`, digest.digest('hex'));

/** Checks a few workbooks once, so that what a run needs first is among what is kept compiled. */
const keep = ['--require', resolve('scripts/keep-compiled.cjs'), `${folder}/validate.mjs`];
const small = ['examples/published', '--no-cache', '--quiet'];
try {
  execFileSync(process.execPath, [...keep, ...small], { stdio: 'ignore' });
} catch {
  /* It found something, which is nothing against it. */
}
