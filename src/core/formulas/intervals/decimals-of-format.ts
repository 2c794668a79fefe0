const literals = /"[^"]*"|\\.|[_*].|\[[^\]]*\]/g;

/** The section of a number format for positive numbers, without its literal text. */
function placeholders(code: string): string {
  return code.replace(literals, '').split(';')[0] ?? '';
}

/**
 * 显示小数位 · How many decimals a number format shows, in percent where it is a percent format.
 *
 * Zero for General, dates and anything else without a decimal point.
 *
 * @example decimalsOfFormat('0.0%') //=> 1
 */
export function decimalsOfFormat(code: string): number {
  return /[0#?]*\.([0#?]+)/.exec(placeholders(code))?.[1]?.length ?? 0;
}

/**
 * 百分比格式 · Whether a number format shows a hundredfold with a percent sign of its own, not a quoted one.
 *
 * @example isPercentFormat('0.0"%"') //=> false
 */
export function isPercentFormat(code: string): boolean {
  return placeholders(code).includes('%');
}
