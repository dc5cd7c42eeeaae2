import type { AccountMessages } from './messages.en.ts'

export const es: AccountMessages = {
  fields: {
    givenName: 'Nombres',
    familyName: 'Apellidos',
    email: 'Correo electrónico',
    password: 'Contraseña',
    language: 'Idioma',
  },
  signUp: {
    title: 'Abrir una cuenta',
    lede: 'Una sola cuenta para todas sus candidaturas, que se guardan paso a paso.',
    emailHint: 'Le escribimos a esta dirección: indique una que lea.',
    passwordHint: min => `Al menos ${min} caracteres. Varias palabras seguidas se recuerdan bien y se adivinan mal.`,
    submit: 'Abrir mi cuenta',
    haveOne: 'Ya tengo una cuenta',
    sent: 'Mire su correo',
    sentLede: 'Escribimos a la dirección que indicó. Abra el enlace de ese mensaje para confirmarla.',
    sentHelp:
      'El enlace sirve durante tres días. ¿No llegó nada en diez minutos? Mire en el correo no deseado, o abra de nuevo la cuenta con la dirección correcta.',
  },
  confirm: { title: 'Confirme su correo electrónico', submit: 'Esta dirección es mía' },
  signIn: {
    title: 'Iniciar sesión',
    submit: 'Iniciar sesión',
    byLink: 'Prefiero recibir un enlace por correo',
    forgotten: 'Olvidé mi contraseña',
    open: 'Abrir una cuenta',
    finish: 'Iniciar sesión con este enlace',
    linkTitle: 'Iniciar sesión por correo',
    linkLede: 'Indique su dirección. Si tiene una cuenta, le enviamos un enlace para iniciar sesión.',
    linkSubmit: 'Recibir el enlace',
    linkSent: 'Mire su correo',
    linkSentLede: 'Si esta dirección tiene una cuenta, el enlace va en camino. Sirve una vez.',
  },
  password: {
    forgottenTitle: 'Contraseña olvidada',
    forgottenLede: 'Indique su dirección. Si tiene una cuenta, le enviamos un enlace para elegir una nueva contraseña.',
    forgottenSubmit: 'Recibir el enlace',
    newTitle: 'Elegir una contraseña',
    newSubmit: 'Guardar e iniciar sesión',
  },
  account: {
    title: 'Su cuenta',
    submit: 'Guardar',
    saved: 'Guardado.',
    emailLabel: 'Correo electrónico',
    languageHint: 'Le escribimos en este idioma.',
  },
  refusals: {
    'wrong-e-mail-or-password':
      'La dirección o la contraseña no es correcta. Revise ambas, o reciba un enlace por correo.',
    'too-many-attempts': 'Hubo demasiados intentos. Espere un cuarto de hora, o reciba un enlace por correo.',
    'e-mail-not-confirmed':
      'Confirme primero su dirección: abra el enlace del mensaje que enviamos, o reciba uno nuevo.',
    'link-used-or-expired': 'Este enlace ya se usó o es demasiado antiguo. Pida uno nuevo.',
  },
}
