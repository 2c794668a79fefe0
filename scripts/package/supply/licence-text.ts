import type { ShippedPackage } from './shipped-packages.js';

/** 许可证汇编 · The licences of packages in full, one after the other. */
export function licenceText(packages: readonly ShippedPackage[]): string {
  return packages.map(sectionOf).join(`\n${'='.repeat(72)}\n\n`);
}

function sectionOf({ name, version, licence, text }: ShippedPackage): string {
  return `${name} ${version} (${licence})\n\n${text.replace(/\r\n?/g, '\n')}\n`;
}
