/** Why bytes could not be read as a workbook; each id is worded in messages. */
export type ReadFailureId =
  | 'empty-file'
  | 'not-a-zip'
  | 'not-a-workbook'
  | 'own-summary'
  | 'legacy-xls'
  | 'encrypted'
  | 'truncated'
  | 'checksum'
  | 'unsupported-compression'
  | 'missing-part'
  | 'malformed-xml'
  | 'doctype'
  | 'unknown-entity'
  | 'too-large'
  | 'endless-token'
  | 'too-many-cells';

/** What is known about a failure: the part of the package, the cell, the limit that was passed. */
export interface ReadFailureFacts {
  readonly part?: string;
  readonly cell?: string;
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
