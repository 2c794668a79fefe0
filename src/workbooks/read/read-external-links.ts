import { relationships, type Package, type Relationship } from '../package/index.js';

/**
 * Where the external links of a workbook lead, in the order in which formulas number them.
 *
 * A link without an address, as to a running program, is told by its part.
 */
export async function readExternalLinks(
  source: Package,
  links: readonly (Relationship | undefined)[],
): Promise<readonly string[]> {
  const targets: string[] = [];
  for (const link of links) {
    const found = link ? await relationships(source, link.target) : [];
    targets.push(found.find(({ isExternal }) => isExternal)?.target ?? link?.target ?? '');
  }
  return targets;
}
