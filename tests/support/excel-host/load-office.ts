import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { installExcelHost, type ExcelHost } from './excel-host.js';
import type { HostOptions } from './native-context.js';
import { officeFolder } from './office-folder.js';

const base = 'https://add-in.test/';

/**
 * Starts the host in jsdom and loads the unmodified office.js into it.
 *
 * office.js adds the scripts of its program as elements; here they are read from the npm package.
 */
export async function startExcelHost(options: HostOptions = {}): Promise<ExcelHost> {
  const host = installExcelHost(window, options);
  serveScripts();
  const script = document.createElement('script');
  script.src = `${base}office.js`;
  await new Promise((resolve) => {
    script.addEventListener('load', resolve);
    document.head.appendChild(script);
  });
  await Office.onReady();
  return host;
}

function serveScripts(): void {
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends globalThis.Node>(element: T): T => {
    if (!(element instanceof HTMLScriptElement)) return append(element);
    const path = element.src.startsWith(base)
      ? element.src.slice(base.length)
      : basename(element.src);
    const source = readFileSync(
      join(officeFolder, path.toLowerCase().replace(/\?.*$/, '')),
      'utf8',
    );
    element.type = 'text/plain';
    setTimeout(() => {
      window.eval(source);
      element.dispatchEvent(new Event('load'));
    }, 0);
    return append(element);
  };
}
