import { MessageBarButton } from 'office-ui-fabric-react/lib/Button';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';

/** What the pane has to say once, and what can be done about it. */
export interface NoticeData {
  readonly isFailure: boolean;
  readonly text: string;
  readonly offer?: { readonly label: string; readonly onTake: () => void } | undefined;
}

interface Props {
  readonly dismiss: string;
  readonly data: NoticeData;
  readonly onDismiss: () => void;
}

/** 提示 · A failure, or what was done. */
export function NoticeBar({ dismiss, data, onDismiss }: Props) {
  const { isFailure, text, offer } = data;
  return (
    <MessageBar
      messageBarType={isFailure ? MessageBarType.warning : MessageBarType.success}
      isMultiline
      dismissButtonAriaLabel={dismiss}
      onDismiss={onDismiss}
      {...(offer
        ? { actions: <MessageBarButton onClick={offer.onTake}>{offer.label}</MessageBarButton> }
        : {})}
    >
      {text}
    </MessageBar>
  );
}
