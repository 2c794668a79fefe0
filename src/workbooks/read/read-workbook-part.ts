import type { DateSystem, DefinedName, Sheet } from '../../core/model/index.js';
import { readFailure } from '../package/index.js';
import type { Package } from '../package/index.js';
import { attribute, isSet, nameKey, scanXml, textOf, wholeAttribute } from '../xml/index.js';
import type { Cursor } from '../xml/index.js';
import { unescapeText } from './unescape-text.js';

/** A sheet as the workbook lists it, with the relationship that leads to its part. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly relationship: string;
}

/** What the workbook part says, all lists in its order. */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
  readonly dateSystem: DateSystem;
  /** The relationships that lead to the parts of external links, [1] first. */
  readonly externalReferences: readonly string[];
}

interface Draft {
  readonly sheets: ListedSheet[];
  readonly names: { name: string; sheetIndex: number | undefined; refersTo: string }[];
  readonly externalReferences: string[];
  dateSystem: DateSystem;
}

const root = nameKey('workbook');
const sheet = nameKey('sheet');
const definedName = nameKey('definedName');
const externalReference = nameKey('externalReference');
const listed: ReadonlySet<number> = new Set([sheet, definedName, externalReference]);
const properties = nameKey('workbookPr');
const nameAttribute = nameKey('name');
const stateKey = nameKey('state');
const relationshipKey = nameKey(':id');
const sheetIndexKey = nameKey('localSheetId');
const uses1904Key = nameKey('date1904');
const visibilities: ReadonlyMap<string | undefined, Sheet['visibility']> = new Map([
  ['hidden', 'hidden'],
  ['veryHidden', 'very-hidden'],
]);

/** What the workbook part says; throws `not-a-workbook` where it is the main part of something else. */
export async function readWorkbookPart(source: Package, part: string): Promise<WorkbookPart> {
  const draft: Draft = { sheets: [], names: [], externalReferences: [], dateSystem: 1900 };
  await scanXml(part, source.chunks(part), {
    open: (cursor) => {
      const { key, path } = cursor;
      if (path.length === 1 && key !== root) throw readFailure('not-a-workbook', { part });
      if (listed.has(key)) source.keep();
      openElement(draft, cursor);
      return key === definedName;
    },
    close: (cursor) => {
      const name = cursor.key === definedName ? draft.names.at(-1) : undefined;
      if (name) name.refersTo = textOf(cursor);
    },
  });
  const { sheets, externalReferences, dateSystem } = draft;
  return { sheets, names: namesOf(draft), externalReferences, dateSystem };
}

function openElement(draft: Draft, cursor: Cursor): void {
  const { key } = cursor;
  if (key === sheet) draft.sheets.push(sheetAt(cursor));
  else if (key === externalReference) {
    draft.externalReferences.push(attribute(cursor, relationshipKey) ?? '');
  } else if (key === properties) draft.dateSystem = isSet(cursor, uses1904Key) ? 1904 : 1900;
  else if (key === definedName) {
    const name = unescapeText(attribute(cursor, nameAttribute) ?? '');
    draft.names.push({ name, sheetIndex: wholeAttribute(cursor, sheetIndexKey), refersTo: '' });
  }
}

function sheetAt(cursor: Cursor): ListedSheet {
  return {
    name: unescapeText(attribute(cursor, nameAttribute) ?? ''),
    visibility: visibilities.get(attribute(cursor, stateKey)) ?? 'visible',
    relationship: attribute(cursor, relationshipKey) ?? '',
  };
}

function namesOf({ names, sheets }: Draft): readonly DefinedName[] {
  return names.map(({ name, sheetIndex, refersTo }) => {
    const local = sheetIndex === undefined ? undefined : sheets[sheetIndex];
    return local ? { name, refersTo, sheet: local.name } : { name, refersTo };
  });
}
