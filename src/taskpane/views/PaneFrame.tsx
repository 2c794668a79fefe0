import { IconButton } from 'office-ui-fabric-react/lib/Button';
import type { ReactNode } from 'react';
import type { FrameWords, PaneView } from '../../messages/pane.js';
import { NoticeBar, type NoticeData } from './NoticeBar.js';

/** What the frame shows around a view. */
export interface FrameData {
  readonly title: string;
  readonly tabs: readonly { readonly id: PaneView; readonly label: string }[];
  readonly view: PaneView;
  readonly busy: string;
  readonly notice?: NoticeData;
}

interface Props {
  readonly words: FrameWords;
  readonly data: FrameData;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly onView: (view: PaneView) => void;
  readonly onCheckAgain: () => void;
  readonly onDismiss: () => void;
}

/** 框架 · The title, the tabs, what the pane has to say, and the view below. */
export function PaneFrame({ words, data, aside, children, ...on }: Props) {
  const { title, tabs, view, busy, notice } = data;
  return (
    <div className={aside ? 'pane has-aside' : 'pane'}>
      <header className="pane-head">
        <h1>{title}</h1>
        <span className="busy" role="status">
          {busy}
        </span>
        <IconButton
          iconProps={{ iconName: 'Refresh' }}
          ariaLabel={words.checkAgain}
          title={words.checkAgain}
          onClick={on.onCheckAgain}
        />
      </header>
      {aside && <aside className="pane-aside">{aside}</aside>}
      <main className="pane-main">
        <nav className="tabs" aria-label={title}>
          {tabs.map(({ id, label }) => (
            <button
              key={id}
              type="button"
              aria-current={id === view ? 'page' : undefined}
              onClick={() => on.onView(id)}
            >
              {label}
            </button>
          ))}
        </nav>
        <div aria-live="polite">
          {notice && <NoticeBar dismiss={words.dismiss} data={notice} onDismiss={on.onDismiss} />}
        </div>
        {children}
      </main>
    </div>
  );
}
