import type { ChangedMessages } from './messages.en.ts'

export const es: ChangedMessages = {
  officer: {
    title: 'Modificado después del envío',
    lede: (sections: string, day: string) =>
      `El perfil de abajo es el que se envió el ${day}, y sobre él se decide. Desde entonces la persona ha modificado: ${sections}.`,
    verdict: (sentence: string) => `Con el perfil de hoy, las reglas dirían otra cosa. ${sentence}`,
    sameVerdict: 'Las reglas dicen lo mismo del perfil de hoy.',
    notKept: 'El perfil no se conservó al enviarla: este es el de hoy.',
    asSent: (day: string) => `El perfil tal como se envió el ${day}`,
    cv: 'El CV hecho con él (PDF)',
    line: (sections: string) => `Modificado después del envío: ${sections}`,
    none: 'Tal como se envió',
  },
  applicant: {
    title: 'Ha modificado su perfil después de enviarla',
    lede: (sections: string) =>
      `Modificado: ${sections}. La oficina decide según lo que usted envió, y ve al lado lo que ha modificado.`,
    asSent: (day: string) => `Su perfil tal como se envió el ${day}`,
    cv: 'Su CV tal como se envió (PDF)',
  },
  before: 'Al enviar',
  after: 'Ahora',
  nothing: 'sin datos',
  ofRules: 'las reglas lo tienen en cuenta',
}
