import { expect, test } from 'vitest'

import { clearanceMessages } from '../../src/clearance/messages.ts'
import { agreementMessages } from '../../src/clearance/views/agreement/messages.ts'
import { decisionMessages } from '../../src/selection/views/decisions/messages.ts'
import { ownMessages } from '../../src/selection/views/own/messages.ts'
import { selectionMessages } from '../../src/selection/views/messages.ts'
import { supervisionMessages } from '../../src/supervision/messages.ts'
import { fillProfile } from '../application-world.ts'
import { useSite } from '../browser.ts'
import { noticeWorld } from '../notice-world.ts'
import { evaluate, handInEverything, papers, verify, verifyHealthPapers } from '../walks.ts'

const site = useSite()
const title = 'Stage, données et recherche'

test('one notice and one person, from the first word to the certificate: officer, applicant, supervisor, doctor', async () => {
  const people = await noticeWorld(site)
  await site.db.owner.query(`update persons set language = 'fr' where id = $1`, [people.applicant])
  const senegal = { birthDate: '2002-05-10', nationality: 'some', nationalities: ['SN'], residence: 'SN', phone: '' }
  await fillProfile(site, people.applicant, { identity: senegal })

  await publish(people.hr)
  await apply(people.applicant)
  await select(people.hr, people.supervisor)
  const placement = await accept(people.applicant)
  await clear(people, placement)
  site.moveTo('2026-06-01T08:00:00Z')
  await start(people, placement)
  site.moveTo('2026-12-01T08:00:00Z')
  await complete(people, placement)

  const intern = await site.open(people.applicant, 'fr')
  await intern.goto('/placement')
  expect(await intern.heading()).toBe(title)
  await intern.isSound()
  const certificate = await intern.download(supervisionMessages.fr.own.certificate)
  expect(certificate.subarray(0, 5).toString()).toBe('%PDF-')
  await intern.close()

  const { rows } = await site.db.owner.query<{ number: string }>('select number from certificates')
  const anybody = await site.open(null, 'fr')
  await anybody.goto(`/certificates/${rows[0]?.number ?? ''}`)
  expect(await anybody.text()).toContain('Cette attestation est authentique')
  await anybody.isSound()
  await anybody.close()
})

async function publish(hr: number): Promise<void> {
  const officer = await site.open(hr, 'en')
  await officer.goto('/work/notices')
  await officer.press('Write a notice')
  await officer.press('Begin with an empty page')
  await officer.choose('Français')
  await officer.fill('Title', title)
  await officer.fill('Background', 'Le bureau compte les personnes déplacées.')
  await officer.fill('Responsibilities', 'Préparer les chiffres de la semaine.')
  await officer.fill('Learning objectives', 'Lire une base de données')
  await officer.fill('Outputs to deliver', 'Un rapport')
  await officer.select('Office', 'Somalia support office')
  await officer.select('Policy', 'IOM internships: the text of vacancy notices')
  await officer.fill('Number of places', '1')
  await officer.fillDay('First day', ['1', '6', '2026'])
  await officer.fill('Months, at least', '6')
  await officer.fill('Months, at most', '6')
  await officer.fillDay('Closes on', ['31', '3', '2026'])
  await officer.fillDay('Answer by', ['30', '4', '2026'])
  await officer.choose('Monthly allowance from the organisation')
  await officer.select('Direct supervision: person', 'Sam Test')
  await officer.press('Save the draft')
  await officer.press('Check and publish')
  await officer.press('Publish')
  expect(await officer.text()).toContain('Published.')
  await officer.close()
}

async function apply(person: number): Promise<void> {
  const applicant = await site.open(person, 'fr')
  await applicant.goto('/notices')
  await applicant.press(title)
  await applicant.press('Postuler à cette place')
  await applicant.isSound()
  await applicant.press('Commencer')
  await applicant.press('Vos dates')
  await applicant.fillDay('Quel jour souhaitez-vous commencer ?', ['1', 'juin', '2026'])
  await applicant.fill('Pour combien de mois ?', '6')
  await applicant.press('Enregistrer et continuer')
  await applicant.fill('Votre lettre de motivation', 'J’aimerais apprendre comment un rapport se prépare.')
  await applicant.press('Enregistrer et continuer')
  await applicant.press('Enregistrer et continuer')
  await applicant.press('Vérifier et envoyer')
  await applicant.isSound()
  await applicant.press('Envoyer et ouvrir à la lecture')
  expect(await applicant.text()).toContain('Le bureau a votre candidature')
  await applicant.isSound()
  await applicant.close()
}

