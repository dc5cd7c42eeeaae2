import { expect, test } from 'vitest'

import { useSite } from '../browser.ts'
import { addNotice, noticeWorld } from '../notice-world.ts'

const site = useSite()

test('a programme manager enters an agreement and its round; a coordinator says a word on a student, in French', async () => {
  const { nairobi, vientiane, manager, applicant, round } = await noticeWorld(site)
  await addNotice(site, { office: nairobi, title: 'Stage, données', language: 'fr', state: 'draft' })
  const visit = await site.open(manager, 'fr')

  await visit.goto('/partnerships')
  await visit.isSound()
  await visit.press('Ajouter un partenaire')
  await visit.press('Ajouter le partenaire')
  expect(await visit.page.title()).toMatch(/^Erreur/)
  await visit.isSound()
  await visit.fill('Nom', 'Université des Deux Rives')
  await visit.choose('Université')
  await visit.select('Pays', 'Belgique')
  await visit.press('Ajouter le partenaire')
  await visit.isSound()
  await visit.press('Ajouter un accord Université des Deux Rives')
  await visit.isSound()
  await visit.fill('Titre', 'Stages dans les bureaux')
  await visit.fillDay('Signé le', ['20', 'janvier', '2022'])
  await visit.fillDay('Commence le', ['1', 'février', '2022'])
  await visit.select('Règlement', 'Stages à l’OIM\u00a0: le texte des avis de vacance')
  await visit.fill('Stage le plus court, en mois', '4')
  await visit.fill('Stage le plus long, en mois', '9')
  await visit.choose('Le partenaire')
  await visit.choose('Où en est chaque candidature')
  await visit.fill('Contact public : nom', 'Rosa Lind')
  await visit.fill('Contact public : adresse électronique', 'rosa@example.org')
  await visit.press('Ajouter l’accord')
  expect(await visit.heading()).toBe('Stages dans les bureaux')
  await visit.isSound()

  await visit.press('Ajouter un cycle')
  await visit.fill('Nom', '2026')
  await visit.fill('Places', '15')
  await visit.fillDay('Ouvre le', ['1', '2', '2026'])
  await visit.fillDay('Ferme le', ['15', '3', '2026'])
  await visit.fillDay('Réponse au plus tard le', ['10', '4', '2026'])
  await visit.isSound()
  await visit.press('Ajouter le cycle')
  expect(await visit.heading()).toBe('2026')
  await visit.select('Avis en préparation', 'Stage, données, Somalia support office')
  await visit.press('Rattacher cet avis')
  expect(await visit.text()).toContain('Détacher')
  await visit.isSound()
  await visit.close()

  const coordinator = await coordinatorOf(round)
  const notice = await addNotice(site, { office: vientiane, title: 'Stage, protection', language: 'fr', round })
  await site.db.owner.query(
    `insert into applications (reference, person_id, notice_id, office_id, partner_id, policy_id, state, state_since, language,
      proposed_start_on, proposed_months, submitted_at, released_at, answer_by, created_at)
    select 'PS-2026-0001', $1, $2, $3, a.partner_id, a.policy_id, 'released', now(), 'fr', '2026-05-04', 6, now(), now(), '2026-04-10', now()
    from rounds r join agreements a on a.id = r.agreement_id where r.id = $4`,
    [applicant, notice, vientiane, round],
  )
  const partner = await site.open(coordinator, 'fr')
  await partner.goto('/students')
  expect(await partner.text()).toContain('Awa Test')
  await partner.isSound()
  await partner.press(/^Donner votre avis/)
  await partner.choose('Oui', 'Cette personne est-elle inscrite chez vous ?')
  await partner.choose('Oui', 'Financez-vous le stage ?')
  await partner.choose('Oui', 'Désignez-vous cette personne ?')
  await partner.isSound()
  await partner.press('Enregistrer')
  expect(await partner.text()).toContain('Votre avis est enregistré.')
  await partner.isSound()
  await partner.close()
})

async function coordinatorOf(round: number): Promise<number> {
  const { rows } = await site.db.owner.query<{ person_id: number }>(
    `with one as (insert into persons (given_name, family_name, email, language, created_at)
      values ('Cora', 'Bell', 'cora@example.org', 'fr', now()) returning id)
    insert into role_grants (person_id, role, partner_id, granted_at)
    select one.id, 'partner-coordinator', a.partner_id, now()
    from one, rounds r join agreements a on a.id = r.agreement_id where r.id = $1 returning person_id`,
    [round],
  )
  return rows[0]?.person_id ?? 0
}
