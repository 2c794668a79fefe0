/** Bundles the commands into dist or the folder that is named; runs on `npm ci` and `npm run build`. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { withoutStreams } from './without-streams.mjs';

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
  plugins: [withoutStreams],
  logLevel: 'warning',
};

mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder).filter((name) => /\.([cm]js|compiled)$/.test(name))) {
  rmSync(`${folder}/${name}`);
}

/** That of plan-indicators gives way to a compiled one below; it brings the commands that are imported later. */
const { metafile } = await build({
  ...common,
  entryPoints: {
    'plan-indicators': 'scripts/plan-indicators.ts',
  },
  outExtension: { '.js': '.mjs' },
  splitting: true,
  format: 'esm',
  charset: 'utf8',
  banner: { js: banner },
  metafile: true,
});

/** The bundle of each module that is imported when it is needed. */
const modules = new Map(
  Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) =>
    entryPoint === undefined ? [] : [[resolve(entryPoint), `./${basename(path)}`]],
  ),
);

/** What few runs need, and what is large, is left to the bundles above. */
const later =
  /\/(townships\.json|(authority|catalogue|config|layout)-schema\.js|html\.js|foreign\/index\.js|annotate-files\.js|notice-files\.js|progress-file\.js|refuse-worked-in\.js|create-summary\.js|(merge|template|tables|adopt|plan|rollup|freeze|fix|explain|seal)\.js)$/;

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

/** What esbuild leaves as it is: letters of regular expressions. */
function escaped(letter) {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * What is kept compiled is one script, in letters of a byte each, which are read quickest; a test holds it to the sources.
 *
 * A compiled script cannot import: it is handed what does.
 */
const { outputFiles } = await build({
  ...common,
  entryPoints: ['scripts/compiled-commands.ts'],
  write: false,
  format: 'cjs',
  charset: 'ascii',
  define: { 'import.meta.url': 'moduleUrl' },
  plugins: [...common.plugins, importedLater],
});
const [{ text }] = outputFiles;
const plain = text.replaceAll('import("', 'importLater("').replace(/[^\0-\x7f]/g, escaped);
const script = `(function (module, require, moduleUrl, importLater) {${plain}\n})`;
writeFileSync(`${folder}/commands.cjs`, script);
copyFileSync('scripts/load-compiled.cjs', `${folder}/load-compiled.cjs`);

/** The files by which Node and workers enter the script; a worker that is no ES module starts sooner. */
writeFileSync(
  `${folder}/plan-indicators.mjs`,
  [
    '#!/usr/bin/env node',
    "import { createRequire } from 'node:module';",
    "const { load } = createRequire(import.meta.url)('./load-compiled.cjs');",
    "load('commands').runAny();\n",
  ].join('\n'),
);
writeFileSync(
  `${folder}/worker.cjs`,
  "require('./load-compiled.cjs').load('commands').serveChecks();\n",
);

/** What tells this build from any other, whichever of its commands is run. */
const digest = createHash('sha256').update(script);
for (const path of Object.keys(metafile.outputs).sort()) digest.update(readFileSync(path));
writeFileSync(`${folder}/build-id`, digest.digest('hex'));

/** Checks a few workbooks once, so that what a run needs first is among what is kept compiled. */
const keep = ['--require', resolve('scripts/keep-compiled.cjs'), `${folder}/plan-indicators.mjs`];
const small = ['validate', 'examples/published', '--no-cache', '--quiet'];
spawnSync(process.execPath, [...keep, ...small], { stdio: 'ignore' });
