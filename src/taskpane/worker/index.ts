/** The worker of the pane: it reads and checks workbooks, so that the page always answers. */
import { answer, failureOf } from './answer.js';
import type { Job, Reply } from './protocol.js';

self.addEventListener('message', ({ data }: MessageEvent<Job>) => {
  answer(data)
    .then((told): Reply => ({ answer: told }))
    .catch((error: unknown): Reply => ({ failure: failureOf(error) }))
    .then((reply) => {
      self.postMessage(reply);
    });
});
