import { useMemo } from 'react';
import { knownCatalogue } from '../../data/known-catalogue.js';
import { loadRegions } from '../../data/regions.js';
import { PrepareView } from '../views/PrepareView.js';
import type { PartProps } from './Pane.js';
import { SealPart } from './SealPart.js';
import { presentList } from './present/list.js';
import { chosenEntry } from './state.js';
import { useTemplateForm } from './use-template-form.js';

/** 填报 · New workbooks, and lists for those who fill them in. */
export function PreparePart(props: PartProps) {
  const { messages, chosen } = props.state;
  const { make, change, ...form } = useTemplateForm(props);
  const regions = useMemo(loadRegions, []);
  const result = chosenEntry(props.state)?.checked?.result;
  const { excel, files } = props.actions;
  return (
    <>
      <PrepareView
        words={messages.pane.prepare}
        checkWords={messages.pane.check}
        data={{
          ...form,
          plans: knownCatalogue(props.state.settings.catalogue).plans.map(({ id, name }) => ({
            key: id,
            text: name[messages.language],
          })),
          unitName: regions.find(form.fields.region.trim())?.name ?? '',
        }}
        onField={change}
        onMake={() => void make()}
        {...(excel && result
          ? { onWriteList: () => excel.writeList(presentList(result, messages)) }
          : {})}
        {...(files && chosen !== undefined ? { onFreeze: () => files.freeze(chosen) } : {})}
      />
      <SealPart {...props} />
    </>
  );
}
