import { join } from 'node:path';
import type { Catalogue } from '../../core/catalogue/index.js';
import { loadRegions } from '../../data/regions.js';
import { messagesOf } from '../../messages/index.js';
import { lettersOf } from '../../reports/notices/letters.js';
import type { Report } from '../../reports/report.js';
import { createLetter, letterName } from '../../workbooks/create/notices/create-letter.js';
import type { Options } from '../settings/options.js';
import type { WholeFile } from '../files/write-outputs.js';

/** 通知单 · The notices of a run in their folder, a file a letter; none has the name of another. */
export async function noticeFiles(
  report: Report,
  { plans }: Catalogue,
  { notices: folder, language, isDirect }: Options,
): Promise<readonly WholeFile[]> {
  if (folder === undefined) return [];
  const posting = { regions: loadRegions(), isDirect };
  const letters = lettersOf(report, messagesOf(language), posting);
  const planName = (id: string) => plans.find((plan) => plan.id === id)?.name[language] ?? id;
  const taken = new Map<string, number>();
  const files: WholeFile[] = [];
  for (const letter of letters) {
    const name = letterName(letter, language);
    const again = taken.get(name) ?? 0;
    taken.set(name, again + 1);
    const path = join(folder, again === 0 ? name : name.replace(/\.docx$/, `-${again + 1}.docx`));
    files.push({ path, content: await createLetter(letter, { language, planName }) });
  }
  return files;
}
