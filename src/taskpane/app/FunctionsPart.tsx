import { useEffect, useMemo, useState } from 'react';
import type { Catalogue } from '../../core/catalogue/index.js';
import {
  findFunction,
  functions,
  type CellAnswer,
  type FunctionDefinition,
  type FunctionId,
} from '../../core/functions/index.js';
import { knownCatalogue } from '../../data/known-catalogue.js';
import initials from '../../data/function-initials.json' with { type: 'json' };
import { loadRegions, loadTownships } from '../../data/regions.js';
import { functions as english } from '../../messages/functions.en-US.js';
import { functions as chinese } from '../../messages/functions.zh-CN.js';
import { FunctionFormView } from '../views/FunctionFormView.js';
import { FunctionListView } from '../views/FunctionListView.js';
import { findFunctions } from './find-functions.js';
import {
  argumentsOf,
  draftedFormula,
  isComplete,
  isKnownFunction,
  type Fields,
} from './formula-draft.js';
import type { PartProps } from './Pane.js';
import { presentForm, presentFunctions } from './present/functions.js';

type AnyFunction = FunctionDefinition<FunctionId>;

const findable = functions.map(({ id }) => ({
  ...{ id, initials: initials[id] },
  texts: [chinese.definitions[id].description, english.definitions[id].description],
}));

/** 函数 · The list of functions, or the form of the one that was opened. */
export function FunctionsPart(props: PartProps) {
  const { state, actions } = props;
  const [query, setQuery] = useState('');
  const [opened, setOpened] = useState<string>();
  const { messages, unknownFormulas: unknown } = state;
  const definition = opened === undefined ? undefined : findFunction(opened);
  if (definition) {
    const close = () => setOpened(undefined);
    return <FunctionForm {...props} definition={definition as AnyFunction} onBack={close} />;
  }
  return (
    <FunctionListView
      words={messages.pane.functions}
      data={presentFunctions(findFunctions(findable, query), { query, unknown }, messages)}
      onQuery={setQuery}
      onOpen={setOpened}
      onReenter={() => actions.excel?.reenter()}
    />
  );
}

interface FormProps extends PartProps {
  readonly definition: AnyFunction;
  readonly onBack: () => void;
}

function FunctionForm({ state, store, actions, definition, onBack }: FormProps) {
  const [fields, setFields] = useState<Fields>({});
  const answer = useAnswer(definition, fields, state.settings.catalogue);
  const { messages } = state;
  const { excel } = actions;
  const formula = draftedFormula(definition, fields);
  const take = async (id: string) => {
    const taken = await excel?.takeSelection();
    if (taken) setFields((before) => ({ ...before, [id]: { text: taken.reference, taken } }));
  };
  return (
    <FunctionFormView
      words={messages.pane.functions}
      data={presentForm(definition, { fields, answer }, messages)}
      onBack={onBack}
      onField={(id, text) => setFields({ ...fields, [id]: { ...fields[id], text } })}
      {...(excel
        ? { onTake: (id: string) => void take(id), onInsert: () => excel.insert(formula) }
        : {})}
      onCopy={() => {
        void navigator.clipboard.writeText(`=${formula}`).then(() => {
          store.dispatch({ type: 'told', notice: { tone: 'done', id: 'copied', facts: {} } });
        });
      }}
    />
  );
}

/** The answer to the fields as they stand; townships are loaded only for codes that need them, and none is given where there are none. */
function useAnswer(
  definition: AnyFunction,
  fields: Fields,
  own: Catalogue | undefined,
): CellAnswer | undefined {
  const [townships, setTownships] = useState<ReturnType<typeof loadRegions>>();
  const counties = useMemo(loadRegions, []);
  const catalogue = useMemo(() => knownCatalogue(own), [own]);
  const args = useMemo(() => argumentsOf(definition, fields), [definition, fields]);
  const needsMore = definition.needsTownships?.(args) === true && !townships?.hasTownships;
  useEffect(() => {
    if (needsMore) void loadTownships().then(setTownships);
  }, [needsMore]);
  return useMemo((): CellAnswer | undefined => {
    if (needsMore || !isComplete(definition, fields) || !isKnownFunction(definition, fields))
      return;
    const regions = townships ?? counties;
    return definition.evaluate(args, { catalogue, regions });
  }, [needsMore, definition, fields, args, townships, counties, catalogue]);
}
