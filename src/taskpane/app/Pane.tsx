import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { paneViews, type PaneView } from '../../messages/pane.js';
import { PaneFrame, type FrameData } from '../views/PaneFrame.js';
import { CheckPart } from './CheckPart.js';
import type { Actions } from './actions.js';
import { FilesPart } from './FilesPart.js';
import { offerOf, type Offer } from './offer-of.js';
import { OverviewPart } from './OverviewPart.js';
import { noticeText } from './present/notice.js';
import { chosenEntry, type PaneState } from './state.js';
import type { Store } from './store.js';
import { followTheme } from './theme.js';
import { useStore } from './use-store.js';

/** What every part of the pane is given. */
export interface PartProps {
  readonly state: PaneState;
  readonly store: Store;
  readonly actions: Actions;
}

interface Props {
  readonly store: Store;
  readonly actions: Actions;
}

const FunctionsPart = lazy(() => import('./FunctionsPart.js').then(asDefault('FunctionsPart')));
const PreparePart = lazy(() => import('./PreparePart.js').then(asDefault('PreparePart')));
const TablesPart = lazy(() => import('./TablesPart.js').then(asDefault('TablesPart')));
const PlanPart = lazy(() => import('./PlanPart.js').then(asDefault('PlanPart')));
const SettingsPart = lazy(() => import('./SettingsPart.js').then(asDefault('SettingsPart')));

/** React loads a component lazily only under this name. */
function asDefault<K extends string, C>(
  name: K,
): (module: Readonly<Record<K, C>>) => { default: C } {
  return (module) => ({ default: module[name] });
}

/** 窗格 · The whole pane: it follows the store and shows the part that was asked for. */
export function Pane({ store, actions }: Props) {
  const state = useStore(store);
  const { messages, view, settings } = state;
  useEffect(() => {
    document.documentElement.lang = settings.language;
    document.title = messages.pane.title;
  }, [settings.language, messages]);
  useEffect(() => followTheme(settings.palette), [settings.palette]);
  const part = { state, store, actions };
  return (
    <PaneFrame
      words={messages.pane.frame}
      data={frameData(state, offerOf(state, actions))}
      {...(actions.files ? { aside: <FilesPart {...part} files={actions.files} /> } : {})}
      onView={(next) => store.dispatch({ type: 'viewed', view: next })}
      onCheckAgain={actions.checkAgain}
      onDismiss={() => store.dispatch({ type: 'told', notice: undefined })}
    >
      <Suspense fallback={<p className="empty">{messages.pane.frame.loading}</p>}>
        {partOf(view, part)}
      </Suspense>
    </PaneFrame>
  );
}

function partOf(view: PaneState['view'], props: PartProps): ReactNode {
  switch (view) {
    case 'overview':
      return <OverviewPart {...props} />;
    case 'check':
      return <CheckPart {...props} />;
    case 'functions':
      return <FunctionsPart {...props} />;
    case 'prepare':
      return <PreparePart {...props} />;
    case 'settings':
      return <SettingsPart {...props} />;
    case 'tables':
      return <TablesPart {...props} />;
    case 'plan':
      return <PlanPart {...props} />;
  }
}

/** The tabs that are always there; a workbook of the office's own has one more. */
function tabsOf(state: PaneState): readonly PaneView[] {
  const { view } = state;
  const isOwn = view === 'tables' || chosenEntry(state)?.checked?.isOwn === true;
  const plan: readonly PaneView[] = view === 'plan' ? ['plan'] : [];
  return isOwn || view === 'plan' ? [...paneViews, 'tables', ...plan] : paneViews;
}

function frameData(state: PaneState, offer: Offer | undefined): FrameData {
  const { messages, view, work, notice } = state;
  const { title, views, frame } = messages.pane;
  const busy = { idle: '', reading: frame.reading, checking: frame.checking }[work];
  return {
    ...{ title, view, busy },
    tabs: tabsOf(state).map((id) => ({ id, label: views[id] })),
    ...(notice
      ? {
          notice: {
            isFailure: notice.tone === 'failure',
            text: noticeText(notice, messages),
            offer,
          },
        }
      : {}),
  };
}
