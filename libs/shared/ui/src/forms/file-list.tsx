import { Icon } from '../base/icon';
import { t } from '../words';
import { sizeOf } from './file-size';

/** A file as a person sees it in a list; with `url` it can be downloaded. */
export interface FileItem {
  id: string;
  name: string;
  size: number;
  url?: string;
}

interface FileListProps {
  files: readonly FileItem[];
  /** Names the list for who does not see it beside its field. */
  label: string;
  onRemove?: (file: FileItem) => void;
}

export function FileList({ files, label, onRemove }: FileListProps) {
  if (files.length === 0) return null;
  return (
    <ul className="z-files" aria-label={label}>
      {files.map((file) => (
        <li key={file.id}>
          <Icon name="file" size="sm" />
          <span className="z-file-name">
            {file.url ? (
              <a href={file.url} download>
                {file.name}
              </a>
            ) : (
              file.name
            )}
          </span>
          <span className="z-muted">{sizeOf(file.size)}</span>
          {onRemove && (
            <button
              type="button"
              className="z-icon-button"
              aria-label={t('files.remove', { name: file.name })}
              onClick={() => onRemove(file)}
            >
              <Icon name="close" size="sm" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
