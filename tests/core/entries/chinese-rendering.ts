const digits = '零一二三四五六七八九';
const places = ['', '十', '百', '千'];

/** A group of four digits; the zeros inside are one 零, those at its end are silent. */
function group(count: number): string {
  const written = [...String(count)].map((digit, index, all) =>
    digit === '0' ? '零' : `${digits[Number(digit)]}${places[all.length - 1 - index]}`,
  );
  return written.join('').replace(/零+/g, '零').replace(/零$/, '');
}

function parts(count: number, size: number, mark: string): string {
  const rest = count % size;
  const zero = rest > 0 && rest < size / 10 ? '零' : '';
  return `${chineseNumeral(Math.floor(count / size))}${mark}${rest > 0 ? zero + chineseNumeral(rest) : ''}`;
}

/** A whole number below 10^12 in Chinese numerals, as schools teach it. */
export function chineseNumeral(count: number): string {
  if (count === 0) return '零';
  if (count >= 1e8) return parts(count, 1e8, '亿');
  return count >= 1e4 ? parts(count, 1e4, '万') : group(count);
}

/** A number digit by digit, as years are written. */
export function chineseDigits(count: number): string {
  return String(count)
    .replace(/0/g, '〇')
    .replace(/[1-9]/g, (digit) => digits[Number(digit)] ?? '');
}

/** A text with its ASCII characters in full width. */
export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) + 0xfee0),
  );
}
