import type { NoticeTexts } from './notice-text.ts'

export const communications: NoticeTexts = {
  en: {
    title: 'Intern, media and communications',
    background:
      'Headquarters tells the public what happens to people on the move, and what can be done. Stories come in from some forty offices, in many languages and of uneven quality; each must be true, must not endanger anybody, and must be read.',
    contribution: [
      'Make the weekly story page something that journalists and classrooms come back to.',
      'See to it that nobody appears in a photograph without having agreed to it.',
    ],
    checkIns: 'A short meeting every Monday with your direct supervisor; a review of your texts every second Thursday.',
    responsibilities: [
      'Edit stories from the field in two of our three languages.',
      'Check facts, names, places and consent before anything is published.',
      'Prepare the press review and answer simple requests from the media.',
    ],
    learningObjectives: [
      'Write for the public about people in danger without taking their dignity.',
      'Know the rules of consent and protection in photographs and interviews.',
      'See how a newsroom of an international organisation plans its week.',
    ],
    outputs: ['Twelve published stories.', 'A checklist of consent for field offices, in three languages.'],
    qualifications: [
      'Studies in journalism, communication, languages or a social science.',
      'Excellent English; French or Spanish besides.',
    ],
  },
  fr: {
    title: 'Stage : médias et communication',
    background:
      'Le siège fait connaître au public ce que vivent les personnes en déplacement et ce qui peut être fait. Les récits arrivent d’une quarantaine de bureaux, en de nombreuses langues et de qualité inégale ; chacun doit être vrai, ne mettre personne en danger, et se lire.',
    contribution: [
      'Faire de la page hebdomadaire un rendez-vous pour la presse et pour les classes.',
      'Veiller à ce que personne ne figure sur une photographie sans l’avoir accepté.',
    ],
    checkIns:
      'Un court entretien chaque lundi avec la personne qui encadre le stage ; une relecture commune un jeudi sur deux.',
    responsibilities: [
      'Mettre en forme des récits du terrain dans deux de nos trois langues.',
      'Vérifier les faits, les noms, les lieux et les consentements avant toute publication.',
      'Préparer la revue de presse et répondre aux demandes simples des médias.',
    ],
    learningObjectives: [
      'Écrire pour le public sur des personnes en danger sans leur ôter leur dignité.',
      'Connaître les règles de consentement et de protection pour les photographies et les entretiens.',
      'Voir comment la rédaction d’une organisation internationale prépare sa semaine.',
    ],
    outputs: ['Douze récits publiés.', 'Une liste de vérification du consentement pour les bureaux, en trois langues.'],
    qualifications: [
      'Études de journalisme, de communication, de langues ou de sciences sociales.',
      'Excellent anglais ; le français ou l’espagnol en plus.',
    ],
  },
  es: {
    title: 'Pasantía en medios y comunicación',
    background:
      'La sede da a conocer lo que viven las personas en movimiento y lo que puede hacerse. Llegan relatos de unas cuarenta oficinas, en muchos idiomas y de calidad desigual; cada uno debe ser cierto, no poner a nadie en peligro y leerse bien.',
    contribution: [
      'Lograr que la página semanal de relatos sea una cita para la prensa y para las aulas.',
      'Cuidar de que nadie aparezca en una fotografía sin haberlo aceptado.',
    ],
    checkIns:
      'Una breve reunión cada lunes con la persona que supervisa directamente; una revisión de textos cada dos jueves.',
    responsibilities: [
      'Editar relatos del terreno en dos de nuestros tres idiomas.',
      'Comprobar hechos, nombres, lugares y consentimientos antes de publicar.',
      'Preparar la revista de prensa y responder a las consultas sencillas de los medios.',
    ],
    learningObjectives: [
      'Escribir para el público sobre personas en peligro sin restarles dignidad.',
      'Conocer las normas de consentimiento y protección en fotografías y entrevistas.',
      'Ver cómo planifica su semana la redacción de una organización internacional.',
    ],
    outputs: [
      'Doce relatos publicados.',
      'Una lista de comprobación del consentimiento para las oficinas, en tres idiomas.',
    ],
    qualifications: [
      'Estudios de periodismo, comunicación, idiomas o ciencias sociales.',
      'Excelente inglés; además, francés o español.',
    ],
  },
}
