import type { Pair } from '../page-data.js';
import { make } from './make.js';

/** What is said in both languages; the style of the page shows one. */
export function told([chinese, english]: Pair): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(
    make('span', { lang: 'zh-CN' }, [chinese]),
    make('span', { lang: 'en-US' }, [english]),
  );
  return fragment;
}
