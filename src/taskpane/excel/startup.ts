/** Whether the add-in starts together with this workbook. */
export async function startsWithWorkbook(): Promise<boolean> {
  return (await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load;
}

/** Lets the add-in start together with this workbook, or no longer; it is in the file once the user saves. */
export function setStartsWithWorkbook(isOn: boolean): Promise<void> {
  const { load, none } = Office.StartupBehavior;
  return Office.addin.setStartupBehavior(isOn ? load : none);
}
