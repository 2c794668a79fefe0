/** Runs before everything else: without it the controls would fetch fonts and icons from two CDNs. */
Object.assign(window, { FabricConfig: { fontBaseUrl: '', iconBaseUrl: '' } });

export {};
