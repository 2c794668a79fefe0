/** Why bytes could not be read as a workbook; each id is worded in messages. */
export type ReadFailureId =
  | 'empty-file'
  | 'not-a-zip'
  | 'not-a-workbook'
  | 'own-summary'
  | 'own-plan'
  | 'legacy-xls'
  | 'encrypted'
  | 'truncated'
  | 'checksum'
  | 'unsupported-compression'
  | 'missing-part'
  | 'malformed-xml'
  | 'ambiguous-content'
  | 'doctype'
  | 'unknown-entity'
  | 'too-large'
  | 'endless-token'
  | 'too-many-cells'
  | 'foreign-damaged'
  | 'foreign-too-large';

/** In which way a part is not well-formed. */
export type MalformedCause =
  | 'encoding'
  | 'character'
  | 'tag'
  | 'text'
  | 'nesting'
  | 'attribute-twice'
  | 'prefix'
  | 'depth'
  | 'after-root'
  | 'cut-off';

/** What is known about a failure: the part of the package and the sheet that it holds, the cell, the limit that was passed. */
export interface ReadFailureFacts {
  readonly part?: string;
  /** The sheet as its user knows it. */
  readonly sheet?: string;
  readonly because?: MalformedCause;
  /** The element, entry or name that stands twice. */
  readonly repeated?: string;
  readonly cell?: string;
  readonly row?: number;
  readonly limit?: number;
  readonly method?: number;
}

/** 无法读取 · An error about the file as such: a closed id and facts, no sentence. */
export interface ReadFailure extends Error {
  readonly id: ReadFailureId;
  readonly facts: ReadFailureFacts;
}

const name = 'ReadFailure';

/** A read failure, to be thrown. */
export function readFailure(id: ReadFailureId, facts: ReadFailureFacts = {}): ReadFailure {
  return Object.assign(new Error(id), { name, id, facts });
}

/** Whether something that was thrown is a read failure. */
export function isReadFailure(error: unknown): error is ReadFailure {
  return error instanceof Error && error.name === name;
}

/** A read failure with the sheet that it is about; every other error as it is. */
export function inSheet(error: unknown, facts: Pick<ReadFailureFacts, 'sheet' | 'cell'>): unknown {
  return isReadFailure(error) ? readFailure(error.id, { ...error.facts, ...facts }) : error;
}