async function select(hr: number, supervisor: number): Promise<void> {
  const { case: words, invitation, note } = selectionMessages.en
  const { decide } = decisionMessages.en
  const officer = await site.open(hr, 'en')
  await officer.goto('/work')
  await officer.press('Awa Test')
  await officer.press(words.acts.takeUp)
  await officer.press(words.acts.shortlist)
  await officer.press(words.acts.invite)
  await officer.fillDay(invitation.fields.on, ['10', '3', '2026'])
  await officer.fill(invitation.fields.time, '14:30')
  await officer.fill(invitation.fields.minutes, '40')
  await officer.fill(invitation.fields.place, 'Room 2')
  await officer.choose(/^Sam Test/)
  await officer.press(invitation.submit)

  const panel = await site.open(supervisor, 'en')
  await panel.goto('/work')
  await panel.press('Awa Test')
  await panel.press(words.tabs.interviews)
  await panel.press(selectionMessages.en.interviews.writeNote)
  await panel.choose('4')
  await panel.fill(note.fields.note, 'Reads tables well.')
  await panel.press(note.submit)
  await panel.close()

  await officer.press(words.acts.recommend)
  await officer.press(words.acts.offer)
  await officer.fillDay(decide.fields.startOn, ['1', '6', '2026'])
  await officer.fillDay(decide.fields.endOn, ['30', '11', '2026'])
  await officer.select(decide.fields.overallSupervisorId, 'Sam Test')
  await officer.choose(decide.pays.none)
  await officer.fillDay(decide.fields.expiresOn, ['20', '3', '2026'])
  await officer.press(decide.preview)
  await officer.press(decide.now)
  expect(await officer.text()).toContain(words.done.told)
  await officer.close()
}

/** @returns the number of the placement */
async function accept(person: number): Promise<number> {
  const applicant = await site.open(person, 'fr')
  await applicant.goto('/applications')
  await applicant.isSound()
  await applicant.press(title)
  await applicant.isSound()
  await applicant.press('Lire l’offre et y répondre')
  await applicant.isSound()
  await applicant.press(ownMessages.fr.offer.accept)
  await applicant.press(ownMessages.fr.offer.accept)
  expect(await applicant.text()).toContain(ownMessages.fr.offer.accepted)
  await applicant.close()
  const { rows } = await site.db.owner.query<{ id: number }>('select id from placements')
  return rows[0]?.id ?? 0
}

type People = { readonly applicant: number; readonly hr: number; readonly supervisor: number }

async function clear({ applicant, hr }: People, placement: number): Promise<void> {
  const { items } = clearanceMessages.en
  const { sign } = agreementMessages.en
  const officer = await site.open(hr, 'en')
  await officer.goto(`/work/placements/${placement}/clearance`)
  await officer.press(items.open)
  const intern = await site.open(applicant, 'fr')
  await handInEverything(intern, placement, { from: ['1', '6', '2026'], until: ['30', '11', '2026'] })
  const { rows } = await site.db.owner.query<{ person_id: number }>(
    `with one as (insert into persons (given_name, family_name, email, language, created_at)
      values ('Mira', 'Test', 'mira@opm.test', 'en', now()) returning id)
    insert into role_grants (person_id, role, granted_at) select id, 'medical-officer', now() from one returning person_id`,
  )
  const doctor = await site.open(rows[0]?.person_id ?? 0, 'en')
  await verifyHealthPapers(doctor)
  await doctor.close()
  const others = papers
    .map(([kind]) => kind)
    .filter(kind => !['medical-certificate', 'vaccination-record'].includes(kind))
  await verify(officer, placement, others)
  await officer.goto(`/work/placements/${placement}/agreement`)
  await officer.fill(sign.name, 'Hal Test')
  await officer.choose(sign.agreeOrganisation)
  await officer.press(sign.submit)
  await intern.goto('/placement')
  expect(await intern.text()).toContain('Toutes vos pièces sont complètes.')
  await Promise.all([officer.close(), intern.close()])
}

async function start({ hr, supervisor }: People, placement: number): Promise<void> {
  const { goals } = supervisionMessages.en
  const officer = await site.open(hr, 'en')
  await officer.goto(`/work/placements/${placement}/clearance`)
  await officer.press(clearanceMessages.en.items.start)
  await officer.close()
  const direct = await site.open(supervisor, 'en')
  for (const goal of ['Lire une base de données', 'Un rapport']) {
    await direct.goto(`/work/placements/${placement}/goals`)
    await direct.press(`${goals.confirm} ${goal}`)
    await direct.choose(goals.met)
    await direct.press(goals.confirm)
  }
  await direct.close()
}

async function complete({ applicant, hr, supervisor }: People, placement: number): Promise<void> {
  const intern = await site.open(applicant, 'fr')
  await intern.goto('/placement')
  await intern.press(supervisionMessages.fr.own.evaluate)
  await evaluate(intern, 'intern')
  await intern.close()
  const direct = await site.open(supervisor, 'en')
  await direct.goto(`/work/placements/${placement}/evaluation`)
  await evaluate(direct, 'supervisor')
  await direct.close()
  const officer = await site.open(hr, 'en')
  await officer.goto(`/work/placements/${placement}`)
  await officer.press(supervisionMessages.en.summary.complete)
  await officer.close()
}
