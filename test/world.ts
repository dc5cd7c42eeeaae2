import type pg from 'pg'

import { policyById } from '../src/eligibility/index.ts'
import { blankAnswers } from '../src/profile/sections.ts'

/** Everybody who could ask for a page, by who they are to the records below. */
export const askers = [
  'visitor',
  'applicant',
  'other applicant',
  'hr-officer',
  'hr-officer elsewhere',
  'supervisor',
  'interviewer',
  'programme-manager',
  'hr-director',
  'medical-officer',
  'finance-officer',
  'coordinator',
  'coordinator elsewhere',
  'funder',
  'auditor',
  'administrator',
] as const
export type Asker = (typeof askers)[number]

export type World = {
  readonly people: Readonly<Record<Exclude<Asker, 'visitor'>, number>>
  /** A record for each name of a path parameter: the applicant's own, in the office of the hr-officer. */
  readonly params: Readonly<Record<string, string>>
}

const now = '2026-03-01T09:00:00Z'

/** One of everything, so that each address of the site leads somewhere: inserted by table, as owner. */
export async function insertWorld(owner: pg.Pool): Promise<World> {
  const insert = inserter(owner)
  const organisation = { name: 'Organisation', short_name: 'O', contact_email: 'contact@example.org', created_at: now }
  await owner.query(
    'insert into organisation (name, short_name, contact_email, created_at) values ($1, $2, $3, $4)',
    Object.values(organisation),
  )
  const places = await insertPlaces(insert)
  const people = await insertPeople(insert, places)
  const records = await insertRecords(insert, places, people)
  return { people, params: records }
}

type Insert = (table: string, row: Readonly<Record<string, unknown>>) => Promise<number>

function inserter(owner: pg.Pool): Insert {
  return async (table, row) => {
    const names = Object.keys(row)
    const marks = names.map((_, index) => `$${index + 1}`)
    const text = `insert into ${table} (${names.join(', ')}) values (${marks.join(', ')}) returning *`
    const { rows } = await owner.query<{ id?: number }>(text, Object.values(row))
    return rows[0]?.id ?? 0
  }
}

type Places = {
  office: number
  elsewhere: number
  partner: number
  otherPartner: number
  agreement: number
  round: number
  fund: number
}

async function insertPlaces(insert: Insert): Promise<Places> {
  const office = await insert('offices', {
    name: 'Nairobi',
    kind: 'country-office',
    serves_country: 'SO',
    city: 'Nairobi',
    country: 'KE',
  })
  const elsewhere = await insert('offices', {
    name: 'Vientiane',
    kind: 'country-office',
    city: 'Vientiane',
    country: 'LA',
  })
  const partner = await insert('partners', { name: 'University', kind: 'university', country: 'GB' })
  const otherPartner = await insert('partners', { name: 'Other university', kind: 'university', country: 'FR' })
  const agreement = await insert('agreements', {
    partner_id: partner,
    title: 'Agreement',
    signed_on: '2022-01-20',
    starts_on: '2022-02-01',
    policy_id: 'iom-website',
    months_min: 4,
    months_max: 9,
    payer: 'partner',
    partner_sees: 'states',
    contact_name: 'Contact',
    contact_email: 'contact@example.org',
    created_at: now,
  })
  const round = await insert('rounds', {
    agreement_id: agreement,
    name: '2026',
    positions: 15,
    opens_on: '2026-01-01',
    closes_on: '2026-04-01',
    answer_by: '2026-05-01',
  })
  const fund = await insert('funds', {
    name: 'Fund',
    kind: 'trust',
    currency: 'GBP',
    amount: 1_000_000,
    available_from: '2026-01-01',
    created_at: now,
  })
  return { office, elsewhere, partner, otherPartner, agreement, round, fund }
}

async function insertPeople(insert: Insert, places: Places): Promise<World['people']> {
  const grants: Record<Exclude<Asker, 'visitor'>, Readonly<Record<string, unknown>> | null> = {
    applicant: null,
    'other applicant': null,
    'hr-officer': { role: 'hr-officer', office_id: places.office },
    'hr-officer elsewhere': { role: 'hr-officer', office_id: places.elsewhere },
    supervisor: { role: 'supervisor', office_id: places.office },
    interviewer: { role: 'interviewer' },
    'programme-manager': { role: 'programme-manager' },
    'hr-director': { role: 'hr-director' },
    'medical-officer': { role: 'medical-officer' },
    'finance-officer': { role: 'finance-officer' },
    coordinator: { role: 'partner-coordinator', partner_id: places.partner },
    'coordinator elsewhere': { role: 'partner-coordinator', partner_id: places.otherPartner },
    funder: { role: 'funder', fund_id: places.fund },
    auditor: { role: 'auditor' },
    administrator: { role: 'administrator' },
  }
  const people: Record<string, number> = {}
  for (const [asker, grant] of Object.entries(grants)) {
    const slug = asker.replace(' ', '-')
    const person = {
      given_name: 'Given',
      family_name: asker,
      email: `${slug}@example.org`,
      language: 'en',
      created_at: now,
    }
    const id = await insert('persons', { ...person, email_confirmed_at: now })
    if (grant !== null) await insert('role_grants', { ...grant, person_id: id, granted_at: now })
    people[asker] = id
  }
  return people as World['people']
}

