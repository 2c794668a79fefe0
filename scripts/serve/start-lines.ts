import type { StartWords } from '../../src/messages/start-words.js';
import type { LocalCertificate } from './local-certificate.js';

/** Where the add-in is served from, and where its manifest stands. */
export interface Started {
  readonly port: number;
  readonly wanted: number;
  readonly manifest: string;
  readonly certificate: LocalCertificate;
}

/** What is said once the add-in is served: its page, and step by step how it comes into Excel. */
export function startLines(
  { port, wanted, manifest, certificate }: Started,
  words: StartWords,
): readonly string[] {
  const isTrusted = 'cert' in certificate;
  const page = `${isTrusted ? 'https' : 'http'}://localhost:${port}/taskpane.html`;
  return [
    ...(port === wanted || wanted === 0 ? [] : [words.portTaken(wanted, port)]),
    ...(isTrusted ? [] : [words.plainHttp(reasonText(certificate.reason, words))]),
    words.page(page),
    words.manifest(manifest),
    ...loadingLines(manifest, words),
    '',
    words.stop,
  ];
}

function reasonText(reason: string, { noSudo }: StartWords): string {
  return reason === 'no-sudo' ? noSudo : reason.replace(/\.$/, '');
}

function loadingLines(manifest: string, { loading }: StartWords): readonly string[] {
  return loading.flatMap(({ title, steps }) => [
    '',
    title,
    ...steps.map((step, at) => `  ${at + 1}. ${step(manifest)}`),
  ]);
}
