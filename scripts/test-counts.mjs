// Prints `N passed, N failed[, N skipped]` from the result that jest wrote with --json; exits with 1 when anything failed or
// nothing was tested. A test file that did not even load counts as one failure.
import { readFileSync } from 'node:fs';

const result = read(process.argv[2]);
const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
const skipped = result.numPendingTests + result.numTodoTests;
console.log(`${result.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 && result.numPassedTests > 0 ? 0 : 1;

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // jest did not get as far as writing a result.
    return { numPassedTests: 0, numFailedTests: 1, numRuntimeErrorTestSuites: 0, numPendingTests: 0, numTodoTests: 0 };
  }
}
