import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const fr = translationOf<typeof en>()({
  page: {
    documentTitle: "Quand un commentaire signale un fait grave - Tandem",
    title: "Quand un commentaire signale un fait grave",
    lead: "Harcèlement, discrimination, vol, menace, personne en danger\u00a0: cette page s’adresse aux RH. Elle ne remplace pas un conseil juridique.",
    sections: [
      {
        title: "D’abord",
        items: [
          "Si quelqu’un peut être en danger maintenant, agissez comme pour tout autre signalement d’un danger\u00a0: protéger d’abord, interroger ensuite.",
          "N’abordez pas ce commentaire pendant la réunion sur les résultats et ne le citez sur aucune affiche. Demandez à la personne qui anime la réunion de le laisser de côté.",
          "Conservez ses mots exacts, avec l’enquête et le jour où vous l’avez lu, là où vous gardez les autres signalements. Tandem supprime les commentaires au terme du délai fixé par votre organisation.",
        ],
      },
      {
        title: "Ne cherchez pas qui l’a écrit",
        items: [
          "Tandem n’enregistre pas qui a écrit un commentaire, et il n’existe aucun moyen d’y répondre. Deviner d’après le style, les dates ou les horaires vise les mauvaises personnes et ruine toute confiance dans l’enquête.",
          "Ne demandez à personne s’il en est l’auteur, et ne demandez rien à l’informatique\u00a0: la promesse de l’invitation vaut aussi pour ce commentaire.",
        ],
      },
      {
        title: "Vous devez agir quand même",
        items: [
          "Dans la plupart des pays, l’employeur qui apprend un harcèlement a des obligations, quelle que soit l’origine du signalement. Consultez aujourd’hui même votre conseil juridique et associez les représentants du personnel.",
          "Examinez ce qui est décrit plutôt que la question de savoir qui l’a écrit\u00a0: un lieu, un horaire, une pratique ou des règles que tout le monde aurait pu remarquer.",
          "Consignez ce que vous avez décidé, quand et pourquoi, même si les éléments sont insuffisants.",
        ],
      },
      {
        title: "Dites-le à tout le monde, pour qu’une personne l’entende",
        items: [
          "Écrivez à toutes les personnes invitées, sans les mots du commentaire et sans nommer le service\u00a0: qu’un fait grave a été signalé, ce qui se passe maintenant et où parler en confiance.",
          "Indiquez des voies qui permettent une réponse\u00a0: une personne de confiance, les représentants du personnel, le dispositif de signalement que la loi impose peut-être, un médecin, une ligne d’écoute extérieure.",
          "Dites que tout témoignage est le bienvenu et que personne n’y est obligé. Dites ce qui protège les personnes qui signalent.",
        ],
      },
      {
        title: "Un commentaire qui nomme quelqu’un",
        items: [
          "La personne nommée a aussi des droits\u00a0: ce qui est écrit est l’affirmation d’une personne, pas un constat. Ne le montrez qu’à celles et ceux qui doivent l’examiner.",
          "Elle peut demander quelles données vous détenez à son sujet. Les commentaires en font partie\u00a0; votre délégué à la protection des données sait comment répondre.",
        ],
      },
    ],
  },
});
