const ordinals = ['', '一', '二', '三', '四'];
const halves: Readonly<Record<string, string>> = { H1: '上半年', H2: '下半年' };

/**
 * 期间的说法 · A period in a Chinese sentence; where it is to be typed, its canonical text stands.
 *
 * @example chinesePeriod('2023Q2') //=> '2023年第二季度'
 */
export function chinesePeriod(text: string): string {
  const [, year = text, part = ''] = /^(\d{4})-?(.*)$/.exec(text) ?? [];
  if (part === '') return `${year}年`;
  if (part.startsWith('Q')) return `${year}年第${ordinals[Number(part.slice(1))] ?? part}季度`;
  return `${year}年${halves[part] ?? `${Number(part)}月`}`;
}
