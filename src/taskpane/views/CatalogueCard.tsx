import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { SettingsWords } from '../../messages/pane.js';
import { FileChooser } from './FileChooser.js';

interface Props {
  readonly words: SettingsWords;
  /** The names of the office's own plans; none where the built-in ones are enough. */
  readonly plans: readonly string[];
  readonly onChoose: (file: File) => void;
  readonly onForget: () => void;
}

/** 本单位的规划 · The plans that an office keeps beside the built-in ones. */
export function CatalogueCard({ words, plans, onChoose, onForget }: Props) {
  return (
    <section className="card form" aria-label={words.catalogue}>
      <h2>{words.catalogue}</h2>
      <p className="quiet">{words.catalogueLead}</p>
      {plans.length > 0 && (
        <ul className="own-plans">
          {plans.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      <div className="actions">
        <FileChooser
          label={words.chooseCatalogue}
          accept=".xlsx,.json"
          onChoose={(list) => {
            const [file] = list ?? [];
            if (file) onChoose(file);
          }}
        />
        {plans.length > 0 && (
          <DefaultButton onClick={onForget}>{words.forgetCatalogue}</DefaultButton>
        )}
      </div>
    </section>
  );
}
