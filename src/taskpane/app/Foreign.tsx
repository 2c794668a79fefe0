import { contract } from '../../core/contract/index.js';
import { ForeignView } from '../views/ForeignView.js';
import type { PartProps } from './Pane.js';

const lookedFor = Object.values(contract).filter(({ isRequired }) => isRequired);

/** A workbook that is none of ours: what was looked for, and the offer of a template. */
export function Foreign({ state: { messages }, store }: Pick<PartProps, 'state' | 'store'>) {
  const { frame } = messages.pane;
  return (
    <ForeignView
      text={frame.foreign(lookedFor.map(({ name }) => name[messages.language]))}
      offer={{
        label: frame.offerTemplate,
        onTake: () => store.dispatch({ type: 'viewed', view: 'prepare' }),
      }}
      tables={{
        label: frame.offerTables,
        onTake: () => store.dispatch({ type: 'viewed', view: 'tables' }),
      }}
    />
  );
}
