import type { Catalogue } from '../../core/catalogue/index.js';
import { readCatalogue } from '../../core/catalogue-file/index.js';
import type { Facts } from '../../core/model/index.js';
import { catalogueDefectText } from '../../messages/catalogue-defect-text.js';
import type { FailureId } from '../../messages/failures.js';
import type { Messages } from '../../messages/messages.js';
import { isReadFailure, read, type WorkbookReadOptions } from '../read/index.js';
import { allowedBy } from './allowed-by.js';

/** The plans of a file, or what is wrong with it. */
export type CatalogueFileReading =
  | { readonly catalogue: Catalogue }
  | { readonly failure: { readonly id: FailureId; readonly facts: Facts } };

/** How many defects are told; who mends them learns of the others. */
const mostTold = 100;

/** A file by the name that it is told by. */
export interface CatalogueFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** 读规划文件 · The plans of a file: a workbook holds one plan, a JSON file the catalogue itself. */
export async function readCatalogueFile(
  file: CatalogueFile,
  messages: Messages,
  options: WorkbookReadOptions = {},
): Promise<CatalogueFileReading> {
  if (/\.json$/i.test(file.name)) return fromJson(file);
  try {
    const reading = readCatalogue(await read(file.bytes, options));
    if ('catalogue' in reading) return reading;
    const told = reading.defects.slice(0, mostTold);
    const lines = told.map((defect) => `  ${catalogueDefectText(defect, messages)}`);
    if (told.length < reading.defects.length) lines.push(`  … (${reading.defects.length})`);
    return failed('catalogue-defects', { path: file.name, lines: lines.join('\n') });
  } catch (error) {
    if (!isReadFailure(error)) throw error;
    return failed(error.id, { ...error.facts, path: file.name });
  }
}

async function fromJson({ name, bytes }: CatalogueFile): Promise<CatalogueFileReading> {
  const { catalogueSchema } = await import('./catalogue-schema.js');
  const json = jsonOf(bytes);
  if ('reason' in json) return failed('catalogue-not-json', { path: name, reason: json.reason });
  const { success, data, error } = catalogueSchema.safeParse(json.value);
  if (success) return { catalogue: data };
  const [issue] = error.issues;
  const at = issue?.path.join('.') || '{ }';
  return failed('catalogue-invalid', { path: name, at, allowed: allowedBy(issue) });
}

function jsonOf(bytes: Uint8Array): { readonly value: unknown } | { readonly reason: string } {
  try {
    return { value: JSON.parse(new TextDecoder().decode(bytes)) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

function failed(id: FailureId, facts: Facts): CatalogueFileReading {
  return { failure: { id, facts } };
}
