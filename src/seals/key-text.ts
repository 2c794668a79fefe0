/** How long a public key of Ed25519 is. */
const publicKeyBytes = 32;

/** The two halves of a pair, by the label that their files bear. */
export type KeyKind = 'PRIVATE KEY' | 'PUBLIC KEY';

/** 密钥文件 · A key as the text of a PEM file (PKCS #8 or SPKI), which other programs read too. */
export function publicKeyText(kind: KeyKind, bytes: ArrayBuffer): string {
  const lines = base64Of(bytes).match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${kind}-----`, ...lines, `-----END ${kind}-----`, ''].join('\n');
}

/** The bytes of a key; undefined where the text holds no key of that kind. */
export function keyBytes(kind: KeyKind, text: string): Uint8Array<ArrayBuffer> | undefined {
  const pattern = new RegExp(`-----BEGIN ${kind}-----([A-Za-z0-9+/=\\s]+)-----END ${kind}-----`);
  return bytesOf((pattern.exec(text)?.[1] ?? '').replace(/\s/g, ''));
}

/** 公钥本体 · The key itself in base64, the same however its file is written; empty where there is none. */
export function keyMaterial(text: string): string {
  const bytes = keyBytes('PUBLIC KEY', text);
  return bytes ? base64Of(bytes.slice(-publicKeyBytes).buffer) : '';
}

/** Bytes in base64. */
export function base64Of(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

/** The bytes of a base64 text; undefined where it is none, or empty. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text === '' || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text))
    return undefined;
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
