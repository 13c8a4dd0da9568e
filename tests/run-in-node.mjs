import process from 'node:process';
import {run} from 'node:test';
import {spec as Spec} from 'node:test/reporters';

/** Runs test files in Node, prints what they say, and counts. */
export async function runInNode(files, options) {
  const results = {passed: 0, failed: 0, skipped: []};
  if (files.length === 0) return results;
  const stream = run({files, ...options});
  stream.on('test:pass', ({name, details, skip, todo}) => {
    if (skip !== undefined) results.skipped.push(`${name}: ${skip}`);
    else if (details.type !== 'suite' && todo === undefined) results.passed += 1;
  });
  stream.on('test:fail', ({details, todo}) => {
    // What only says that something inside it failed is not counted a second time.
    if (details.error?.failureType !== 'subtestsFailed' && todo === undefined) results.failed += 1;
  });
  const report = stream.compose(new Spec());
  report.pipe(process.stdout, {end: false});
  await new Promise((resolve) => report.on('end', resolve));
  return results;
}
