/**
 * The part that a relationship target names, seen from the part that holds the relationship.
 *
 * @example resolvePart('xl/workbook.xml', 'worksheets/sheet1.xml') //=> 'xl/worksheets/sheet1.xml'
 */
export function resolvePart(source: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const folders = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '' && step !== '.') folders.push(step);
  }
  return folders.join('/');
}

/** The part that holds the relationships of a part; of the package where the part is ''. */
export function relationshipsPart(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

const unusual = /\\|^\/|\/$|\/\/|(?:^|\/)\.\.?(?:\/|$)/;

/** By which a part is found: without the case, slashes and dots of its name. */
export function keyOf(part: string): string {
  return (unusual.test(part) ? resolvePart('', part) : part).toLowerCase();
}
