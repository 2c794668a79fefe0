import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import type { CheckWords } from '../../messages/pane.js';
import type { FixList } from './check-data.js';

interface Props {
  readonly fixes: FixList;
  readonly words: CheckWords;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** 修正预览 · What cells hold now and then, before anything is changed. */
export function FixPreview({ fixes, words, onConfirm, onCancel }: Props) {
  const rest = fixes.all.length - fixes.preview.length;
  return (
    <div className="preview" role="group" aria-label={words.preview}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.preview}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {fixes.preview.map(({ place, before, after }) => (
            <tr key={place}>
              <th scope="row">{place}</th>
              <td>
                <del>{before}</del>
              </td>
              <td>
                <ins>{after}</ins>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <p className="quiet">{words.left(rest)}</p>}
      <div className="actions">
        <PrimaryButton onClick={onConfirm}>{words.confirmFix(fixes.all.length)}</PrimaryButton>
        <DefaultButton onClick={onCancel}>{words.cancel}</DefaultButton>
      </div>
    </div>
  );
}
