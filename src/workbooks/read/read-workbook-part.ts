import type { DateSystem, DefinedName, Sheet } from '../../core/model/index.js';
import { readFailure, type Package } from '../package/index.js';
import {
  attribute,
  isSet,
  mainNamespaces,
  once,
  place,
  relationshipId,
  scanXml,
  textOf,
  wholeAttribute,
  type Cursor,
  type PartShape,
} from '../xml/index.js';
import { unescapeText } from './unescape-text.js';

/** A sheet as the workbook lists it, with the relationship that leads to its part. */
export interface ListedPart {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly relationship: string;
}

/** What the workbook part says, all lists in its order. */
export interface WorkbookPart {
  readonly sheets: readonly ListedPart[];
  readonly names: readonly DefinedName[];
  readonly dateSystem: DateSystem;
  /** The relationships that lead to the parts of external links, [1] first. */
  readonly externalReferences: readonly string[];
}

interface Draft {
  readonly sheets: ListedPart[];
  readonly names: { name: string; sheetIndex: number | undefined; refersTo: string }[];
  readonly externalReferences: string[];
  dateSystem: DateSystem;
}

const sheet = place('sheet');
const definedName = place('definedName');
const externalReference = place('externalReference');
const properties = place('workbookPr');
const listed = new Set([sheet, definedName, externalReference]);
const shape: PartShape = {
  namespaces: mainNamespaces,
  root: place(
    'workbook',
    once(properties),
    once(place('sheets', sheet)),
    once(place('externalReferences', externalReference)),
    once(place('definedNames', definedName)),
  ),
  nowhereElse: new Set(['workbookPr', 'sheets', 'sheet', 'definedNames', 'definedName']),
};
const visibilities: ReadonlyMap<string | undefined, Sheet['visibility']> = new Map([
  ['hidden', 'hidden'],
  ['veryHidden', 'very-hidden'],
]);

/** What the workbook part says; throws `not-a-workbook` where it is the main part of something else. */
export async function readWorkbookPart(source: Package, part: string): Promise<WorkbookPart> {
  const draft: Draft = { sheets: [], names: [], externalReferences: [], dateSystem: 1900 };
  const isOwn = await scanXml(
    { part, chunks: source.chunks(part), shape },
    {
      open: (cursor) => {
        if (listed.has(cursor.place)) source.keep();
        openElement(draft, cursor);
        return cursor.place === definedName;
      },
      close: (cursor) => {
        const name = cursor.place === definedName ? draft.names.at(-1) : undefined;
        if (name) name.refersTo = textOf(cursor);
      },
    },
  );
  if (!isOwn) throw readFailure('not-a-workbook', { part });
  refuseRepeated(draft, part);
  const { sheets, externalReferences, dateSystem } = draft;
  return { sheets, names: namesOf(draft), externalReferences, dateSystem };
}

function openElement(draft: Draft, cursor: Cursor): void {
  const { place: element } = cursor;
  if (element === sheet) draft.sheets.push(sheetAt(cursor));
  else if (element === externalReference) {
    draft.externalReferences.push(relationshipId(cursor) ?? '');
  } else if (element === properties) draft.dateSystem = isSet(cursor, 'date1904') ? 1904 : 1900;
  else if (element === definedName) {
    const name = unescapeText(attribute(cursor, 'name') ?? '');
    const sheetIndex = wholeAttribute(cursor, 'localSheetId');
    draft.names.push({ name, sheetIndex, refersTo: '' });
  }
}

function sheetAt(cursor: Cursor): ListedPart {
  return {
    name: unescapeText(attribute(cursor, 'name') ?? ''),
    visibility: visibilities.get(attribute(cursor, 'state')) ?? 'visible',
    relationship: relationshipId(cursor) ?? '',
  };
}

/** Formulas and people call a sheet by its name, whatever its case. */
function refuseRepeated({ sheets }: Draft, part: string): void {
  const seen = new Set<string>();
  for (const { name } of sheets) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw readFailure('ambiguous-content', { part, sheet: name });
    seen.add(key);
  }
}

function namesOf({ names, sheets }: Draft): readonly DefinedName[] {
  return names.map(({ name, sheetIndex, refersTo }) => {
    const local = sheetIndex === undefined ? undefined : sheets[sheetIndex];
    return local ? { name, refersTo, sheet: local.name } : { name, refersTo };
  });
}
