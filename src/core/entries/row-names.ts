import { remember } from '../model/index.js';
import { foldHeader } from './tidy-text.js';

const longestName = 20;
/** What every such name has; few other texts do, and those alone are looked at. */
const hint = /[合小总共汇全其均本Ａ-ｚ]|total|which|average|mean/i;
const sum =
  /^(?!其中).{0,12}(?:合计|小计|总计|共计|汇总|合计数|总数)$|^(?:合|小|总)计\([^()]{1,6}\)$/;
const whole =
  /^全(?:国|省|自治区|市|地区|州|盟|县|区|旗|镇|乡|街道|镇乡|乡镇|县区|区县|市县)(?:\([省市县区州盟旗自治直辖、,/]{1,12}\))?$/;
const own = /^本(?:省|自治区|市|地区|州|盟|县|区|旗|镇|乡|街道)$/;
const mean =
  /^(?:(?:全|本|各)?(?:国|省|自治区|市|地区|州|盟|县|区|旗|镇|乡|街道|县区|区县|市县)(?:\([省市县区州盟旗、,/]{1,8}\))?)?(?:平均(?:值|数|水平)?|均值)$/;
/** 其中口乡 is a place. */
const part = /^(?!其中[^:,、]+乡$)\(?其中(?:[:,、].{0,16}|.{0,12}\)?)?$/;
const english =
  /^(?:grand)?(?:sub)?totals?$|^ofwhich|^(?:national|provincial|city|county)?(?:average|mean)$/;
const note =
  /^\s{0,60}[（(]?(?:注|备注|说明|填表说明|填报说明|数据来源|资料来源|单位负责人|负责人|统计负责人|填表人|填报人|制表人?|制表单位|审核人|经办人|联系人|联系电话|填表日期|填报日期|报出日期)\s{0,60}\d{0,3}\s{0,60}[：:]/;

const isTotalName = remember((text: string) => {
  const name = foldHeader(text).replace(/:$/, '');
  return [sum, whole, own, mean, part, english].some((form) => form.test(name));
});

/**
 * 合计行名 · Whether a text names a row that only adds up others, is their mean or tells a part of
 * them: 合计, 小计, 全市合计, 全县（区）, 本市, 本级小计, 汇总, 全省平均, 均值, 其中：城镇.
 */
export function namesTotal(text: string): boolean {
  return text.length <= longestName && hint.test(text) && isTotalName(text);
}

/** 表外行 · Whether a text begins like a remark or a line of signatures: 注：, 填表人：. */
export function beginsNote(text: string): boolean {
  return colon.test(text) && isNote(text);
}

const colon = /[:：]/;

const isNote = remember((text: string) => note.test(text));
