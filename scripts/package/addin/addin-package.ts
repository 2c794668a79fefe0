import { readFileSync } from 'node:fs';
import { addinFiles, type Serving } from '../../addin/addin-files.js';

/** The folder that a server is given, with what tells the server how; and what went into it. */
export interface AddinPackage {
  /** The files below the folder of the site, by path. */
  readonly site: Readonly<Record<string, string | Uint8Array>>;
  readonly nginx: string;
  readonly inputs: readonly string[];
}

/** 加载项文件夹 · The add-in for an address, with settings for IIS among its files and for nginx beside them. */
export async function addinPackage(serving: Serving): Promise<AddinPackage> {
  const { files, functions, pane } = await addinFiles(serving);
  const policy = policyOf(Buffer.from(files['taskpane.html'] ?? '').toString('utf8'));
  const { hostname } = new URL(serving.address);
  const words = { $POLICY: policy, $NAME: hostname, $LANGUAGES: languagesOf(Object.keys(files)) };
  return {
    site: { ...files, 'web.config': filled('web.config', words) },
    nginx: filled('nginx.conf', words),
    inputs: [
      ...Object.keys(pane.metafile.inputs),
      ...Object.keys(functions.metafile.inputs),
      ...(serving.office === 'local' ? ['node_modules/@microsoft/office-js/dist/office.js'] : []),
    ],
  };
}

/** The policy that stands in the page, and that no other site may frame it, which only a server can say. */
function policyOf(page: string): string {
  const [, policy = ''] =
    /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page) ?? [];
  return `${policy.trim().replace(/;$/, '')}; frame-ancestors 'self'`;
}

/** A line for each folder of a language, whatever its capitals. */
function languagesOf(paths: readonly string[]): string {
  const folders = paths.flatMap(
    (path) => /^office\/(.*-.*)\/office_strings\.js$/.exec(path)?.[1] ?? [],
  );
  return folders
    .map((name) => `    ~*^/office/${name}/office_strings\\.js$ /office/${name}/office_strings.js;`)
    .join('\n');
}

function filled(name: string, words: Readonly<Record<string, string>>): string {
  const text = readFileSync(`scripts/package/files/${name}`, 'utf8');
  return text.replace(/\$(POLICY|NAME|LANGUAGES)\b/g, (word) => words[word] ?? word);
}
