import type { Messages } from './messages.js';
import { number } from './number.js';

/** 每条规则的文字 · The words of every rule in Chinese, in the order of the rules. */
export const rules: Messages['rules'] = {
  'missing-sheet': { title: 'missing-sheet', message: () => 'missing-sheet', why: '', remedy: '' },
  'missing-column': {
    title: 'missing-column',
    message: () => 'missing-column',
    why: '',
    remedy: '',
  },
  'unstored-result': {
    title: 'unstored-result',
    message: () => 'unstored-result',
    why: '',
    remedy: '',
  },
  'formula-error': { title: 'formula-error', message: () => 'formula-error', why: '', remedy: '' },
  'macro-content': { title: 'macro-content', message: () => 'macro-content', why: '', remedy: '' },
  'missing-value': { title: 'missing-value', message: () => 'missing-value', why: '', remedy: '' },
  'text-number': { title: 'text-number', message: () => 'text-number', why: '', remedy: '' },
  'unknown-indicator': {
    title: 'unknown-indicator',
    message: () => 'unknown-indicator',
    why: '',
    remedy: '',
  },
  'unknown-region': {
    title: 'unknown-region',
    message: () => 'unknown-region',
    why: '',
    remedy: '',
  },
  'region-name-mismatch': {
    title: 'region-name-mismatch',
    message: () => 'region-name-mismatch',
    why: '',
    remedy: '',
  },
  'invalid-period': {
    title: 'invalid-period',
    message: () => 'invalid-period',
    why: '',
    remedy: '',
  },
  'numerator-over-denominator': {
    title: 'numerator-over-denominator',
    message: () => 'numerator-over-denominator',
    why: '',
    remedy: '',
  },
  'ratio-mismatch': {
    title: '比率与分子分母不符',
    message: ({ expected, found, numerator, denominator, unit }) =>
      `应为 ${number(expected)}${unit}（${number(numerator)} ÷ ${number(denominator)}），现填 ${number(found)}${unit}。`,
    why: '',
    remedy: '',
  },
  'rounded-to-target': {
    title: 'rounded-to-target',
    message: () => 'rounded-to-target',
    why: '',
    remedy: '',
  },
  'duplicate-row': { title: 'duplicate-row', message: () => 'duplicate-row', why: '', remedy: '' },
  'current-value-mismatch': {
    title: 'current-value-mismatch',
    message: () => 'current-value-mismatch',
    why: '',
    remedy: '',
  },
  'base-value-mismatch': {
    title: 'base-value-mismatch',
    message: () => 'base-value-mismatch',
    why: '',
    remedy: '',
  },
  'rollup-mismatch': {
    title: 'rollup-mismatch',
    message: () => 'rollup-mismatch',
    why: '',
    remedy: '',
  },
  'fund-total-mismatch': {
    title: 'fund-total-mismatch',
    message: () => 'fund-total-mismatch',
    why: '',
    remedy: '',
  },
  'binding-behind-schedule': {
    title: 'binding-behind-schedule',
    message: () => 'binding-behind-schedule',
    why: '',
    remedy: '',
  },
};
