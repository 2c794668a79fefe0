/** A worker that does to itself what its files are called after, and checks nothing. */
import process from 'node:process';
import { parentPort } from 'node:worker_threads';

const troubles = {
  hangs: () => {
    for (;;);
  },
  exits: () => process.exit(3),
  throws: () => {
    throw new Error('broken');
  },
  'fills memory': () => {
    const kept = [];
    for (;;) kept.push(Array.from({ length: 10_000 }, (_, index) => ({ index })));
  },
  'reads long': (file) => {
    parentPort.postMessage({ file, unpacked: { done: 1, all: 4 } });
    return new Promise((resolve) => setTimeout(resolve, 200));
  },
  'dies afterwards': () => void setTimeout(() => process.exit(4)),
};

async function checkOne({ file, bytes }) {
  parentPort.postMessage({ file });
  await troubles[file.replace(/ \d+$/, '')]?.(file);
  const facts = { file, length: bytes.length };
  return JSON.stringify({ result: { file, verdict: 'passed' }, facts });
}

let before = Promise.resolve();
parentPort.on('message', (task) => {
  before = before
    .then(() => checkOne(task))
    .then((answer) => ({ answer }))
    .catch((error) => ({ error }))
    .then((answered) => parentPort.postMessage(answered));
});
