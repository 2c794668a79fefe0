import process from 'node:process';

/**
 * Closes a run of the tests with one plain line that any CI can read.
 *
 * With NO_SKIPS=1, where everything is installed that tests ask for, a test that skips fails the run.
 */
export default class PlainSummary {
  skipped = 0;

  onRunComplete(_, { numPassedTests, numFailedTests, numPendingTests, numTodoTests }) {
    this.skipped = numPendingTests + numTodoTests;
    const skipped = this.skipped > 0 ? `, ${this.skipped} skipped` : '';
    process.stderr.write(`\n${numPassedTests} passed, ${numFailedTests} failed${skipped}\n`);
  }

  getLastError() {
    if (this.skipped === 0 || process.env['NO_SKIPS'] !== '1') return undefined;
    process.stderr.write('A test that skips fails this run: NO_SKIPS is set.\n');
    return new Error(`${this.skipped} skipped`);
  }
}
