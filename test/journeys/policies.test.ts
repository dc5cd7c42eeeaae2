import { beforeAll, expect, test } from 'vitest'

import { trialJob } from '../../src/policies/index.ts'
import { useSite } from '../browser.ts'
import { draftMessages } from '../../src/policies/views/drafts/messages.ts'
import { parameterMessages } from '../../src/policies/views/drafts/parameters/messages.ts'
import { termsMessages } from '../../src/policies/views/drafts/terms/messages.ts'
import { trialMessages } from '../../src/policies/views/trials/messages.ts'
import { insertWorld, type World } from '../world.ts'

const site = useSite()
let people: World['people']

beforeAll(async () => {
  people = (await insertWorld(site.db.owner)).people
})

test('a programme manager reads the rules, puts two versions side by side and tries one on past cases, in Spanish', async () => {
  const visit = await site.open(people['programme-manager'], 'es')

  await visit.goto('/policies')
  await visit.isSound()
  await visit.press('Pasantías en la OIM: la página del programa')
  await visit.isSound()
  await visit.press('Poner junto a otra versión')
  await visit.isSound()
  await visit.select(
    'Segunda versión',
    'Pasantías en la OIM: el texto de los anuncios de vacante (desde el 1 de enero de 2025)',
  )
  await visit.press('Ponerlas una junto a otra')
  expect(await visit.text()).toContain('Solo en la primera')
  await visit.isSound()

  await visit.goto('/policies/trials')
  await visit.isSound()
  await visit.select(
    'Versión que se prueba',
    'Pasantías en la OIM: el texto de los anuncios de vacante (desde el 1 de enero de 2025)',
  )
  await visit.press('Probar')
  expect(await visit.page.title()).toMatch(/^Error/)
  await visit.isSound()
  await visit.choose('University, 2026 (1)')
  await visit.press('Probar')
  expect(await visit.text()).toContain('Se ha examinado el 0 % de los casos')
  await visit.isSound()
  const trial = Number(/\d+$/.exec(visit.page.url())?.[0])
  await trialJob(site.app).handle({ trial }, site.app.clock.now())
  await visit.page.getByText('De 1 caso pasado, 1 tendría otro resultado.').waitFor()
  await visit.isSound()
  await visit.press('Given applicant')
  expect(visit.page.url()).toContain('/es/work/applications/')
  await visit.close()
})

test('a programme manager drafts a version, edits it through forms and publishes it, in French', async () => {
  const visit = await site.open(people['programme-manager'], 'fr')
  const say = draftMessages.fr
  const { about } = say
  const words = parameterMessages.fr

  await visit.goto('/policies/iom-vacancy')
  await visit.press(say.beginFrom)
  await visit.isSound()
  await visit.fill(about.labels.id, 'iom-vacancy-2027')
  await visit.press(say.new.submit)
  expect(await visit.page.title()).toMatch(/^Erreur/)
  await visit.isSound()
  await visit.fillDay(about.labels.from, ['1', '1', '2027'])
  await visit.press(say.new.submit)
  expect(plain(await visit.heading())).toBe('Stages à l’OIM : le texte des avis de vacance')
  await visit.isSound()
  const draft = visit.page.url()

  await visit.press(`${say.one.change} Âge`)
  await visit.isSound()
  await visit.fill(words.labels['age.min'], 'dix-huit')
  await visit.press(say.form.save)
  expect(await visit.page.title()).toMatch(/^Erreur/)
  await visit.isSound()
  await visit.press(say.form.saveUnfinished)
  expect(await visit.text()).toContain(plain(`Condition : Âge : ${say.wrong.number}`))
  await visit.isSound()
  await visit.press(plain(`Condition : Âge : ${say.wrong.number}`))
  await visit.fill(words.labels['age.min'], '18')
  await visit.choose(words.options.at.application)
  await visit.press(say.form.save)
  expect(await visit.text()).toContain('18 et 36 ans')

  await visit.press(say.one.addCondition)
  await visit.isSound()
  await visit.select(say.condition.kind, 'Pièces à joindre')
  await visit.press(say.condition.next)
  await visit.isSound()
  await visit.select(words.labels.document, 'CV')
  await visit.fill(words.labels.count, '1')
  await visit.select(say.condition.labels.source, 'IOM, internship vacancy notices, “Internship Programme” (2025)')
  await visit.fill(say.condition.labels.clause, '§ 9')
  await visit.press(say.form.save)
  expect(visit.page.url()).toBe(draft)

  await visit.press('Indemnité')
  await visit.isSound()
  await visit.choose(words.options['stipend.paid'].always)
  await visit.press(say.form.save)
  expect(await visit.page.title()).toMatch(/^Erreur/)
  await visit.isSound()
  await visit.select(say.condition.labels.source, 'IOM, internship vacancy notices, “Internship Programme” (2025)')
  await visit.fill(say.condition.labels.clause, '§ 10')
  await visit.press(say.form.save)
  await visit.press(termsMessages.fr.payments.add.fixed)
  await visit.isSound()
  await visit.choose(words.options['payment.per'].month)
  await visit.fill(words.labels['payment.to'], '1 250,50')
  await visit.fill(words.labels.currency, 'chf')
  await visit.press(say.form.save)
  expect(await visit.text()).toContain('1 250,50 CHF par mois')
  await visit.isSound()
  await visit.goto(draft.replace(site.url, ''))
  await visit.press(`${say.one.change} ${termsMessages.fr.silences.title}`)
  await visit.choose('Âge')
  await visit.press(say.form.save)
  expect(await visit.text()).toContain(plain(`Âge : ${say.wrong.stated}`))
  await visit.isSound()
  await visit.goto(draft.replace(site.url, ''))

  await visit.press(say.one.try)
  await visit.isSound()
  await visit.choose('University, 2026 (1)')
  await visit.press(trialMessages.fr.start)
  const trial = Number(/\d+$/.exec(visit.page.url())?.[0])
  await trialJob(site.app).handle({ trial }, site.app.clock.now())
  await visit.comesTo(/brouillon, révision 6/)
  await visit.isSound()
  await visit.goto(draft.replace(site.url, ''))

  await visit.press(say.one.publish)
  expect(await visit.text()).toContain('Sur 1 dossier passé, 1 aurait un autre résultat.')
  await visit.isSound()
  await visit.fill(say.publication.why, 'Décidé par le comité du programme')
  await visit.press(say.publication.submit)
  expect(await visit.page.title()).toMatch(/^Erreur/)
  await visit.isSound()
  await visit.choose(say.publication.end)
  await visit.press(say.publication.submit)
  expect(visit.page.url()).toContain('/fr/policies/iom-vacancy-2027')
  expect(await visit.text()).toContain('à partir du 1er janvier 2027')
  await visit.goto('/policies/iom-vacancy')
  expect(await visit.text()).toContain('Décidé par le comité du programme')
  await visit.isSound()
  await visit.close()
})

function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ')
}
