import type { Language } from '../platform/i18n/languages.ts'
import { add, happened, momentOn, type Person, type World } from './world.ts'
import type { PlainDate } from '../platform/days/index.ts'

type Region = {
  readonly countries: readonly string[]
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly languages: readonly Language[]
}

/** Common names of many countries, put together by chance: whoever carries one of the results is not meant. */
const regions: readonly Region[] = [
  {
    countries: ['KE', 'UG', 'TZ'],
    given: ['Achieng', 'Baraka', 'Neema', 'Otieno', 'Wanjiru', 'Zawadi', 'Juma', 'Makena', 'Kiprono', 'Amani'],
    family: ['Kamau', 'Odhiambo', 'Mutiso', 'Wafula', 'Nyambura', 'Kiplagat', 'Mwakio', 'Okello', 'Barasa'],
    languages: ['en'],
  },
  {
    countries: ['NG', 'GH'],
    given: ['Adaeze', 'Chidi', 'Efua', 'Kwame', 'Folasade', 'Tunde', 'Abena', 'Ifeoma', 'Yaw', 'Sade'],
    family: ['Okonjo', 'Boateng', 'Adeyemi', 'Mensah', 'Eze', 'Owusu', 'Balogun', 'Asante', 'Nwosu'],
    languages: ['en'],
  },
  {
    countries: ['CM', 'SN', 'CI', 'CD'],
    given: ['Aïssatou', 'Mamadou', 'Clarisse', 'Fatou', 'Landry', 'Mireille', 'Ousmane', 'Solange', 'Awa', 'Brice'],
    family: ['Ngono', 'Diallo', 'Mbarga', 'Koné', 'Ndiaye', 'Fotso', 'Traoré', 'Ilunga', 'Essomba'],
    languages: ['fr'],
  },
  {
    countries: ['FR', 'BE', 'CH'],
    given: ['Élodie', 'Bastien', 'Camille', 'Théo', 'Margaux', 'Loïc', 'Noémie', 'Rémi', 'Maëlle', 'Aurélien'],
    family: ['Garnier', 'Delcourt', 'Perrin', 'Vuilleumier', 'Lambert', 'Chevallier', 'Roche', 'Morel', 'Baudin'],
    languages: ['fr'],
  },
  {
    countries: ['CO', 'PE', 'MX', 'EC'],
    given: ['Valentina', 'Mateo', 'Lucía', 'Santiago', 'Ximena', 'Andrés', 'Paola', 'Emilio', 'Rocío', 'Joaquín'],
    family: ['Restrepo', 'Quispe', 'Villalobos', 'Cárdenas', 'Zambrano', 'Herrera', 'Montoya', 'Salcedo', 'Rosales'],
    languages: ['es'],
  },
  {
    countries: ['ES'],
    given: ['Nerea', 'Iker', 'Carmen', 'Adrián', 'Leire', 'Rubén', 'Marta', 'Gonzalo'],
    family: ['Etxeberria', 'Navarro', 'Castaño', 'Iglesias', 'Vidal', 'Serrano', 'Otero'],
    languages: ['es'],
  },
  {
    countries: ['GB', 'IE'],
    given: ['Bethany', 'Callum', 'Freya', 'Owen', 'Imogen', 'Rhys', 'Niamh', 'Toby', 'Isla', 'Harriet'],
    family: ['Ashdown', 'Pritchard', 'Fairclough', 'Brennan', 'Holloway', 'Mackie', 'Thorne', 'Wetherby', 'Sloane'],
    languages: ['en'],
  },
  {
    countries: ['BD', 'IN', 'PK', 'LK'],
    given: ['Nusrat', 'Arjun', 'Farhana', 'Imran', 'Priya', 'Tahmid', 'Anika', 'Ruwan', 'Meera', 'Zain'],
    family: ['Chowdhury', 'Nair', 'Rahman', 'Sharma', 'Qureshi', 'Perera', 'Banerjee', 'Siddiqui', 'Menon'],
    languages: ['en'],
  },
  {
    countries: ['LA', 'VN', 'PH', 'TH'],
    given: ['Souksavanh', 'Linh', 'Marisol', 'Khamla', 'Minh', 'Dalisay', 'Anong', 'Bounmy', 'Thuy', 'Rizal'],
    family: ['Phommasack', 'Tran', 'Dimaculangan', 'Sisoulith', 'Pham', 'Macaraeg', 'Srisai', 'Vongsa', 'Le'],
    languages: ['en'],
  },
  {
    countries: ['MZ', 'PT', 'BR'],
    given: ['Graça', 'Tomás', 'Inês', 'Edson', 'Beatriz', 'Nelson', 'Celeste', 'Rui', 'Telma', 'Duarte'],
    family: ['Macuácua', 'Pinheiro', 'Sitoe', 'Carvalho', 'Mondlhane', 'Teixeira', 'Nhantumbo', 'Falcão'],
    languages: ['en'],
  },
  {
    countries: ['PL', 'DE', 'SE', 'IT', 'UA'],
    given: ['Zofia', 'Jonas', 'Freja', 'Matteo', 'Oksana', 'Lukas', 'Agnieszka', 'Elias', 'Giulia', 'Taras'],
    family: ['Kowalczyk', 'Brandt', 'Lindqvist', 'Moretti', 'Shevchuk', 'Vogel', 'Zielińska', 'Holm', 'Ferraro'],
    languages: ['en'],
  },
  {
    countries: ['MA', 'TN', 'LB', 'JO'],
    given: ['Yasmine', 'Karim', 'Salma', 'Anis', 'Rania', 'Walid', 'Hiba', 'Nour', 'Ghassan', 'Ines'],
    family: ['Benjelloun', 'Trabelsi', 'Haddad', 'Khoury', 'Alaoui', 'Masri', 'Gharbi', 'Nasser'],
    languages: ['fr', 'en'],
  },
]

/**
 * A person with an account: a name that nobody here has yet, an address at example.org.
 * @param since the day on which the account was opened
 */
export function newPerson(
  world: World,
  since: PlainDate,
  wished: { language?: Language; country?: string } = {},
): Person {
  const { random } = world
  const fitting = regions.filter(
    region =>
      (wished.language === undefined || region.languages.includes(wished.language)) &&
      (wished.country === undefined || region.countries.includes(wished.country)),
  )
  const region = random.pick(fitting.length > 0 ? fitting : regions)
  const { givenName, familyName, email } = freeName(world, region)
  const language = wished.language ?? random.pick(region.languages)
  const at = momentOn(world, since)
  const id = add(world, 'persons', { givenName, familyName, email, language, emailConfirmedAt: at, createdAt: at })
  happened(world, { subject: 'person', id, event: 'signed-up', by: id, at })
  const country = wished.country ?? random.pick(region.countries)
  return { id, givenName, familyName, email, language, country }
}

function freeName(world: World, region: Region): { givenName: string; familyName: string; email: string } {
  const taken = new Set((world.rows.persons ?? []).map(person => person.email))
  for (;;) {
    const givenName = world.random.pick(region.given)
    const familyName = world.random.pick(region.family)
    const email = `${plain(givenName)}.${plain(familyName)}@example.org`
    if (!taken.has(email)) return { givenName, familyName, email }
  }
}

/** Letters that an address may have: without accents, in lower case. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase()
}
