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
  firstSteps: {
    title: 'Primeros pasos',
    lede: 'La instalación es suya. En este orden se convierte en un programa; vuelva aquí cuando quiera.',
    offices: {
      label: 'Abrir las oficinas',
      hint: 'Una a una, o todas a la vez con una lista, en «Importar y exportar».',
    },
    people: {
      label: 'Invitar a colegas y asignar funciones',
      hint: 'Recursos humanos y supervisión, en cada oficina.',
    },
    agreement: {
      label: 'Registrar un acuerdo con una entidad asociada',
      hint: 'Una universidad o una entidad financiadora; puede esperar.',
    },
    notice: { label: 'Publicar un primer aviso', hint: 'A partir de un texto pegado o subido.' },
    toDo: 'Por hacer',
    count: n => `${n} hasta ahora`,
    mail: 'El correo sale por el servidor que indica SMTP_URL; sin él, los mensajes solo se escriben en una carpeta de esta máquina. «bin/passerelle doctor» dice cuál de los dos vale y si funciona.',
  },
  demonstration: {
    offer: 'Primero dar una vuelta, con personas inventadas',
    offerLede:
      'La demostración llena esta instalación con una organización, ocho oficinas, una universidad y tres años de pasantías. Tarda menos de un minuto y se queda: para su propia organización, empiece con una carpeta de datos vacía.',
    load: 'Cargar la demostración',
    loading: 'Se está cargando la demostración',
    loadingLede: 'Tarda menos de un minuto. La página se actualiza sola.',
    progress: percent => `${percent} % hecho`,
    lookAgain: 'Actualizar ahora',
    notEmpty:
      'Aquí ya hay una cuenta, y la demostración necesita una base de datos vacía. No se cambió nada. Ponga en marcha su organización, o empiece con una carpeta de datos vacía.',
    loaded: 'La demostración está cargada',
    loadedLede: 'Todas las personas son inventadas.',
    signInLede:
      'Elija quién quiere ser. Cada dirección inicia sesión una vez, durante un día; hasta entonces, esta página las muestra.',
    addressesGone:
      'Las direcciones de acceso ya no se muestran, porque el servidor se reinició. En una terminal, «bin/passerelle user reset» con un correo electrónico muestra una nueva.',
    accounts: 'Una cuenta para cada función',
    role: 'Función',
    person: 'Persona',
    signInAs: name => `Iniciar sesión como ${name}`,
    next: 'Sin cuenta',
    nextLede: 'Los avisos abiertos se leen sin cuenta.',
    firstPage: 'Ir a la primera página',
    roles: {
      applicant: 'Persona candidata',
      intern: 'Pasante',
      supervisor: 'Supervisión',
      'hr-officer': 'Recursos humanos de una oficina',
      'programme-manager': 'Gestión del programa',
      'hr-director': 'Dirección de recursos humanos',
      'medical-officer': 'Servicio médico',
      'finance-officer': 'Finanzas',
      'partner-coordinator': 'Coordinación en la universidad',
      funder: 'Financiación',
      interviewer: 'Panel de entrevistas',
      auditor: 'Auditoría',
      administrator: 'Administración',
    },
  },
}
