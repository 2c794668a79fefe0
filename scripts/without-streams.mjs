/**
 * What exceljs brings to stream workbooks and to read texts, neither of which is ever asked of it.
 *
 * @type {import('esbuild').Plugin}
 */
export const withoutStreams = {
  name: 'without-streams',
  setup: ({ onResolve, onLoad }) => {
    const namespace = 'nothing';
    onResolve({ filter: /^(?:unzipper|archiver|fast-csv)$/ }, ({ path }) => ({ path, namespace }));
    onLoad({ filter: /./, namespace }, () => ({ contents: 'module.exports = {};' }));
  },
};
