/** A script to be required before others: a process tells of each script that it compiles whether it took the form that is kept. */
export const tellsCompiled = `
  const vm = require('node:vm');
  const { Script } = vm;
  vm.Script = class extends Script {
    constructor(source, options) {
      super(source, options);
      process._rawDebug(this.cachedDataRejected === false ? 'taken' : 'compiled anew');
    }
  };
`;
