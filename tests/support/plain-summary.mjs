/** Closes a run of the tests with one plain line that any CI can read. */
export default class PlainSummary {
  onRunComplete(_, { numPassedTests, numFailedTests, numPendingTests }) {
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
    process.stderr.write(`\n${numPassedTests} passed, ${numFailedTests} failed${skipped}\n`);
  }
}
