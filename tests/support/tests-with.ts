/** 所需 · Tests that need what not every machine has: where it is missing they skip, and one more says why. */
export function testsWith(found: unknown, why: string): jest.It {
  if (found) return test;
  test.skip(why, () => undefined);
  return test.skip;
}
