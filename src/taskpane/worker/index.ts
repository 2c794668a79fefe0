/** The worker of the pane: it reads and checks workbooks, so that the page always answers. */
import { answer, answerFailure } from './answer.js';
import type { Job, Reply, ToldFile } from './protocol.js';

self.addEventListener('message', ({ data }: MessageEvent<Job>) => {
  answer(data, (done, all) => send({ reading: { done, all } }))
    .then((told): Reply => ({ answer: told }))
    .catch((error: unknown): Reply => ({ failure: answerFailure(error) }))
    .then(send);
});

function send(told: ToldFile): void {
  self.postMessage(told);
}
