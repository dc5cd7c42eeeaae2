import type { NoticeTexts } from './notice-text.ts'

/** After the notice of a country office in Yaoundé, in our own words; the lists that it announced are written out. */
export const cameroon: NoticeTexts = {
  en: {
    title: 'Intern, diaspora engagement and peacebuilding',
    background:
      'The office helps the authorities of Cameroon to govern migration well, to build peace and to let development follow. In the Far North and in the two western regions, people are still leaving their homes; neighbours who share little find it harder to live side by side, and more of them set out on unsafe routes. At the same time, Cameroonians who live abroad bring savings, skills and good will that few projects have known how to use.',
    contribution: [
      'Bring associations of the diaspora and local councils together around small projects that reduce tension.',
      'Show, with figures that can be checked, what returns and transfers from abroad have changed in four communes.',
      'Prepare the office’s part in the national dialogue on migration and development.',
    ],
    checkIns:
      'You meet your direct supervisor every week and both supervisors once a month: to advise you, to look at what is done, and to keep the work in line with the office’s strategy.',
    responsibilities: [
      'Map associations of the diaspora in three countries, with what each of them does and whom to talk to.',
      'Help to prepare and write up consultations with women’s and youth groups in Maroua and Bamenda.',
      'Draft concept notes with the Project Development Unit, from the first idea to the budget.',
      'Keep the follow-up table of recommendations up to date.',
    ],
    learningObjectives: [
      'Understand how migration, peace and development meet in policy and in projects.',
      'Learn how a country office works with a government, with other United Nations agencies and with donors.',
      'Practise drafting for different readers: a ministry, a donor, a village council.',
    ],
    outputs: [
      'A directory of diaspora associations that colleagues can search.',
      'Two concept notes ready for review.',
      'A short paper on what local peace committees say of the diaspora’s projects.',
    ],
    qualifications: [
      'Studies in political science, development, geography, economics or a related field.',
      'Good written English and French.',
      'Care with people’s stories, and with figures.',
    ],
  },
  fr: {
    title: 'Stage : mobilisation de la diaspora et consolidation de la paix',
    background:
      'Le bureau aide les autorités camerounaises à bien gouverner les migrations, à consolider la paix et à en faire un levier de développement. Dans l’Extrême-Nord et dans les deux régions de l’Ouest, des familles continuent de quitter leur foyer ; la cohabitation devient plus difficile et les départs par des routes dangereuses se multiplient. Dans le même temps, les Camerounaises et les Camerounais de l’étranger offrent une épargne, des compétences et une bonne volonté que peu de projets ont su employer.',
    contribution: [
      'Réunir associations de la diaspora et communes autour de petits projets qui apaisent les tensions.',
      'Montrer, chiffres vérifiables à l’appui, ce que les retours et les envois de fonds ont changé dans quatre communes.',
      'Préparer la contribution du bureau au dialogue national sur les migrations et le développement.',
    ],
    checkIns:
      'Un entretien par semaine avec la personne qui encadre directement le stage, un par mois avec les deux : pour conseiller, constater l’avancement et rester dans la ligne de la stratégie du bureau.',
    responsibilities: [
      'Recenser les associations de la diaspora dans trois pays : leur action, leurs interlocutrices et interlocuteurs.',
      'Aider à préparer les consultations de groupes de femmes et de jeunes à Maroua et à Bamenda, puis en rendre compte.',
      'Rédiger des notes conceptuelles avec l’unité Développement de projets, de la première idée au budget.',
      'Tenir à jour le tableau de suivi des recommandations.',
    ],
    learningObjectives: [
      'Comprendre comment migration, paix et développement se rejoignent dans les politiques et dans les projets.',
      'Apprendre comment un bureau de pays travaille avec un gouvernement, les autres institutions des Nations Unies et les bailleurs.',
      'S’exercer à écrire pour des publics différents : un ministère, un bailleur, un conseil de village.',
    ],
    outputs: [
      'Un répertoire des associations de la diaspora, où l’on peut chercher.',
      'Deux notes conceptuelles prêtes à être relues.',
      'Une courte étude : ce que les comités locaux de paix disent des projets de la diaspora.',
    ],
    qualifications: [
      'Études de science politique, de développement, de géographie, d’économie ou d’un domaine voisin.',
      'Bonne expression écrite en anglais et en français.',
      'De l’attention pour les récits des personnes comme pour les chiffres.',
    ],
  },
}
