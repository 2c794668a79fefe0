import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { globSync } from 'tinyglobby';
import ts from 'typescript';

/** Folders in the order of the arrows: a file imports from its own folder or from earlier ones. */
const layers: readonly (readonly string[])[] = [
  ['src/core/model'],
  ['src/core/entries'],
  ['src/core/formulas'],
  ['src/core/regions'],
  ['src/core/catalogue'],
  ['src/core/ratings'],
  ['src/core/functions'],
  ['src/core/expressions'],
  ['src/core/contract'],
  ['src/core/units'],
  ['src/core/own-checks'],
  ['src/core/tables'],
  ['src/core/layouts'],
  ['src/core/recalculation'],
  ['src/core/catalogue-file'],
  ['src/core/adoption'],
  ['src/core/annex'],
  ['src/core/own-tables'],
  ['src/core/submission'],
  ['src/core/explanations'],
  ['src/core/rules'],
  ['src/core/seal'],
  ['src/core/facts'],
  ['src/core/batch-rules'],
  ['src/core/consolidation'],
  ['src/core/next-period'],
  ['src/core/folds'],
  ['src/core'],
  ['src/messages'],
  ['src/charts'],
  ['src/reports'],
  ['src/workbooks'],
  ['src/seals'],
  ['src/data'],
  ['src/functions', 'src/taskpane', 'src/batch'],
  ['package.json'],
  ['scripts'],
];

/** The rooms of src/batch in the order of their arrows, held as the layers are. */
const batchRooms = [
  ...['host', 'files', 'keys', 'settings', 'run', 'expected', 'inputs', 'outputs', 'commands'],
];

/** Bytes are read before anything is understood: these folders know only cells and entries. */
const readers = ['src/workbooks/package', 'src/workbooks/read', 'src/workbooks/xml'];
const known = ['src/core/model', 'src/core/entries', ...readers];

/** Packages and Node modules that a folder must do without. */
const banned: readonly { folder: string; pattern: RegExp; why: string }[] = [
  {
    folder: 'src/core',
    pattern: /^(?!(big\.js|fraction\.js|@borgar\/fx\/xlsx)$)/,
    why: 'the core is pure: guard input in src/batch or src/taskpane and pass plain data in',
  },
  ...['src/messages', 'src/seals', 'src/data', 'src/functions'].map((folder) => ({
    folder,
    pattern: /^/,
    why: 'it needs no package: pass in what a package makes',
  })),
  ...['src/charts', 'src/reports', 'src/workbooks', 'src/batch'].map((folder) => ({
    folder,
    pattern: /^(react|office-ui|@microsoft\/)/,
    why: 'only the pane draws with React',
  })),
  {
    folder: 'src/workbooks',
    pattern: /^node:(?!zlib$)/,
    why: 'bytes in, bytes out: read and write files in src/batch or scripts',
  },
  ...['src/charts', 'src/reports'].map((folder) => ({
    folder,
    pattern: /^node:/,
    why: 'it also runs in browsers: pass the data in',
  })),
  { folder: 'src/taskpane', pattern: /^node:/, why: 'it runs in browsers' },
  {
    folder: 'src',
    pattern: /^node:(process|console)$/,
    why: 'only scripts touch process and the console: pass what is needed in',
  },
];

/** Globals that only some folders may touch. */
const guarded: readonly { names: readonly string[]; folders: readonly string[]; why: string }[] = [
  { names: ['process'], folders: ['scripts'], why: 'only scripts may. Pass it in' },
  /** Where SheetJS is kept from talking to it. */
  {
    names: ['console'],
    folders: ['scripts', 'src/workbooks/foreign'],
    why: 'only scripts may. Pass it in',
  },
  {
    names: ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'],
    folders: ['src/taskpane/excel', 'src/functions'],
    why: 'only src/taskpane/excel talks to Excel, and src/functions asks it for language and plans',
  },
];

/** A view is a function of plain data: it gets its words, and never fetches. */
const outsideViews =
  /^src\/(taskpane\/(app|excel|worker)|messages\/(?!pane\.js)|workbooks|seals|data|reports)\b/;

