import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import type { YearWords } from '../../messages/pane.js';
import { MadeForm, type MadeData } from './MadeForm.js';

/** What the view of the next period shows: the last workbook, and the day that was typed. */
interface NextData extends MadeData {
  readonly file: string;
  readonly asOf: string;
  readonly error: string;
  /** Whether the last workbook is a table of the office's own, and goes on as a template. */
  readonly isOwn: boolean;
  readonly isTemplate: boolean;
}

interface Props {
  readonly words: YearWords['nextPeriod'];
  readonly dateHint: string;
  readonly data: NextData;
  readonly onAsOf: (asOf: string) => void;
  readonly onTemplate: (isTemplate: boolean) => void;
  readonly onMake: () => void;
}

/** 新的一期 · The workbook of the next period, made of the last one. */
export function NextView({ words, dateHint, data, onAsOf, onTemplate, onMake }: Props) {
  return (
    <MadeForm words={words} data={data} onMake={onMake}>
      {data.file !== '' && <p>{words.of(data.file)}</p>}
      <TextField
        label={words.asOf}
        description={dateHint}
        value={data.asOf}
        errorMessage={data.error}
        onChange={(_, asOf = '') => onAsOf(asOf)}
      />
      {data.isOwn && (
        <Checkbox
          label={words.asTemplate}
          checked={data.isTemplate}
          onChange={(_, isTemplate = false) => onTemplate(isTemplate)}
        />
      )}
    </MadeForm>
  );
}
