/** The numbers by which office.js names what is to be done. */
export const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

/** The numbers by which office.js names how an object is reached. */
export const pathTypes = {
  ...{ global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 },
} as const;

/** Arguments of a call; those that are objects stand as ids of their paths. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly number[];
}

/** What a load asks for. */
export interface QueryInfo {
  readonly Select?: readonly string[];
}

/** One step of a batch. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** How one object of a batch is reached. */
export interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** One sync: steps in order, and the objects that they speak of. */
export interface QueryBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<number, ObjectPath>>;
}

/** A message of office.js to its host. */
export interface BridgeRequest {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly url: string; readonly body: QueryBody };
}
