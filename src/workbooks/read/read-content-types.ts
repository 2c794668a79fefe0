import type { Package } from '../package/index.js';
import { attribute, nameKey, scanXml } from '../xml/index.js';

const list = '[Content_Types].xml';
const contentTypeKey = nameKey('ContentType');

/** The content types that a package uses; none where it does not list them. */
export async function readContentTypes(source: Package): Promise<ReadonlySet<string>> {
  const types = new Set<string>();
  if (!source.has(list)) return types;
  await scanXml(list, source.chunks(list), {
    open: (cursor) => {
      const type = attribute(cursor, contentTypeKey);
      if (type === undefined) return false;
      source.keep();
      types.add(type);
      return false;
    },
    close: () => undefined,
  });
  return types;
}
