import { addinAddress, builtAddin } from '../../support/built-addin.js';

const { site: files } = await builtAddin();
const built = String(files['manifest.xml']);

test('everything that the built manifest names is served beside it', () => {
  const named = [...built.matchAll(/alue="(https?:[^"]*)"/g)].map(([, url = '']) => url);
  expect(named.length).toBeGreaterThan(10);
  const lost = named.filter((url) => !(url.slice(addinAddress.length + 1) in files));
  expect(lost).toEqual([]);
});

test('everything that the page asks for at first is served beside it', () => {
  const page = String(files['taskpane.html']);
  const asked = [...page.matchAll(/(?:src|href)="([^":]+)"/g)].map(([, path = '']) => path);
  expect(asked.length).toBeGreaterThan(2);
  expect(asked.filter((path) => !(path in files))).toEqual([]);
});
