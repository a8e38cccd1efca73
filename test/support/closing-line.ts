/** The last line on stdout counts every test; a suite that cannot be loaded counts as one failure. */

type Outcome = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
};

class ClosingLine {
  onRunComplete(_contexts: unknown, outcome: Outcome): void {
    const failed = outcome.numFailedTests + outcome.numRuntimeErrorTestSuites;
    const skipped = outcome.numPendingTests + outcome.numTodoTests;
    const closing = `${outcome.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    // Jest's own reporter writes to stderr, so this is the only line on stdout besides npm's header.
    process.on('exit', () => process.stdout.write(`${closing}\n`));
  }
}

// Jest takes a reporter from the default export only.
// biome-ignore lint/style/noDefaultExport: see above
export default ClosingLine;
