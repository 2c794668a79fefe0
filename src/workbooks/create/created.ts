/** 代替创建日期 · Stands in for the day on which a file is made, so that the same content gives the same bytes. */
export const created = new Date(Date.UTC(2024, 0, 1));
