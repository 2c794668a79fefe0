import { column, sheet } from '../sheet-spec.js';

/** 区划沿革 · Codes that changed, and when. */
export const changes = sheet({
  id: 'changes',
  name: { 'zh-CN': '区划沿革', 'en-US': 'Changes' },
  aliases: ['区划变更', 'Region changes'],
  isRequired: false,
  layout: 'table',
  key: ['oldCode', 'newCode'],
  columns: [
    column('oldCode', ['旧代码', 'Old code'], { holds: 'region', need: 'must' }),
    column('newCode', ['新代码', 'New code'], { holds: 'region', need: 'must' }),
    column('effectiveOn', ['生效日期', 'Effective on'], { holds: 'day' }),
    column('remarks', ['备注', 'Remarks'], { holds: 'text' }),
  ],
});
