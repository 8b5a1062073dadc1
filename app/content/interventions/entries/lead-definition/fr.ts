import type { EntryWords } from "../../entry";

export const leadDefinition = {
  name: "Atelier de définition du lead",
  purpose: "{first} et {second} écrivent une seule définition du lead prêt pour {first} et la signent.",
  whyItWorks:
    "Les querelles sur la qualité des leads sont souvent des querelles de mots. Écrire d’abord chacun pour soi montre à quel point les images diffèrent\u00a0; l’essai sur des cas réels rend l’ébauche utilisable\u00a0; des signatures et une date de bilan la rendent contraignante sans la figer.",
  prerequisites: [
    {
      text: "Dix vrais leads du dernier trimestre sont à disposition\u00a0: quatre devenus clients, quatre qui ne le sont pas devenus, deux que personne n’a appelés.",
    },
  ],
  whoFirst:
    "Responsable du service {first}, trois personnes qui travaillent chaque jour sur des leads, une du pilotage des ventes",
  whoSecond:
    "Responsable du service {second}, trois personnes qui génèrent ou qualifient des leads, une de l’analyse des données",
  runSheet: [
    {
      what: "But",
      how: "À la fin, une page\u00a0: ce qui est prêt pour {first}, ce qui ne l’est pas encore. Tout le reste est mis de côté.",
    },
    {
      what: "Définir en silence",
      how: "Chacun complète seul deux phrases sur la fiche de travail\u00a0: «\u00a0Un lead est prêt pour {first} quand…\u00a0» et «\u00a0Il ne l’est pas encore quand…\u00a0». On ne parle pas.",
    },
    {
      what: "Lire à voix haute",
      how: "Ramassez les feuilles, mélangez-les et lisez-les toutes sans nom. Chaque critère va sur une carte. Même critère, même carte.",
    },
    {
      what: "Trier",
      how: "Triez les cartes\u00a0: indispensable, utile, sans importance. Réglez à main levée ce qui est clair\u00a0; laissez au milieu ce qui fait débat.",
    },
    {
      what: "Essai sur dix vrais leads",
      how: "Quatre minutes par cas, l’issue cachée. D’après les critères indispensables, le lead serait-il parvenu à {first}\u00a0? Puis découvrez. Chaque erreur change un critère. Sur plusieurs sites\u00a0? Partagez l’écran\u00a0; une personne garde les résultats cachés.",
    },
    {
      what: "Rédiger",
      how: "Deux personnes, une de chaque service, écrivent sept lignes au plus\u00a0: prêt pour {first}, reste à suivre par {second}, n’est à personne. Les autres dressent la liste des points ouverts.",
    },
    {
      what: "Objections",
      how: "Demandez\u00a0: qui ne peut pas vivre avec cela pendant un trimestre\u00a0? Une objection s’appuie sur un cas. Changez la ligne ou notez le point pour le bilan.",
    },
    {
      what: "Signer",
      how: "Les deux responsables signent. Inscrivez la date du bilan, dans trois mois au plus tard.",
    },
  ],
  roles: [
    {
      role: "Animation",
      does: "Veille au silence, lit les cartes d’une voix neutre et demande un cas quand les avis se heurtent.",
    },
    {
      role: "Deux personnes à la rédaction",
      does: "Une de chaque service\u00a0; écrivent la définition avec des mots que comprend une personne nouvelle.",
    },
    {
      role: "Les deux responsables",
      does: "Écrivent leur définition comme tout le monde, parlent en dernier et signent.",
    },
  ],
  materials: [
    "Fiche «\u00a0Définition du lead\u00a0», une par personne, et un grand exemplaire à signer",
    "Dix leads rendus anonymes, imprimés",
    "Cartes, stylos, un mur",
  ],
  scriptHints: [
    "«\u00a0Écrivez ce que vous faites aujourd’hui, pas ce que dit le manuel.\u00a0»",
    "«\u00a0Montrez-nous le cas. Lequel des dix leads le prouve\u00a0?\u00a0»",
    "«\u00a0Nous ne cherchons pas la définition parfaite. Il nous en faut une que les deux services utilisent dès lundi.\u00a0»",
  ],
  risks: [
    "On se met à parler du nombre de leads\u00a0: les volumes sont pour la prochaine réunion.",
    "La définition est si stricte que rien ne passe\u00a0: essayez-la sur les quatre clients gagnés.",
    "Personne ne s’en sert\u00a0: les champs du fichier clients doivent porter les mêmes mots dans la semaine.",
  ],
  notWhen: [
    "Une définition signée a moins de trois mois\u00a0: faites-en plutôt le bilan sur des cas.",
    "Les leads ne jouent aucun rôle chez vous\u00a0: suivez les mêmes étapes pour le mot qui vous divise.",
  ],
  firstStep:
    "Faites choisir les dix leads par le pilotage des ventes et l’analyse des données, et envoyez la date avec les deux phrases.",
  signOfSuccess:
    "Au bout d’un mois, les deux côtés trient séparément dix nouveaux leads et s’accordent sur au moins huit.",
  followUp: {
    afterTwoWeeks: "Vérifiez que le fichier clients et le rapport sur les leads emploient les nouveaux mots.",
    afterSixWeeks: "Triez dix leads récents des deux côtés\u00a0; apportez les désaccords au bilan.",
  },
  ideas: ["Conversation about leads", "Define leads"],
} as const satisfies EntryWords;
