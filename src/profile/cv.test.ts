import { expect, test } from 'vitest'

import { cvBlocks } from './cv.ts'
import { blankAnswers, profileSections, type Answers, type Profile } from './sections.ts'

const owner = { givenName: 'Amina', familyName: 'Odhiambo', email: 'amina@example.org' }

function profileWith(given: Partial<Answers>): Profile {
  const states = profileSections.map(section => [
    section,
    { answers: given[section] ?? blankAnswers[section], completed: true, savedOn: '2026-03-02' },
  ])
  return { personId: 1, sections: Object.fromEntries(states) as Profile['sections'] }
}

test('a CV of nothing has the address alone, and no empty headings', () => {
  expect(cvBlocks('en', owner, profileWith({}))).toEqual([{ type: 'facts', items: [['E-mail', 'amina@example.org']] }])
})

test('a CV says studies, work and languages in its language, newest first', () => {
  const study = {
    level: 'bachelor',
    field: 'Droit',
    country: 'KE',
    finalYearFrom: null,
    yearsCompleted: 3,
    accredited: 'yes',
  } as const
  const job = { organisation: 'Clinique', relevant: true, summary: '' }
  const profile = profileWith({
    studies: {
      items: [
        { ...study, key: 'a', status: 'graduated', institution: 'Ancienne', endsOn: '2022-07-01' },
        {
          ...study,
          key: 'b',
          level: 'master',
          status: 'enrolled',
          institution: 'Nouvelle',
          finalYearFrom: '2025-09-01',
          endsOn: '2026-07-01',
        },
      ],
    },
    experience: {
      items: [
        { ...job, key: 'c', title: 'Stagiaire', from: '2023-01-01', to: '2023-06-30' },
        { ...job, key: 'd', title: 'Assistante', from: '2024-01-01', to: null, summary: 'Accueil.' },
      ],
      statedMonths: null,
    },
    languages: {
      items: [
        { key: 'e', code: 'es', level: 'B2' },
        { key: 'f', code: 'sw', level: 'unknown' },
      ],
    },
  })

  expect(cvBlocks('fr', owner, profile).slice(1)).toEqual([
    { type: 'heading', text: 'Études' },
    { type: 'heading', level: 3, text: 'Master, Droit' },
    {
      type: 'paragraph',
      text: 'Nouvelle, Kenya, en cours, dernière année à partir du 1er septembre 2025, jusqu’au 1er juillet 2026',
    },
    { type: 'heading', level: 3, text: 'Licence ou bachelor, Droit' },
    { type: 'paragraph', text: 'Ancienne, Kenya, diplôme obtenu le 1er juillet 2022' },
    { type: 'heading', text: 'Expérience' },
    { type: 'heading', level: 3, text: 'Assistante, Clinique' },
    { type: 'paragraph', text: 'depuis le 1er janvier 2024' },
    { type: 'paragraph', text: 'Accueil.' },
    { type: 'heading', level: 3, text: 'Stagiaire, Clinique' },
    { type: 'paragraph', text: 'du 1er janvier 2023 au 30 juin 2023' },
    { type: 'heading', text: 'Langues' },
    {
      type: 'facts',
      items: [
        ['Espagnol', 'B2, en autonomie'],
        ['Swahili', ''],
      ],
    },
  ])
})

test('birth, nationality, sponsors and relatives are in no CV', () => {
  const profile = profileWith({
    identity: { birthDate: '2002-05-10', nationality: 'some', nationalities: ['KE'], residence: 'GB', phone: '' },
    sponsorship: { scholarship: 'yes', internshipMandatory: 'yes', sponsor: 'ngo', relevantArea: 'yes' },
    relatives: { items: [{ key: 'r', kinship: 'sibling', name: 'Juma', sameOffice: 'no' }] },
  })

  expect(cvBlocks('en', owner, profile)).toEqual([
    {
      type: 'facts',
      items: [
        ['E-mail', 'amina@example.org'],
        ['Country where you live', 'United Kingdom'],
      ],
    },
  ])
})
