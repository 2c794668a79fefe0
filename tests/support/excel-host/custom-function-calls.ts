/** One call of a custom function: the cell it stands in, and its arguments as columns of rows. */
export interface FunctionCall {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly address?: string;
  /** Whether errors may be handed in as arguments (allowErrorForDataTypeAny). */
  readonly allowsErrors?: boolean;
}

/** What a custom function gave back: a value or a spilled matrix, or an error of Excel. */
export interface FunctionResult {
  readonly isError: boolean;
  readonly value: unknown;
  readonly errorCode?: number;
}

/** Calls under way, and the sizes of the batches in which results came. */
export interface CallRegister {
  readonly open: Map<number, (result: FunctionResult) => void>;
  readonly batches: number[];
  next: number;
}

const invocationCategory = 1;
const invocationType = 1000;
const errorsFlag = 4;

/** A register without calls. */
export function createCallRegister(): CallRegister {
  return { open: new Map(), batches: [], next: 1 };
}

/** Puts calls into one message, as Excel batches them, and promises their results in order. */
export function callMessage(
  register: CallRegister,
  calls: readonly FunctionCall[],
): { readonly message: object; readonly results: Promise<readonly FunctionResult[]> } {
  const ids = calls.map(() => register.next++);
  const results = ids.map(
    (id) => new Promise<FunctionResult>((resolve) => register.open.set(id, resolve)),
  );
  const entries = calls.map(({ name, args, address = 'Sheet1!A1', allowsErrors = false }, at) => ({
    messageCategory: invocationCategory,
    messageType: invocationType,
    targetId: '',
    message: [ids[at], name, args, address, allowsErrors ? errorsFlag : 0],
  }));
  return { message: { type: 3, message: { entries } }, results: Promise.all(results) };
}

/** Hands results to whoever waits for them; office.js sends arrays or, in older sets, objects. */
export function settleCalls(register: CallRegister, results: readonly unknown[]): void {
  register.batches.push(results.length);
  for (const result of results) {
    const [id, succeeded, value, errorCode] = Array.isArray(result)
      ? (result as readonly unknown[])
      : fieldsOf(result);
    const code = typeof errorCode === 'number' ? { errorCode } : {};
    register.open.get(Number(id))?.({ isError: succeeded !== true, value, ...code });
    register.open.delete(Number(id));
  }
}

function fieldsOf(result: unknown): readonly unknown[] {
  const { id, failed, value, errorCode } = result as Readonly<Record<string, unknown>>;
  return [id, failed !== true, value, errorCode];
}
