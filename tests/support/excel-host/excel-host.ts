import { parseArea } from '../../../src/core/model/index.js';
import type { Area, Workbook } from '../../../src/core/model/index.js';
import { answer } from './answer.js';
import { cellAt, emptyBook } from './book.js';
import type { HostBook, HostSheet } from './book.js';
import { callMessage, createCallRegister, settleCalls } from './custom-function-calls.js';
import type { FunctionCall, FunctionResult } from './custom-function-calls.js';
import { change } from './desk.js';
import type { Desk, HostEvent } from './desk.js';
import { eventMessage } from './events.js';
import { bookFromModel, modelFromBook } from './model.js';
import { installBridge } from './native-bridge.js';
import { nativeContext } from './native-context.js';
import type { HostOptions } from './native-context.js';
import { hostError } from './node.js';
import type { Node } from './node.js';
import { enter } from './typed.js';
import type { BridgeRequest } from './wire.js';
import { pathTypes } from './wire.js';

/** The program that a test plays: what the user does, and what stands in the workbook. */
export interface ExcelHost {
  /** Opens a workbook in place of the one before. */
  readonly open: (workbook: Workbook) => void;
  /** What stands in the workbook now. */
  readonly workbook: () => Workbook;
  readonly book: () => HostBook;
  readonly sheet: (name: string) => HostSheet;
  /** Types something into a cell, as the user does. */
  readonly type: (sheet: string, cell: string, entry: unknown) => void;
  /** Selects cells, as the user does. */
  readonly select: (sheet: string, cells: string) => void;
  readonly tell: (event: HostEvent, sheet: string) => void;
  /** Refuses the next so many batches with a code, as while a cell is being edited. */
  readonly refuse: (times: number, code?: string) => void;
  /** The batches with work in them since the last call: one for each context.sync that asks something. */
  readonly takeBatches: () => number;
  readonly startup: { readonly state: string };
  /** Calls custom functions in one batch. */
  readonly call: (calls: readonly FunctionCall[]) => Promise<readonly FunctionResult[]>;
}

/** Installs the host in a page; office.js is loaded after it. */
export function installExcelHost(page: object, options: HostOptions = {}): ExcelHost {
  const references = new Map<string, Node>();
  const listening = new Set<string>();
  const calls = createCallRegister();
  const refusals = { left: 0, code: '' };
  let batches = 0;
  const send = (message: object) => {
    setTimeout(() => bridge.onMessageFromHost?.(JSON.stringify(message)), 0);
  };
  const desk: Desk = {
    book: emptyBook(),
    startup: { state: 'Inactive' },
    notify: (event, facts) => {
      if (listening.has(event)) send(eventMessage(event, facts));
    },
    listen: (event, isOn) => void (isOn ? listening.add(event) : listening.delete(event)),
    settle: (results) => {
      settleCalls(calls, results);
    },
  };
  const bridge = installBridge(page, nativeContext(desk, options), (text) => {
    const request = JSON.parse(text) as BridgeRequest;
    if (request.type !== 1) return undefined;
    if (isWork(request)) batches += 1;
    const body = refusal(refusals, request) ?? answer(desk, references, request.message.body);
    const message = { statusCode: 200, headers: {}, body: JSON.stringify(body) };
    return JSON.stringify({ id: request.id, type: 2, message });
  });
  return {
    ...playing(desk),
    refuse: (times, code = 'InvalidOperationInCellEditMode') => {
      Object.assign(refusals, { left: times, code });
    },
    takeBatches: () => {
      const taken = batches;
      batches = 0;
      return taken;
    },
    call: (asked) => {
      const { message, results } = callMessage(calls, asked);
      send(message);
      return results;
    },
  };
}

type Played = Omit<ExcelHost, 'refuse' | 'takeBatches' | 'call'>;

function playing(desk: Desk): Played {
  const sheet = (name: string) => sheetOf(desk.book, name);
  return {
    open: (workbook) => {
      desk.book = bookFromModel(workbook);
    },
    workbook: () => modelFromBook(desk.book),
    book: () => desk.book,
    sheet,
    type: (name, cell, entry) => {
      const area = areaOf(cell);
      change(desk, { sheet: sheet(name), area }, () => {
        enter(cellAt(sheet(name), area.top, area.left), entry);
      });
    },
    select: (name, cells) => {
      Object.assign(desk.book, { active: sheet(name), selection: areaOf(cells) });
      desk.notify('SelectionChanged', { address: cells, worksheetId: sheet(name).id });
    },
    tell: (event, name) => {
      desk.notify(event, { worksheetId: sheet(name).id, address: 'A1' });
    },
    startup: desk.startup,
  };
}

/** Work starts at the workbook; releasing references and services are housekeeping of office.js. */
function isWork({ message }: BridgeRequest): boolean {
  const { Actions, ObjectPaths } = message.body;
  const paths = Object.values(ObjectPaths);
  const isOfWorkbook = paths.some(({ ObjectPathType }) => ObjectPathType === pathTypes.global);
  return isOfWorkbook && !Actions.some(({ Name }) => Name === '_RemoveReference');
}

function refusal(
  refusals: { left: number; code: string },
  request: BridgeRequest,
): object | undefined {
  if (refusals.left === 0 || !isWork(request)) return undefined;
  refusals.left -= 1;
  const { code } = refusals;
  return { Results: [], TraceIds: [], Error: { Code: code, Message: code, ActionIndex: 0 } };
}

function sheetOf({ sheets }: HostBook, name: string): HostSheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw hostError('ItemNotFound', `no sheet ${name}`);
  return found;
}

function areaOf(text: string): Area {
  const area = parseArea(text);
  if (!area) throw hostError('InvalidArgument', `no cells ${text}`);
  return area;
}
