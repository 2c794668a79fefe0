import { knownCatalogue } from '../../data/known-catalogue.js';
import { loadRegions } from '../../data/regions.js';
import { PrepareView } from '../views/PrepareView.js';
import { NextPart } from './NextPart.js';
import type { PartProps } from './Pane.js';
import { RollUpPart } from './RollUpPart.js';
import { SealPart } from './SealPart.js';
import { presentList } from './present/list.js';
import { chosenEntry } from './state.js';
import { useTemplateForm } from './use-template-form.js';

/** 填报 · New workbooks, and lists for those who fill them in. */
export function PreparePart(props: PartProps) {
  const { messages, chosen } = props.state;
  const { make, change, ...form } = useTemplateForm(props);
  const result = chosenEntry(props.state)?.checked?.result;
  const { excel, files } = props.actions;
  const onFreeze = files && chosen !== undefined && (() => files.freeze(chosen));
  const onWriteList = excel && result && (() => excel.writeList(presentList(result, messages)));
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
          unitName: nameOf(form.fields.region),
        }}
        onField={change}
        onMake={() => void make()}
        onWriteList={onWriteList || undefined}
        onFreeze={onFreeze || undefined}
      />
      <YearParts {...props} />
      <SealPart {...props} />
    </>
  );
}

/** What is made of other workbooks: the next period, and where there are files a superior's. */
function YearParts(props: PartProps) {
  const { files } = props.actions;
  return (
    <>
      <NextPart {...props} />
      {files && <RollUpPart {...props} files={files} />}
    </>
  );
}

/** The name of the region that was typed, once it is one. */
function nameOf(region: string): string {
  return loadRegions().find(region.trim())?.name ?? '';
}