async function insertRecords(insert: Insert, places: Places, people: World['people']): Promise<Record<string, string>> {
  const notice = await insertNotice(insert, places, people)
  const { office, partner, round } = places
  const application = {
    person_id: people.applicant,
    office_id: office,
    policy_id: 'iom-website',
    state_since: now,
    language: 'en',
    created_at: now,
    proposed_start_on: '2026-05-04',
    proposed_months: 6,
    submitted_at: now,
    released_at: now,
    answer_by: '2026-05-01',
  }
  const released = await insert('applications', {
    ...application,
    reference: 'PS-2026-0001',
    notice_id: notice,
    partner_id: partner,
    state: 'offered',
    submitted_form: JSON.stringify({ language: 'en', answers: [] }),
  })
  const assessment = await insertAssessment(insert, released)
  await insertSentProfile(insert, released, people.applicant)
  const placed = await insert('applications', {
    ...application,
    reference: 'PS-2026-0002',
    partner_id: partner,
    state: 'placed',
  })
  const interview = await insert('interviews', {
    application_id: released,
    at: '2026-03-10T10:00:00Z',
    time_zone: 'Africa/Nairobi',
    minutes: 40,
    place: 'https://video.example.org/1',
    arranged_by: people['hr-officer'],
    arranged_at: now,
  })
  await insert('interview_panel', { interview_id: interview, person_id: people.interviewer })
  const offer = await insert('offers', {
    application_id: released,
    start_on: '2026-05-04',
    end_on: '2026-11-03',
    expires_on: '2026-03-20',
    made_by: people['hr-officer'],
    made_at: now,
    direct_supervisor_id: people.supervisor,
  })
  const condition = await insert('offer_conditions', { offer_id: offer, kind: 'visa' })
  const review = await insert('review_requests', { application_id: released, wording: 'Look again', asked_at: now })
  const placement = await insert('placements', {
    application_id: placed,
    person_id: people.applicant,
    office_id: office,
    partner_id: partner,
    round_id: round,
    policy_id: 'iom-website',
    title: 'Intern',
    state: 'clearance',
    state_since: now,
    start_on: '2026-05-04',
    end_on: '2026-11-03',
    created_at: now,
  })
  await insert('placement_supervisors', { placement_id: placement, person_id: people.supervisor, kind: 'direct' })
  await insert('fund_rounds', { fund_id: places.fund, round_id: round })
  const award = await insert('awards', {
    fund_id: places.fund,
    placement_id: placement,
    amount: 90_000,
    promised_by: people['programme-manager'],
    promised_at: now,
  })
  const reading = await insert('notice_readings', {
    person_id: people['hr-officer'],
    form_key: 'key-of-a-reading',
    source_text: 'Title: Intern',
    begun_at: now,
    changed_at: now,
  })
  const trial = await insertTrial(insert, { released, assessment }, people)
  const draft = await insertDraft(insert, people)
  const own = await insertPapers(insert, { placement, released, people })
  const numbers = {
    ...own,
    notice,
    reading,
    application: released,
    interview,
    offer,
    condition,
    review,
    placement,
    office,
    partner,
    round,
    agreement: places.agreement,
    fund: places.fund,
    award,
    trial,
    draft,
    person: people.applicant,
    grant: await grantOf(insert, people),
    mail: await insertMail(insert, people),
  }
  const texts = Object.entries(numbers).map(([name, id]) => [name, String(id)])
  return {
    ...(Object.fromEntries(texts) as Record<string, string>),
    policy: 'iom-website',
    fact: 'birthDate',
    source: 'page',
    part: '0',
    term: 'stipend',
    kind: 'fixed',
    payment: '0',
    remark: '0',
  }
}

/** A version that is being written, as a copy of the one that everything here was decided under. */
async function insertDraft(insert: Insert, people: World['people']): Promise<number> {
  const manager = people['programme-manager']
  const base = policyById('iom-website')!
  const stipend = { ...base.terms!.stipend, payments: [{ of: 'fixed', per: 'month', to: 50_000, currency: 'CHF' }] }
  const content = {
    ...base,
    terms: { ...base.terms, stipend },
    id: 'iom-website-next',
    title: { en: 'The next rules', fr: 'Les prochaines règles', es: 'Las próximas reglas' },
    line: 'iom-website',
    from: '2027-01-01',
    to: null,
  }
  return insert('policy_versions', {
    form_key: 'key-of-a-draft',
    policy_id: content.id,
    content: JSON.stringify(content),
    based_on: 'iom-website',
    created_by: manager,
    created_at: now,
    changed_by: manager,
    changed_at: now,
  })
}

