import { isHealthPaper, type DocumentKind } from '../documents/index.ts'
import { documentPdf, type Block } from '../platform/pdf/index.ts'
import type { Applicant } from './applicants.ts'
import { add, nameOf, type Person, type World } from './world.ts'

const words: Partial<Record<DocumentKind, readonly [string, string]>> = {
  'medical-certificate': [
    'Medical certificate',
    'The person named on this file was examined and is in good health for office work and travel.',
  ],
  'vaccination-record': [
    'Vaccination record',
    'The vaccinations that are required or advised for the duty station were given; see the dates in the booklet.',
  ],
  'medical-insurance': [
    'Certificate of insurance',
    'Medical cover, with evacuation and repatriation, for the period stated in the policy.',
  ],
  visa: ['Residence permit', 'The holder may stay and take part in an internship for the period stated.'],
  'course-certificate': [
    'Certificate of completion',
    'The course was completed and the final questions were answered correctly.',
  ],
  'university-letter': [
    'Letter of the university',
    'The student named in this application is enrolled with us, and the internship is part of the degree.',
  ],
  'degree-certificate': ['Degree certificate', 'The degree was awarded after three years of full-time study.'],
}

/**
 * A paper that a person handed in. Papers of one kind are the same file for all: it is kept once, and says that it is made up.
 * @returns the document's number
 */
export function attach(world: World, person: Person, kind: DocumentKind, at: Date): number {
  const [title, text] = words[kind] ?? ['Paper', 'A paper of the demonstration.']
  return addPaper(world, person, { kind, at, title, content: [{ type: 'paragraph', text }] })
}

/** A CV from the profile, as a PDF of the person's own. */
export function attachCv(world: World, { person, profile }: Applicant, at: Date): number {
  const { studies, languages, experience } = profile.sections
  const content: Block[] = [
    { type: 'heading', text: 'Studies' },
    { type: 'list', items: studies.answers.items.map(study => `${study.field}, ${study.institution}`) },
    { type: 'heading', text: 'Experience' },
    {
      type: 'list',
      items: experience.answers.items.map(
        job => `${job.title}, ${job.organisation} (${job.from} – ${job.to ?? ''}). ${job.summary}`,
      ),
    },
    { type: 'heading', text: 'Languages' },
    { type: 'list', items: languages.answers.items.map(({ code, level }) => `${code}: ${level}`) },
  ]
  return addPaper(world, person, { kind: 'cv', at, title: nameOf(person), content })
}

type NewPaper = {
  readonly kind: DocumentKind
  readonly at: Date
  readonly title: string
  readonly content: readonly Block[]
}

function addPaper(world: World, person: Person, { kind, at, title, content }: NewPaper): number {
  const isSealed = isHealthPaper(kind)
  const documentId = add(world, 'documents', {
    personId: person.id,
    kind,
    name: `${kind}.pdf`,
    mime: 'application/pdf',
    bytes: 0,
    sha256: '',
    isSealed,
    uploadedBy: person.id,
    uploadedAt: at,
  })
  const notice: Block = { type: 'paragraph', text: 'Made up for the demonstration of Passerelle. It is about nobody.' }
  const make = (): Promise<Uint8Array> =>
    documentPdf({ language: 'en', title, content: [...content, notice], now: world.now })
  world.papers.push({ documentId, isSealed, key: kind === 'cv' ? `cv ${documentId}` : kind, make })
  return documentId
}
