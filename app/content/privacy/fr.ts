import { fr as dataProtection } from "~/content/data-protection/fr";
import { translationOf } from "~/content/translated";
import type { en } from "./en";
import { exportNotes } from "./fr/export-notes";
import { person } from "./fr/person";

/** What the pages on data protection say; the document that they lead to has an area of its own. */
export const fr = translationOf<typeof en>()({
  page: {
    documentTitle: "Protection des données - Tandem",
    title: dataProtection.page.sheet.title,
    lead: "Ce que l’enquête enregistre, qui peut apprendre quoi, et ce que les personnes peuvent demander.",
    document: {
      title: "Le document",
      text: "Tout sur papier\u00a0: ce qui est demandé et montré, chaque champ enregistré, les durées, les rôles, les mesures, un projet de registre des activités de traitement et des points pour un accord d’entreprise. Établi à partir de l’installation en service.",
      open: "Ouvrir le document",
    },
    onePerson: {
      title: "Une personne",
      text: "Voir ce qui est détenu sur quelqu’un, le lui remettre, ou l’effacer.",
      find: "Chercher une personne",
    },
    kept: {
      title: "Durées de conservation des données",
      rosters: "Listes des personnes",
      comments: "Commentaires",
      contact: "Contact",
      noContact: "Non indiqué.",
      change: "Modifier ces paramètres",
      askAdministrator: "L’administration peut modifier cela.",
    },
    export: {
      title: "Tout dans un fichier",
      text: "Pour la personne chargée de la protection des données\u00a0: tout ce qui est enregistré, avec une description de chaque champ, au format JSON. Les mots de passe, les sessions, les clés et les bulletins sont omis. Le fichier contient la liste des personnes et les commentaires\u00a0: traitez-le avec le même soin que ceux-ci. Le journal d’audit consigne que vous l’avez exporté.",
      download: "Tout télécharger",
    },
    keptNow: {
      title: "Ce qui est conservé maintenant",
      rosters: "Listes des personnes",
      roster: { one: "{name}\u00a0: {count} personne.", other: "{name}\u00a0: {count} personnes." },
      neededForWave: "{size} Nécessaire à l’enquête planifiée ou ouverte.",
      untilHrDeletes: "{size} Conservée jusqu’à ce que les RH la suppriment.",
      rosterDeleted: "{size} Supprimée après le {day}, sauf si une enquête est planifiée.",
      comments: "Commentaires",
      noComments: "Aucun.",
      ofWave: {
        one: "{quarter}\u00a0: {count} commentaire.",
        other: "{quarter}\u00a0: {count} commentaires.",
      },
      commentsDeleted: "{size} Suppression après le {day}.",
      commentsStay: "{size} Conservation sans limite de durée.",
    },
    person,
  },
  periods: {
    roster: {
      one: "Jusqu’à un mois après la dernière enquête, ou après le dernier ajout de personnes\u00a0; plus longtemps seulement tant qu’une enquête est planifiée ou ouverte.",
      other:
        "Jusqu’à {count} mois après la dernière enquête, ou après le dernier ajout de personnes\u00a0; plus longtemps seulement tant qu’une enquête est planifiée ou ouverte.",
    },
    rosterWithout: "Jusqu’à ce que les RH la suppriment. Aucune durée n’est fixée.",
    comments: {
      one: "Jusqu’à un mois après la fin de leur enquête.",
      other: "Jusqu’à {count} mois après la fin de leur enquête.",
    },
    commentsWithout: "Tant que l’installation existe. Aucune durée n’est fixée.",
  },
  problems: {
    tooShort: "Saisissez au moins trois caractères.",
    notConfirmed: "Cochez la case pour confirmer que l’on ne peut pas revenir en arrière.",
  },
  erased: {
    nothingHeld: "Plus rien n’est détenu sur cette adresse.",
    done: "Les données de la personne ont été effacées. Plus aucun e-mail n’est envoyé à cette adresse.",
    notScrubbed:
      "Les données de la personne ont été effacées. Plus aucun e-mail n’est envoyé à cette adresse. Un autre programme est en train de lire la base de données\u00a0; ce qui a été effacé est écrasé dans la minute qui suit la fin de sa lecture.",
  },
  exportNotes,
});