interface Import {
  readonly file: string;
  readonly name: string;
}

const files = globSync(['src/**/*.{ts,tsx}', 'scripts/**/*.ts']).sort();

function textOf(file: string): string {
  return readFileSync(file, 'utf8');
}

function importsOf(file: string): readonly Import[] {
  const { importedFiles } = ts.preProcessFile(textOf(file), true, true);
  return importedFiles.map(({ fileName }) => ({ file, name: nameOf(fileName) }));
}

function nameOf(name: string): string {
  return isBuiltin(name) && !name.startsWith('node:') ? `node:${name}` : name;
}

function isIn(folder: string, path: string): boolean {
  return path.startsWith(`${folder}/`);
}

/** The folder of the arrows that a path lies in; of src/core itself only the files at its root. */
function layerOf(path: string): { folder: string; rank: number } | undefined {
  const found = layers.flatMap((folders, rank) =>
    folders.filter((folder) => holds(folder, path)).map((folder) => ({ folder, rank })),
  );
  return found[0];
}

function holds(folder: string, path: string): boolean {
  return folder === 'src/core' ? dirname(path) === folder : folder === path || isIn(folder, path);
}

function targetOf({ file, name }: Import): string | undefined {
  return name.startsWith('.') ? posix.normalize(join(dirname(file), name)) : undefined;
}

/** What is wrong with an import, as a sentence for who wrote it; nothing where it follows the arrows. */
function complaintAbout(found: Import): string | undefined {
  const target = targetOf(found);
  return target === undefined ? bannedPackage(found) : wrongWay(found, target);
}

function bannedPackage({ file, name }: Import): string | undefined {
  const ban = banned.find(({ folder, pattern }) => isIn(folder, file) && pattern.test(name));
  return ban && `${file} imports ${name}: ${ban.why}.`;
}

function wrongWay({ file, name }: Import, target: string): string | undefined {
  const [from, to] = [layerOf(file), layerOf(target)];
  const said = `${file} imports ${name}`;
  if (!from || !to) return `${said}: give its folder a place in the layers of this test.`;
  if (readers.some((folder) => isIn(folder, file)) && !known.some((each) => isIn(each, target))) {
    return `${said}: readers know only core/model and core/entries. Pass it in.`;
  }
  if (isIn('src/taskpane/views', file) && outsideViews.test(target)) {
    return `${said}: a view knows plain data and callbacks only. Pass it in.`;
  }
  if (from.folder === 'src/batch' && to.folder === from.folder)
    return wrongRoom({ file, name }, target);
  if (from.folder === to.folder || to.rank < from.rank) return undefined;
  const earlier = to.rank === from.rank ? 'a folder before both' : `${from.folder} or before`;
  return `${said}: ${to.folder} does not come before ${from.folder}. Move what is shared to ${earlier}, or pass it in.`;
}

/** Files at the root of src/batch open its rooms and may know all of them. */
function wrongRoom({ file, name }: Import, target: string): string | undefined {
  const [from, to] = [roomOf(file), roomOf(target)];
  if (dirname(file) === 'src/batch' || from === to || isBefore(to, from)) return undefined;
  return `${file} imports ${name}: ${to} does not come before ${from} in the rooms of src/batch. Move what is shared to ${from} or before, or pass it in.`;
}

function roomOf(path: string): string {
  return path.split('/')[2] ?? '';
}

function isBefore(one: string, other: string): boolean {
  return batchRooms.includes(one) && batchRooms.indexOf(one) < batchRooms.indexOf(other);
}

test.each([
  ['src/core/rules/x.ts', '../submission/index.js'],
  ['src/core/rules/x.ts', './rule.js'],
  ['src/core/check.ts', './rules/index.js'],
  ['src/core/formulas/intervals/x.ts', '../../model/index.js'],
  ['src/workbooks/read/x.ts', '../../core/entries/index.js'],
  ['src/workbooks/create/x.ts', '../../messages/index.js'],
  ['src/batch/x.ts', '../data/regions.js'],
  ['src/batch/x.ts', 'node:fs'],
  ['src/core/formulas/x.ts', 'big.js'],
  ['src/batch/commands/x.ts', '../run/runner.js'],
  ['src/batch/index.ts', './commands/validate.js'],
])('the arrows allow that %s imports %s', (file, name) => {
  expect(complaintAbout({ file, name })).toBeUndefined();
});

