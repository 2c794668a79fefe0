import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import {
  measures,
  movedBy,
  scrolledTo,
  windowOf,
  type GridPlace,
  type Seen,
} from './grid-window.js';

/** What is seen before the browser has measured anything. */
const usual: Seen = { top: 0, left: 0, height: 420, width: 400 };

interface Size {
  readonly rows: number;
  readonly columns: number;
}

type Open = (at: GridPlace, target: HTMLElement) => void;

/** 网格 · Which part of a grid is drawn, where its one tab stop is, and how keys move it. */
export function useGrid({ rows, columns }: Size, onOpen: Open) {
  const { ref, seen, scrollTo, measure } = useSeen();
  const [active, setActive] = useState<GridPlace>({ row: 0, column: 1 });
  const [moves, setMoves] = useState(0);
  useEffect(() => {
    if (moves > 0) ref.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [moves, ref]);
  const moveTo = (place: GridPlace) => {
    scrollTo(place);
    setActive(place);
    setMoves(moves + 1);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const isOpening = event.key === 'Enter' || event.key === ' ';
    const page = Math.floor(seen.height / measures.row);
    const next = movedBy(event, active, { rows, columns, page });
    if (!next && !isOpening) return;
    event.preventDefault();
    if (next) moveTo(next);
    else onOpen(active, event.target as HTMLElement);
  };
  const down = windowOf({ from: seen.top, size: seen.height }, measures.row, rows);
  const across = windowOf({ from: seen.left, size: seen.width }, measures.column, columns);
  const tabStop = stopWithin(active, { down, across });
  return { ref, down, across, moveTo, onKeyDown, onScroll: measure, tabStop };
}

/** What of the grid is seen, measured anew whenever it is scrolled or the window changes. */
function useSeen() {
  const ref = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(usual);
  const measure = useCallback(() => {
    if (ref.current) setSeen(seenOf(ref.current));
  }, []);
  useEffect(() => {
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [measure]);
  const scrollTo = (place: GridPlace) => {
    const { top, left } = scrolledTo(place, seen);
    Object.assign(ref.current ?? {}, { scrollTop: top, scrollLeft: left });
    setSeen({ ...seen, top, left });
  };
  return { ref, seen, scrollTo, measure };
}

function seenOf({ scrollTop, scrollLeft, clientHeight, clientWidth }: HTMLElement): Seen {
  return {
    ...{ top: scrollTop, left: scrollLeft },
    ...{ height: clientHeight || usual.height, width: clientWidth || usual.width },
  };
}

/** The tab stop is always something that is drawn, also where the active cell was scrolled away. */
function stopWithin(
  { row, column }: GridPlace,
  { down, across }: Readonly<Record<'down' | 'across', readonly [number, number]>>,
): GridPlace {
  const nearest = (at: number, [first, last]: readonly [number, number]) =>
    at === 0 ? 0 : Math.max(first, Math.min(last, at));
  return { row: nearest(row, down), column: nearest(column, across) };
}
