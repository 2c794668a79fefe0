import { readFileSync } from 'node:fs';

/** The address that the manifest of the source tree stands for: a server on this machine. */
export const localAddress = 'https://localhost:3000';

/** 清单 · The manifest for an address and a version; everything else is as it stands at the top level. */
export function manifest(address: string, version: string): string {
  return readFileSync('manifest.xml', 'utf8')
    .replaceAll(localAddress, address.replace(/\/+$/, ''))
    .replace(/<Version>.*<\/Version>/, `<Version>${version}</Version>`);
}

/** The version of the add-in; Excel keeps metadata for a day unless it goes up. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  return version;
}
