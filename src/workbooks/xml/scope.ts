/** 命名空间范围 · The prefixes that an element binds, within those of the elements around it; '' is the default. */
export interface NamespaceScope {
  readonly own: ReadonlyMap<string, string>;
  readonly outer: NamespaceScope | undefined;
  /** Whether names without a prefix are of the part's own namespace. */
  readonly isPlain: boolean;
}

const fixed: ReadonlyMap<string, string> = new Map([
  ['', ''],
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
]);

/** The scope around the root. */
export const outermost: NamespaceScope = { own: fixed, outer: undefined, isPlain: false };

/** The scope of an element that binds some prefixes. */
export function scopeWithin(
  outer: NamespaceScope,
  own: ReadonlyMap<string, string>,
  namespaces: ReadonlySet<string>,
): NamespaceScope {
  const plain = own.get('');
  return { own, outer, isPlain: plain === undefined ? outer.isPlain : namespaces.has(plain) };
}

/** The namespace that a prefix stands for; undefined where it is not bound. */
export function namespaceOf(scope: NamespaceScope, prefix: string): string | undefined {
  let at: NamespaceScope | undefined = scope;
  for (; at; at = at.outer) {
    const namespace = at.own.get(prefix);
    if (namespace !== undefined) return namespace;
  }
  return undefined;
}
