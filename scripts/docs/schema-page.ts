import { z } from 'zod';

/** A JSON Schema of draft 2020-12, written from a schema of the code. */
export function schemaPage(schema: z.ZodType, title: string): string {
  const written = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
  return `${JSON.stringify({ ...written, title }, null, 2)}\n`;
}
