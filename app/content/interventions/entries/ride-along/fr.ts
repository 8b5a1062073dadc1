import type { EntryWords } from "../../entry";

export const rideAlong = {
  name: "Visite client accompagnée",
  purpose:
    "Des personnes du service {second} accompagnent des visites chez les clients, observent avec une fiche et rapportent ce qu’elles ont vu.",
  whyItWorks:
    "Quand on a entendu un client objecter, on écrit autrement. Être là remplace les récits de seconde main, et la personne accompagnée apprend ce que l’on peut tirer d’un détail côté {second}. La fiche et l’échange qui suit transforment une sortie en savoir.",
  prerequisites: [{ text: "On demande d’abord au client, qui peut dire non." }],
  whoFirst:
    "Quatre volontaires du service {first}, chacun avec un rendez-vous ordinaire, pas une visite vitrine",
  whoSecond: "Quatre personnes du service {second}, d’abord celles qui ne voient jamais de clients",
  runSheet: [
    {
      what: "Se préparer à deux",
      how: "En route, ou dix minutes avant un appel vidéo\u00a0: qui est le client, quel est le but, à quoi la personne invitée doit-elle être attentive\u00a0? Convenez de la façon de la présenter («\u00a0quelqu’un de chez nous qui voudrait apprendre de vous\u00a0»).",
    },
    {
      what: "Trajet et rendez-vous",
      how: "En voiture, au téléphone ou en vidéo\u00a0: la personne invitée écoute, micro coupé et visible du client, et note des mots clés dans la langue du client. Une question à la fin, si on l’y invite. Ni promesses ni présentation.",
    },
    {
      what: "En parler aussitôt",
      how: "D’abord la personne invitée\u00a0: qu’est-ce qui m’a surpris, quels mots le client a-t-il employés, où nos supports ont-ils aidé ou gêné\u00a0? Puis la personne accompagnée\u00a0: qu’est-ce qui était habituel, qu’est-ce qui était particulier aujourd’hui\u00a0?",
    },
    {
      what: "Mettre par écrit",
      how: "La personne invitée remplit la fiche le jour même\u00a0: trois observations, une citation, une idée. Le nom du client seulement si c’est permis.",
    },
    {
      what: "Tous les binômes ensemble",
      how: "Dans la semaine\u00a0: quatre minutes par binôme. Regroupez les observations, retenez celles qui reviennent au moins deux fois et décidez d’un changement aux supports ou au message, avec responsable et date.",
    },
  ],
  roles: [
    { role: "Coordination", does: "Forme les binômes, tient le calendrier, rassemble les fiches." },
    { role: "Personne invitée", does: "Observe, écrit, ne promet rien." },
    {
      role: "Personne accompagnée",
      does: "Choisit le rendez-vous, demande au client, mène l’échange qui suit.",
    },
  ],
  materials: [
    "Fiche «\u00a0Observations chez le client\u00a0», une par rendez-vous",
    "Une phrase pour demander au client",
    "Budget de voyage, ou un appel vidéo avec une place pour la personne invitée\u00a0; 45 minutes remplacent alors une demi-journée",
  ],
  scriptHints: [
    "Au client\u00a0: «\u00a0Quelqu’un du service {second} peut-il m’accompagner\u00a0? C’est pour entendre comment vous travaillez, pas pour vendre.\u00a0»",
    "Dans la voiture\u00a0: «\u00a0Dites-moi d’abord ce que vous avez vu, ensuite ce que vous en pensez.\u00a0»",
    "En groupe\u00a0: «\u00a0Qui a entendu cela aussi\u00a0? Deux fois, c’est une tendance\u00a0; une fois, c’est une histoire.\u00a0»",
  ],
  risks: [
    "Un client marquant change toute la stratégie\u00a0: agissez sur ce qui est revenu au moins deux fois.",
    "Cela devient une visite vitrine\u00a0: demandez un rendez-vous ordinaire.",
    "On prend la personne invitée pour un contrôle\u00a0: jamais de rapport sur la personne accompagnée.",
  ],
  notWhen: [
    "Le rendez-vous est une négociation délicate ou une réclamation.",
    "Les observations serviraient à juger des personnes du service {first}.",
  ],
  firstStep:
    "Trouvez quatre volontaires côté {first} et inscrivez quatre dates dans les cinq semaines qui viennent.",
  signOfSuccess: "Au moins un support a changé grâce à ce que plusieurs personnes invitées ont vu.",
  followUp: {
    afterTwoWeeks: "Au moins deux rendez-vous ont-ils eu lieu\u00a0? Les fiches sont-elles rendues\u00a0?",
    afterSixWeeks:
      "Montrez aux volontaires du service {first} ce qui a changé grâce à eux\u00a0; prévoyez les quatre binômes suivants.",
  },
  ideas: ["go out on sales calls"],
} as const satisfies EntryWords;
