const literals = /"[^"]*"|\\.|[_*].|\[[^\]]*\]/g;

/** The section of a number format for positive numbers, without its literal text. */
function placeholders(code: string): string {
  return code.replace(literals, '').split(';')[0] ?? '';
}

/**
 * 显示小数位 · How many decimals a number format shows, in percent where it is a percent format.
 *
 * A comma after the digits shows thousands, hence three decimals fewer. Zero for General, dates,
 * powers of ten and anything else without a decimal point.
 *
 * @example decimalsOfFormat('0.0%') //=> 1
 */
export function decimalsOfFormat(code: string): number {
  const shown = /\.([0#?]+)(,*)(?!.*E[+-])/i.exec(placeholders(code));
  const [, decimals = '', thousands = ''] = shown ?? [];
  return Math.max(0, decimals.length - 3 * thousands.length);
}

/**
 * 百分比格式 · Whether a number format shows a hundredfold with a percent sign of its own, not a quoted one.
 *
 * @example isPercentFormat('0.0"%"') //=> false
 */
export function isPercentFormat(code: string): boolean {
  return placeholders(code).includes('%');
}
