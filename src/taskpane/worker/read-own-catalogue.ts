import type { Catalogue } from '../../core/catalogue/index.js';
import type { Language } from '../../core/model/index.js';
import { readCatalogueFile } from '../../workbooks/catalogue/index.js';
import { loadMessages } from './load-messages.js';
import { orderFailure } from './order-failure.js';

/** A file with an office's own plans, and the language to tell of its defects in. */
export interface CatalogueOrder {
  readonly name: string;
  readonly file: Blob;
  readonly language: Language;
}

/** 自己的规划 · The plans of the file; throws an order failure that says what is wrong with it. */
export async function readOwnCatalogue({
  name,
  file,
  language,
}: CatalogueOrder): Promise<Catalogue> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const reading = await readCatalogueFile({ name, bytes }, await loadMessages(language));
  if ('catalogue' in reading) return reading.catalogue;
  throw orderFailure(reading.failure.id, reading.failure.facts);
}
