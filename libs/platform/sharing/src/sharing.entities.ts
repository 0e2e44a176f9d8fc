import { ambitoTables, date, entity, platformTable, text, uuid, type Migration } from '@zona/database';

/** What the lead offers: its row, visible to the partner too. */
export const Share = entity({
  name: 'Share',
  table: 'share',
  columns: {
    type: text(),
    rowId: uuid(),
    title: text(),
    leadName: text(),
    partnerAmbitoId: uuid(),
    partnerName: text(),
    until: date({ column: 'valid_to' }),
    endedOn: date({ nullable: true }),
  },
  titleOf: 'title',
});

/** What the partner answers: the partner's own row, visible to the lead too. */
export const ShareAcceptance = entity({
  name: 'ShareAcceptance',
  table: 'share_acceptance',
  columns: { leadAmbitoId: uuid(), shareId: uuid(), endedOn: date({ nullable: true }) },
});

export const sharingEntities = [Share, ShareAcceptance];

export const sharingMigration: Migration = {
  name: 'sharing1760000003000',
  title: 'condivisioni fra ambiti',
  statements: [
    // Which ambiti to ask for offers: the offers themselves stay behind row-level security.
    ...platformTable(
      'ambito_link',
      [
        'lead_id uuid not null references zona.ambito (id)',
        'partner_id uuid not null references zona.ambito (id)',
        'primary key (lead_id, partner_id)',
      ],
      'select, insert',
    ),
    ...ambitoTables([
      {
        name: 'share',
        columns: [
          "type text not null check (type in ('Action'))",
          'row_id uuid not null',
          'title text not null',
          'lead_name text not null',
          'partner_ambito_id uuid not null check (partner_ambito_id <> ambito_id)',
          'partner_name text not null',
          'valid_to date not null',
          'ended_on date',
        ],
        references: { partner_ambito_id: ['ambito', 'id'] },
        indexes: ['row_id', 'partner_ambito_id'],
        shared: 'partner_ambito_id',
      },
      {
        name: 'share_acceptance',
        columns: ['lead_ambito_id uuid not null', 'share_id uuid not null', 'ended_on date'],
        references: { lead_ambito_id: ['ambito', 'id'] },
        unique: ['share_id'],
        shared: 'lead_ambito_id',
      },
    ]),
  ],
};
