import { graphql } from './generated';

export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      name
      email
      role
      ambitoId
      ambitoName
      enteId
      enteName
      demo
      rules
      maxFileMegabytes
      memberships {
        id
        ambitoId
        ambitoName
        enteId
        enteName
        role
        current
      }
    }
  }
`);
