import { createHash } from 'node:crypto';
import { messagesOf } from '../../src/messages/index.js';
import { htmlReport } from '../../src/reports/html.js';
import { hostileReport } from './hostile-report.js';
import { rendered } from './rendered.js';

const html = rendered(hostileReport, 'html', 'zh-CN');

function hashOf(tag: 'script' | 'style'): string {
  const [, text = ''] = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(html) ?? [];
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

test('the policy lets nothing in but the script and the style of the page itself', () => {
  const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
  expect(policy.replaceAll('&#39;', "'").split('; ')).toEqual([
    "default-src 'none'",
    `script-src '${hashOf('script')}'`,
    `style-src '${hashOf('style')}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

test('no text of a cell is markup or script, and nothing comes from elsewhere', () => {
  expect(html).not.toMatch(/<b>|<script>alert|\son\w+=|[\u0000\u0007\u001b\u202e\ud800]/);
  expect(html.match(/<script[ >]/g)).toHaveLength(1 + hostileReport.workbooks.length + 1);
  expect(html).not.toMatch(/\b(?:src|href)="(?!#)/);
});

test('every sentence stands there in both languages, whichever is shown first', () => {
  const english = rendered(hostileReport, 'html', 'en-US');
  expect(english.replace('<html lang="en-US">', '<html lang="zh-CN">')).toBe(html);
  expect(html).toContain('应为 62%（620 ÷ 1000），现填 63%。');
  expect(html).toContain('Should be 62 % (620 / 1000), is 63 %.');
});

test('the way to the files is part of the page', () => {
  const pieces = htmlReport(hostileReport, messagesOf('zh-CN'), { toFiles: '../' });
  expect([...pieces].join('')).toContain('"toFiles":"../"');
});

test('the head names the plan in both languages, and gives its code where no name is known', () => {
  const headOf = (workbooks: typeof hostileReport.workbooks) => {
    const pieces = htmlReport({ ...hostileReport, workbooks }, messagesOf('zh-CN'));
    return /<header>[^]*?<\/header>/.exec([...pieces].join(''))?.[0] ?? '';
  };
  const planName = { 'zh-CN': '养老服务规划', 'en-US': 'Plan of elderly care' };
  const own = hostileReport.workbooks.map((one) => ({ ...one, plan: 'own-2030' }));
  expect(headOf(own)).toContain('own-2030');
  const named = headOf(own.map((one) => ({ ...one, planName })));
  expect(named).toContain('<span lang="en-US">Plan of elderly care</span>');
  expect(named).not.toContain('own-2030');
});
