/** @jest-environment jsdom */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { iconFiles } from '../scripts/addin/icons.js';
import { localAddress, manifest } from '../scripts/addin/manifest.js';
import { installed } from '../scripts/bench/installed.js';
import { functionMetadata, functionsPageName } from '../scripts/functions/metadata.js';
import { functions, namespace } from '../src/core/functions/index.js';
import { requiredApi, ribbonCommands } from '../src/taskpane/excel/index.js';
import { associated } from './functions/excel-runtime.js';

const text = readFileSync('manifest.xml', 'utf8');
const xml = new DOMParser().parseFromString(text, 'application/xml');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

function all(name: string, within: ParentNode = xml): readonly Element[] {
  return [...within.querySelectorAll('*')].filter((one) => one.nodeName === name);
}

function one(name: string, within: ParentNode = xml): Element {
  const [found, ...more] = all(name, within);
  if (!found || more.length > 0) throw new Error(`${name} stands ${more.length + 1} times`);
  return found;
}

function at(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

function childNames(element: Element): readonly string[] {
  return [...element.children].map(({ nodeName }) => nodeName);
}

/** The resources of a section by id. */
function section(name: string): ReadonlyMap<string, Element> {
  return new Map([...one(name).children].map((each) => [at(each, 'id'), each]));
}

/** What an element says in each language. */
function said(element: Element): readonly string[] {
  const overrides = [...element.children].map((each) => at(each, 'Value'));
  return [at(element, 'DefaultValue'), ...overrides];
}

const sections = {
  images: section('bt:Images'),
  urls: section('bt:Urls'),
  short: section('bt:ShortStrings'),
  long: section('bt:LongStrings'),
};

test('the manifest is well formed', () => {
  expect(all('parsererror')).toEqual([]);
});

const xmllint = installed('xmllint');
(xmllint ? test : test.skip)('xmllint reads the manifest', () => {
  expect(execFileSync(xmllint ?? '', ['--noout', 'manifest.xml'], { encoding: 'utf8' })).toBe('');
});

test('the id is a GUID, and the version that of the package, of up to four numbers', () => {
  expect(one('Id').textContent).toMatch(/^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/);
  expect(one('Version').textContent).toBe(version);
  expect(version).toMatch(/^\d+(\.\d+){1,3}$/);
});

test('the elements stand in the order of the schema', () => {
  expect(childNames(xml.documentElement)).toEqual(
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl Hosts Requirements DefaultSettings Permissions VersionOverrides'.split(
      ' ',
    ),
  );
  const [host] = all('Host', one('VersionOverrides'));
  expect(host && childNames(host)).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
  expect(childNames(one('DesktopFormFactor'))).toEqual([
    'GetStarted',
    'FunctionFile',
    'ExtensionPoint',
  ]);
  expect(childNames(one('Resources'))).toEqual([
    'bt:Images',
    'bt:Urls',
    'bt:ShortStrings',
    'bt:LongStrings',
  ]);
  const [functionPoint] = all('ExtensionPoint');
  expect(functionPoint && childNames(functionPoint)).toEqual([
    'Script',
    'Page',
    'Metadata',
    'Namespace',
  ]);
});

