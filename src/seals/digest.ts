/** 散列 · The SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export type Digest = (text: string) => Promise<string>;

/** The digest of browsers and Node alike; pages that are not served securely have none. */
export const webDigest: Digest = async (text) => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
