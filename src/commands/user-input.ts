import { placeOfRole } from '../accounts/index.ts'
import { roles, type RoleName } from '../platform/actor/index.ts'
import { isLanguage, type Language } from '../platform/i18n/languages.ts'

/** A role and the name of where it holds; `where` is '' for roles that hold everywhere. */
export type RoleWish = { readonly role: RoleName; readonly where: string }
export type RoleChange = RoleWish & { readonly act: 'grant' | 'end' }

export type UserInput =
  | {
      readonly verb: 'add'
      readonly email: string
      readonly givenName: string
      readonly familyName: string
      readonly language: Language
      readonly role: RoleWish | null
    }
  | { readonly verb: 'role'; readonly email: string; readonly change: RoleChange | null }
  | { readonly verb: 'reset'; readonly email: string }

type Values = Readonly<
  Partial<Record<'name' | 'language' | 'role' | 'grant' | 'end' | 'office' | 'partner' | 'fund', string>>
>
type Read<T> = { readonly ok: true; readonly input: T } | { readonly ok: false; readonly problem: string }

export const roleUsage = '[--office NAME | --partner NAME | --fund NAME]'

/** What the arguments of `user` ask for, or what is wrong with them. */
export function inputOf([verb, email, ...more]: readonly string[], values: Values): Read<UserInput> {
  if (verb !== 'add' && verb !== 'role' && verb !== 'reset')
    return no(verb === undefined ? 'say what to do' : `there is no "user ${verb}"`)
  if (email === undefined || more.length > 0) return no('exactly one EMAIL is needed')
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return no(`"${email}" is not an e-mail address`)
  if (verb === 'reset') return { ok: true, input: { verb, email } }
  return verb === 'add' ? addInput(email, values) : roleInput(email, values)
}

function addInput(email: string, values: Values): Read<UserInput> {
  const [familyName = '', ...given] = (values.name ?? '').trim().split(/\s+/).reverse()
  if (given.length === 0) return no('--name must hold a given and a family name, such as "Ama Mensah"')
  const language = values.language ?? 'en'
  if (!isLanguage(language)) return no('--language must be en, fr or es')
  const role = values.role === undefined ? null : wishOf(values.role, values)
  if (role?.ok === false) return role
  const names = { givenName: given.reverse().join(' '), familyName }
  return { ok: true, input: { verb: 'add', email, ...names, language, role: role?.input ?? null } }
}

function roleInput(email: string, values: Values): Read<UserInput> {
  const { grant, end } = values
  if (grant !== undefined && end !== undefined) return no('--grant and --end exclude each other')
  const named = grant ?? end
  if (named === undefined) return { ok: true, input: { verb: 'role', email, change: null } }
  const wish = wishOf(named, values)
  if (!wish.ok) return wish
  return {
    ok: true,
    input: { verb: 'role', email, change: { ...wish.input, act: grant === undefined ? 'end' : 'grant' } },
  }
}

function wishOf(named: string, values: Values): Read<RoleWish> {
  const role = roles.find(known => known === named)
  if (role === undefined) return no(`there is no role "${named}"; the roles are ${roles.join(', ')}`)
  const place = placeOfRole(role)
  const where = place === 'everywhere' ? '' : values[place]
  if (where === undefined) return no(`the role ${role} holds in one ${place}: name it with --${place}`)
  const other = (['office', 'partner', 'fund'] as const).find(
    option => option !== place && values[option] !== undefined,
  )
  if (other !== undefined) return no(`the role ${role} does not hold in one ${other}: leave --${other} out`)
  return { ok: true, input: { role, where } }
}

function no(problem: string): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem }
}
