import type { NoticeText } from './notice-text.ts'

const weekly = 'You talk with your direct supervisor every week, and with both supervisors once a month.'

/** One subject for each office that writes in English: used for its exclusive notices and its open ones. */
export const displacementData: NoticeText = {
  title: 'Intern, displacement data',
  background:
    'Drought and fighting move families in Somalia several times a year. The support office in Nairobi counts them, by district and by week, so that water, food and cash arrive where people are and not where they were.',
  contribution: [
    'Shorten the time from a count in the field to a map on a desk.',
    'Make the figures understandable to those who plan aid.',
  ],
  checkIns: weekly,
  responsibilities: [
    'Clean and compare weekly figures from twelve districts.',
    'Draw maps and short tables for the situation report.',
    'Call enumerators when a figure looks odd, and write down why it did.',
  ],
  learningObjectives: [
    'Know how displacement is counted, and what a count cannot say.',
    'Handle sensitive data by the rules that protect those behind it.',
    'Work in a team of two cities and three languages.',
  ],
  outputs: ['A weekly data sheet.', 'A note on quality checks that the next person can follow.'],
  qualifications: [
    'Studies in statistics, geography, economics or development.',
    'Sure hand with spreadsheets; R or Python is welcome.',
  ],
}

export const policy: NoticeText = {
  title: 'Intern, migration policy',
  background:
    'Governments ask headquarters how others have solved what they are facing: seasonal work, recognition of degrees, return with dignity. The Migration Policy Unit answers with comparisons that are short, fair and sourced.',
  contribution: [
    'Give small delegations the same quality of advice as large ones.',
    'Keep the collection of national laws up to date.',
  ],
  checkIns: weekly,
  responsibilities: [
    'Compare laws and practice of five to ten countries on one question.',
    'Prepare meetings of the working group on regular pathways, and write them up.',
    'Read new research and say in half a page what it changes.',
  ],
  learningObjectives: [
    'Understand how international commitments become national rules.',
    'Write advice that a busy delegate can use the same day.',
    'Take part in the work of an international secretariat.',
  ],
  outputs: ['Three comparative notes.', 'An annotated list of sources on regular pathways.'],
  qualifications: [
    'Studies in law, international relations or political science.',
    'Clear written English; French or Spanish is an advantage.',
  ],
}

export const shelter: NoticeText = {
  title: 'Intern, shelter and site planning',
  background:
    'Families who fled the north of Cabo Delgado live in resettlement sites that were fields a few years ago. The mission plans drains, paths and plots with those who live there, before the rains and after them.',
  contribution: ['Fewer shelters lost to each rainy season.', 'Plans that residents have seen and changed.'],
  checkIns: weekly,
  responsibilities: [
    'Help with site surveys and with drawing plans.',
    'Prepare meetings with site committees, and note what they decide.',
    'Keep the register of plots and repairs.',
  ],
  learningObjectives: [
    'Know the standards of emergency shelter and when to depart from them.',
    'Learn to plan with people and not for them.',
    'See how agencies share out the work in a camp.',
  ],
  outputs: ['Updated plans of four sites.', 'A report on what held and what did not in the last rains.'],
  qualifications: [
    'Studies in architecture, engineering, geography or planning.',
    'Portuguese is useful; Makua is precious.',
  ],
}

export const labour: NoticeText = {
  title: 'Intern, labour mobility',
  background:
    'Young people from the provinces of the Lao PDR look for work across the border. The office helps them to leave with papers, a contract they have read, and a number to call.',
  contribution: [
    'More workers who know their rights before they leave.',
    'Recruiters who are held to what they promised.',
  ],
  checkIns: weekly,
  responsibilities: [
    'Update leaflets and radio scripts on safe migration.',
    'Support training of provincial officials.',
    'Summarise calls to the advice line, without names.',
  ],
  learningObjectives: [
    'Understand fair recruitment along one migration route.',
    'Practise writing for readers with little schooling.',
    'Learn how projects are followed and evaluated.',
  ],
  outputs: ['A tested set of leaflets.', 'A quarterly summary of the advice line.'],
  qualifications: ['Studies in development, law, education or languages.', 'English; Lao or Thai is an advantage.'],
}

export const camps: NoticeText = {
  title: 'Intern, reporting and site management',
  background:
    'Close to a million people live in the camps around Cox’s Bazar. The mission runs a part of them from day to day: paths, lamps, complaints, cyclone drills, and the reports without which none of it is paid for.',
  contribution: [
    'Reports that say what changed for residents, not only what was spent.',
    'Complaints answered within the promised week.',
  ],
  checkIns: weekly,
  responsibilities: [
    'Draft the monthly report from what site teams send.',
    'Follow complaints until they are answered.',
    'Help to prepare the cyclone season with volunteers.',
  ],
  learningObjectives: [
    'See how a camp is managed and how its residents take part.',
    'Write for donors with care for facts.',
    'Learn what accountability to affected people asks for.',
  ],
  outputs: ['Six monthly reports.', 'A review of complaints by kind and time of answer.'],
  qualifications: [
    'Studies in development, sociology, journalism or public administration.',
    'English; Bangla or Rohingya is an advantage.',
  ],
}

export const resettlement: NoticeText = {
  title: 'Intern, resettlement and community welcome',
  background:
    'Refugee families arrive in the United Kingdom with a flight, a house and many questions. The office prepares them before they leave and helps the councils and volunteers who receive them.',
  contribution: [
    'Families who know what their first week will be like.',
    'Councils that learn from each other’s welcome.',
  ],
  checkIns: weekly,
  responsibilities: [
    'Prepare material for orientation sessions.',
    'Keep contact with councils and volunteer groups.',
    'Help to evaluate the first months after arrival.',
  ],
  learningObjectives: [
    'Understand resettlement from selection to settling in.',
    'Learn to work with local government and volunteers.',
    'Practise evaluation by interview and questionnaire.',
  ],
  outputs: ['A welcome guide for three regions.', 'A report on what families said after three months.'],
  qualifications: [
    'Studies in social policy, law, social work or languages.',
    'English; Arabic, Dari or Tigrinya is an advantage.',
  ],
}
