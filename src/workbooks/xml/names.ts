import { readFailure } from '../package/read-failure.js';
import { namespaceOf, type NamespaceScope } from './scope.js';
import { startsWith } from './starts-with.js';

/** A name of an element or attribute as parts spell it, and what its prefix last stood for. */
export interface Name {
  readonly bytes: Uint8Array;
  readonly prefix: string;
  readonly local: string;
  scope: NamespaceScope | undefined;
  namespace: string | undefined;
}

/** The name of nothing. */
export const noName: Name = {
  bytes: new Uint8Array(),
  prefix: '',
  local: '',
  scope: undefined,
  namespace: undefined,
};

const lists = 128;
const longestList = 256;
/** The names that have been met, in lists of the few that look alike; parts use the same ones over and over. */
const known: Name[][] = Array.from({ length: lists }, () => []);
const plainWord = /^(?:([A-Za-z_][\w.-]*):)?([A-Za-z_][\w.-]*)$/;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const start = String.raw`A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}`;
const word = String.raw`[${start}][${start}\-.0-9\u00B7\u0300-\u036F\u203F-\u2040]*`;
const pattern = new RegExp(`^(?:(${word}):)?(${word})$`, 'u');

/** The name in some bytes, compared byte by byte with those met before; throws `malformed-xml`. */
export function nameAt(
  { bytes, part }: { readonly bytes: Uint8Array; readonly part: string },
  first: number,
  end: number,
): Name {
  const look = (end - first) * 31 + (bytes[first] ?? 0) * 7 + (bytes[end - 1] ?? 0);
  const list = known[look % lists] ?? [];
  const length = end - first;
  for (let index = 0; index < list.length; index++) {
    const name = list[index];
    if (name?.bytes.length === length && startsWith(bytes, first, name.bytes)) return name;
  }
  if (list.length >= longestList) list.length = 0;
  const name = newName(bytes.slice(first, end), part);
  list.push(name);
  return name;
}

function newName(bytes: Uint8Array, part: string): Name {
  const text = decoded(bytes);
  const [whole, prefix = '', local = ''] = plainWord.exec(text) ?? pattern.exec(text) ?? [];
  if (whole === undefined) throw readFailure('malformed-xml', { part, because: 'tag' });
  return { bytes, prefix, local, scope: undefined, namespace: undefined };
}

/** Whether a text is a name. */
export function isName(text: string): boolean {
  return pattern.test(text);
}

/** The namespace of a name in a scope, looked up once a scope; undefined where its prefix is not bound. */
export function namespaceIn(scope: NamespaceScope, name: Name): string | undefined {
  if (name.scope === scope) return name.namespace;
  name.scope = scope;
  name.namespace = namespaceOf(scope, name.prefix);
  return name.namespace;
}

function decoded(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return '';
  }
}
