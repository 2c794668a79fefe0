/** The name of the open workbook as Excel shows it, with its ending once it was saved; in one sync. */
export async function readDefinedName(context: Excel.RequestContext): Promise<string> {
  const workbook = context.workbook.load('name');
  await context.sync();
  return workbook.name;
}
