import { withSheetNames } from '../../../src/workbooks/patch/sheet-names.js';

const sheets = '<sheets><sheet name="封面"/><sheet name="审批"/></sheets>';
const titles = (sheet: string) =>
  `<definedName name="_xlnm.Print_Titles" localSheetId="1">'${sheet}'!$1:$1</definedName>`;

test('the head of a sheet is named as what is printed on each page', () => {
  expect(withSheetNames(`<workbook>${sheets}<calcPr/></workbook>`, { name: '审批' })).toBe(
    `<workbook>${sheets}<definedNames>${titles('审批')}</definedNames><calcPr/></workbook>`,
  );
});

test('names that are there already stay, in whatever prefix they are spelled', () => {
  const named = `<x:workbook><x:sheets><x:sheet/><x:sheet/></x:sheets><x:definedNames><x:definedName name="a">A1</x:definedName></x:definedNames></x:workbook>`;
  expect(withSheetNames(named, { name: "Dev's" })).toBe(
    named.replace(
      '</x:definedNames>',
      `${titles("Dev\'\'s").replaceAll('definedName ', 'x:definedName ').replace('</', '</x:')}</x:definedNames>`,
    ),
  );
});

test('names stand behind the links to other workbooks, as the schema asks', () => {
  const links = '<externalReferences><externalReference r:id="rId9"/></externalReferences>';
  expect(withSheetNames(`<workbook>${sheets}${links}<calcPr/></workbook>`, { name: '审批' })).toBe(
    `<workbook>${sheets}${links}<definedNames>${titles('审批')}</definedNames><calcPr/></workbook>`,
  );
  expect(withSheetNames(`<workbook>${sheets}<definedNames/></workbook>`, { name: '审批' })).toBe(
    `<workbook>${sheets}<definedNames>${titles('审批')}</definedNames></workbook>`,
  );
});
