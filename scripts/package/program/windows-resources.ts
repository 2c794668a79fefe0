import { readFileSync } from 'node:fs';
import { Data, NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { packageVersion } from '../../addin/manifest.js';
import { iconFolder, iconSizes } from '../../addin/icons.js';

/** Chinese as it is spoken in China, and Unicode: what the properties of a file are shown in. */
const shown = { lang: 2052, codepage: 1200 };

/** The icon of node.exe, which ours takes the place of. */
const icon = { id: 1, lang: 1033 };

/**
 * 程序资源 · node.exe with our icon and version in its resources, and without the signature of Node.
 *
 * The signature is one over bytes that are no longer the same. It is done before the script is put in.
 */
export function withOurResources(program: Buffer): Buffer {
  const executable = NtExecutable.from(program, { ignoreCert: true });
  const resources = NtExecutableResource.from(executable);
  const { IconGroupEntry, VersionInfo } = Resource;
  const icons = Data.IconFile.from(iconFile()).icons.map(({ data }) => data);
  IconGroupEntry.replaceIconsForResource(resources.entries, icon.id, icon.lang, icons);
  const [info] = VersionInfo.fromEntries(resources.entries);
  if (!info) throw new Error('node.exe has no version');
  setVersion(info);
  info.outputToResourceEntries(resources.entries);
  resources.outputResource(executable);
  return Buffer.from(executable.generate());
}

function setVersion(info: Resource.VersionInfo): void {
  const version = packageVersion();
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  for (const language of info.getAllLanguagesForStringValues())
    info.removeAllStringValues(language);
  info.setFileVersion(major, minor, patch, 0, shown.lang);
  info.setProductVersion(major, minor, patch, 0, shown.lang);
  info.setStringValues(shown, {
    ...{ FileVersion: version, ProductVersion: version, CompanyName: 'Plan Indicators' },
    ...{ ProductName: '规划指标', FileDescription: '规划指标：校验、模板、审批签署' },
    ...{ OriginalFilename: 'plan-indicators.exe', InternalName: 'plan-indicators' },
    LegalCopyright: 'MIT License. Node.js: Copyright Node.js contributors, MIT license.',
  });
}

/** The drawings of the ribbon as one icon of Windows: a head, a line a size, and the pictures. */
export function iconFile(): Buffer {
  const pictures = iconSizes.map((size) => readFileSync(`${iconFolder}/open-${size}.png`));
  const head = Buffer.from([0, 0, 1, 0, iconSizes.length, 0]);
  let offset = head.length + iconSizes.length * 16;
  const lines = pictures.map((picture, at) => {
    const line = Buffer.alloc(16);
    line.set([iconSizes[at] ?? 0, iconSizes[at] ?? 0, 0, 0, 1, 0, 32, 0]);
    line.writeUInt32LE(picture.length, 8);
    line.writeUInt32LE(offset, 12);
    offset += picture.length;
    return line;
  });
  return Buffer.concat([head, ...lines, ...pictures]);
}
