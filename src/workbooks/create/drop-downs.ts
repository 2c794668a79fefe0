import type { DataValidation, Worksheet } from 'exceljs';
import { vocabularies, type ColumnSpec, type Vocabulary } from '../../core/contract/index.js';
import type { Messages } from '../../messages/index.js';

/** The ranges that exceljs gives a validation to; its types leave them out. */
type Validated = Worksheet & {
  readonly dataValidations: { add: (range: string, validation: DataValidation) => void };
};

/** What a list offers, and whether other entries are taken too. */
interface Choice {
  readonly words: readonly string[];
  readonly isOpen: boolean;
}

/** 下拉列表 · Gives the cells of a range the list of their column, where it has one. */
export function addDropDown(
  sheet: Worksheet,
  range: string,
  { spec, hint, messages }: { spec: ColumnSpec; hint: string; messages: Messages },
): void {
  const choice = choiceOf(spec, messages);
  if (!choice) return;
  const { words, isOpen } = choice;
  const { notInList } = messages.workbook;
  (sheet as Validated).dataValidations.add(range, {
    type: 'list',
    allowBlank: true,
    formulae: [`"${words.join(',')}"`],
    ...(isOpen
      ? { showInputMessage: true, prompt: hint }
      : { showErrorMessage: true, errorStyle: 'stop', error: notInList(words) }),
  });
}

function choiceOf({ holds, vocabulary: id }: ColumnSpec, messages: Messages): Choice | undefined {
  const { language, workbook } = messages;
  if (holds === 'yes-no') return { words: workbook.yesNo, isOpen: false };
  if (holds === 'precision') return { words: Object.values(workbook.roundings), isOpen: true };
  if (holds !== 'option' || id === undefined) return undefined;
  const { options, isOpen }: Vocabulary = vocabularies[id];
  return { words: options.map(({ name }) => name[language]), isOpen };
}
