import { registerIcons, setIconOptions } from 'office-ui-fabric-react/lib/Styling';

/** Paths on a grid of 16; drawn for this project, because the icon fonts have a licence of their own. */
const paths: Readonly<Record<string, string>> = {
  Refresh: 'M13 8a5 5 0 1 1-1.5-3.5M13 2v3h-3',
  Info: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 7.2v4M8 4.8v.6',
  Repair:
    'M10.5 2.5a3 3 0 0 0-2.8 4L2.5 11.700l1.8 1.8 5.200-5.200a3 3 0 0 0 4-2.800l-2 1-1.500-1.500 1-2z',
  Comment: 'M2.500 3h11v8H7l-3 2.500V11H2.500z',
  Search: 'M7 2.500a4.500 4.500 0 1 0 0 9 4.500 4.500 0 0 0 0-9zM10.300 10.300L14 14',
  Back: 'M7 3L2.500 8 7 13M2.500 8H14',
  Table: 'M2.500 3h11v10h-11zM2.500 6.500h11M6 6.500V13',
  Page: 'M4 2h5l3 3v9H4zM9 2v3h3',
  ChevronDown: 'M3 6l5 5 5-5',
  ChevronRight: 'M6 3l5 5-5 5',
  CheckMark: 'M3 8.500l3.500 3.500L13 4.500',
  Cancel: 'M3.500 3.500l9 9M12.500 3.500l-9 9',
  Clear: 'M3.500 3.500l9 9M12.500 3.500l-9 9',
  Warning: 'M8 2.500L14.500 13.500h-13zM8 6.500v3.500M8 11.500v.6',
  Completed: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM5 8l2.200 2.200L11 6.200',
  ErrorBadge:
    'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM5.800 5.800l4.400 4.400M10.200 5.800l-4.400 4.400',
  Blocked2: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM3.800 12.200l8.400-8.400',
};

setIconOptions({ disableWarnings: true });
registerIcons({
  icons: Object.fromEntries(Object.entries(paths).map(([name, d]) => [name, icon(d)])),
});

function icon(d: string) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" aria-hidden>
      <path d={d} strokeWidth="1.3" strokeLinejoin="round" strokeLinecap="round" />
    </svg>
  );
}
