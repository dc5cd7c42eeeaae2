import type { VoluntaryMessages } from './messages.en.ts'

export const es: VoluntaryMessages = {
  title: 'Una pregunta voluntaria',
  lede: 'Para ver si sus reglas y decisiones tratan a todas las personas por igual, el programa cuenta. No es obligatorio responder.',
  who: 'Nadie que lea su candidatura o decida sobre ella ve la respuesta, ninguna regla la conoce y solo aparece en totales de cinco personas o más. Puede retirarla aquí en cualquier momento; entonces no se conserva nada.',
  gender: '¿Cómo describe usted su género?',
  options: { woman: 'Mujer', man: 'Hombre', another: 'De otra manera', unsaid: 'Prefiero no decirlo' },
  save: 'Guardar',
  link: 'Una pregunta voluntaria, solo para totales',
  back: 'Su perfil',
  saved: 'Su respuesta se ha guardado.',
  notAllowed: 'Solo se puede responder por el propio perfil.',
}
