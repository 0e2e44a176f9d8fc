export interface PersonDraft {
  givenName: string;
  familyName: string;
  email: string;
  phone: string;
  jobTitle: string;
}

export const emptyDraft: PersonDraft = { givenName: '', familyName: '', email: '', phone: '', jobTitle: '' };

type Stored = { [K in keyof PersonDraft]: string | null };

export const draftOf = ({ givenName, familyName, email, phone, jobTitle }: Stored): PersonDraft => ({
  givenName: givenName ?? '',
  familyName: familyName ?? '',
  email: email ?? '',
  phone: phone ?? '',
  jobTitle: jobTitle ?? '',
});

/** An empty field is "not known", which is null and not an empty text. */
export const toInput = (draft: PersonDraft) => ({
  givenName: draft.givenName.trim(),
  familyName: draft.familyName.trim(),
  email: draft.email.trim() || null,
  phone: draft.phone.trim() || null,
  jobTitle: draft.jobTitle.trim() || null,
});

export const sameDraft = (a: PersonDraft, b: PersonDraft): boolean =>
  (Object.keys(a) as (keyof PersonDraft)[]).every((key) => a[key] === b[key]);
