/** Inputs of a formula of which some may be missing. */
type Partly<Inputs> = { readonly [Name in keyof Inputs]: Inputs[Name] | undefined };

/**
 * 缺失传递 · The result of a formula, none where one of its inputs is missing.
 *
 * @example given({ current: 63, target: undefined }, achievement) //=> undefined
 */
export function given<Inputs extends object, Result>(
  inputs: Partly<Inputs>,
  formula: (inputs: Inputs) => Result | undefined,
): Result | undefined {
  for (const name in inputs) {
    if (inputs[name] === undefined) return undefined;
  }
  return formula(inputs as Inputs);
}
