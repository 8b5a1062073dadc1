import { translationOf } from "~/content/translated";
import type { person as english } from "../en/person";

/** The page on which somebody is found, shown what is held about, and erased. */
export const person = translationOf<typeof english>()({
  documentTitle: "Données d’une personne - Tandem",
  back: "Protection des données",
  title: "Données d’une personne",
  lead: "Ce qui est détenu sur quelqu’un, pour le lui remettre ou pour l’effacer.",
  search: {
    label: "Nom ou adresse",
    search: "Chercher",
    nobody:
      "Personne de ce nom ou à cette adresse n’a de compte, ne figure sur une liste des personnes ou dans un fichier importé, n’est invité, n’est responsable dans un plan ou son historique, ni ne figure dans le journal d’audit.",
    first:
      "Seuls les {count} premiers sont montrés. Saisissez une plus grande partie du nom ou de l’adresse.",
    named: "{name}, {address}",
    show: "Montrer",
    showWhom: "Montrer ce qui est détenu sur {address}",
  },
  held: {
    roster: "Liste des personnes d’{relationship}\u00a0: {department}",
    rosterNamed: "Liste des personnes d’{relationship}\u00a0: {department}, {name}",
    rosterLanguage: "Liste des personnes d’{relationship}\u00a0: {department}, langue {language}",
    rosterNamedLanguage:
      "Liste des personnes d’{relationship}\u00a0: {department}, {name}, langue {language}",
    invited: "Invitation à l’enquête {quarter} d’{relationship}, qui est ouverte",
    mail: "{message}\u00a0: {state}, {day}",
    messages: {
      invitation: "Invitation",
      "reminder-middle": "Premier rappel",
      "reminder-last": "Dernier rappel",
      extended: "Nouvelle fin",
    },
    mailStates: { queued: "en attente d’envoi", sent: "envoi effectué", failed: "échec de l’envoi" },
    upload: "Dans le fichier importé {file}, qui attend d’être accepté",
    reminders: "Adresse pour les rappels sur {actions} d’un plan, {reminders}",
    actions: { one: "{count} action", other: "{count} actions" },
    queuedReminders: {
      one: "{count} rappel en attente ou envoyé",
      other: "{count} rappels en attente ou envoyés",
    },
    trail: {
      one: "Mention dans {count} ligne du journal d’audit",
      other: "Mention dans {count} lignes du journal d’audit",
    },
    history: {
      one: "Mention dans {count} ligne de l’historique des plans",
      other: "Mention dans {count} lignes de l’historique des plans",
    },
    typed: {
      action: "Responsable de «\u00a0{what}\u00a0» dans le plan {quarter} ({pair})",
      agreement: "Responsable de l’accord «\u00a0{what}\u00a0», {quarter} ({pair})",
    },
    keyHolder: "enquête {quarter} ({pair})",
    account: "Un compte avec le rôle {role}, depuis le {day}",
    accountDisabled: "Un compte avec le rôle {role}, depuis le {day}, désactivé",
    notHeld:
      "Non détenu\u00a0: si cette personne a répondu, et quoi. Tandem n’en garde pas trace\u00a0; cela ne peut donc être ni montré ni effacé.",
    download: "Télécharger pour la personne",
  },
  erasure: {
    nothing: "Il n’y a rien à effacer ici.",
    title: "Effacer les données de cette personne",
    rosters:
      "L’adresse et le nom disparaissent de toutes les listes des personnes, et d’une enquête ouverte.",
    mails: "Plus aucune invitation ni aucun rappel n’est envoyé.",
    uploads: "Le fichier importé qui contient l’adresse est écarté tout entier.",
    trail:
      "Dans le journal d’audit et dans l’historique des plans, «\u00a0[…]\u00a0» remplace l’adresse et le nom. Ce qui a été fait, et quand, y reste, car un abus doit pouvoir être prouvé.",
    account:
      "Le compte désactivé disparaît. Ce qu’il a fait reste dans le journal d’audit sous un numéro sans nom.",
    bytes:
      "Les octets sont écrasés dans la base de données et dans son journal des transactions. Les sauvegardes plus anciennes les contiennent encore.",
    cannotTitle: "Ce que l’effacement ne peut pas faire",
    cannotTakeBack:
      "Reprendre une réponse. Si cette personne a répondu, le bulletin scellé ne porte pas de nom, et Tandem ne sait pas lequel c’est. Il est détruit avec tous les autres une fois l’enquête dépouillée.",
    cannotVoid:
      "Invalider le code d’une enquête ouverte. Le rechercher montrerait s’il a été utilisé. Il reste valable jusqu’à la clôture de l’enquête.",
    cannotTyped:
      "Retirer un nom que quelqu’un a saisi dans le texte d’un plan, d’un accord, d’une note ou d’un commentaire\u00a0: ce peut être celui de n’importe qui. Modifiez-le à cet endroit.",
    cannotHolder:
      "Retirer le nom d’une personne dépositaire de clé des mots que lisent les personnes interrogées\u00a0: {where}. Il figure dans les règles publiées de l’enquête, sous lesquelles chaque réponse a été scellée, dans la trace de qui, selon la promesse, détient les clés, et sur des affiches imprimées. Pour une enquête qui ne s’est pas encore ouverte, les RH peuvent le modifier dans sa planification.",
    cannotOwned:
      "Retirer un travail en cours\u00a0: le nom reste celui d’une personne responsable jusqu’à ce que le plan ou l’accord en nomme une autre. {where}.",
    cannotAccount:
      "Retirer un compte en service, et ses lignes dans le journal d’audit\u00a0: elles disent qui a quels droits. Une fois que l’administration l’a désactivé sous «\u00a0Comptes\u00a0», il peut être effacé ici.",
    understood: "Je comprends que l’on ne peut pas revenir en arrière.",
    erase: "Effacer {address}",
  },
});
