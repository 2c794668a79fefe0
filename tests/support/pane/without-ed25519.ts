/** Makes a browser one that does not know the algorithm of signatures; runs in a page. */
export const withoutEd25519 = `
  Object.assign(crypto.subtle, {
    generateKey: () => Promise.reject(new DOMException('Unrecognized name.', 'NotSupportedError')),
  });
`;
