/** A whole number by its width in bits, little end first. */
type Whole = { readonly u16: number } | { readonly u32: number } | { readonly u64: number };
type Field = string | Uint8Array | Whole;

/** Bytes in the order given; texts are in UTF-8. */
export function bytesOf(...fields: readonly Field[]): Uint8Array {
  return Uint8Array.from(fields.flatMap((field) => [...fieldBytes(field)]));
}

function fieldBytes(field: Field): Uint8Array {
  if (typeof field === 'string') return new TextEncoder().encode(field);
  if (field instanceof Uint8Array) return field;
  const view = new DataView(new ArrayBuffer(8));
  const [width, value] =
    'u16' in field ? [2, field.u16] : 'u32' in field ? [4, field.u32] : [8, field.u64];
  view.setBigUint64(0, BigInt(value), true);
  return new Uint8Array(view.buffer, 0, width);
}
