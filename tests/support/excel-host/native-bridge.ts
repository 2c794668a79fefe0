/** The two globals that the desktop program gives the page of an add-in. */
export interface NativeWindow {
  _richApiNativeBridge?: NativeBridge;
}

/** The wire between office.js and its host: texts in both directions. */
export interface NativeBridge {
  onMessageFromHost: ((message: string) => void) | null;
  readonly sendMessageToHost: (message: string) => void;
}

const hostInfo = 'Excel$Win32$16.01$zh-CN$telemetry$$$1';

/** Defines the two globals before office.js is loaded; answers come in a later turn, as in Excel. */
export function installBridge(
  page: object,
  context: object,
  answer: (message: string) => string | undefined,
): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (message) => {
      setTimeout(() => {
        const reply = answer(message);
        if (reply !== undefined) bridge.onMessageFromHost?.(reply);
      }, 0);
    },
  };
  Object.defineProperty(page, 'external', { configurable: true, value: external(context) });
  (page as NativeWindow)._richApiNativeBridge = bridge;
  return bridge;
}

function external(context: object) {
  const later = (work: () => void) => {
    setTimeout(work, 0);
  };
  return {
    GetHostInfo: () => hostInfo,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (_id: number, _params: unknown, done: (answer: readonly number[]) => void) => {
      later(() => {
        done([0]);
      });
    },
    RegisterEvent: (...args: readonly unknown[]) => {
      later(() => (args[3] as (status: number) => void)(0));
    },
    UnregisterEvent: (...args: readonly unknown[]) => {
      later(() => (args[2] as (status: number) => void)(0));
    },
    MessageParent: () => undefined,
    MessageChild: () => undefined,
  };
}
