import type { IndicatorFigure } from '../../submission/index.js';
import { addsUp, isCountedUnit, isMeanName } from '../../units/index.js';

/** 整数计数 · Whether a figure counts whole things that are reported without decimals: no share, mean or rate of them (93.4%, 每千人 39.4张). */
export function countsWhole({ indicator, unit }: IndicatorFigure): boolean {
  const { measure, precision, name } = indicator;
  if (measure === 'ratio' || precision > 0 || !isCountedUnit(unit)) return false;
  return addsUp(unit) && !isMeanName(name['zh-CN']);
}
