import { translationOf } from "~/content/translated";
import type { stored as english } from "../en/stored";
import { words } from "./tables/words";

/** Section 6 and the annex: what is stored; section 7: how long it is kept. */
export const stored = translationOf<typeof english>()({
  title: "Ce qui est enregistré",
  fields: "Chaque champ enregistré",
  annex: "Annexe\u00a0: {title}",
  inAnnex: "Chaque champ de chaque table figure dans l’annexe.",
  readFrom:
    "Lu dans la base de données en service à la date indiquée ci-dessus. Les tables marquées d’un * contiennent des données sur une personne qu’elles nomment.",
  keyFiles:
    "En dehors de la base de données, il y a un fichier de clé pour chaque enquête ouverte, lisible par le seul programme. Il n’est dans aucune sauvegarde\u00a0; il est écrasé et supprimé à la fin de l’enquête.",
  neverTitle: "Jamais enregistré",
  never: [
    "l’adresse IP, l’appareil, le navigateur, la langue ou le lieu d’une personne qui répond",
    "le moment où quelqu’un a répondu, et le temps que cela a pris",
    "les réponses commencées et non envoyées (elles restent sur l’appareil de la personne interrogée, scellées avec son code)",
    "les codes des invitations, et les e-mails tels qu’ils ont été envoyés",
    "des cookies sur les pages de l’enquête\u00a0: il n’y en a pas",
  ],
  fieldsOf: "Champs de {table}",
  why: "Pourquoi\u00a0? {why}",
  kept: "Jusqu’à quand\u00a0? {kept}",
  seenBy: "Qui le voit\u00a0? {who}",
  orderless: "Elle n’a ni numéro de ligne caché, ni colonne qui pourrait contenir une heure.",
  keptTitle: "Durées de conservation",
  keptRows: {
    ballots: {
      label: "Bulletins scellés, jetons, condensats à clé des codes",
      text: "Jusqu’à la fin de l’enquête. Détruits ensuite.",
    },
    keyFile: {
      label: "Fichier de clé d’une enquête",
      text: "Jusqu’à la fin de l’enquête. Écrasé et supprimé ensuite.",
    },
    frozenRoster: {
      label: "Liste des personnes figée à l’ouverture, file des e-mails",
      text: "Jusqu’à la fin de l’enquête.",
    },
    roster: {
      label: "Liste des personnes",
      text: "{roster}",
    },
    uploads: {
      label: "Fichiers de liste importés en attente",
      text: "Un jour au plus.",
    },
    guesses: {
      label: "Estimations et votes dans une réunion",
      text: "Jusqu’à ce qu’ils soient montrés sous forme d’une seule fourchette. Un jour au plus.",
    },
    comments: {
      label: "Commentaires",
      text: "{comments}",
    },
    results: {
      label: "Chiffres publiés, manifestes, reçus, plans",
      text: words.forGood,
    },
    accounts: {
      label: "Comptes et journal d’audit",
      text: words.forGood,
    },
    signIns: {
      label: "Sessions",
      text: "Une semaine au plus.",
    },
    backups: {
      label: "Sauvegardes",
      text: "Aussi longtemps que l’organisation les conserve\u00a0: ________. Ce qui a été supprimé entre-temps se trouve encore dans les plus anciennes.",
    },
  },
});
