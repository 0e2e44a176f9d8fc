import { graphql } from '../generated';

export const TermsDocument = graphql(`
  query CardTerms {
    vocabularyTerms {
      id
      vocabulary
      label
      policyArea {
        id
      }
    }
    ownTerms {
      id
      vocabulary
      label
      policyArea {
        id
      }
    }
  }
`);

export const AddTermDocument = graphql(`
  mutation AddTerm($input: AddTermInput!) {
    addTerm(input: $input) {
      ownTerm {
        id
        label
      }
      problems {
        ...ProblemParts
      }
      conflict {
        ...ConflictParts
      }
    }
  }
`);

export const TemplateListDocument = graphql(`
  query TemplateList {
    schedaTemplates {
      id
      title
      act
      use
      state
      edition
      rows {
        key
      }
    }
    cardTemplates {
      id
      title
      act
      use
      state
      edition
      plansUsing
      rows {
        id
      }
    }
  }
`);

export const CardTemplateDocument = graphql(`
  query CardTemplatePage($id: ID!) {
    cardTemplate(id: $id) {
      id
      title
      act
      use
      state
      edition
      publishedOn
      plansUsing
      version
      base {
        id
        title
      }
      rows {
        id
        key
        label
        kind
        position
        section
        help
        required
        vocabulary
        whenRow
        whenIs
        whenThen
        noteWhen
        version
      }
    }
  }
`);

export const DuplicateTemplateDocument = graphql(`
  mutation DuplicateTemplate($input: DuplicateTemplateInput!) {
    duplicateTemplate(input: $input) {
      cardTemplate {
        id
      }
      problems {
        ...ProblemParts
      }
      conflict {
        ...ConflictParts
      }
    }
  }
`);

export const DuplicateOwnDocument = graphql(`
  mutation DuplicateCardTemplate($input: DuplicateCardTemplateInput!) {
    duplicateCardTemplate(input: $input) {
      cardTemplate {
        id
      }
      problems {
        ...ProblemParts
      }
      conflict {
        ...ConflictParts
      }
    }
  }
`);

export const UpdateTemplateDocument = graphql(`
  mutation UpdateCardTemplate($input: UpdateCardTemplateInput!) {
    updateCardTemplate(input: $input) {
      cardTemplate {
        id
        version
      }
      problems {
        ...ProblemParts
      }
      conflict {
        ...ConflictParts
      }
    }
  }
`);

export const PublishTemplateDocument = graphql(`
  mutation PublishCardTemplate($input: PublishCardTemplateInput!) {
    publishCardTemplate(input: $input) {
      cardTemplate {
        id
        state
      }
      problems {
        ...ProblemParts
      }
      conflict {
        ...ConflictParts
      }
    }
  }
`);

export const WithdrawTemplateDocument = graphql(`
  mutation WithdrawCardTemplate($input: WithdrawInput!) {
    withdrawCardTemplate(input: $input) {
      cardTemplate {
        id
      }
      problems {
        ...ProblemParts
      }
      conflict {
        ...ConflictParts
      }
    }
  }
`);

export const SaveRowDocument = graphql(`
  mutation SaveCardRow($input: SaveCardRowInput!) {
    saveCardRow(input: $input) {
      cardTemplate {
        id
      }
      problems {
        ...ProblemParts
      }
      conflict {
        ...ConflictParts
      }
    }
  }
`);

export const ReorderRowsDocument = graphql(`
  mutation ReorderCardRows($input: ReorderCardRowsInput!) {
    reorderCardRows(input: $input) {
      cardTemplate {
        id
      }
      problems {
        ...ProblemParts
      }
      conflict {
        ...ConflictParts
      }
    }
  }
`);

export const WithdrawRowDocument = graphql(`
  mutation WithdrawCardRow($input: WithdrawInput!) {
    withdrawCardRow(input: $input) {
      cardTemplate {
        id
      }
      problems {
        ...ProblemParts
      }
      conflict {
        ...ConflictParts
      }
    }
  }
`);
