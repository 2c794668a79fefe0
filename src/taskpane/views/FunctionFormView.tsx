import { ActionButton, DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import type { FunctionsWords } from '../../messages/pane.js';
import { FunctionField } from './FunctionField.js';
import type { FunctionFormData, PreviewData } from './functions-data.js';

interface Props {
  readonly words: FunctionsWords;
  readonly data: FunctionFormData;
  readonly onBack: () => void;
  readonly onField: (id: string, text: string) => void;
  readonly onTake?: ((id: string) => void) | undefined;
  readonly onInsert?: (() => void) | undefined;
  readonly onCopy: () => void;
}

/** 函数表单 · The parameters of a function, what it gives, and the formula to insert. */
export function FunctionFormView({ words, data, onBack, onInsert, onCopy, ...on }: Props) {
  const { id, name, description, page, fields, formula, isComplete, preview } = data;
  return (
    <div className="view">
      <ActionButton iconProps={{ iconName: 'Back' }} onClick={onBack}>
        {words.back}
      </ActionButton>
      <section className="card form" aria-label={id}>
        <h2>
          {id} {name}
        </h2>
        <p className="quiet">{description}</p>
        {fields.map((field) => (
          <FunctionField key={field.id} field={field} words={words} {...on} />
        ))}
        <a href={page} target="_blank" rel="noreferrer">
          {words.page}
        </a>
      </section>
      <section className="card form result" aria-label={words.result}>
        <h2>{words.formula}</h2>
        <code className="formula">{formula}</code>
        <h2>{words.result}</h2>
        <div aria-live="polite">
          {preview ? <Preview preview={preview} /> : <p className="quiet">{words.incomplete}</p>}
        </div>
        <div className="actions">
          {onInsert && (
            <PrimaryButton disabled={!isComplete} onClick={onInsert}>
              {words.insert}
            </PrimaryButton>
          )}
          <DefaultButton disabled={!isComplete} onClick={onCopy}>
            {words.copy}
          </DefaultButton>
        </div>
        {onInsert && <p className="quiet">{words.insertHint}</p>}
      </section>
    </div>
  );
}

function Preview({ preview }: { readonly preview: PreviewData }) {
  const { rows, isError, reason, more } = preview;
  return (
    <>
      <table className={isError ? 'error' : undefined}>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {reason !== '' && <p className="error">{reason}</p>}
      {more !== '' && <p className="quiet">{more}</p>}
    </>
  );
}
