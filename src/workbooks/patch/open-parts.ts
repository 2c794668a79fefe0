import { keyOf, relationshipsPart } from '../package/index.js';

/** 部件 · The parts of a package; those that are not written stay as they are, still compressed. */
export interface OpenedParts {
  readonly paths: () => readonly string[];
  readonly has: (path: string) => boolean;
  readonly bytes: (path: string) => Promise<Uint8Array>;
  readonly text: (path: string) => Promise<string>;
  readonly write: (path: string, content: string | Uint8Array) => void;
  readonly remove: (path: string) => void;
  readonly pack: () => Promise<Uint8Array>;
}

/** The first day that a ZIP archive can hold; with it the same parts give the same bytes. */
const stamp = new Date(Date.UTC(1980, 0, 1));

/** Opens a package to change some of its parts. */
export async function openParts(bytes: Uint8Array): Promise<OpenedParts> {
  const { default: JSZip } = await import('jszip');
  const zip = await JSZip.loadAsync(bytes, { createFolders: false });
  const paths = () => Object.keys(zip.files).filter((path) => zip.files[path]?.dir === false);
  const spelled = new Map(paths().map((path) => [keyOf(path), path]));
  const nameOf = (path: string) => spelled.get(keyOf(path)) ?? path;
  const file = (path: string) => {
    const found = zip.file(nameOf(path));
    if (!found) throw new Error(`There is no part ${path}`);
    return found;
  };
  return {
    paths,
    has: (path) => zip.file(nameOf(path)) !== null,
    bytes: (path) => file(path).async('uint8array'),
    text: (path) => file(path).async('string'),
    write: (path, content) => {
      zip.file(nameOf(path), content, { date: stamp, createFolders: false });
    },
    remove: (path) => void zip.remove(nameOf(path)),
    pack: () => zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' }),
  };
}

const noRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
const relationshipType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Relates a part to another one and gives the id of the relationship. */
export async function relate(
  parts: OpenedParts,
  from: string,
  { type, target }: { readonly type: string; readonly target: string },
): Promise<string> {
  const path = relationshipsPart(from);
  const list = parts.has(path) ? await parts.text(path) : noRelationships;
  const numbers = [...list.matchAll(/\bId="rId(\d+)"/g)].map(([, digits]) => Number(digits));
  const id = `rId${Math.max(0, ...numbers) + 1}`;
  const element = `<Relationship Id="${id}" Type="${relationshipType}/${type}" Target="/${target}"/>`;
  const whole = list.replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>');
  parts.write(path, whole.replace('</Relationships>', `${element}</Relationships>`));
  return id;
}

/** Takes away the relationships of a part to parts of a type. */
export async function unrelate(parts: OpenedParts, from: string, type: string): Promise<void> {
  const path = relationshipsPart(from);
  const list = await parts.text(path);
  const element = new RegExp(`<Relationship\\b[^>]*/${type}"[^>]*/>`, 'g');
  parts.write(path, list.replace(element, ''));
}

/** Names a part, or the parts of an extension, in the list of types; defaults come first. */
export async function declare(parts: OpenedParts, element: string): Promise<void> {
  const path = '[Content_Types].xml';
  const types = await parts.text(path);
  const isDefault = element.startsWith('<Default');
  parts.write(
    path,
    isDefault
      ? types.replace(/<(?:Default|Override)\b/, (next) => element + next)
      : types.replace('</Types>', `${element}</Types>`),
  );
}
