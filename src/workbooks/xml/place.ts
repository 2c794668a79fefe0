/** 位置 · An element of a part by its name, with the elements in it that are asked for. */
export interface ElementPlace {
  readonly name: string;
  readonly children: ReadonlyMap<string, Child>;
}

/** An element in its parent; its bit is 0 where it may be repeated. */
interface Child {
  readonly place: ElementPlace;
  readonly bit: number;
}

/** An element that the format allows once in its parent. */
interface Single {
  readonly single: ElementPlace;
}

/** 部件的样式 · What is read of a kind of part; everything else in it is passed over. */
export interface PartShape {
  /** The namespaces of its elements: one a dialect. */
  readonly namespaces: ReadonlySet<string>;
  readonly root: ElementPlace;
  /** Names that the format knows at their place alone: elsewhere, two programs would show two contents. */
  readonly nowhereElse: ReadonlySet<string>;
}

/** An element of a name that may hold some others. */
export function place(name: string, ...children: readonly (ElementPlace | Single)[]): ElementPlace {
  const entries = children.map((child, index): [string, Child] => {
    const isSingle = 'single' in child;
    const inner = isSingle ? child.single : child;
    return [inner.name, { place: inner, bit: isSingle ? 1 << index : 0 }];
  });
  return { name, children: new Map(entries) };
}

/** An element that stands at most once in its parent; a second one makes the content ambiguous. */
export function once(single: ElementPlace): Single {
  return { single };
}

/** An element of the part's own namespace that nobody asks for. */
export const otherPlace = place('');

/** An element of another namespace, a list of extensions, or in one: extensions say nothing about the sheet. */
export const foreignPlace = place('');
