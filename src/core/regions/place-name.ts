const levels =
  /(?:特别行政区|自治区|自治州|自治县|自治旗|新区|林区|特区|地区|街道|苏木|省|市|盟|区|县|旗|镇|乡)$/;
const people =
  /(?:(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|怒|鄂温克|保安|裕固|独龙|各)族|维吾尔|哈萨克|柯尔克孜|塔吉克|锡伯|(?<!^内)蒙古)$/;

/**
 * 地名 · The name of a region without its level and without the peoples that it is named after.
 *
 * @example placeName('恩施土家族苗族自治州') //=> '恩施'
 */
export function placeName(name: string): string {
  const bare = name.replace(levels, '');
  if (!name.includes('自治') && !bare.endsWith('族')) return bare;
  let place = bare;
  while (people.test(place)) place = place.replace(people, '');
  return place === '' ? bare.replace(/族$/, '') : place;
}
