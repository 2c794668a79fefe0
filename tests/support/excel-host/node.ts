/** A property of an object of the host; properties without `set` are read-only. */
export interface Property {
  readonly get: () => unknown;
  readonly set?: (value: unknown) => void;
}

/** An object as the API sees it: tables of what can be read, written, called and looked up. */
export interface Node {
  readonly isNode: true;
  readonly id?: string;
  readonly properties: Readonly<Record<string, Property>>;
  readonly methods: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  readonly items?: () => readonly Node[];
  readonly item?: (key: unknown) => Node | undefined;
}

/** An error that the host answers with, by the code that office.js hands on. */
export interface HostError extends Error {
  readonly code: string;
}

/** Builds a node from the tables that it has. */
export function node(tables: Partial<Omit<Node, 'isNode'>>): Node {
  return { properties: {}, methods: {}, ...tables, isNode: true };
}

/** The object that stands for nothing: reading it answers null. */
export const nullNode: Node = node({});

/** Whether something that was answered is an object rather than plain data. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'isNode' in value;
}

/** A property that can only be read. */
export function told(get: () => unknown): Property {
  return { get };
}

/** An error of the host, to be thrown. */
export function hostError(code: string, message: string = code): HostError {
  return Object.assign(new Error(message), { code });
}