test.each([
  ['src/core/model/x.ts', '../entries/index.js'],
  ['src/core/rules/x.ts', '../check.js'],
  ['src/core/rules/x.ts', '../batch-rules/index.js'],
  ['src/core/check.ts', '../messages/index.js'],
  ['src/core/rules/x.ts', '../../data/regions.js'],
  ['src/workbooks/read/x.ts', '../../core/contract/index.js'],
  ['src/workbooks/create/x.ts', 'node:fs'],
  ['src/workbooks/create/x.ts', '../../data/regions.js'],
  ['src/batch/x.ts', '../taskpane/views/pane.js'],
  ['src/batch/x.ts', '../functions/index.js'],
  ['src/taskpane/x.ts', '../functions/index.js'],
  ['src/taskpane/x.ts', '../batch/index.js'],
  ['src/functions/x.ts', '../batch/index.js'],
  ['src/functions/x.ts', '../taskpane/index.js'],
  ['src/taskpane/views/X.tsx', '../excel/index.js'],
  ['src/taskpane/views/X.tsx', '../../messages/index.js'],
  ['src/elsewhere/x.ts', '../core/check.js'],
  ['src/core/elsewhere/x.ts', '../model/index.js'],
  ['src/batch/x.ts', '../../tests/support/workbook.js'],
  ['src/core/rules/x.ts', 'node:fs'],
  ['src/core/rules/x.ts', 'zod'],
  ['src/core/rules/x.ts', 'exceljs'],
  ['src/core/rules/x.ts', 'react'],
  ['src/messages/x.ts', 'zod'],
  ['src/reports/x.ts', 'react'],
  ['src/seals/x.ts', 'node:crypto'],
  ['src/core/rules/x.ts', 'office-ui-fabric-react/lib/Button'],
  ['src/batch/x.ts', 'node:process'],
  ['src/batch/files/x.ts', '../run/runner.js'],
  ['src/batch/run/x.ts', '../elsewhere/x.js'],
])('the arrows forbid that %s imports %s', (file, name) => {
  expect(complaintAbout({ file, name })).toContain(`${file} imports ${name}`);
});

test('every file imports only from its own folder or from earlier ones', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap(importsOf).map(complaintAbout).filter(Boolean)).toEqual([]);
});

/** Where a file speaks of what its folder must not touch, by line. */
function globalsIn(file: string, text: string): readonly string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const lines: string[] = [];
  const visit = (node: ts.Node): void => {
    const why = ts.isIdentifier(node) && isGlobal(node) ? whyNot(node.text, file) : undefined;
    if (why) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      lines.push(`${file}:${line + 1} uses ${node.getText()}: ${why}.`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return lines;
}

function whyNot(name: string, file: string): string | undefined {
  const found = guarded.find(({ names }) => names.includes(name));
  return found?.folders.some((folder) => isIn(folder, file)) ? undefined : found?.why;
}

/** Whether a name stands where only a global can: before a dot, or behind that of globalThis. */
function isGlobal(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  if (!ts.isPropertyAccessExpression(parent)) return false;
  return parent.expression === node || parent.expression.getText() === 'globalThis';
}

test.each([
  ['src/batch/x.ts', 'const { argv } = process.argv;'],
  ['src/core/x.ts', 'console.log(1);'],
  ['src/taskpane/app/x.ts', 'globalThis.Office.onReady();'],
  ['src/taskpane/views/X.tsx', 'type Context = Excel.RequestContext;'],
])('a global is out of place: %s says %s', (file, text) => {
  expect(globalsIn(file, text)).toHaveLength(1);
});

test('only scripts touch the process and the console, and only src/taskpane/excel talks to Excel', () => {
  expect(files.flatMap((file) => globalsIn(file, textOf(file)))).toEqual([]);
});
