import {
  attribute,
  packageRelationshipNamespaces,
  place,
  scanXml,
  type Cursor,
  type PartShape,
} from '../xml/index.js';
import type { Package } from './open-package.js';
import { relationshipsPart, resolvePart } from './part-path.js';
import { readFailure } from './read-failure.js';

/** A relationship of a part; type is the last step of its URI, the same in both dialects. */
export interface Relationship {
  readonly id: string;
  /** The whole URI where it is of none of the dialects. */
  readonly type: string;
  /** The part that it leads to, or the address outside as it is stored. */
  readonly target: string;
  readonly isExternal: boolean;
}

const shape: PartShape = {
  namespaces: packageRelationshipNamespaces,
  root: place('Relationships', place('Relationship')),
  nowhereElse: new Set(['Relationships', 'Relationship']),
};
const types =
  /^(?:http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006|http:\/\/purl\.oclc\.org\/ooxml\/officeDocument|http:\/\/schemas\.microsoft\.com\/office\/(?:\d{4}|\d{4}\/\d\d))\/relationships\/(?=[^/]+$)/;

/** The relationships of a part, of the package itself where the part is ''; none without their part. */
export async function relationships(
  source: Package,
  part: string,
): Promise<readonly Relationship[]> {
  const found: Relationship[] = [];
  const list = relationshipsPart(part);
  if (!source.has(list)) return found;
  await scanXml(
    { part: list, chunks: source.chunks(list), shape },
    {
      open: (cursor) => {
        if (cursor.place === shape.root) return false;
        source.keep();
        found.push(relationshipAt(cursor, part));
        return false;
      },
      close: () => undefined,
    },
  );
  refuseRepeated(found, list);
  return found;
}

function relationshipAt(cursor: Cursor, part: string): Relationship {
  const target = attribute(cursor, 'Target') ?? '';
  const isExternal = attribute(cursor, 'TargetMode') === 'External';
  return {
    id: attribute(cursor, 'Id') ?? '',
    type: (attribute(cursor, 'Type') ?? '').trim().replace(types, ''),
    target: isExternal ? target : resolvePart(part, target),
    isExternal,
  };
}

/** An id leads to one part. */
function refuseRepeated(found: readonly Relationship[], part: string): void {
  const targets = new Map<string, string>();
  for (const { id, target } of found) {
    const before = targets.get(id) ?? target;
    if (before !== target) throw readFailure('ambiguous-content', { part, repeated: id });
    targets.set(id, target);
  }
}
