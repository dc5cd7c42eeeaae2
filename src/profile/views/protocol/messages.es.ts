import type { ProtocolMessages } from './messages.en.ts'

export const es: ProtocolMessages = {
  about: label => `Sobre esta pregunta: ${label}`,
  headings: { why: 'Por qué lo preguntamos', who: 'Quién lo ve', kept: 'Cuánto tiempo lo guardamos' },
  who: 'La oficina y el panel a los que usted abre una candidatura a la lectura, y quienes gestionan el programa.',
  kept: 'Se guarda con su perfil hasta que usted lo cambie o pida que se elimine; con una candidatura, tal como se envió.',
  why: {
    birthDate: 'Las reglas fijan una edad mínima y una máxima el primer día.',
    nationality:
      'De ella dependen el seguro, los visados y los permisos. Puede tener varias nacionalidades, o ninguna.',
    residence: 'El viaje y el seguro se organizan desde allí.',
    phone: 'Para que una oficina pueda llamarle por una entrevista. Basta con el correo electrónico.',
    level: 'Las reglas piden estudiantes de último año y personas graduadas hace poco, de ciertos niveles.',
    studyDates: 'De estos días depende si está en el último año o si se graduó hace poco.',
    institution: 'Una oficina lo lee con su candidatura; algunas plazas son para universidades asociadas.',
    code: 'Las reglas piden idiomas de trabajo, y cada aviso los suyos.',
    job: 'Una oficina lo lee, y con ello se hace su CV.',
    relevant: 'Las reglas ponen un límite a la experiencia pertinente: estas plazas son para quienes empiezan.',
    statedMonths: 'Las reglas ponen un límite a la experiencia pertinente. Su propia cuenta vale más que la nuestra.',
    scholarship: 'Una beca para una pasantía es una de las vías de admisión, y puede sustituir la asignación.',
    internshipMandatory: 'Una pasantía exigida por sus estudios es una de las vías de admisión.',
    sponsor: 'Una pasantía patrocinada es una de las vías de admisión, y el patrocinio puede sustituir la asignación.',
    relevantArea: 'Las reglas cuentan a quien patrocina solo si su labor tiene relación.',
    areas: 'Las oficinas buscan personas con interés en su trabajo.',
    relevantInterest: 'Una de las reglas pide estudios o un interés acordes con el trabajo.',
    kinship: 'Nadie puede supervisar ni elegir a un familiar cercano. Una persona mira cada caso.',
    relativeName: 'Para que la oficina mantenga a esa persona lejos de su candidatura. No se usa para nada más.',
    sameOffice: 'Un familiar en la misma oficina es un obstáculo; en otra oficina, por lo general, no.',
  },
}
