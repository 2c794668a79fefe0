import { startLines } from '../../../scripts/serve/start-lines.js';
import { startWords as english } from '../../../src/messages/start-words.en-US.js';
import { startWords as chinese } from '../../../src/messages/start-words.zh-CN.js';

const trusted = { cert: Buffer.from('cert'), key: Buffer.from('key') };
const manifest = '/plan/dist/addin/manifest.xml';

test.each([
  ['zh-CN', chinese],
  ['en-US', english],
])(
  'with a certificate all three kinds of Excel are told how to load the add-in, in %s',
  (_, words) => {
    const lines = startLines({ port: 3000, wanted: 3000, manifest, certificate: trusted }, words);
    const text = lines.join('\n');
    expect(text).toContain('https://localhost:3000/taskpane.html');
    for (const { title, steps } of words.loading) {
      expect(text).toContain(title);
      expect(steps.some((step) => step(manifest).includes(manifest))).toBe(true);
    }
    expect(words.loading.map(({ steps }) => steps.length)).toEqual([4, 4, 3]);
  },
);

test('without a certificate it is told why, and that Excel takes https only', () => {
  const certificate = { reason: 'no-sudo' };
  const text = startLines({ port: 3001, wanted: 3000, manifest, certificate }, chinese).join('\n');
  expect(text).toContain('端口 3000 已被占用，改用 3001。');
  expect(text).toContain('Excel 只接受 https。原因：安装证书需要免密码的 sudo。');
  expect(text).toContain('http://localhost:3001/taskpane.html');
});
