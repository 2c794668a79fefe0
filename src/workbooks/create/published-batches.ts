import type { Plan } from '../../core/catalogue/index.js';
import type { Messages } from '../../messages/index.js';
import { asked } from './draft-cells.js';
import { notPublished } from './figure-cell.js';
import { sourceRemarks } from './source-remarks.js';
import type { DraftRow } from './workbook-draft.js';

/** The indicators whose yearly amounts make the batches of pilots. */
const batchIndicators = {
  counties: 'pilot-counties',
  pilots: 'pilot-sites',
  fund: 'pilot-subsidy',
};

/** 公开批次 · The batches of pilots that a plan has by its published figures; none where it has no pilots. */
export function publishedBatches(
  { observations }: Plan,
  messages: Messages,
): readonly DraftRow<'batches'>[] {
  const found = (indicator: string, year?: number) =>
    observations.filter((one) => one.indicator === indicator && one.year === (year ?? one.year));
  const years = found(batchIndicators.pilots).flatMap(({ year }) => year ?? []);
  return years.sort().map((year, order) => {
    const amount = (indicator: string) =>
      asked(found(indicator, year)[0]?.value?.value ?? notPublished);
    const sources = Object.values(batchIndicators).flatMap((id) => found(id, year));
    return {
      batch: asked(messages.workbook.published.batches(year, order)),
      year: asked(year),
      counties: amount(batchIndicators.counties),
      pilots: amount(batchIndicators.pilots),
      fund: amount(batchIndicators.fund),
      remarks: asked(
        sourceRemarks(
          sources.map(({ source }) => source),
          messages,
        ),
      ),
    };
  });
}
