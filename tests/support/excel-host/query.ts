import { isNode, nullNode, type Node } from './node.js';
import { propertyOf } from './property-of.js';
import type { QueryInfo } from './wire.js';

/** The references that were given to objects of a batch. */
export type Marks = ReadonlyMap<Node, string>;

/** What an object is known by after it was reached: its id, and the reference to keep. */
export function identity(marks: Marks, target: Node): object | null {
  if (target === nullNode) return null;
  return { ...reference(marks, target), ...(target.id === undefined ? {} : { Id: target.id }) };
}

function reference(marks: Marks, target: Node): object {
  const mark = marks.get(target);
  return mark === undefined ? {} : { _ReferenceId: mark };
}

/** What was asked of an object or of each item of a collection; without a choice all plain values. */
export function queried(marks: Marks, target: Node, { Select = [] }: QueryInfo): object | null {
  if (target === nullNode) return null;
  const wanted = Select.map((path) => path.replace(/^items\//i, ''));
  if (!target.items) return picked(marks, target, wanted);
  return {
    _Items: target
      .items()
      .map((item) => ({ ...identity(marks, item), ...picked(marks, item, wanted) })),
  };
}

function picked(marks: Marks, target: Node, wanted: readonly string[]): object {
  const names = wanted.length > 0 ? wanted : plainNames(target);
  const result: Record<string, unknown> = {};
  for (const path of names) {
    if (path === '_ReferenceId') Object.assign(result, reference(marks, target));
    else pickInto(marks, target, { path, result });
  }
  return result;
}

function pickInto(
  marks: Marks,
  target: Node,
  { path, result }: { readonly path: string; readonly result: Record<string, unknown> },
): void {
  const [head = '', ...rest] = path.split('/');
  const name = head.charAt(0).toUpperCase() + head.slice(1);
  const value = propertyOf(target, name).get();
  if (!isNode(value)) result[name] = value;
  else {
    const inner = queried(marks, value, { Select: [rest.join('/')] });
    result[name] = { ...(result[name] as object | undefined), ...inner };
  }
}

function plainNames({ properties }: Node): readonly string[] {
  return Object.keys(properties).filter((name) => !isNode(properties[name]?.get()));
}
