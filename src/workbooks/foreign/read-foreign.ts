import { read as readBySheetJs, set_cptable, type ParsingOptions, type WorkBook } from '@e965/xlsx';
import type { Workbook } from '../../core/model/index.js';
import {
  createBudget,
  oleStreams,
  openPackage,
  portableInflate,
  readFailure,
  type Inflate,
  type Pieces,
} from '../package/index.js';
import { defaultUnpackedBytes } from '../read/default-limits.js';
import { codePages } from './code-pages.js';
import { foreignKind } from './foreign-kind.js';
import { isEncrypted } from './is-encrypted.js';
import { foreignSheet } from './foreign-sheet.js';
import { shownFormat, statedFormat } from './number-format.js';

/** The most bytes of a file of another format: SheetJS holds all of it in memory. */
export const largestForeign = 32 * 2 ** 20;

/** How a file of another format is read. */
export interface ForeignReadOptions {
  /** How the parts of an .ods file are unpacked; by default without any host. */
  readonly inflate?: Inflate;
  /** The most bytes that those parts may unpack to; 512 MiB by default. */
  readonly maxUnpackedBytes?: number;
}

const howRead: ParsingOptions = {
  type: 'array',
  ...{ dense: true, cellFormula: true, cellNF: true, cellStyles: true },
  ...{ cellHTML: false, cellText: true, cellDates: false },
};

/** How many characters of a part are looked at. */
const longestHead = 2 ** 16;

const untoldByXls = ['external-links', 'macros', 'array-formulas', 'notes'] as const;
const untoldByOds = [...untoldByXls, 'hidden-cells'] as const;

/** The parts of an OpenDocument package that are read. */
const openParts = [
  ...['mimetype', 'META-INF/manifest.xml'],
  ...['content.xml', 'styles.xml', 'meta.xml', 'settings.xml'],
];

/**
 * 读取其他格式 · The workbook in the bytes of an .xls, .et or .ods file; throws a read failure where there is none.
 *
 * What the formats or SheetJS do not tell is `unknown`.
 */
export async function readForeign(
  bytes: Uint8Array,
  options: ForeignReadOptions = {},
): Promise<Workbook> {
  const kind = foreignKind(bytes);
  if (kind === undefined) throw readFailure('not-a-workbook');
  if (bytes.length > largestForeign)
    throw readFailure('foreign-too-large', { limit: largestForeign });
  if (kind === 'ods') await refuseBomb(bytes, options);
  else if (!oleStreams(bytes).has('Workbook')) set_cptable(codePages);
  const book = bySheetJs(bytes);
  const formatOf = kind === 'ods' ? shownFormat : statedFormat;
  const hidden = book.Workbook?.Sheets?.map(({ Hidden = 0 }) => Hidden) ?? [];
  return {
    sheets: book.SheetNames.map((name, at) =>
      foreignSheet(book.Sheets[name] ?? {}, { name, formatOf, hidden: hidden[at] ?? 0 }),
    ),
    names: (book.Workbook?.Names ?? []).map(({ Name, Ref }) => ({ name: Name, refersTo: Ref })),
    dateSystem: book.Workbook?.WBProps?.date1904 === true ? 1904 : 1900,
    ...{ hasMacros: false, externalLinks: [] },
    unknown: new Set(kind === 'ods' ? untoldByOds : untoldByXls),
  };
}

/** Unpacks what SheetJS is about to unpack, within a limit that SheetJS does not have. */
async function refuseBomb(
  bytes: Uint8Array,
  { inflate = portableInflate, maxUnpackedBytes = defaultUnpackedBytes }: ForeignReadOptions,
): Promise<void> {
  const spend = createBudget(maxUnpackedBytes, 'too-large');
  const source = openPackage(bytes, { inflate, spend });
  if (!source.has('content.xml')) throw readFailure('missing-part', { part: 'content.xml' });
  const texts = new Map<string, string>();
  for (const part of openParts.filter((part) => source.has(part))) {
    texts.set(part, await headOf(source.chunks(part)));
  }
  if (texts.get('META-INF/manifest.xml')?.includes('encryption-data')) {
    throw readFailure('encrypted');
  }
  if (!texts.get('mimetype')?.includes('spreadsheet')) throw readFailure('not-a-workbook');
}

/** As much of a part as says what it is; all of it is unpacked. */
async function headOf(chunks: Pieces): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of chunks) {
    if (text.length < longestHead) text += decoder.decode(chunk, { stream: true });
  }
  return text;
}

function bySheetJs(bytes: Uint8Array): WorkBook {
  try {
    return inSilence(() => readBySheetJs(bytes, howRead));
  } catch (error) {
    const isLocked = /password|encrypt/i.test(String(error)) && isEncrypted(bytes);
    throw readFailure(isLocked ? 'encrypted' : 'foreign-damaged');
  }
}

/** SheetJS talks to the console where it is in doubt; nobody could do anything about it. */
function inSilence<T>(act: () => T): T {
  const { console } = globalThis;
  globalThis.console = { ...console, error: () => undefined };
  try {
    return act();
  } finally {
    globalThis.console = console;
  }
}
