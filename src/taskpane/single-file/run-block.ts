/** Runs the programs of the page in one file: each stands in a block, and is run when it is first asked for. */
import '../page/fabric-config.js';
import { blockText } from './block-text.js';

type Exports = Record<string, unknown>;
type Program = (ask: (path: string) => Exports, module: { exports: Exports }) => void;

declare global {
  interface Window {
    /** Where each block leaves its program. */
    programs: Record<string, Program>;
  }
}

const running = new Map<string, { exports: Exports }>();

window.programs = {};

/** What a program exports; a block is run by the policy of the page only if its digest is listed there. */
function ask(path: string): Exports {
  const name = path.replace(/^\.\//, '');
  const known = running.get(name);
  if (known) return known.exports;
  const script = document.createElement('script');
  script.textContent = blockText(name);
  document.head.append(script);
  const module = { exports: {} };
  running.set(name, module);
  window.programs[name]?.(ask, module);
  return module.exports;
}

ask('./single-file.js');
