import type { Package } from '../package/index.js';
import { attribute, contentTypeNamespaces, place, scanXml, type PartShape } from '../xml/index.js';

const list = '[Content_Types].xml';
const shape: PartShape = {
  namespaces: contentTypeNamespaces,
  root: place('Types', place('Default'), place('Override')),
  nowhereElse: new Set(),
};

/** The content types that a package uses; none where it does not list them. */
export async function readContentTypes(source: Package): Promise<ReadonlySet<string>> {
  const types = new Set<string>();
  if (!source.has(list)) return types;
  await scanXml(
    { part: list, chunks: source.chunks(list), shape },
    {
      open: (cursor) => {
        const type = attribute(cursor, 'ContentType');
        if (type === undefined) return false;
        source.keep();
        types.add(type);
        return false;
      },
      close: () => undefined,
    },
  );
  return types;
}
