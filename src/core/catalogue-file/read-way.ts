import type { Target } from '../catalogue/index.js';
import type { RowReader } from './row-reader.js';
import { wayWords } from './words.js';

type Way = Pick<Target, 'way' | 'direction'>;

const falling = /降低|下降|减少|压减/;
const growing = /增长|增加|提高|提升|上升/;

/** 累计方式 · How the years of a row come together; the direction of a compound that says none is in its name. */
export function readWay(row: RowReader, name: string): Way {
  const word = row.word('way', wayWords);
  switch (word) {
    case 'sum':
    case 'points':
      return { way: word };
    case 'growing':
      return { way: 'compound', direction: 'increase' };
    case 'falling':
      return { way: 'compound', direction: 'decrease' };
    case 'compound':
      return directionIn(row, name);
    default:
      return {};
  }
}

function directionIn(row: RowReader, name: string): Way {
  const [falls, grows] = [falling.test(name), growing.test(name)];
  if (falls === grows) row.tell('way', { id: 'direction-needed' });
  return { way: 'compound', direction: falls ? 'decrease' : 'increase' };
}
