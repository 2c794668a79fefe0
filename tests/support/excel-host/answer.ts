import type { Desk } from './desk.js';
import { hostError, isNode, nullNode, type Node } from './node.js';
import { propertyOf } from './property-of.js';
import { identity, queried } from './query.js';
import { serviceNode } from './nodes/services.js';
import { workbookNode } from './nodes/workbook.js';
import {
  actionTypes,
  pathTypes,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type QueryBody,
} from './wire.js';

/** The objects that outlive their request, by the reference that office.js was given. */
export interface References {
  readonly nodes: Map<string, Node>;
  /** References are never given twice. */
  given: number;
}

/** Answers one batch of actions; the first error ends the batch, as it does in Excel. */
export function answer(desk: Desk, references: References, body: QueryBody): object {
  const results: object[] = [];
  const objects = new Map<number, Node>();
  const batch: Batch = { desk, references, body, objects, marks: new Map() };
  for (const [index, action] of body.Actions.entries()) {
    try {
      results.push({
        ActionId: action.Id,
        Value: actions[action.ActionType]?.(batch, action) ?? null,
      });
    } catch (error) {
      return { Results: results, TraceIds: [], Error: { ...described(error), ActionIndex: index } };
    }
  }
  const traces = body.Actions.filter(({ ActionType }) => ActionType === actionTypes.trace);
  return { Results: results, TraceIds: traces.map(({ Id }) => Id) };
}

interface Batch {
  readonly desk: Desk;
  readonly references: References;
  readonly body: QueryBody;
  readonly objects: Map<number, Node>;
  readonly marks: Map<Node, string>;
}

type Answerer = (batch: Batch, action: Action) => unknown;

const actions: Readonly<Record<number, Answerer>> = {
  [actionTypes.instantiate]: (batch, { ObjectPathId }) =>
    identity(batch.marks, objectOf(batch, ObjectPathId)),
  [actionTypes.query]: (batch, { ObjectPathId, QueryInfo = {} }) =>
    queried(batch.marks, objectOf(batch, ObjectPathId), QueryInfo),
  [actionTypes.method]: (batch, { ObjectPathId, Name, ArgumentInfo }) =>
    call(batch, objectOf(batch, ObjectPathId), { name: Name, info: ArgumentInfo }),
  [actionTypes.setProperty]: (batch, { ObjectPathId, Name, ArgumentInfo }) => {
    const target = objectOf(batch, ObjectPathId);
    const { set } = propertyOf(target, Name);
    if (!set) throw hostError('InvalidArgument', `${Name} is read-only`);
    set(argumentsOf(batch, ArgumentInfo)[0]);
  },
  [actionTypes.trace]: () => null,
};

function described(error: unknown): object {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? error.code : 'GeneralException';
  return { Code: code, Message: message, Location: '' };
}

function objectOf(batch: Batch, id: number): Node {
  const known = batch.objects.get(id);
  if (known) return known;
  const path = batch.body.ObjectPaths[id];
  if (!path) throw hostError('InvalidObjectPath');
  const found = foundBy(batch, path);
  if (!found) throw hostError('InvalidObjectPath', `path ${JSON.stringify(path)}`);
  batch.objects.set(id, found);
  return found;
}

/** Whatever is reached from nothing is nothing. */
function foundBy(batch: Batch, path: ObjectPath): Node | undefined {
  const find = paths[path.ObjectPathType];
  if (!path.ParentObjectPathId) return find?.(batch, path, nullNode);
  const parent = objectOf(batch, path.ParentObjectPathId);
  return parent === nullNode ? nullNode : find?.(batch, path, parent);
}

type Finder = (batch: Batch, path: ObjectPath, parent: Node) => Node | undefined;

const paths: Readonly<Record<number, Finder>> = {
  [pathTypes.global]: ({ desk }) => workbookNode(desk),
  [pathTypes.newObject]: ({ desk }, { Name }) => serviceNode(desk, Name),
  [pathTypes.method]: (batch, { Name, ArgumentInfo }, parent) =>
    asNode(call(batch, parent, { name: Name, info: ArgumentInfo })),
  [pathTypes.property]: (_, { Name }, parent) => asNode(propertyOf(parent, Name).get()),
  [pathTypes.indexer]: (batch, { ArgumentInfo }, parent) => itemOf(batch, ArgumentInfo, parent),
  [pathTypes.reference]: ({ references }, { Name }) => references.nodes.get(Name),
  [pathTypes.nothing]: () => nullNode,
};

function asNode(value: unknown): Node | undefined {
  return isNode(value) ? value : undefined;
}

function itemOf(batch: Batch, info: ArgumentInfo | undefined, parent: Node): Node {
  const found = parent.item?.(argumentsOf(batch, info)[0]);
  if (!found) throw hostError('ItemNotFound', "The requested resource doesn't exist.");
  return found;
}

function call(
  batch: Batch,
  target: Node,
  { name, info }: { readonly name: string; readonly info: ArgumentInfo | undefined },
): unknown {
  if (name === '_KeepReference') return keep(batch, target);
  if (name === '_RemoveReference')
    return batch.references.nodes.delete(String(info?.Arguments?.[0]));
  if (target === nullNode) return null;
  const method =
    target.methods[name] ?? (name === 'GetItem' && target.item ? missingItem : undefined);
  if (!method) throw hostError('ApiNotFound', `the test host has no method ${name}`);
  return method(...argumentsOf(batch, info));
}

function missingItem(): never {
  throw hostError('ItemNotFound');
}

function keep({ references, marks }: Batch, target: Node): null {
  if (target === nullNode || marks.has(target)) return null;
  references.given += 1;
  const mark = `{reference ${references.given}}`;
  references.nodes.set(mark, target);
  marks.set(target, mark);
  return null;
}

function argumentsOf(batch: Batch, info: ArgumentInfo | undefined): readonly unknown[] {
  return (info?.Arguments ?? []).map((value, index) => {
    const id = info?.ReferencedObjectPathIds?.[index];
    return id ? objectOf(batch, id) : value;
  });
}
