/** The most that a workbook may unpack to where nobody says otherwise, in bytes. */
export const defaultUnpackedBytes = 512 * 2 ** 20;

/** The most cells with a value or formula, and the most shared strings, where nobody says otherwise. */
export const defaultCells = 5_000_000;
