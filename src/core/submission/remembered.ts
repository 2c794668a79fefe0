/** A question about a code that is decided once a code: sheets repeat the same few codes. */
export function remembered(decide: (code: string) => boolean): (code: string) => boolean {
  const known = new Map<string, boolean>();
  return (code) => {
    const answer = known.get(code) ?? decide(code);
    known.set(code, answer);
    return answer;
  };
}
