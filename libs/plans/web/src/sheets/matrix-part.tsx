import { matrixKindLabel, type MatrixKind } from '@zona/plans-domain';
import { useMutate } from '@zona/session';
import { Button } from '@zona/ui';
import { useState } from 'react';
import type { MatrixData } from './matrix';
import { LineDialog, SourceDialog, TotalDialog } from './matrix-dialogs';
import { MatrixTable } from './matrix-frame';
import { MatrixGrid } from './matrix-grid';
import { SaveMatrixDocument } from './matrix-operations';
import { t } from './words';

interface Props {
  sheetId: string;
  kind: MatrixKind;
  matrices: readonly MatrixData[];
  edit: boolean;
}

type Open =
  | { what: 'line'; matrix: MatrixData; line: MatrixData['lines'][number] | null }
  | { what: 'source'; matrix: MatrixData; source: MatrixData['sources'][number] | null }
  | { what: 'total'; matrix: MatrixData };

/** The tables of one kind of a sheet, to read or to fill in. */
export function MatrixPart({ sheetId, kind, matrices, edit }: Props) {
  const make = useMutate(SaveMatrixDocument);
  const [open, setOpen] = useState<Open | null>(null);
  const own = matrices.filter((m) => m.kind === kind);
  const close = () => setOpen(null);
  if (!own.length)
    return edit ? (
      <div>
        <Button
          icon="plus"
          pending={make.pending}
          onClick={() => void make.send({ sheetId, kind, title: matrixKindLabel[kind], declared: null, note: null })}
        >
          {t(`matrix.make_${kind}`)}
        </Button>
      </div>
    ) : (
      <p className="z-missing">{t('matrix.noMatrix')}</p>
    );
  return (
    <div className="z-stack">
      {own.map((matrix) =>
        edit ? (
          <MatrixGrid
            key={matrix.id}
            matrix={matrix}
            acts={{
              line: (line) => setOpen({ what: 'line', matrix, line }),
              source: (source) => setOpen({ what: 'source', matrix, source }),
              total: () => setOpen({ what: 'total', matrix }),
            }}
          />
        ) : (
          <MatrixTable key={matrix.id} matrix={matrix} />
        ),
      )}
      {open?.what === 'line' && <LineDialog matrix={open.matrix} line={open.line} onClose={close} />}
      {open?.what === 'source' && <SourceDialog matrix={open.matrix} source={open.source} onClose={close} />}
      {open?.what === 'total' && <TotalDialog matrix={open.matrix} sheetId={sheetId} onClose={close} />}
    </div>
  );
}
