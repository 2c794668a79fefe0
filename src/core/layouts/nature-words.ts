const natures =
  '(?:(?<estimate>(?:预计|预测|预估|估计|估算)(?:完成)?(?:数据?|值|数值|数字|情况)?)|(?<flash>(?:快报|初步(?:统计|核算|汇总)?)(?:数据?|值|数值|数字)?))';
const verb = '(?:均|都|皆|暂|全部)?(?:为|系|是|属于?|采用)(?:(?:19|20)\\d\\d年度?)?的?';
const noun = '(?:的?(?<noun>数据|数字|数值|数|值|指标(?:值|数据)?|完成(?:数|值|情况)))?';

/** 性质用词 · The words by which notes say how final figures are, and of which they say it. */
export const natureWords = {
  opening: /^(?:\(?(?:注|备注|说明|附注|注释)?\d{0,2}:)?(?:\(?\d{1,2}\)|\d{1,2}[.、]|[①-⑳])?/,
  statement: new RegExp(`^(?<subject>.*?)${noun}${verb}${natures}$`),
  /** Speaks of natures, in whatever words. */
  mention:
    /(?:为|系|是|属|采用).{0,8}(?:预计|预测|预估|估计|估算|快报|初步)(?:数|值|统计|核算|汇总|$)/,
  /** 除低保外, 其中床位数为实际数: not of all that the rest of the sentence names. */
  exception: /除|其余|其他|其它|不含|不包括|以外|,其中/,
  whole: /^(?:本表|全表|表中|表内|表列|以上|上表|上述|所列)(?:各项|所列|所有|全部)*$/,
  marked:
    /^(?:凡|其中|表中)?(?:带|标|标注|标有|注有|注|有|加)?["“”'‘’]?[*※]["“”'‘’]?号?(?:标记|者)?的?$/,
} as const;
