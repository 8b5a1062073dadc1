import { fr as frame } from "~/content/frame/fr";
import { translationOf } from "~/content/translated";
import type { en } from "./en";
import { fr as importing } from "./import/fr";

export const fr = translationOf<typeof en>()({
  page: {
    roster: {
      documentTitle: "Liste des personnes - Tandem",
      title: "Liste des personnes",
      lead: "Qui sera invité à la prochaine enquête. Une enquête ouverte garde les personnes avec lesquelles elle a été ouverte\u00a0; celles que vous retirez ne reçoivent plus d’e-mail à ce sujet, et leur lien reste valable.",
      leadEmpty: "Toutes les personnes des deux services qui seront invitées à l’enquête.",
      start: "Commencer par un fichier",
      startText:
        "Prenez la liste telle que l’exporte votre système RH, votre annuaire ou votre tableur. Chaque ligne a besoin d’un service et d’une adresse e-mail, ou d’un nom pour les personnes qui n’en ont pas\u00a0; vous voyez tout avant que ce soit enregistré. Les services s’appellent ici {first} et {second}.",
      importRoster: "Importer une liste de personnes",
      importFile: "Importer un fichier",
      sharedTitle: "Une boîte de messagerie figure ici plusieurs fois",
      shared:
        "Ces lignes s’écrivent différemment et mènent à la même boîte de messagerie. La personne qui la lit recevrait deux invitations. Dites laquelle reste\u00a0: aucune enquête ne peut s’ouvrir avant.",
      sharedKeep: "Garder celle-ci",
      sharedKeepWhom: "Garder {email} et retirer les autres de sa boîte de messagerie",
      slips: {
        one: "{count} personne n’a pas d’adresse e-mail et participe par coupon\u00a0: dans une enquête par e-mail, avec l’un de ses coupons de remplacement.",
        other:
          "{count} personnes n’ont pas d’adresse e-mail et participent par coupon\u00a0: dans une enquête par e-mail, chacune avec l’un de ses coupons de remplacement.",
      },
      undo: {
        title: "La dernière modification peut être annulée jusqu’au {when}",
        counts:
          "Personnes ajoutées\u00a0: {added}\u00a0; modifiées\u00a0: {updated}\u00a0; retirées\u00a0: {removed}.",
        text: "Une personne effacée depuis reste effacée, et une personne modifiée à la main depuis reste telle quelle.",
        button: "Annuler la modification",
      },
      count: { one: "{count} personne", other: "{count} personnes" },
      short: {
        one: "Il en manque encore {count}\u00a0: une enquête s’ouvre avec {threshold} personnes au moins dans chaque service.",
        other:
          "Il en manque encore {count}\u00a0: une enquête s’ouvre avec {threshold} personnes au moins dans chaque service.",
      },
      enough: {
        one: "C’est assez pour ouvrir une enquête\u00a0: il en faut {count} au moins.",
        other: "C’est assez pour ouvrir une enquête\u00a0: il en faut {count} au moins.",
      },
    },
    people: {
      title: "Personnes",
      search: "Nom ou adresse",
      searchButton: "Chercher",
      found: {
        one: "{count} personne avec «\u00a0{search}\u00a0»",
        other: "{count} personnes avec «\u00a0{search}\u00a0»",
      },
      showAll: "Afficher tout le monde",
      person: "Personne",
      department: "Service",
      remove: "Retirer",
      removeWhom: "Retirer {email}",
      change: "Modifier",
      changeWhom: "Modifier {email}",
      erase: "Effacer",
      eraseWhom: "Effacer {email} partout",
      pages: "Pages de la liste des personnes",
      previous: "Page précédente",
      page: "Page {page} sur {pages}",
      next: "Page suivante",
    },
    otherSpellings: {
      one: "Également enregistrée sous une autre orthographe de la même boîte de messagerie, que l’effacement atteint aussi\u00a0: {addresses}",
      other:
        "Également enregistrée sous {count} autres orthographes de la même boîte de messagerie, que l’effacement atteint aussi\u00a0: {addresses}",
    },
    add: {
      title: "Ajouter une personne à la main",
      email: frame.shared.email,
      department: "Service",
      choose: "Choisir",
      name: "Nom",
      nameHint: "Facultatif. Sert à saluer la personne dans les e-mails.",
      button: "Ajouter à la liste des personnes",
    },
    example: {
      caption: "Exemple de liste des personnes",
      firstName: "Anna Keller",
      secondName: "Ben Osei",
      download: frame.shared.upload.example,
    },
    ...importing,
    entry: {
      documentTitle: "Modifier les données d’une personne - Tandem",
      title: "Modifier les données d’une personne",
      lead: "Cela vaut à partir de la prochaine enquête. Une enquête ouverte garde les personnes avec lesquelles elle a été ouverte.",
      emailHint: "Laissez ce champ vide pour une personne qui n’en a pas et participe par coupon.",
      language: "Langue",
      languageHint: "Un code comme en ou de. Vide\u00a0: la langue de l’organisation.",
      button: "Enregistrer",
      cancel: "Annuler",
      gone: "Cette personne n’est plus dans la liste des personnes.",
    },
    problems: {
      "address-missing": "Il n’y a ni adresse e-mail ni nom.",
      "address-unusable": "«\u00a0{value}\u00a0» n’est pas une adresse à laquelle un e-mail peut arriver.",
      "department-missing": "Le service manque.",
      "department-unknown": "«\u00a0{value}\u00a0» n’est ni {first} ni {second}.",
      duplicate: "{value} figure déjà à la ligne {line}\u00a0; c’est cette ligne qui compte.",
      "duplicate-elsewhere":
        "{value} figure déjà à la ligne {line}, dans l’autre service\u00a0; c’est cette ligne qui compte.",
      "duplicate-name":
        "{value} figure déjà à la ligne {line}, et aucune adresse e-mail ne distingue les deux\u00a0; c’est cette ligne qui compte.",
      "quote-stray": "Un guillemet isolé a été laissé de côté.",
      "name-garbled":
        "Des lettres du nom semblent altérées\u00a0: le fichier a été enregistré un jour dans le mauvais codage.",
      "name-too-long": "Le nom dépasse 120 caractères et a été coupé.",
      "language-unknown":
        "«\u00a0{value}\u00a0» n’est pas une langue\u00a0; utilisez un code comme en ou de. Le champ est resté vide.",
    },
  },
  done: {
    added: "{email} est maintenant dans la liste des personnes.",
    removed: "{email} n’est plus dans la liste des personnes.",
    removedBefore: "Cette personne avait déjà été retirée.",
    changed: "Les données de la personne ont été modifiées.",
    undone:
      "La modification a été annulée. Remises dans la liste\u00a0: {putBack}\u00a0; rétablies\u00a0: {changedBack}\u00a0; retirées de nouveau\u00a0: {removed}.",
    notUndone: "Il n’y a plus rien à annuler.",
    kept: "{email} reste, les autres adresses de cette boîte de messagerie ont été retirées.",
    leavingRemoved: { one: "{count} personne a été retirée.", other: "{count} personnes ont été retirées." },
    leavingKept: "Les personnes absentes du fichier restent dans la liste des personnes.",
    imported: "La liste des personnes a été importée.",
    importedCounts:
      "La liste des personnes a été importée. Personnes ajoutées\u00a0: {added}\u00a0; modifiées\u00a0: {updated}\u00a0; retirées\u00a0: {removed}.",
    rowsLeftOut: {
      one: "{counts} {count} ligne a été laissée de côté.",
      other: "{counts} {count} lignes ont été laissées de côté.",
    },
  },
  heldForUndo: "une modification de la liste des personnes qui peut être annulée pendant un jour",
  heldInMapping: "la manière dont le dernier fichier d’une liste des personnes a été lu",
  alreadyThere: "Cette adresse est déjà dans la liste des personnes, service {department}.",
  sharedMailbox: {
    problem:
      "La liste des personnes contient une même boîte de messagerie sous deux orthographes. Sa page les énumère.",
    remedy:
      "Retirez l’une des deux de la liste des personnes\u00a0: avec les deux, une personne pourrait répondre deux fois.",
  },
  upload: {
    missing: frame.shared.upload.missing,
    empty: "Le fichier est vide. Exportez-le de nouveau, avec une ligne par personne.",
    workbook:
      "Ce classeur ne peut pas être ouvert\u00a0: il est abîmé, ou protégé par un mot de passe. Enregistrez-le de nouveau sans mot de passe, ou au format CSV, puis choisissez ce fichier.",
    "workbook-too-large":
      "Ce classeur est trop volumineux une fois décompressé. Laissez de côté les colonnes et les feuilles inutiles, ou enregistrez-le au format CSV.",
    "not-text":
      "Ce n’est ni un fichier texte ni un classeur. Exportez la liste au format CSV ou Excel, puis choisissez ce fichier.",
    gone: "Ce fichier a déjà été importé ou écarté, ou son envoi date de plus d’un jour. Importez-le de nouveau.",
    notImported: "Le fichier n’a pas pu être importé. Envoyez-le de nouveau.",
    nobody: "Rien dans ce fichier ne peut être importé. Corrigez-le et envoyez-le de nouveau.",
  },
  unusable: {
    noRows: "Le fichier contient une ligne de noms de colonnes et rien en dessous.",
    noRowsRemedy: "Exportez-le de nouveau, avec une ligne par personne.",
    noHeader: "Aucune ligne ne nomme de colonne pour {missing}. La première contient\u00a0: {found}.",
    noHeaderEmpty: "Aucune ligne ne nomme de colonne pour {missing}. La première est vide.",
    noHeaderRemedy: "Mettez les noms de colonnes email et department sur une ligne au-dessus des personnes.",
    columnFound: "«\u00a0{title}\u00a0»",
  },
  progress: {
    reading: "Lecture du fichier",
    line: "Ligne {line} sur {lines}",
    importing: "Import de la liste des personnes",
    importingLine: "Lecture de la ligne {line} sur {lines}",
    storing: { one: "Enregistrement de {count} personne", other: "Enregistrement de {count} personnes" },
  },
});
