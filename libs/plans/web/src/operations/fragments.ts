import { graphql } from '../generated';

graphql(`
  fragment AmountTotalParts on AmountTotal {
    count
    naive
    distinct
    conditional
    unconditionalAnnual
    mixedPeriods
    approximate
    byPeriod {
      period
      count
      value
    }
    byFund {
      fund
      count
      value
    }
  }
`);

graphql(`
  fragment SourceParts on Source {
    document
    line
    text
  }
`);

graphql(`
  fragment SchedaParts on Scheda {
    id
    label
    form
    version
    updatedAt
    objective {
      id
      code
      title
    }
    action {
      id
      code
      title
    }
    refersTo {
      id
      label
      objective {
        id
        code
      }
      action {
        id
        code
        title
      }
    }
    source {
      ...SourceParts
    }
    total {
      ...AmountTotalParts
    }
    answers {
      id
      row
      answer
      note
      choices
      version
      source {
        ...SourceParts
      }
    }
    amounts {
      id
      value
      valueTo
      period
      certainty
      fund
      version
      source {
        ...SourceParts
      }
      sameAs {
        id
        value
        fund
        scheda {
          id
          label
          objective {
            id
            code
          }
        }
      }
    }
    staff {
      id
      role
      count
      certainty
      version
      source {
        ...SourceParts
      }
    }
    indicators {
      ...IndicatorParts
    }
  }
`);

graphql(`
  fragment IndicatorParts on Indicator {
    id
    kind
    name
    valueType
    unit
    comparator
    baseline
    target
    targetText
    version
    owner {
      id
      name
    }
    source {
      ...SourceParts
    }
    targetFrom
    targetTo
    scaleFrom
    scaleTo
    frequency
    periodType
    dataSource
    byComune
    overEnti
    overPeriods
    targets {
      id
      period
      value
      from
      to
    }
    evaluation {
      outcome
      value
      target
      steps
    }
  }
`);

graphql(`
  fragment ProblemParts on Problem {
    field
    code
    message
  }
`);

graphql(`
  fragment ConflictParts on EditConflict {
    version
    changedAt
    changedBy
    fields {
      field
      mine
      theirs
    }
  }
`);

graphql(`
  fragment TemplateParts on SchedaTemplate {
    id
    title
    act
    rows {
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
    }
  }
`);

graphql(`
  fragment OwnTemplateParts on CardTemplate {
    id
    title
    act
    rows {
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
    }
  }
`);

graphql(`
  fragment AuditParts on AuditEventConnection {
    totalCount
    edges {
      node {
        id
        at
        actorName
        role
        operation
        before
        after
      }
    }
  }
`);
