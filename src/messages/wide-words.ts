/** 横表用语 · What stands in a wide table: in Chinese alone, as the reader of own tables reads it. */
export const wideWords = {
  sheet: '进展情况',
  title: (unit: string, time: string, plan: string) => `${unit}${time}${plan}主要指标进展情况`,
  unit: (unit: string) => `填报单位：${unit}`,
  region: '地区',
  total: '合计',
  indicator: (name: string, unit: string) => `${name}（${unit}）`,
  numerator: (unit: string) => `分子（${unit}）`,
  denominator: (unit: string) => `分母（${unit}）`,
  value: '数值',
  target: (year: number) => `${year}年目标`,
  ofYear: (year: number) => `${year}年`,
  sinceJanuary: (year: number, month: number) => `${year}年1-${month}月`,
  atMonthsEnd: (year: number, month: number) => `${year}年${month}月末`,
} as const;
