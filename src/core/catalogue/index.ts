/** Plans and indicators as typed data, each figure with its published source. */
export * from './plan.js';
