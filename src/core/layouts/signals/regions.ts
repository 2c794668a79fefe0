import { foldHeader } from '../../entries/index.js';
import { remember } from '../../model/index.js';

const provinces = new Set(
  (
    '北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 ' +
    '重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾 兵团'
  ).split(' '),
);
const ending =
  /^[\p{Script=Han}·]{1,14}(?:省|自治区|市|区|县|旗|自治州|州|盟|镇|乡|街道|街道办|街道办事处|苏木|社区|村|新区|开发区|高新区|经开区|园区|林区|特区|本级|直属|兵团|示范区|管委会|管理区)$/u;
const noRegion =
  /^(?:各|其他|其它|所有|重点|主城|中心城|市辖|县级|地级|全部|城市|都市|城|郊|辖|库|新城)(?:省|市|区|县|旗|州|镇|乡|街道)*$|(?:市场|城市|县市|市县|市区|郊区|辖区|全区|全市|全县|县城|县域|县区|社区|园区|城区|山区|地区|小区|学区|灾区|景区|牧区|城镇|乡镇|集镇|城乡|农村|乡村|行政村|建制镇|民族乡|机关|功能区|保护区|县\(市\)|区\(县\)|居|民)$/;
const total =
  /^(?:合计|总计|共计|总数|合计数|全[国省市州盟县区旗镇乡]|全地区|全自治[区州]|全街道|(?:全[国省市州盟县区旗])?(?:合计|总计|汇总)|(?:总|合)计\([^()]{1,6}\)|total|grandtotal)$/;
const subtotal = /^(?:小计|市小计|地区小计|分计|subtotal)$/;

/** 合计行 · Whether a folded label is the whole of a table; of 小计 it asks {@link isSubtotal}. */
export const isWhole: (text: string) => boolean = remember((text: string) =>
  total.test(foldHeader(text)),
);

/** 小计 · Whether a label is the total of the region that stands before it. */
export const isSubtotal: (text: string) => boolean = remember((text: string) =>
  subtotal.test(foldHeader(text)),
);

/** 地区名 · Whether a text reads like the name of a region: 瑶海区, 平湖街道, 市本级, 安徽. */
export const looksLikeRegion: (text: string) => boolean = remember((text: string) => {
  const name = text.replace(/\s+/g, '');
  if (provinces.has(name)) return true;
  return name.length > 1 && ending.test(name) && !noRegion.test(name);
});
