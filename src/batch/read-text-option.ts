import { batchFailure } from './batch-failure.js';

/** Reads an option that people must say something with: blanks alone are no answer. */
export function readTextOption(option: string): (value: string) => string {
  return (value) => {
    const text = value.trim();
    if (text === '') throw batchFailure('missing-argument', { option });
    return text;
  };
}
