/** How many of something there are, in English: one, or several. */
export function howMany(count: unknown, one: string, several = `${one}s`): string {
  return `${count} ${Number(count) === 1 ? one : several}`;
}
