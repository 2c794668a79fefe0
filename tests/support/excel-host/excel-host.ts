import type { Workbook } from '../../../src/core/model/index.js';
import { answer, type References } from './answer.js';
import { emptyBook, type HostBook, type HostSheet } from './book.js';
import {
  callMessage,
  createCallRegister,
  settleCalls,
  type FunctionCall,
  type FunctionResult,
} from './custom-function-calls.js';
import type { Desk, HostEvent } from './desk.js';
import { eventMessage } from './events.js';
import { installBridge } from './native-bridge.js';
import { nativeContext, type HostOptions } from './native-context.js';
import { userActions } from './user-actions.js';
import { pathTypes, type BridgeRequest } from './wire.js';

/** What the user does, and what stands in the workbook. */
export interface UserActions {
  /** Opens a workbook in place of the one before. */
  readonly open: (workbook: Workbook) => void;
  /** What stands in the workbook now. */
  readonly workbook: () => Workbook;
  readonly book: () => HostBook;
  readonly sheet: (name: string) => HostSheet;
  /** Types something into a cell. */
  readonly type: (sheet: string, cell: string, entry: unknown) => void;
  /** Selects cells. */
  readonly select: (sheet: string, cells: string) => void;
  /** Lets something happen to a sheet that only its event shows. */
  readonly tell: (event: HostEvent, sheet: string) => void;
  readonly startup: { readonly state: string };
}

/** The program that a test plays. */
export interface ExcelHost extends UserActions {
  /** Refuses the next so many batches with a code, as while a cell is being edited. */
  readonly refuse: (times: number, code?: string) => void;
  /** The batches of work since the last call: one for each context.sync that asks something. */
  readonly takeBatches: () => number;
  /** Calls custom functions in one batch. */
  readonly call: (calls: readonly FunctionCall[]) => Promise<readonly FunctionResult[]>;
}

interface Traffic {
  readonly desk: Desk;
  readonly references: References;
  refusals: number;
  code: string;
  batches: number;
}

/** Installs the host in a page; office.js is loaded after it. */
export function installExcelHost(page: object, options: HostOptions = {}): ExcelHost {
  const calls = createCallRegister();
  const send = (message: object) => {
    setTimeout(() => bridge.onMessageFromHost?.(JSON.stringify(message)), 0);
  };
  const desk = createDesk(send, (results) => {
    settleCalls(calls, results);
  });
  const references: References = { nodes: new Map(), given: 0 };
  const traffic: Traffic = { desk, references, refusals: 0, code: '', batches: 0 };
  const context = nativeContext(desk, options);
  const bridge = installBridge(page, context, (text) => reply(traffic, text));
  return {
    ...userActions(desk),
    ...trafficControls(traffic),
    call: (asked) => {
      const { message, results } = callMessage(calls, asked);
      send(message);
      return results;
    },
  };
}

function createDesk(send: (message: object) => void, settle: Desk['settle']): Desk {
  const listening = new Set<string>();
  return {
    book: emptyBook(),
    startup: { state: 'Inactive' },
    notify: (event, facts) => {
      if (listening.has(event)) send(eventMessage(event, facts));
    },
    listen: (event, isOn) => {
      if (isOn) listening.add(event);
      else listening.delete(event);
    },
    settle,
  };
}

function trafficControls(traffic: Traffic): Pick<ExcelHost, 'refuse' | 'takeBatches'> {
  return {
    refuse: (times, code = 'InvalidOperationInCellEditMode') => {
      Object.assign(traffic, { refusals: times, code });
    },
    takeBatches: () => {
      const taken = traffic.batches;
      traffic.batches = 0;
      return taken;
    },
  };
}

function reply(traffic: Traffic, text: string): string | undefined {
  const request = JSON.parse(text) as BridgeRequest;
  if (request.type !== 1) return undefined;
  const isOurs = isWork(request);
  if (isOurs) traffic.batches += 1;
  const { desk, references } = traffic;
  const refused = isOurs ? refusal(traffic) : undefined;
  const body = JSON.stringify(refused ?? answer(desk, references, request.message.body));
  return JSON.stringify({
    id: request.id,
    type: 2,
    message: { statusCode: 200, headers: {}, body },
  });
}

/** Work starts at the workbook; releasing references and services are housekeeping of office.js. */
function isWork({ message }: BridgeRequest): boolean {
  const { Actions, ObjectPaths } = message.body;
  const paths = Object.values(ObjectPaths);
  const isOfWorkbook = paths.some(({ ObjectPathType }) => ObjectPathType === pathTypes.global);
  return isOfWorkbook && !Actions.some(({ Name }) => Name === '_RemoveReference');
}

function refusal(traffic: Traffic): object | undefined {
  const { refusals, code } = traffic;
  if (refusals === 0) return undefined;
  traffic.refusals -= 1;
  return { Results: [], TraceIds: [], Error: { Code: code, Message: code, ActionIndex: 0 } };
}
