/** 轻量执行 · The runner of tests in Node as it is, whose workers are told one by one what they run with. */
import LightRunner from 'jest-light-runner';

const asked = 'jest-light-runner-get-worker-data';
const answered = 'jest-light-runner-worker-data';

/**
 * Answers the worker that asks, and no other.
 *
 * The package answers all of them with the first that asks, and never again: one that was still loading
 * then has not heard it, and waits for ever.
 */
function channelOf(workerData) {
  let tell = () => undefined;
  return {
    onMessage: (listener) => (tell = listener),
    postMessage: (message) => message === asked && tell({ type: answered, workerData }),
  };
}

class Runners extends Map {
  constructor(run) {
    super();
    this.shared = run;
  }

  set(projectConfig, { pool }) {
    const workerData = { ...this.shared, projectConfig };
    const run = ({ path }) => pool.run(path, { channel: channelOf(workerData) });
    return super.set(projectConfig, { pool, run });
  }
}

export default class extends LightRunner {
  constructor(globalConfig, context, options) {
    super(globalConfig, context, options);
    const runtime = this._runtime;
    if (runtime === 'child_process') this._testRunners = new Runners({ globalConfig, runtime });
  }
}
