/** The questions as they are asked; what is sent is kept with them. */
export const en = {
  target: 'You apply to',
  proposedStartOn: 'On which day would you like to start?',
  proposedMonths: 'For how many months?',
  areas: 'Which areas of work interest you, and why?',
  coverLetter: 'Your cover letter',
  cv: 'CV',
  documents: 'Documents that you attach',
  cvFromProfile: 'Made from your profile',
  noDocuments: 'None',
  anyOffice: {
    headquarters: 'Headquarters',
    'field-mission': 'Any field mission',
    'country-office': 'Any country office',
  },
  kinds: {
    cv: 'CV',
    'sponsor-letter': 'Letter of the sponsor',
    'university-letter': 'Letter of the university',
    'degree-certificate': 'Degree certificate',
    transcript: 'Transcript of records',
    'language-certificate': 'Language certificate',
    recommendation: 'Letter of recommendation',
    'academic-reference': 'Academic reference',
    essay: 'Essay',
    other: 'Other document',
  },
}
export type QuestionMessages = typeof en
