import { column, sheet } from '../sheet-spec.js';

/** 审批 · The steps of approval: applied, reviewed, confirmed. */
export const approvals = sheet({
  id: 'approvals',
  name: { 'zh-CN': '审批', 'en-US': 'Approvals' },
  aliases: ['审批记录'],
  isRequired: false,
  layout: 'table',
  key: [],
  columns: [
    column('step', ['环节', 'Step'], { holds: 'option', vocabulary: 'step', need: 'must' }),
    column('unit', ['单位', 'Unit'], { holds: 'text', need: 'must' }),
    column('by', ['经办人', 'Handled by'], { holds: 'text' }),
    column('on', ['日期', 'Date'], { holds: 'day' }),
    column('decision', ['结论', 'Decision'], {
      holds: 'option',
      vocabulary: 'decision',
      need: 'must',
    }),
    column('opinion', ['意见', 'Opinion'], { holds: 'text' }),
    column('seal', ['数据指纹', 'Seal'], { holds: 'text' }),
    column('signature', ['签名', 'Signature'], { holds: 'text' }),
  ],
});
