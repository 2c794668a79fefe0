import { readFileSync } from 'node:fs';
import { packageVersion } from '../addin/manifest.js';
import type { Serving } from '../addin/addin-files.js';
import { addinPackage } from './addin/addin-package.js';
import { pageNames, singlePage } from './page/single-page.js';
import { makePrograms } from './program/make-programs.js';
import { allPackages, nodeComponent } from './supply/all-packages.js';
import { licenceText } from './supply/licence-text.js';
import { sbom } from './supply/sbom.js';
import { zipOf, type ZipFile } from './zip.js';

/** What is handed out, by path. */
export type PackageFiles = Readonly<Record<string, string | Uint8Array>>;

/** Names of what stands beside every program, too. */
const licenceName = '许可证.txt';
const readmeName = '说明.txt';

/** 发布文件 · Everything that an office is given: pages, programs, the add-in, and what tells where it all comes from. */
export async function packageFiles(serving: Serving): Promise<PackageFiles> {
  const version = packageVersion();
  const [small, whole] = await Promise.all([singlePage('small'), singlePage('whole')]);
  const addin = await addinPackage(serving);
  const programs = await makePrograms();
  const node = nodeComponent();
  const inputs = [whole.inputs, programs.inputs, addin.inputs].flat();
  const packages = allPackages(inputs);
  const beside = {
    [readmeName]: forWindows(readme(version, serving.address)),
    [licenceName]: licenceText([node, ...packages]),
  };
  return {
    [pageNames.small]: small.html,
    [pageNames.whole]: whole.html,
    ...(await archives(programs, beside, version)),
    ...Object.fromEntries(
      Object.entries(addin.site).map(([path, content]) => [`addin/site/${path}`, content]),
    ),
    'addin/nginx.conf': addin.nginx,
    'addin/manifest.xml': addin.site['manifest.xml'] ?? '',
    'verify.cmd': forWindows(readFileSync('scripts/package/files/verify.cmd', 'utf8')),
    'sbom.cdx.json': sbom({ version, node, packages }),
    ...beside,
  };
}

function readme(version: string, address: string): string {
  return readFileSync('scripts/package/files/readme.zh-CN.txt', 'utf8')
    .replaceAll('$VERSION', version)
    .replaceAll('$ADDRESS', address);
}

async function archives(
  { linux, windows }: Awaited<ReturnType<typeof makePrograms>>,
  texts: Readonly<Record<string, string>>,
  version: string,
): Promise<PackageFiles> {
  const beside = Object.entries(texts).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  const check = forWindows(readFileSync('scripts/package/files/check.cmd', 'utf8'));
  const ofLinux: ZipFile = { path: 'plan-indicators', bytes: linux, isProgram: true };
  const ofWindows: ZipFile[] = [
    { path: 'plan-indicators.exe', bytes: windows, isProgram: true },
    { path: 'check.cmd', bytes: Buffer.from(check), isProgram: true },
  ];
  const [one, other] = await Promise.all([
    zipOf([...ofWindows, ...beside]),
    zipOf([ofLinux, ...beside]),
  ]);
  return {
    [`plan-indicators-${version}-win-x64.zip`]: one,
    [`plan-indicators-${version}-linux-x64.zip`]: other,
  };
}

/** Old programs of Windows show a text on one line unless its lines end as theirs do. */
function forWindows(text: string): string {
  return text.replaceAll('\n', '\r\n');
}
