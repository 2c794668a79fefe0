/**
 * 日期的说法 · A day as an official paper in Chinese spells it; what is no day stays as it is.
 *
 * @example chineseDay('2023-12-31') //=> '2023年12月31日'
 */
export function chineseDay(text: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year === undefined ? text : `${year}年${Number(month)}月${Number(day)}日`;
}
