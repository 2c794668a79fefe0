import Sequencer from '@jest/test-sequencer';

/** Those that take longest, for which both workers are wanted, and the one whose texts fill a young memory quickest. */
const longest =
  /\/tests\/(long-texts|batch\/(scale|run\/runner)|scripts\/(package|province)|taskpane\/pane|core\/rules\/bad-input|functions\/formula-engine)/;

/** 先长后短 · A run ends soonest where its longest files are not the last; a fresh clone does not know them yet. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isLong = ({ path }) => longest.test(path.replaceAll('\\', '/'));
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
}
