export const en = {
  title: 'A voluntary question',
  lede: 'So that the programme can see whether its rules and decisions treat everybody alike, it counts. You need not answer.',
  who: 'Nobody who reads or decides on your application sees the answer, no rule knows it, and it is told only in counts of five people or more. You can take it back here at any time; nothing of it is then kept.',
  gender: 'How do you describe your gender?',
  options: { woman: 'Woman', man: 'Man', another: 'In another way', unsaid: 'I prefer not to say' },
  save: 'Save',
  link: 'A voluntary question, for counts alone',
  back: 'Your profile',
  saved: 'Your answer was kept.',
  notAllowed: 'Only your own profile can be answered.',
}
export type VoluntaryMessages = typeof en
