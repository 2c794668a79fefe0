import { readFailure } from '../package/read-failure.js';
import { attributeValue } from './attributes.js';
import type { Cursor, Frame } from './cursor.js';
import { namespaceIn, noName } from './names.js';
import { malformed } from './open-tag.js';
import { foreignPlace, otherPlace, type ElementPlace } from './place.js';
import { outermost, scopeWithin, type NamespaceScope } from './scope.js';

const deepestElement = 256;
const extensions = 'extLst';
const prefixOfPrefixes = 'xmlns';
const reserved = new Set(['xml', prefixOfPrefixes]);

/** Puts the element whose tag is in hand on the stack, with its scope and its place in the shape. */
export function enter(cursor: Cursor): void {
  const { depth, frames, scope: outer, name } = cursor;
  if (depth >= deepestElement) throw malformed(cursor, 'depth');
  if (cursor.attributeCount > 0) bindPrefixes(cursor);
  const parent = depth > 0 ? frames[depth - 1] : undefined;
  const place = placeIn(parent, cursor);
  const frame = (frames[depth] ??= spareFrame());
  frame.name = name;
  frame.place = place;
  frame.outer = outer;
  frame.seen = 0;
  cursor.place = place;
  cursor.depth = depth + 1;
}

function spareFrame(): Frame {
  return {
    name: noName,
    place: foreignPlace,
    outer: outermost,
    seen: 0,
    isTextWanted: false,
    decoded: '',
  };
}

/** Takes the prefixes that the tag binds, then looks whether all of its attributes' prefixes are bound. */
function bindPrefixes(cursor: Cursor): void {
  const { attributes, attributeCount } = cursor;
  let own: Map<string, string> | undefined;
  let prefixed = 0;
  for (let index = 0; index < attributeCount; index++) {
    const name = attributes[index];
    if (!name || (name.prefix === '' && name.local !== prefixOfPrefixes)) continue;
    if (name.prefix === prefixOfPrefixes || name.prefix === '') {
      own ??= new Map();
      bind(own, cursor, index);
    } else prefixed += 1;
  }
  if (own) cursor.scope = scopeWithin(cursor.scope, own, cursor.shape.namespaces);
  if (prefixed > 0) checkPrefixes(cursor, prefixed > 1);
}

function bind(own: Map<string, string>, cursor: Cursor, index: number): void {
  const { prefix = '', local = '' } = cursor.attributes[index] ?? {};
  const namespace = attributeValue(cursor, index);
  const isPrefix = prefix !== '';
  if (isPrefix && (namespace === '' || reserved.has(local))) throw malformed(cursor, 'prefix');
  own.set(isPrefix ? local : '', namespace);
}

function checkPrefixes(cursor: Cursor, canRepeat: boolean): void {
  const { attributes, attributeCount, scope } = cursor;
  const seen = new Set<string>();
  for (let index = 0; index < attributeCount; index++) {
    const own = attributes[index];
    if (!own || own.prefix === '' || own.prefix === prefixOfPrefixes) continue;
    const namespace = namespaceIn(scope, own);
    if (namespace === undefined) throw malformed(cursor, 'prefix');
    if (!canRepeat) return;
    const whole = `${namespace} ${own.local}`;
    if (seen.has(whole)) throw malformed(cursor, 'attribute-twice');
    seen.add(whole);
  }
}

/** Where the element in hand stands; throws `ambiguous-content` where the format allows it once, or not there. */
function placeIn(parent: Frame | undefined, cursor: Cursor): ElementPlace {
  const { name, shape } = cursor;
  if (!isOwn(cursor) || parent?.place === foreignPlace) return foreignPlace;
  if (!parent) return name.local === shape.root.name ? shape.root : foreignPlace;
  const child = parent.place.children.get(name.local);
  if (!child) return placeOfOther(cursor);
  if ((parent.seen & child.bit) !== 0) throw ambiguous(cursor);
  parent.seen |= child.bit;
  return child.place;
}

/** Whether the element in hand is of the part's own namespace. */
function isOwn(cursor: Cursor): boolean {
  const { name, scope, shape } = cursor;
  if (name.prefix === '') return scope.isPlain;
  const namespace = namespaceIn(scope, name);
  if (namespace === undefined) throw malformed(cursor, 'prefix');
  return shape.namespaces.has(namespace);
}

/** What the format lists as extensions is none of the content, in whatever namespace it is spelt. */
function placeOfOther(cursor: Cursor): ElementPlace {
  if (cursor.name.local === extensions) return foreignPlace;
  if (cursor.shape.nowhereElse.has(cursor.name.local)) throw ambiguous(cursor);
  return otherPlace;
}

function ambiguous({ part, name }: Cursor): Error {
  return readFailure('ambiguous-content', { part, repeated: name.local });
}

/** The scope around the element in hand, for what follows it. */
export function outerScope({ frames, depth }: Cursor): NamespaceScope {
  return frames[depth - 1]?.outer ?? outermost;
}
