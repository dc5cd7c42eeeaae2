import type { Labelled } from './labelled.ts'
import type { Read } from './notice-reading.ts'
import { fold, isBlank, readText, type Source } from './source.ts'

/** Organisations' own names, folded, to know one where it stands alone or under a label that means something else. */
const names = new Set([
  'international organization for migration',
  'international organisation for migration',
  'organisation internationale pour les migrations',
  'organizacion internacional para las migraciones',
  'united nations development programme',
  'programme des nations unies pour le developpement',
  'programa de las naciones unidas para el desarrollo',
  'united nations environment programme',
  "programme des nations unies pour l'environnement",
  'programa de las naciones unidas para el medio ambiente',
  'united nations high commissioner for refugees',
  'haut commissariat des nations unies pour les refugies',
  'alto comisionado de las naciones unidas para los refugiados',
  "united nations children's fund",
  'international labour organization',
  'organisation internationale du travail',
  'organizacion internacional del trabajo',
  'food and agriculture organization of the united nations',
  'international criminal court',
  'international committee of the red cross',
  'comite international de la croix-rouge',
  'comite internacional de la cruz roja',
  'world health organization',
  'organisation mondiale de la sante',
  'organizacion mundial de la salud',
  'world food programme',
  'programme alimentaire mondial',
  'programa mundial de alimentos',
])

/** The labelled organisation; else a line, or a department's label, that is nothing but an organisation's name. */
export function organisationIn(source: Source, labelled: readonly Labelled[]): Read<string> | undefined {
  const places = labelled.flatMap(one => (one.value && !one.loose ? [{ kind: one.kind, value: one.value }] : []))
  const named = places.filter(one => one.kind === 'organisation').flatMap(one => readText(source, ...one.value) ?? [])
  const departments = places
    .filter(one => one.kind === 'department')
    .flatMap(one => readText(source, ...one.value) ?? [])
  const lines = source.lines.filter(line => !isBlank(line)).flatMap(line => readText(source, line.body, line.end) ?? [])
  return named.find(isPlainName) ?? [...departments, ...lines].find(isOrganisation)
}

function isPlainName(read: Read<string>): boolean {
  return read.value.length <= 120 && /^\p{Lu}/u.test(read.value) && !/[.:]$/.test(read.value)
}

function isOrganisation(read: Read<string>): boolean {
  return names.has(fold(read.value).replace(/ *\([a-z]{2,8}\)$/, ''))
}
