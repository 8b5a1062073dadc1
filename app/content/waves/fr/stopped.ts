import { translationOf } from "~/content/translated";
import type { stoppedPage as englishPage, stopped as englishStopped } from "../en/stopped";

const ORIGINALS =
  "Demandez aux personnes qui gèrent le serveur de remettre les valeurs d’origine, ou de restaurer la dernière sauvegarde antérieure à la modification. En moins d’une demi-minute, l’enquête reprend d’elle-même, et le journal d’audit l’indique.";

export const stoppedPage = translationOf<typeof englishPage>()({
  title: "Cette enquête est suspendue",
  why: "Ce que la base de données contient de ses règles n’est pas ce qui a été promis aux personnes interrogées à l’ouverture.",
  meanwhile:
    "Elle n’accepte aucune réponse, n’envoie aucun e-mail et ne publie rien. Tandem lui-même ne supprime rien tant qu’elle est suspendue\u00a0; il ne peut pas savoir si la personne qui a modifié les règles a aussi supprimé quelque chose.",
  differs: "Ce qui diffère",
  promised: "promis\u00a0: {value}",
  stored: "enregistré maintenant\u00a0: {value}",
  empty: "rien",
  notAsItWas: "pas comme à l’origine",
  remedy: "Ce qu’il faut faire",
  remedies: [
    ORIGINALS,
    "Prévenez les représentants du personnel ou la personne chargée de la protection des données\u00a0: aucune page de Tandem ne modifie ces règles après l’ouverture d’une enquête.",
  ],
  clock: "Si seul l’état diffère, l’horloge du serveur a pu être déréglée\u00a0: faites-la vérifier.",
  cancel:
    "Si les valeurs d’origine ne peuvent pas être rétablies, annulez l’enquête\u00a0: toutes les réponses sont détruites sans avoir été lues, et rien n’est publié.",
  cancelLink: "Annuler l’enquête",
  fingerprint: "Empreinte de l’enquête à son ouverture",
  stateWord: "Suspendue",
});

export const stopped = translationOf<typeof englishStopped>()({
  notPlanned:
    "Cette enquête a déjà été ouverte, bien que la base de données la dise planifiée. Des réponses qui y ont été données peuvent encore s’y trouver.",
  remedy: ORIGINALS,
  closing:
    "Les règles enregistrées de cette enquête ne sont pas celles avec lesquelles elle a été ouverte\u00a0; rien n’a donc été ouvert, publié ni détruit. La page de l’enquête dit ce qui diffère et ce qu’il faut faire.",
  status: "L’enquête {quarter} est suspendue.",
  nextStep: "L’enquête {quarter} est suspendue\u00a0: voyez ce qui a été modifié et ce qu’il faut faire",
  names: {
    manifest: "Le texte de la promesse",
    "manifest-hash": "La somme de contrôle de la promesse",
    relationship: "Les deux services",
    quarter: "Le trimestre",
    opens: "La date d’ouverture",
    closes: "La date de clôture",
    extension: "Si la clôture a été reportée, et quand",
    threshold: "Le seuil de publication",
    method:
      "La méthode\u00a0; ce programme ne connaît pas celle qui a été promise, une version plus récente la connaît",
    "key-holder": "Qui détient les clés",
    state: "L’état",
    end: "Pourquoi elle s’est terminée",
    restored: "Si la restauration d’une sauvegarde l’a fait revenir, et quand",
    codes: "Le nombre de codes dans chaque service",
    delivery: "Comment les codes parviennent aux personnes\u00a0: par e-mail ou sur des coupons",
    invitees: "Qui est invité, ou à quelle adresse",
    ballots:
      "Le nombre de bulletins\u00a0: plus qu’il n’y a eu de codes utilisés, ou plus qu’un service n’en a",
    "closed-ballots":
      "Les bulletins présents\u00a0: l’un est arrivé, a disparu ou a été modifié après la clôture de l’enquête",
    "after-start":
      "Ce qui est dit aux personnes interrogées après «\u00a0Commencer\u00a0»\u00a0: le plan précédent, ou ce qui sert à reconnaître les noms",
    turnover: "Le nombre de personnes parties et arrivées depuis des enquêtes précédentes",
    "key-file": "Les clés du fichier de clé de l’enquête",
    "earlier-results": "Les résultats d’enquêtes précédentes, dont dépend ce qui est montré des nouveaux",
  },
});
