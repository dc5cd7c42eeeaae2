import type { SetUpMessages } from './messages.en.ts'

export const es: SetUpMessages = {
  title: 'Poner en marcha el programa',
  lede: 'Esta página se abre una sola vez. Dé nombre a la organización y abra su cuenta; las oficinas y las personas vienen después.',
  organisation: 'La organización',
  you: 'Su cuenta',
  youLede:
    'Usted administra la instalación: cuentas, funciones, oficinas y ajustes. Más adelante podrá invitar a otras personas.',
  fields: {
    organisation: 'Nombre de la organización',
    shortName: 'Nombre corto',
    contactEmail: 'Dirección para preguntas',
    givenName: 'Nombres',
    familyName: 'Apellidos',
    email: 'Su correo electrónico',
    password: 'Contraseña',
  },
  shortNameHint: 'Como se usa al hablar y en los certificados.',
  contactHint: 'Aquí escriben quienes se postulan; figura en la página de ayuda.',
  passwordHint: min => `Al menos ${min} caracteres. Varias palabras seguidas se recuerdan bien y se adivinan mal.`,
  isManager: 'También gestiono el programa',
  isManagerHint:
    'La administración no ve ninguna candidatura. Marque la casilla si también se ocupa de avisos, alianzas y decisiones.',
  submit: 'Poner en marcha e iniciar sesión',
  linkIsDead:
    'Esta dirección ya se usó o tiene más de un día. Si el programa está en marcha, inicie sesión. Si no, reinicie el servidor: muestra una dirección nueva.',
}
