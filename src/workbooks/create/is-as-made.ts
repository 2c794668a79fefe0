import { created } from './created.js';

const day = created.toISOString().replace('.000', '');

/** 未经改动 · Whether a workbook is as it was made: a program that has saved it since says when that was. */
export async function isAsMade(bytes: Uint8Array): Promise<boolean> {
  const { default: JSZip } = await import('jszip');
  const archive = await JSZip.loadAsync(bytes).catch(() => undefined);
  const properties = await archive?.file('docProps/core.xml')?.async('string');
  return properties?.includes(`>${day}</dcterms:modified>`) ?? false;
}
