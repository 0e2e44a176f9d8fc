import { useContext, useState, type DragEvent } from 'react';
import { Button } from '../base/button';
import { classNames } from '../base/class-names';
import { t } from '../words';
import { FieldFrame, type FieldProps } from './field-frame';
import { FileLimit } from './file-limit';
import { FileList, type FileItem } from './file-list';
import { describedBy, useField } from './form-context';
import { useUploads, type Sending, type Upload } from './use-uploads';

interface FileFieldProps extends FieldProps {
  value: readonly FileItem[];
  /** Takes the files as they become: an upload may end after another one, so it is given the change and not the outcome. */
  onChange: (change: (files: readonly FileItem[]) => readonly FileItem[]) => void;
  upload: Upload;
  multiple?: boolean;
  /** The kinds to offer first, as the browser wants them: `.pdf,.p7m`. */
  accept?: string;
}

const everything = '.pdf,.docx,.xlsx,.odt,.ods,.csv,.txt,.png,.jpg,.jpeg,.p7m';

const localProblem = (sending: number, required: boolean | undefined, files: number): string | null => {
  if (sending > 0) return t('files.wait');
  return required && files === 0 ? t('form.missing') : null;
};

/** Files to attach: chosen or dropped, sent at once, so that the form itself is small and nothing is lost when it is corrected. */
export function FileField(props: FileFieldProps) {
  const { label, name, help, required, disabled, compact, value, onChange, multiple = false } = props;
  const { accept = everything } = props;
  const maxMegabytes = useContext(FileLimit);
  const [over, setOver] = useState(false);
  const { sending, errors, send } = useUploads(props.upload, maxMegabytes, (file) =>
    onChange((files) => (multiple ? [...files, file] : [file])),
  );
  const {
    id,
    input,
    error: found,
    onBlur,
  } = useField<HTMLInputElement>({
    name,
    error: props.error,
    local: localProblem(sending.length, required, value.length),
    filled: value.length > 0,
  });
  const error = errors.length ? errors.join('\n') : found;

  const take = (files: readonly File[]) => {
    if (!disabled) void send(multiple ? files : files.slice(0, 1));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
  };

  return (
    <FieldFrame {...{ id, label, help, error, required, compact }}>
      <div
        className={classNames('z-drop', over && 'z-drop-over')}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          id={id}
          ref={input}
          name={name}
          type="file"
          className="z-file-input visually-hidden"
          multiple={multiple}
          accept={accept}
          disabled={disabled}
          aria-required={required}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { help, error })}
          onBlur={onBlur}
          onChange={(event) => {
            take([...(event.target.files ?? [])]);
            // The same file may be chosen again after it was corrected.
            event.target.value = '';
          }}
        />
        <label htmlFor={id} className="btn btn-outline-primary z-btn z-file-button">
          {t(multiple ? 'files.chooseMany' : 'files.chooseOne')}
        </label>
        <p className="z-muted">{t(multiple ? 'files.dropMany' : 'files.dropOne', { max: maxMegabytes })}</p>
        {sending.map((one) => (
          <Progress key={one.key} sending={one} />
        ))}
        <FileList
          files={value}
          label={t('files.list', { label })}
          onRemove={
            disabled
              ? undefined
              : (file) => {
                  onChange((files) => files.filter((one) => one.id !== file.id));
                  input.current?.focus();
                }
          }
        />
        <p className="visually-hidden" role="status">
          {sending.length === 0 &&
            (errors.join(' ') || (value.length > 0 && t('files.there', { count: value.length })))}
        </p>
      </div>
    </FieldFrame>
  );
}

function Progress({ sending: { name, part, stop } }: { sending: Sending }) {
  const percent = Math.floor(part * 100);
  return (
    <div className="z-sending">
      <span className="z-file-name">{t('files.sending', { name })}</span>
      <progress max={100} value={percent} aria-label={t('files.sending', { name })}>
        {percent}%
      </progress>
      <Button size="sm" onClick={stop} aria-label={t('files.stopNamed', { name })}>
        {t('files.stop')}
      </Button>
    </div>
  );
}
