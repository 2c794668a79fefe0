import type { Deadline, Workbook } from '../../core/model/index.js';
import {
  createBudget,
  openPackage,
  portableInflate,
  readFailure,
  relationships,
  type Inflate,
  type Package,
  type Relationship,
  type Spend,
  type TellUnpacked,
} from '../package/index.js';
import { readContentTypes } from './read-content-types.js';
import { readExternalLinks } from './read-external-links.js';
import { readSharedStrings } from './read-shared-strings.js';
import { locateSheets, readSheetParts } from './read-sheets.js';
import { noStyles, readStyles } from './read-styles.js';
import { readWorkbookPart } from './read-workbook-part.js';
import type { SheetContext } from './sheet-reading.js';
import { defaultCells, defaultUnpackedBytes } from './default-limits.js';

/** How a workbook is read. */
export interface WorkbookReadOptions {
  /** How parts are unpacked; by default without any host. */
  readonly inflate?: Inflate;
  /** The most bytes that the parts that are read may unpack to, and their lists take; 512 MiB by default. */
  readonly maxUnpackedBytes?: number;
  /** The most cells with a value or formula, and the most shared strings; 5,000,000 by default. */
  readonly maxCells?: number;
  /** Asked every few thousand cells. */
  readonly deadline?: Deadline | undefined;
  /** Told of a large workbook, about fifty times; the parts that nobody reads, such as pictures, count as well. */
  readonly tellUnpacked?: TellUnpacked | undefined;
}

/** The workbook in the bytes of an .xlsx or .xlsm file; throws a read failure where they hold none. */
export async function read(
  bytes: Uint8Array,
  options: WorkbookReadOptions = {},
): Promise<Workbook> {
  const { inflate = portableInflate, maxCells = defaultCells, deadline, tellUnpacked } = options;
  const maxBytes = options.maxUnpackedBytes ?? defaultUnpackedBytes;
  const spendBytes = createBudget(maxBytes, 'too-large', deadline);
  const source = openPackage(bytes, { inflate, spend: spendBytes, tellUnpacked });
  const part = await mainPart(source);
  const { sheets, names, dateSystem, externalReferences } = await readWorkbookPart(source, part);
  const related = await relationships(source, part);
  const spendCells = createBudget(maxCells, 'too-many-cells', deadline);
  const { keep } = source;
  const { strings, styles } = await readSharedParts(source, related, maxCells);
  const context: SheetContext = { strings, styles, dateSystem, spendCells, spendBytes, keep };
  const links = externalReferences.map((id) => related.find((link) => link.id === id));
  return {
    sheets: await readSheetParts(source, locateSheets(sheets, related, source), context),
    names,
    dateSystem,
    hasMacros: await hasMacros(source, related),
    externalLinks: await readExternalLinks(source, links),
    unknown: new Set(),
  };
}

async function mainPart(source: Package): Promise<string> {
  const related = await relationships(source, '');
  const main = onlyOne(related, 'officeDocument');
  if (!main || main.target.endsWith('.bin')) throw readFailure('not-a-workbook');
  return main.target;
}

async function readSharedParts(
  source: Package,
  related: readonly Relationship[],
  maxCells: number,
): Promise<Pick<SheetContext, 'strings' | 'styles'>> {
  const spend: Spend = createBudget(maxCells, 'too-many-cells');
  const strings = onlyOne(related, 'sharedStrings');
  const styles = onlyOne(related, 'styles');
  return {
    strings: strings ? await readSharedStrings(source, strings.target, spend) : [],
    styles: styles ? await readStyles(source, styles.target) : noStyles,
  };
}

/** The part of a type of which the format allows one. */
function onlyOne(related: readonly Relationship[], sought: string): Relationship | undefined {
  const [link, ...others] = related.filter(({ type }) => type === sought);
  if (others.some(({ target }) => target !== link?.target)) {
    throw readFailure('ambiguous-content', { repeated: sought });
  }
  return link;
}

async function hasMacros(source: Package, related: readonly Relationship[]): Promise<boolean> {
  if (related.some(({ type }) => type === 'vbaProject' || type === 'xlMacrosheet')) return true;
  const types = await readContentTypes(source);
  return [...types].some((type) => /macroEnabled|vbaProject/i.test(type));
}
