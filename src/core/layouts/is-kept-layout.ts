import type { KeptLayout } from './kept-layout.js';

type Fields = Readonly<Record<string, unknown>>;

/** 表样 · Whether something that was stored has the form of a kept layout. */
export function isKeptLayout(value: unknown): value is KeptLayout {
  if (!isFields(value) || value.version !== 1) return false;
  const { name = '', tables, rows = {}, names = {} } = value;
  const isCalled = typeof name === 'string' && isFields(rows) && areNames(names);
  return isCalled && areAll(tables, isKeptTable) && Object.values(rows).every(areTexts);
}

function isKeptTable(value: unknown): boolean {
  if (!isFields(value)) return false;
  const { rows, columns, leftOut = [], totals = [], moved = [] } = value;
  const areLabelled = [leftOut, totals, moved].every(areTexts);
  return typeof rows === 'string' && areAll(columns, isKeptColumn) && areLabelled;
}

function isKeptColumn(value: unknown): boolean {
  return isFields(value) && isText(value.header) && isText(value.reads) && isText(value.role ?? '');
}

function areAll(values: unknown, isOne: (value: unknown) => boolean): boolean {
  return Array.isArray(values) && values.every(isOne);
}

/** Names by kind, each with what it stands for. */
function areNames(value: unknown): boolean {
  if (!isFields(value)) return false;
  return Object.values(value).every((said) => isFields(said) && Object.values(said).every(isText));
}

const areTexts = (values: unknown) => areAll(values, isText);
const isText = (value: unknown) => typeof value === 'string';
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