/** A policy that was tried on the applicant's case, which would lose by it. */
async function insertTrial(
  insert: Insert,
  { released, assessment }: { released: number; assessment: number },
  people: World['people'],
): Promise<number> {
  const one = { cases: 1, changed: 1, gains: 0, loses: 1, 'stays-open': 0 }
  const zeros = { eligible: 0, 'needs-a-person': 0, 'needs-information': 0, 'not-eligible': 0 }
  const trial = await insert('policy_trials', {
    form_key: 'key-of-a-trial',
    policy_id: 'iom-vacancy',
    round_ids: [],
    outside_rounds: true,
    asked_by: people['programme-manager'],
    asked_at: now,
    cases: 1,
    done: 1,
    finished_at: now,
    summary: JSON.stringify({
      cases: 1,
      changed: 1,
      directions: { gains: 0, loses: 1, 'stays-open': 0 },
      verdicts: { from: { ...zeros, eligible: 1 }, to: { ...zeros, 'needs-information': 1 } },
      policies: ['iom-website'],
      rules: { motive: { gains: 0, loses: 1, 'stays-open': 0 } },
      offices: { '': one },
      partners: { '': one },
      regions: { africa: one },
    }),
  })
  await insert('policy_trial_results', {
    trial_id: trial,
    application_id: released,
    from_verdict: 'eligible',
    to_verdict: 'needs-information',
    held_against: assessment,
    assessment: JSON.stringify({ ...nothingFound, policy: 'iom-vacancy', verdict: 'needs-information' }),
    direction: 'loses',
    because: ['motive'],
  })
  return trial
}

/** A second role of the applicant's, ended: no page of theirs opens by it. */
async function grantOf(insert: Insert, people: World['people']): Promise<number> {
  const person_id = people.applicant
  return insert('role_grants', { person_id, role: 'interviewer', granted_at: now, ended_at: now })
}

async function insertMail(insert: Insert, people: World['people']): Promise<number> {
  return insert('mails', {
    message_id: '<world@passerelle>',
    person_id: people.applicant,
    to_address: 'applicant@example.org',
    language: 'en',
    kind: 'account.sign-in',
    subject: 'Your link',
    body_text: 'http://passerelle.test/en/sign-in/link/use/secret',
    body_html: '',
    queued_at: now,
    state: 'sent',
  })
}

const nothingFound = { startWindows: [], missing: [], attention: [], findings: [] }

async function insertAssessment(insert: Insert, application: number): Promise<number> {
  return insert('assessments', {
    application_id: application,
    policy_id: 'iom-website',
    verdict: 'eligible',
    case_facts: JSON.stringify({ facts: {}, application: { appliedOn: '2026-03-01' } }),
    assessment: JSON.stringify({ policy: 'iom-website', verdict: 'eligible', ...nothingFound, advice: [] }),
    at: now,
  })
}

/** Sent with a day of birth and nothing else. */
async function insertSentProfile(insert: Insert, application: number, personId: number): Promise<void> {
  const sections = Object.fromEntries(
    Object.entries(blankAnswers).map(([name, answers]) => [name, { answers, completed: false, savedOn: null }]),
  )
  const identity = {
    answers: { ...blankAnswers.identity, birthDate: '2002-05-10' },
    completed: true,
    savedOn: '2026-02-01',
  }
  const owner = { givenName: 'Given', familyName: 'applicant', email: 'applicant@example.org' }
  const profile = { personId, sections: { ...sections, identity } }
  await insert('sent_profiles', {
    application_id: application,
    profile: JSON.stringify({ version: 1, owner, profile }),
    language: 'en',
    at: now,
  })
}

async function insertNotice(insert: Insert, places: Places, people: World['people']): Promise<number> {
  const notice = await insert('notices', {
    reference: 'VN-2026-0001',
    state: 'published',
    office_id: places.office,
    round_id: places.round,
    policy_id: 'iom-website',
    start_on: '2026-05-04',
    months_min: 4,
    months_max: 6,
    allowance: 'partner',
    direct_supervisor_id: people.supervisor,
    published_on: '2026-01-10',
    closes_on: '2026-04-01',
    answer_by: '2026-05-01',
    created_at: now,
    changed_at: now,
  })
  await insert('notice_texts', { notice_id: notice, language: 'en', title: 'Intern', background: 'Background' })
  return notice
}

type Owned = { readonly placement: number; readonly released: number; readonly people: World['people'] }

async function insertPapers(insert: Insert, { placement, released, people }: Owned): Promise<Record<string, number>> {
  const paper = {
    person_id: people.applicant,
    mime: 'application/pdf',
    bytes: 3,
    uploaded_by: people.applicant,
    uploaded_at: now,
  }
  const document = await insert('documents', { ...paper, kind: 'cv', name: 'cv.pdf', sha256: 'a'.repeat(64) })
  await insert('application_documents', { application_id: released, document_id: document })
  const item = await insert('clearance_items', {
    placement_id: placement,
    kind: 'visa',
    is_required: true,
    reason_code: 'not-a-national',
  })
  const checkIn = await insert('check_ins', { placement_id: placement, planned_on: '2026-05-11' })
  const goal = await insert('goals', { placement_id: placement, kind: 'output', position: 1, wording: 'A report' })
  return { document, item, checkIn, goal }
}
