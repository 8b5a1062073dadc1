import { translationOf } from "~/content/translated";
import type { agreement as english } from "../en/agreement";

/** Section 13. */
export const agreement = translationOf<typeof english>()({
  title: "Ce qu’un accord d’entreprise devrait fixer",
  note: "Les points que devrait fixer un accord entre l’employeur et les représentants du personnel. Le programme en impose beaucoup\u00a0; un accord les rend obligatoires pour les personnes aussi.",
  caption: "Points d’un accord d’entreprise",
  lastCaption: "Les derniers points d’un accord d’entreprise",
  seenBy: "Vu par\u00a0:",
  signatures: ["Pour l’employeur, date", "Pour les représentants du personnel, date"],
  rows: {
    purpose: {
      label: "Finalité",
      text: "Seulement celles de la partie 1. Aucune utilisation pour évaluer, comparer ou sanctionner des personnes ou des équipes.",
    },
    voluntary: {
      label: "Participation volontaire",
      text: "Aucun préjudice pour qui ne participe pas, et aucune tentative de découvrir qui a participé.",
    },
    statements: {
      label: "Affirmations",
      text: "Le catalogue de la partie 3. Une modification est une nouvelle version, montrée d’abord aux représentants du personnel.",
    },
    rhythm: {
      label: "Rythme",
      text: "Des résultats au plus une fois par trimestre, et jamais dans les {restDays} jours qui suivent les précédents (une enquête qui ne publie rien ne compte pas)\u00a0; au plus une invitation, deux rappels et un message annonçant que la fin est repoussée, à tout le monde.",
    },
    threshold: {
      label: "Seuil",
      text: "Au moins {threshold} réponses dans un service\u00a0; une enquête peut avoir un seuil plus élevé, et le programme n’en accepte pas de plus bas. Pour les services de moins de 10 personnes, un seuil plus élevé devrait être envisagé.",
    },
    invitedCounts: {
      label: "Nombres de personnes invitées",
      text: "Les représentants du personnel reçoivent l’affiche de chaque enquête, avec l’empreinte et les nombres de personnes invitées, et les vérifient.",
    },
    keyHolder: {
      label: "Qui détient les clés",
      text: "Qui sont les dépositaires et combien d’entre eux sont nécessaires, par exemple deux de ces trois\u00a0: représentants du personnel, délégué à la protection des données, responsable d’un autre service. Ou bien le serveur seul. Que tout groupe de ce nombre comprenne quelqu’un d’extérieur aux RH et à l’informatique\u00a0; qui remplace une personne dépositaire qui s’en va\u00a0; et que les clés soient détruites après le dépouillement.",
    },
    paperBallots: {
      label: "Bulletins papier",
      text: "Mélangés et saisis en une seule fois par deux personnes, dont l’une est désignée par les représentants du personnel\u00a0; au moins trois d’un service à la fois, ou tous ceux qu’il y a. Rien de ce qui est lu n’est noté ni répété, et le papier est passé au destructeur de documents.",
    },
    slips: {
      label: "Coupons",
      text: "Tirés d’un récipient\u00a0; personne ne note qui a tiré lequel. Quiconque les imprime n’en garde pas de copie et n’utilise aucun des codes.",
    },
    logs: {
      label: "Journaux et réseaux",
      text: "Le journal d’accès du proxy est désactivé pour l’enquête\u00a0; aucune surveillance des appareils ou des réseaux ne la vise.",
    },
    accounts: {
      label: "Qui a un compte",
      text: "Des personnes nommées, par rôle\u00a0; la liste est montrée aux représentants du personnel à leur demande.",
    },
    results: {
      label: "Résultats",
      text: "Quand et à qui ils sont montrés\u00a0; les deux services les voient\u00a0; aucune autre ventilation.",
    },
    comments: {
      label: "Commentaires",
      text: "Combien de temps ils sont conservés\u00a0; que personne ne cherche à découvrir qui en a écrit un.",
    },
    backups: {
      label: "Listes des personnes et sauvegardes",
      text: "Combien de temps elles sont conservées, et que les fichiers de clé ne sont dans aucune sauvegarde.",
    },
    changes: {
      label: "Changements du programme",
      text: "Les représentants du personnel sont informés avant la mise en service d’une nouvelle version, et peuvent la faire comparer avec le code source publié.",
    },
    checks: {
      label: "Contrôles",
      text: "Qui effectue le contrôle des fichiers enregistrés, à quelle fréquence, et qui en reçoit le résultat\u00a0; il trouve ce qu’il sait chercher.",
    },
    breach: {
      label: "Manquement",
      text: "Ce qui se passe en cas de manquement à l’un de ces points, et à qui les salariés peuvent s’adresser.",
    },
  },
});
