import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { useRef } from 'react';

interface Props {
  readonly label: string;
  readonly accept?: string;
  readonly isFolder?: boolean;
  readonly isPrimary?: boolean;
  readonly isMultiple?: boolean;
  readonly onChoose: (list: FileList | null) => void;
}

/** 选择文件 · A button that opens the browser's own chooser; the same files can be chosen again. */
export function FileChooser({ label, accept, isFolder, isPrimary, isMultiple, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const Button = isPrimary ? PrimaryButton : DefaultButton;
  const ofFolder = isFolder ? { webkitdirectory: '' } : { accept };
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        multiple={isMultiple}
        hidden
        aria-label={label}
        {...ofFolder}
        onChange={({ target }) => {
          onChoose(target.files);
          target.value = '';
        }}
      />
    </>
  );
}
