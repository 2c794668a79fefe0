/**
 * 不再等待 · A test that comes to no end ends its process, by name: the runner itself would wait for ever.
 *
 * No file of tests takes as long, so a process that only waits for its neighbours does not either.
 */
import process from 'node:process';

const twentyMinutes = 1_200_000;
let running = { name: undefined, since: Date.now() };

function look() {
  const name = expect.getState().currentTestName;
  if (name !== running.name) running = { name, since: Date.now() };
  if (Date.now() - running.since < twentyMinutes) return;
  process.stderr.write(`\nThis test comes to no end: ${name}\n`);
  process.exit(1);
}

setInterval(look, 10_000).unref();
