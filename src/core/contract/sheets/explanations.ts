import { column, sheet } from '../sheet-spec.js';

/** 说明 · Why a questioned figure stands as it is. */
export const explanations = sheet({
  id: 'explanations',
  name: { 'zh-CN': '说明', 'en-US': 'Explanations' },
  aliases: ['情况说明', '核实说明'],
  isRequired: false,
  layout: 'table',
  key: ['rule', 'sheet', 'rowKey', 'field', 'value'],
  columns: [
    column('rule', ['规则', 'Rule'], { holds: 'code', need: 'must' }),
    column('sheet', ['工作表', 'Sheet'], { holds: 'text' }),
    column('position', ['位置', 'Position'], { holds: 'text', aliases: ['单元格'] }),
    column('rowKey', ['行键', 'Row key'], { holds: 'text' }),
    column('field', ['字段', 'Field'], { holds: 'text', aliases: ['栏目'] }),
    column('value', ['填报值', 'Reported value'], { holds: 'text' }),
    column('reason', ['原因', 'Reason'], { holds: 'text', need: 'header' }),
    column('category', ['原因类别', 'Category'], {
      holds: 'option',
      vocabulary: 'explanationCategory',
      mayPointUp: true,
    }),
    column('measures', ['措施', 'Measures'], { holds: 'text', aliases: ['整改措施', '下步措施'] }),
    column('deadline', ['完成时限', 'Deadline'], {
      ...{ holds: 'day', isDeadline: true, mayPointUp: true },
    }),
    column('document', ['文号', 'Document'], { holds: 'text', aliases: ['依据文号', '文件文号'] }),
    column('by', ['说明人', 'Explained by'], { holds: 'text' }),
    column('on', ['日期', 'Date'], { holds: 'day' }),
    column('state', ['审核结论', 'Review'], { holds: 'option', vocabulary: 'reviewState' }),
  ],
});
