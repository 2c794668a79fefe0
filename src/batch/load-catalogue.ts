import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Catalogue } from '../core/catalogue/index.js';
import { readCatalogue } from '../core/catalogue-file/index.js';
import type { Language } from '../core/model/index.js';
import { catalogueDefectText, messagesOf } from '../messages/index.js';
import { isReadFailure, read } from '../workbooks/read/index.js';
import { nodeInflate } from '../workbooks/read/node.js';
import { allowedBy } from './allowed-by.js';
import { batchFailure } from './batch-failure.js';
import type { ReadConfig } from './read-config.js';
import { readBytes } from './read-bytes.js';

/** Where a catalogue may be named, and the language to tell of its defects in. */
export interface CatalogueRequest {
  /** As the command line names it, from the working folder. */
  readonly catalogue: string | undefined;
  readonly read: ReadConfig;
  readonly language: Language;
}

interface NamedFile {
  readonly shown: string;
  readonly folder: string;
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
  const file = { shown, folder: catalogue === undefined ? config.folder : cwd };
  return /\.json$/i.test(shown) ? fromJson(file) : fromWorkbook(file, language);
}

async function fromWorkbook({ shown, folder }: NamedFile, language: Language): Promise<Catalogue> {
  const bytes = readBytes(shown, folder);
  if ('id' in bytes) throw batchFailure('missing-path', { path: shown });
  const workbook = await read(bytes, { inflate: nodeInflate }).catch((error: unknown) => {
    throw isReadFailure(error) ? batchFailure(error.id, { ...error.facts, path: shown }) : error;
  });
  const reading = readCatalogue(workbook);
  if ('catalogue' in reading) return reading.catalogue;
  const messages = messagesOf(language);
  const lines = reading.defects.map((defect) => `  ${catalogueDefectText(defect, messages)}`);
  throw batchFailure('catalogue-defects', { path: shown, lines: lines.join('\n') });
}

async function fromJson({ shown, folder }: NamedFile): Promise<Catalogue> {
  const { catalogueSchema } = await import('./catalogue-schema.js');
  const { success, data, error } = catalogueSchema.safeParse(readJson(shown, folder));
  if (success) return data;
  const [issue] = error.issues;
  throw batchFailure('catalogue-invalid', {
    path: shown,
    at: issue?.path.join('.') || '{ }',
    allowed: issue ? allowedBy(issue) : '',
  });
}

function readJson(shown: string, folder: string): unknown {
  try {
    return JSON.parse(readFileSync(resolve(folder, shown), 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw batchFailure('missing-path', { path: shown });
    throw batchFailure('catalogue-not-json', { path: shown, reason: error.message });
  }
}
