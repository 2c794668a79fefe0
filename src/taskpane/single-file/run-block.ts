/** Runs the programs of the page in one file: each stands in a block, and is run when it is first asked for. */
import '../page/fabric-config.js';
import { blockText } from './block-text.js';
import { createAsk } from './programs.js';

globalThis.programs = {};

/** A block is run by the policy of the page only if its digest is listed there. */
const ask = createAsk((name) => {
  const script = document.createElement('script');
  script.textContent = blockText(name);
  document.head.append(script);
});

ask('./single-file.js');
