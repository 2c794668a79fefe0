/** Numbers to SVG text, pure: charts of one indicator, the tables that tell the same, and the palettes. */
export * from './bullet-chart.js';
export * from './chart-tables.js';
export * from './class-symbol.js';
export * from './figure-text.js';
export type { ChartLanguage } from './indicator-amounts.js';
export * from './markup-text.js';
export * from './palette.js';
export * from './path-chart.js';
export * from './ranking-chart.js';
