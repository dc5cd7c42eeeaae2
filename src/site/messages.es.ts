import type { SiteMessages } from './messages.en.ts'

export const es: SiteMessages = {
  siteName: 'Passerelle',
  demonstration: 'Esto es una demostración con personas inventadas. Nada aquí es real.',
  demonstrationMail: 'Leer su correo',
  nav: {
    notices: 'Encontrar una plaza',
    check: '¿Puedo postularme?',
    applications: 'Sus candidaturas',
    profile: 'Perfil',
    placement: 'Su pasantía',
    work: 'Trabajo',
    noticesAdmin: 'Avisos',
    placements: 'Pasantías',
    partnerships: 'Alianzas',
    students: 'Sus estudiantes',
    funds: 'Fondos',
    policies: 'Reglas',
    administration: 'Administración',
    signIn: 'Iniciar sesión',
    signOut: 'Cerrar sesión',
    account: 'Cuenta',
  },
  footer: { help: 'Ayuda, responde una persona', data: 'Sus datos', accessibility: 'Accesibilidad' },
  home: {
    title: 'Pasantías junto a las personas en movimiento',
    lede: 'Trabaje unos meses en una oficina de la organización, con dos personas que supervisan, y aprenda de qué está hecha la migración. Quien se postula recibe respuesta el día prometido.',
    find: 'Encontrar una plaza',
    findLede: 'Avisos abiertos en oficinas de todo el mundo, o la oficina que usted elija en cualquier época del año.',
    who: 'Quién puede postularse',
    whoLede:
      'Estudiantes de último año y personas graduadas hace poco, de 19 a 36 años, con inglés, francés o español. Antes de enviar nada, usted ve qué dicen las reglas sobre su caso y por qué.',
    open: n =>
      n === 0 ? 'Hoy no hay plazas abiertas' : n === 1 ? 'Hoy hay 1 plaza abierta' : `Hoy hay ${n} plazas abiertas`,
    promise: 'La promesa',
    promiseText:
      'Cada aviso indica el día en que toda candidatura tendrá respuesta. Vigilamos ese día y publicamos cuántas veces lo hemos cumplido.',
    promiseFigure: (told, of) =>
      `En los últimos doce meses, ${told} de ${of} candidaturas tuvieron respuesta el día prometido.`,
    offices: 'Oficinas a las que puede postularse directamente',
    allOffices: 'Todas las oficinas',
    how: 'Cómo funciona',
    steps: [
      'Abra una cuenta y cuéntenos una sola vez qué estudia. Todo se guarda paso a paso.',
      'Postúlese a un aviso, a una oficina o a una categoría de oficinas. Antes de enviar, ve qué dicen las reglas.',
      'Abra su candidatura a la lectura: desde entonces la oficina puede leerla, y usted ve en todo momento quién debe actuar y hasta cuándo.',
      'Deciden personas, y le dicen por qué. Si le ofrecen una plaza, revisamos juntos seguros y documentos antes del viaje.',
      'Al final: una evaluación de ambas partes y un certificado.',
    ],
  },
  help: {
    title: 'Ayuda',
    lede: name => `Responde una persona de ${name}, por lo general en dos días hábiles.`,
    write: 'Escribir a',
    where: '¿En qué punto está mi candidatura?',
    whereText:
      'Inicie sesión y abra su candidatura. Dice qué ocurre ahora, quién debe actuar y hasta cuándo. Ninguna máquina decide: una máquina dice que sí, o pide que una persona lo vea.',
    trouble: 'Algo no funciona',
    troubleText: 'Díganos en qué página y qué vio. Lo que escribió en páginas anteriores está guardado.',
  },
  data: {
    title: 'Sus datos',
    lede: 'Qué guardamos, por qué, quién lo ve y cuánto tiempo.',
    parts: [
      [
        'Su perfil y sus documentos',
        'Se guardan para que pueda postularse. Nadie los ve hasta que usted abra una candidatura a la lectura. Entonces los ven la oficina elegida y las personas que gestionan el programa.',
      ],
      [
        'Sus documentos de salud',
        'Se piden solo después de una oferta. Van cifrados con una clave propia y solo los ve el servicio médico; cada apertura queda registrada.',
      ],
      [
        'Su universidad',
        'Si una plaza es exclusiva de su universidad, su coordinación ve en qué punto está su candidatura, según el convenio. Nunca los documentos de salud.',
      ],
      [
        'Las decisiones',
        'Cada decisión lleva un nombre, una fecha y un motivo. Puede leer qué dicen las reglas sobre su caso y pedir que una persona lo revise.',
      ],
      ['Cookies', 'Ninguna antes de iniciar sesión; después una, que mantiene la sesión abierta.'],
      ['Sus derechos', 'Escriba al programa para ver, corregir o eliminar lo que guardamos sobre usted.'],
    ],
  },
  accessibility: {
    title: 'Accesibilidad',
    lede: 'Este servicio funciona con el teclado, con lector de pantalla, sin scripts, en un teléfono estrecho y ampliado cuatro veces.',
    text: 'Seguimos WCAG 2.2, nivel AA, y cada página se comprueba por programa en dos anchos. Si algo le impide seguir, díganoslo: responde una persona y busca con usted otro camino.',
  },
  problems: {
    'not-found': [
      'Página no encontrada',
      'No hay ninguna página en esta dirección, o no le corresponde verla. Revise la dirección o vuelva a la primera página.',
    ],
    'not-allowed': [
      'Esta página no es para su función',
      'Ninguna función de su cuenta abre esta página. Si la necesita para su trabajo, diríjase a la administración.',
    ],
    forged: [
      'Envíe el formulario de nuevo',
      'La página llevaba demasiado tiempo abierta, o el formulario venía de otro sitio. No se cambió nada. Vuelva atrás, cargue la página y envíela otra vez.',
    ],
    refused: ['Eso no es posible ahora', ''],
    'bad-request': ['No pudimos leer lo enviado', 'No se cambió nada. Vuelva atrás e inténtelo de nuevo.'],
    'too-many': ['Demasiados intentos', 'Espere un minuto e inténtelo de nuevo. No se perdió nada.'],
    unavailable: [
      'El servicio no está disponible por un momento',
      'Lo guardado está a salvo; lo que acaba de enviar no se guardó. Inténtelo de nuevo en un minuto.',
    ],
    fault: [
      'Hay un problema con el servicio',
      'Lo guardado está a salvo. Inténtelo más tarde, o escríbanos e indique este número:',
    ],
  },
  kept: {
    title: 'Lo que usted escribió',
    hint: 'No se ha guardado nada de ello. Copie lo que todavía necesite.',
  },
  backToStart: 'Ir a la primera página',
  backToPage: 'Volver',
}
