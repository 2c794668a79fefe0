import type { DefinedName } from '../../core/model/index.js';
import {
  createBudget,
  openPackage,
  portableInflate,
  readFailure,
  relationships,
  type Inflate,
  type Package,
} from '../package/index.js';
import { locateSheets } from './read-sheets.js';
import { readWorkbookPart } from './read-workbook-part.js';
import { defaultUnpackedBytes } from './default-limits.js';

/** Where the parts of a workbook stand that hold its sheets, and what each of them is related to. */
export interface PartPaths {
  readonly workbook: string;
  readonly sheets: ReadonlyMap<string, string>;
  readonly names: readonly DefinedName[];
  /** The parts that another part is related to, by type. */
  readonly related: (part: string, type: string) => Promise<readonly string[]>;
  /** The part that a relationship of another part leads to. */
  readonly target: (part: string, id: string) => Promise<string | undefined>;
}

/** The paths of the workbook part and of every worksheet by its name; throws a read failure. */
export async function partPaths(
  bytes: Uint8Array,
  inflate: Inflate = portableInflate,
): Promise<PartPaths> {
  const source = openPackage(bytes, {
    inflate,
    spend: createBudget(defaultUnpackedBytes, 'too-large'),
  });
  const [workbook] = await relatedParts(source, '', 'officeDocument');
  if (workbook === undefined) throw readFailure('not-a-workbook');
  const { sheets, names } = await readWorkbookPart(source, workbook);
  const located = locateSheets(sheets, await relationships(source, workbook), source);
  return {
    workbook,
    names,
    sheets: new Map(
      located.flatMap(({ name, part }) => (part === undefined ? [] : [[name, part]])),
    ),
    related: (part, type) => relatedParts(source, part, type),
    target: async (part, id) =>
      (await relationships(source, part)).find((link) => link.id === id)?.target,
  };
}

async function relatedParts(
  source: Package,
  part: string,
  type: string,
): Promise<readonly string[]> {
  const links = await relationships(source, part);
  return links.filter((link) => link.type === type && !link.isExternal).map(({ target }) => target);
}
