import type { OutboxMessages } from './messages.en.ts'

export const es: OutboxMessages = {
  title: 'Correo de la demostración',
  lede: 'Lo que el programa ha escrito a sus personas inventadas, de lo más reciente a lo más antiguo. Nada sale de este ordenador. Fuera de la demostración esta página no existe: cada persona lee su propio correo.',
  caption: 'Últimos mensajes',
  empty: 'Todavía no hay mensajes. Abra una cuenta, o pida un enlace para iniciar sesión, y aparecerá aquí.',
  columns: { subject: 'Asunto', to: 'Para', language: 'Idioma', when: 'Escrito', state: 'Estado' },
  states: { queued: 'Pendiente de envío', sent: 'Enviado', failed: 'No se pudo enviar' },
  back: 'Todo el correo',
  links:
    'Los enlaces para iniciar sesión sirven una vez y por un tiempo. Cierre primero la sesión si está en línea con otro nombre.',
}
