/** Where the build puts what is served: the folder to copy to a server. */
export const addinFolder = 'dist/addin';