test('a group and its buttons have their parts in order', () => {
  expect(childNames(one('Group'))).toEqual(['Label', 'Icon', 'Control', 'Control', 'Control']);
  for (const control of all('Control')) {
    expect(childNames(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
  }
});

test('Chinese is the language, and every sentence has its English beside it', () => {
  expect(one('DefaultLocale').textContent).toBe('zh-CN');
  const strings = [...sections.short.values(), ...sections.long.values()];
  const names = [...xml.documentElement.children].filter(({ nodeName }) =>
    ['DisplayName', 'Description'].includes(nodeName),
  );
  const spoken = [...names, ...strings];
  for (const element of spoken.filter((each) => at(each, 'id') !== 'Functions.Namespace')) {
    const [override] = element.children;
    expect(override && at(override, 'Locale')).toBe('en-US');
    expect(at(element, 'DefaultValue')).toMatch(/\p{Script=Han}/u);
    expect(override && at(override, 'Value')).not.toMatch(/\p{Script=Han}/u);
  }
});

test('strings and ids are no longer than Excel takes, and no id stands twice', () => {
  for (const element of sections.short.values()) {
    for (const value of said(element)) expect(value.length).toBeLessThanOrEqual(125);
  }
  for (const element of sections.long.values()) {
    for (const value of said(element)) expect(value.length).toBeLessThanOrEqual(250);
  }
  const ids = [...xml.querySelectorAll('[id]')].map((element) => at(element, 'id'));
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

/** The section that the resid of each element is looked up in. */
const sectionOf: Readonly<Record<string, keyof typeof sections>> = {
  Runtime: 'urls',
  SourceLocation: 'urls',
  FunctionFile: 'urls',
  LearnMoreUrl: 'urls',
  'bt:Image': 'images',
  Label: 'short',
  Title: 'short',
  Namespace: 'short',
  Description: 'long',
};

test('every resid is found in the section of its element, and every resource is used', () => {
  const users = [...xml.querySelectorAll('[resid]')];
  const lost = users.filter((user) => {
    const name = sectionOf[user.nodeName];
    return !name || !sections[name].has(at(user, 'resid'));
  });
  expect(lost.map((user) => at(user, 'resid'))).toEqual([]);
  const used = new Set(users.map((user) => at(user, 'resid')));
  const known = Object.values(sections).flatMap((each) => [...each.keys()]);
  expect(known.filter((id) => !used.has(id))).toEqual([]);
});

test('overrides stand inside their own resource, for a language that is known', () => {
  for (const override of all('bt:Override')) {
    expect(['bt:Url', 'bt:String']).toContain(override.parentElement?.nodeName);
    expect(at(override, 'Locale')).toBe('en-US');
    expect(at(override, 'Value')).not.toBe('');
  }
});

test('one page is the runtime, the page of functions, the function file and the pane', () => {
  const pages = [one('Runtime'), one('FunctionFile')].map((each) => at(each, 'resid'));
  const [page, shown] = [one('Page'), ...all('Action').slice(0, 1)].map((each) =>
    at(one('SourceLocation', each), 'resid'),
  );
  expect(new Set([...pages, page, shown])).toEqual(new Set(['Taskpane.Url']));
  expect(at(one('Runtime'), 'lifetime')).toBe('long');
  expect(all('TaskpaneId')).toEqual([]);
  const url = sections.urls.get('Taskpane.Url');
  expect(url && at(url, 'DefaultValue')).toBe(
    at(one('SourceLocation', one('DefaultSettings')), 'DefaultValue'),
  );
});

const addresses = [...xml.querySelectorAll('[DefaultValue], [Value]')]
  .flatMap((element) => [at(element, 'DefaultValue'), at(element, 'Value')])
  .filter((value) => value.includes('://'));

test('every address is https and below the address that the build replaces', () => {
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((value) => !value.startsWith(`${localAddress}/`))).toEqual([]);
  expect(text).not.toContain('http://localhost');
});

const served = new Set([
  ...Object.keys(iconFiles()),
  ...['taskpane.html', 'functions.js', 'functions.json', 'functions-en-us.json'],
  ...[functionsPageName('zh-CN'), functionsPageName('en-US')],
]);

test('every address leads to a file that is built', () => {
  const paths = addresses.map((value) => value.slice(localAddress.length + 1));
  expect(paths.filter((path) => !served.has(path))).toEqual([]);
});

/** Width and height of a PNG, from its header. */
function sizeOf(path: string): readonly [number, number] {
  const bytes = Buffer.from(iconFiles()[path] ?? []);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('every button has icons of 16, 32 and 80 pixels, and each is as large as it says', () => {
  for (const icon of all('Icon')) {
    const images = [...icon.children];
    expect(images.map((image) => at(image, 'size'))).toEqual(['16', '32', '80']);
    for (const image of images) {
      const url = at(sections.images.get(at(image, 'resid')) ?? image, 'DefaultValue');
      const size = Number(at(image, 'size'));
      expect(sizeOf(url.slice(localAddress.length + 1))).toEqual([size, size]);
    }
  }
  expect(at(one('IconUrl'), 'DefaultValue')).toMatch(/-32\.png$/);
  expect(at(one('HighResolutionIconUrl'), 'DefaultValue')).toMatch(/-64\.png$/);
});

test('the namespace is that of the code, the same in every language', () => {
  const element = sections.short.get('Functions.Namespace');
  expect(element && said(element)).toEqual([namespace]);
});

test('nothing is required that Office LTSC 2021 does not have', () => {
  const required = Object.fromEntries(
    all('Set').map((set) => [at(set, 'Name'), at(set, 'MinVersion')]),
  );
  expect(required).toEqual({
    [requiredApi.name]: requiredApi.version,
    CustomFunctionsRuntime: '1.3',
    SharedRuntime: '1.1',
  });
  expect(Number(requiredApi.version.split('.')[1])).toBeLessThanOrEqual(14);
});

test('the metadata of both languages names what the script associates, with the same parameters', () => {
  const [chinese, english] = (['zh-CN', 'en-US'] as const).map(
    (language) => functionMetadata(language, localAddress).functions,
  );
  const shape = (list: typeof chinese) =>
    list?.map(({ id, name, parameters }) => ({
      id,
      name,
      parameters: parameters.map(({ type, optional }) => ({ type, optional })),
    }));
  expect(shape(chinese)).toEqual(shape(english));
  expect(chinese?.map(({ id }) => id)).toEqual(associated().ids);
  expect(chinese?.map(({ parameters }) => parameters.length)).toEqual(
    functions.map(({ parameters }) => parameters.length),
  );
});

test('the names of functions are letters and digits, at least three', () => {
  for (const { id } of functions) expect(id).toMatch(/^[A-Z][A-Z\d]{2,}$/);
});

test('every command of the ribbon is answered by the pane', () => {
  const names = all('FunctionName').map(({ textContent }) => textContent);
  expect(names).toEqual(Object.keys(ribbonCommands));
});

test('an address and a version of their own take the place of those in the tree', () => {
  const filled = manifest('https://addin.example/plan/', '1.2.3');
  expect(filled).toContain('"https://addin.example/plan/taskpane.html"');
  expect(filled).toContain('<Version>1.2.3</Version>');
  expect(filled).not.toContain('localhost');
});
