import type { Subject } from '../../subjects.ts'

const months = (n: number): string => (n === 1 ? '1 month' : `${n} months`)

export const en = {
  subject: {
    studies: 'Studies',
    age: 'Age',
    graduation: 'Time since graduation',
    experience: 'Experience',
    duration: 'Length',
    languages: 'Languages',
    relatives: 'Relatives',
    documents: 'Papers',
    stipend: 'Stipend',
    insurance: 'Insurance',
    health: 'Health papers',
    break: 'Work afterwards',
  } satisfies Record<Subject, string>,
  remark: 'Besides',
  paid: {
    never: 'Interns are not paid.',
    sometimes: 'Some interns are paid.',
    mostly: 'Most interns are paid.',
    always: 'Interns are paid.',
  },
  between: '; ',
  amount: (payments: string, isLower: boolean): string =>
    isLower ? `Amount, the lower of: ${payments}.` : `Amount: ${payments}.`,
  fixed: (amount: string, least: string | null, per: 'month' | 'year' | 'day' | 'once'): string => {
    const when = { month: 'a month', year: 'a year', day: 'a day', once: 'once' }[per]
    return least === null ? `${amount} ${when}` : `from ${least} to ${amount} ${when}`
  },
  share: (percent: string, of: 'daily-allowance' | 'local-salary', days: number | null): string => {
    if (of === 'local-salary') return `${percent} of the local salary`
    return days === null
      ? `${percent} of the local daily allowance for each day worked`
      : `${percent} of the local daily allowance for ${days} days a month`
  },
  atMost: (share: string, most: string): string => `${share}, at most ${most}`,
  less: (why: string): string => `Less is paid for this: ${why}.`,
  lessFor: {
    sponsor: 'what another institution pays',
    'part-time': 'part time',
    remote: 'remote work',
    absence: 'absence',
  },
  medical: {
    intern: 'Medical insurance is the intern’s own.',
    organisation: 'Medical insurance is the organisation’s.',
    both: 'Medical insurance is the intern’s or the organisation’s.',
    unsaid: 'Nothing is said of medical insurance.',
  },
  accident: {
    intern: 'Insurance against accidents is the intern’s own.',
    organisation: 'Accidents at work are covered by the organisation.',
    both: 'Accidents are covered by the intern’s or the organisation’s insurance.',
    unsaid: 'Nothing is said of accidents.',
  },
  certificate: (certificate: boolean, vaccinations: boolean): string => {
    if (certificate && vaccinations) return 'A medical certificate and vaccination records are asked for.'
    if (vaccinations) return 'Vaccination records are asked for.'
    return certificate ? 'A medical certificate is asked for.' : 'No medical certificate is asked for.'
  },
  break: (n: number, posts: 'professional' | 'any'): string => {
    if (n === 0) return 'A post may be taken right after the internship.'
    return posts === 'professional'
      ? `For ${months(n)} after the internship no professional post may be taken.`
      : `For ${months(n)} after the internship no post may be taken.`
  },
}

export type TermMessages = typeof en
