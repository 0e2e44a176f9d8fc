import type { DocumentFormat } from '@zona/plans-domain';
import { writeDocx } from './docx.ts';
import { writePdf } from './pdf.ts';
import { mediaTypes, type DocumentWriter } from './writer.ts';
import { writeXlsx } from './xlsx.ts';

export { mediaTypes };
export const writers: Record<DocumentFormat, DocumentWriter> = { docx: writeDocx, pdf: writePdf, xlsx: writeXlsx };
