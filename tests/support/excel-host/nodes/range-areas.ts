import type { Area } from '../../../../src/core/model/index.js';
import { hostError, node, nullNode, told, type Node } from '../node.js';

/** As documented, merges cannot be told where there are more than this many. */
const mostMerges = 512;

/** RangeAreas: several ranges of one sheet, or nothing. */
export function rangeAreasNode(areas: readonly Area[], rangeOf: (area: Area) => Node): Node {
  if (areas.length > mostMerges) throw hostError('GeneralException', 'too many merged areas');
  if (areas.length === 0) return nullNode;
  const items = () => areas.map(rangeOf);
  return node({
    properties: { AreaCount: told(() => areas.length), Areas: told(() => node({ items })) },
  });
}
