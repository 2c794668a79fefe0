import type { DeskWords } from './desk-words.js';

/** What a reviewer reads in Chinese. */
export const desk: DeskWords = {
  workList: '工作清单',
  columns: {
    unit: '单位',
    verdict: '结论',
    since: '何时起',
    confirm: '可否确认',
    act: '办理事项',
    first: '首要问题',
    offices: '责任单位',
    contact: '联系人',
  },
  asOf: (date) => `截止 ${date}`,
  since: (day) => `（自 ${day} 起）`,
  phone: '联系电话',
  missing: '未报',
  confirm: { yes: '可以确认', 'after-review': '核说明后确认', no: '不可确认' },
  acts: {
    correct: (count) => `改正 ${count}处`,
    explain: (count) => `核实并说明 ${count}处`,
    review: (count) => `审核说明 ${count}条`,
    complete: (count) => `补齐后可判定 ${count}项`,
    resend: '重新报送',
    urge: '催报',
    nothing: '无须办理',
  },
  matrix: {
    title: '指标一览',
    corner: (plan) => `填报单位（${plan}）`,
    states: {
      clear: '无问题',
      open: '有问题',
      explained: '已说明',
      missing: '未报',
      inapplicable: '不适用',
    },
    reading: '每格先写评级，再写“有问题”（尚未解决）或“已说明”；未报、不适用的不评级。',
  },
  counted: (acts, fine) => `须办理 ${acts}个单位，可以确认 ${fine}个单位`,
  fine: (count) => `可以确认的 ${count}个单位`,
  further: (count) => `其余须办理的 ${count}个单位`,
};
