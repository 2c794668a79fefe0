import { hostError, type Node, type Property } from './node.js';

/** A property of an object by the name that office.js sends. */
export function propertyOf(target: Node, name: string): Property {
  const property = target.properties[name];
  if (!property) throw hostError('ApiNotFound', `the test host has no property ${name}`);
  return property;
}
