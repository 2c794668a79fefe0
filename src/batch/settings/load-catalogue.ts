import type { Catalogue } from '../../core/catalogue/index.js';
import type { Language } from '../../core/model/index.js';
import { messagesOf } from '../../messages/index.js';
import { readCatalogueFile } from '../../workbooks/catalogue/index.js';
import { nodeInflate } from '../../workbooks/read/node.js';
import { batchFailure } from '../host/batch-failure.js';
import type { ReadConfig } from './read-config.js';
import { readBytes } from '../files/read-bytes.js';

/** The built-in plans take 50 KB. */
const mostBytes = 16 * 2 ** 20;

/** Where a catalogue may be named, and the language to tell of its defects in. */
export interface CatalogueRequest {
  /** As the command line names it, from the working folder. */
  readonly catalogue: string | undefined;
  readonly read: ReadConfig;
  readonly language: Language;
}

/**
 * 自己的规划 · The plans of the office: those of the command line, else of the configuration, else none.
 *
 * A workbook holds one plan, a JSON file the catalogue itself; what is wrong with either is a failure.
 */
export async function loadCatalogue(request: CatalogueRequest, cwd: string): Promise<Catalogue> {
  const { catalogue, read: config, language } = request;
  const shown = catalogue ?? config.config.catalogue;
  if (shown === undefined) return { plans: [] };
  const folder = catalogue === undefined ? config.folder : cwd;
  const bytes = readBytes(shown, folder, mostBytes);
  if ('id' in bytes) throw batchFailure(bytes.id, { ...bytes.facts, path: shown });
  const file = { name: shown, bytes };
  const reading = await readCatalogueFile(file, messagesOf(language), { inflate: nodeInflate });
  if ('catalogue' in reading) return reading.catalogue;
  throw batchFailure(reading.failure.id, reading.failure.facts);
}
