import { attribute, nameKey, scanXml } from '../xml/index.js';
import type { Cursor } from '../xml/index.js';
import type { Package } from './open-package.js';
import { relationshipsPart, resolvePart } from './part-path.js';

/** A relationship of a part; type is the last step of its URI, the same in both dialects. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The part that it leads to, or the address outside as it is stored. */
  readonly target: string;
  readonly isExternal: boolean;
}

const element = nameKey('Relationship');
const idKey = nameKey('Id');
const typeKey = nameKey('Type');
const targetKey = nameKey('Target');
const modeKey = nameKey('TargetMode');

/** The relationships of a part, of the package itself where the part is ''; none without their part. */
export async function relationships(
  source: Package,
  part: string,
): Promise<readonly Relationship[]> {
  const found: Relationship[] = [];
  const list = relationshipsPart(part);
  if (!source.has(list)) return found;
  await scanXml(list, source.chunks(list), {
    open: (cursor) => {
      if (cursor.key !== element) return false;
      source.keep();
      found.push(relationshipAt(cursor, part));
      return false;
    },
    close: () => undefined,
  });
  return found;
}

function relationshipAt(cursor: Cursor, part: string): Relationship {
  const target = attribute(cursor, targetKey) ?? '';
  const isExternal = attribute(cursor, modeKey) === 'External';
  return {
    id: attribute(cursor, idKey) ?? '',
    type: (attribute(cursor, typeKey) ?? '').split('/').at(-1) ?? '',
    target: isExternal ? target : resolvePart(part, target),
    isExternal,
  };
}
