/** 空泛的话 · Words that name a kind of reason and no reason: of these alone 其他 cannot be made. */
export const vagueWords: readonly string[] = [
  ...['其他', '其它', '别的', '各种', '种种', '多种', '多方面', '有关', '相关', '客观', '主观'],
  ...['历史', '特殊', '特定', '工作', '需要', '因素', '影响', '受', '因', '由于', '所致', '导致'],
  ...['条件', '限制', '遗留', '存在', '实际情况', '不可抗力', '等', '了解', '详见', '见', '附件'],
  ...['other', 'others', 'reason', 'reasons', 'various', 'special', 'circumstances', 'objective'],
  ...['factors', 'due', 'to', 'because', 'of', 'for', 'see', 'annex', 'attachment', 'historical'],
];
