import type { Catalogue } from '../../core/catalogue/index.js';
import type { Language } from '../../core/model/index.js';
import { knownCatalogue } from '../../data/known-catalogue.js';
import { resultWord } from '../../messages/result-word.js';
import { freezeWorkbook, type FreezeRefusal } from '../../workbooks/freeze/index.js';
import { mostRegions } from './known-regions.js';
import { loadMessages } from './load-messages.js';
import { orderFailure } from './order-failure.js';

/** A file that is to be frozen, and the language of what is written into it. */
export interface FreezeOrder {
  readonly name: string;
  readonly file: Blob;
  readonly language: Language;
  readonly catalogue?: Catalogue | undefined;
}

/** The bytes of the file without our functions; throws an order failure where it can't be frozen. */
export async function freezeFile(order: FreezeOrder): Promise<Uint8Array> {
  const { name, file, language, catalogue } = order;
  const { functions, workbook } = await loadMessages(language);
  const { note: noteOf, author, refusals } = workbook.freeze;
  const frozen = await freezeWorkbook(new Uint8Array(await file.arrayBuffer()), {
    ...{ asValues: false, language, noteOf, author },
    context: { catalogue: knownCatalogue(catalogue), regions: await mostRegions() },
    wordOf: (list, id) => resultWord(list, id, { language, functions }),
  });
  if ('bytes' in frozen) return frozen.bytes;
  const lines = frozen.refused.map((refusal) => lineOf(refusal, refusals[refusal.kind]));
  throw orderFailure('not-frozen', { path: name, lines: lines.join('\n') });
}

function lineOf({ sheet, at }: FreezeRefusal, reason: string): string {
  return `${sheet === undefined ? at : `${sheet}!${at}`}  ${reason}`;
}
