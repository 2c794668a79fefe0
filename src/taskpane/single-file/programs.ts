/** What a program exports. */
export type Exports = Record<string, unknown>;

/** 程序 · A module of the page in one file; it asks for others by their paths. */
export type Program = (ask: (path: string) => Exports, module: { exports: Exports }) => void;

declare global {
  /** Where each block leaves its program, in the page and in its worker. */
  var programs: Record<string, Program>;
}

/** A function that runs each program when it is first asked for; `load` brings what has not been read yet. */
export function createAsk(load: (name: string) => void): (path: string) => Exports {
  const running = new Map<string, { exports: Exports }>();
  const ask = (path: string): Exports => {
    const name = path.replace(/^\.\//, '');
    const known = running.get(name);
    if (known) return known.exports;
    load(name);
    const module = { exports: {} };
    running.set(name, module);
    globalThis.programs[name]?.(ask, module);
    return module.exports;
  };
  return ask;
}
