import type { Plan } from '../../core/catalogue/index.js';
import { planLabels } from '../../core/catalogue-file/index.js';
import { isoDay } from '../../core/model/index.js';
import type { Messages } from '../../messages/index.js';

/** 表头要素 · What a printed form of the plan says of itself, in one line; none where the plan says nothing of it. */
export function formLines({ form }: Pick<Plan, 'form'>, messages: Messages): readonly string[] {
  if (!form) return [];
  const { number, validUntil, ...texts } = form;
  const said: Readonly<Record<string, string | undefined>> = {
    ...{ ...texts, formNumber: number },
    validUntil: validUntil && isoDay(validUntil),
  };
  const { language, workbook } = messages;
  const parts = planLabels.flatMap(({ id, name }) =>
    said[id] === undefined ? [] : [workbook.labelled(name[language], said[id])],
  );
  return [parts.join(workbook.formGap)];
}
