import type { RegisterExport } from '../../shared/contract/procedures/document.ts';
import { filtered } from '../../shared/documents/register-filter.ts';
import { en } from '../../shared/i18n/en/index.ts';
import type { Texts } from '../../shared/i18n/texts.ts';
import { vi } from '../../shared/i18n/vi/index.ts';
import type { Sheet } from '../formats/xlsx/sheet.ts';
import type { Readable } from '../sqlite/handles.ts';
import { register } from './register.ts';

/** The register as shown on the screen, newest first. */
export function registerSheet(db: Readable, { language, kind, term }: RegisterExport): Sheet {
  const { documents, history }: Texts = language === 'vi' ? vi : en;
  const rows = filtered(register(db), { kind, term });
  const { columns, tabs, ofTerm } = documents;
  return {
    name: tabs.register,
    columns: [
      { heading: columns.number, kind: 'number' },
      { heading: columns.day, kind: 'day' },
      { heading: columns.kind, kind: 'line' },
      { heading: columns.about, kind: 'prose' },
      { heading: ofTerm, kind: 'line' },
      { heading: columns.file, kind: 'line' },
      { heading: history.fields.exportedAt, kind: 'moment' },
    ],
    total: rows.length,
    rows: rows.map((row) => [
      row.number,
      row.issuedOn,
      history.codes[row.kind],
      row.about,
      row.term,
      row.fileName,
      row.exportedAt,
    ]),
  };
}
