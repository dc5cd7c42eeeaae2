import type { NoticeTexts } from './notice-text.ts'

export const colombia: NoticeTexts = {
  es: {
    title: 'Pasantía en integración socioeconómica',
    background:
      'Muchas personas que llegaron a Colombia en los últimos años ya tienen permiso de permanencia, pero no un empleo que corresponda a lo que saben hacer. La oficina acompaña a alcaldías, cámaras de comercio y asociaciones de vecinos para que el permiso se convierta en trabajo, crédito y escuela.',
    contribution: [
      'Que en tres ciudades se reconozcan más títulos y oficios aprendidos fuera.',
      'Que los datos de los centros de orientación lleguen a tiempo a quien decide.',
    ],
    checkIns: 'Una conversación semanal con la persona que supervisa directamente y una mensual con ambas.',
    responsibilities: [
      'Acompañar las jornadas de orientación laboral en Bogotá y Soacha.',
      'Revisar y resumir los datos mensuales de los centros de orientación.',
      'Preparar fichas sencillas sobre el reconocimiento de títulos.',
    ],
    learningObjectives: [
      'Conocer de cerca cómo se pasa de la regularización a la integración.',
      'Aprender a trabajar con autoridades locales y empresas.',
      'Practicar el análisis de datos de personas con las garantías debidas.',
    ],
    outputs: ['Seis boletines mensuales.', 'Una guía de reconocimiento de títulos, probada con quienes la usarán.'],
    qualifications: [
      'Estudios de economía, trabajo social, derecho o ciencias políticas.',
      'Español excelente; inglés para leer informes.',
    ],
  },
  en: {
    title: 'Intern, economic inclusion',
    background:
      'Many who came to Colombia in recent years now hold a residence permit, but no job that matches what they can do. The office works with town halls, chambers of commerce and neighbourhood associations so that a permit turns into work, credit and school.',
    contribution: [
      'More degrees and trades learnt elsewhere are recognised in three cities.',
      'The figures of the advice centres reach those who decide in time.',
    ],
    checkIns: 'A talk with your direct supervisor every week, with both supervisors every month.',
    responsibilities: [
      'Help at the days of job advice in Bogotá and Soacha.',
      'Check and summarise the monthly figures of the advice centres.',
      'Write plain leaflets on how a degree is recognised.',
    ],
    learningObjectives: [
      'See at close hand how integration follows regularisation.',
      'Learn to work with local authorities and firms.',
      'Practise analysing people’s data with the safeguards that it needs.',
    ],
    outputs: ['Six monthly bulletins.', 'A guide to the recognition of degrees, tried with those who will use it.'],
    qualifications: [
      'Studies in economics, social work, law or political science.',
      'Excellent Spanish; English for reading reports.',
    ],
  },
}
