/** How a part of a package is changed: by its path and text; undefined leaves it alone. */
export type PartPatch = (path: string, part: string) => string | undefined;

const firstPart = '[Content_Types].xml';
const textParts = /\.(?:xml|vml|rels)$/;

/** The first day that a ZIP archive can hold; with it the same parts give the same bytes. */
const stamp = new Date(Date.UTC(1980, 0, 1));

/** 重新打包 · The bytes of a package with patched parts, free of the clock. */
export async function repack(bytes: Uint8Array, patch: PartPatch): Promise<Uint8Array> {
  const { default: JSZip } = await import('jszip');
  const source = await JSZip.loadAsync(bytes);
  const target = new JSZip();
  const paths = Object.keys(source.files).filter((path) => source.files[path]?.dir === false);
  for (const path of [firstPart, ...paths.filter((other) => other !== firstPart)]) {
    const file = source.file(path);
    const content = textParts.test(path) ? await file?.async('string') : undefined;
    const patched =
      content === undefined ? await file?.async('uint8array') : (patch(path, content) ?? content);
    if (patched !== undefined) target.file(path, patched, { date: stamp, createFolders: false });
  }
  return target.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' });
}
