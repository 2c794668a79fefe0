import { systemLanguage } from '../../../src/batch/host/system-language.js';

const display = (locale: string) => () => locale;

test('the variables of the system name the language, the one for everything first', () => {
  const env = { LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' };
  expect(systemLanguage('linux', env)).toBe('en_US.UTF-8');
  expect(systemLanguage('linux', { LC_ALL: '', LANG: 'zh_CN.UTF-8' })).toBe('zh_CN.UTF-8');
});

test('Windows speaks the language of its display, unless a variable names another', () => {
  expect(systemLanguage('win32', {}, display('en-US'))).toBe('en-US');
  expect(systemLanguage('win32', {}, display('zh-CN'))).toBe('zh-CN');
  expect(systemLanguage('win32', { LANG: 'en_US' }, display('zh-CN'))).toBe('en_US');
});

test('another system that names none says nothing', () => {
  expect(systemLanguage('linux', {}, display('en-US'))).toBeUndefined();
});
