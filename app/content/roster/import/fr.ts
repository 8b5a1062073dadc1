import { fr as frame } from "~/content/frame/fr";
import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const fr = translationOf<typeof en>()({
  import: {
    documentTitle: "Importer une liste de personnes - Tandem",
    title: "Importer une liste de personnes",
    lead: "Vous voyez toutes les personnes que le fichier ajouterait, modifierait ou laisserait de côté avant que quoi que ce soit soit enregistré.",
    file: "Fichier CSV ou Excel",
    fileHint:
      "Tel que l’exporte votre système RH, votre annuaire ou votre tableur\u00a0: .csv, .xlsx, .xls, .ods ou .txt.",
    button: frame.shared.upload.check,
    reading: "Lecture du fichier",
    format: frame.shared.upload.format,
    formatText:
      "Une ligne nomme les colonnes, dans n’importe quel ordre, en anglais, en allemand, en français ou en espagnol\u00a0: {email} et {department} sont nécessaires, {name} et {language} sont facultatives. Prénom et nom peuvent se trouver dans deux colonnes. Les autres colonnes sont ignorées et ne sont pas enregistrées. Si les services ne s’appellent pas {first} et {second} dans le fichier, vous indiquez une fois lequel est lequel.",
    tooLarge:
      "Le fichier dépasse 15 Mo. Laissez de côté les colonnes inutiles, ou partagez-le en plusieurs fichiers.",
  },
  mapping: {
    documentTitle: "Colonnes et services - Tandem",
    title: "Comment faut-il lire ce fichier\u00a0?",
    lead: "Rien d’{file} n’est encore enregistré dans la liste des personnes. Ce que vous indiquez ici est retenu pour le prochain fichier.",
    encoding: "Ces noms sont-ils bien écrits\u00a0?",
    encodingHint:
      "Le fichier ne dit pas comment ses lettres sont codées. Choisissez la ligne où les noms sont corrects. S’il n’y en a pas, enregistrez de nouveau le fichier au format CSV UTF-8.",
    encodingChoice: "{names} ({encoding})",
    columns: "À quoi correspond chaque colonne\u00a0?",
    none: "Aucune colonne",
    column: "Colonne {number}",
    columnSample: "{title} (par exemple {sample})",
    email: frame.shared.email,
    emailHint: "Les personnes qui n’en ont pas participent par coupon\u00a0; il faut alors leur nom.",
    department: "Service",
    name: "Nom complet",
    firstName: "Prénom",
    lastName: "Nom de famille",
    language: "Langue",
    departments: "Qui appartient à quel service\u00a0?",
    departmentsHint:
      "Une ligne par orthographe trouvée dans le fichier. Les personnes d’autres services ne comptent pas.",
    spelling: { one: "{value} ({count} ligne)", other: "{value} ({count} lignes)" },
    elsewhere: "Un autre service",
    moreSpellings: {
      one: "{count} orthographe plus rare compte comme un autre service.",
      other: "{count} orthographes plus rares comptent comme un autre service.",
    },
    button: "Montrer ce qui changerait",
    beginning: "Les premières lignes du fichier",
    problems: {
      department: "Choisissez la colonne qui contient le service.",
      email:
        "Choisissez la colonne des adresses e-mail, ou une colonne de noms pour les personnes qui n’en ont pas.",
      twice: "Cette colonne est choisie deux fois. Chacune ne peut servir qu’à une chose.",
      departments: "Une orthographe au moins doit désigner l’un des deux services.",
    },
  },
  preview: {
    documentTitle: "Vérifier la liste des personnes - Tandem",
    title: frame.shared.upload.preview,
    lead: "Rien d’{file} n’est encore enregistré dans la liste des personnes.",
    unreadable: "Ce fichier ne peut pas être lu",
    caption: "Ce que ferait l’import de ce fichier",
    people: "Personnes",
    inFile: "Dans le fichier",
    added: "Nouvelles",
    updated: "Modifiées",
    unchanged: "Inchangées",
    absent: "Dans la liste enregistrée, mais pas dans ce fichier",
    absentStay:
      "Elles restent dans la liste des personnes. Après l’import, on vous demande s’il faut les retirer.",
    slips: "Sans adresse e-mail",
    slipsText:
      "Elles participent avec un coupon imprimé. Planifiez l’enquête par coupons\u00a0; dans une enquête par e-mail, il faut à chacune un coupon de remplacement.",
    nothingChanges: "Rien ne changerait dans la liste des personnes.",
    moved: {
      one: "{count} personne change de service.",
      other: "{count} personnes changent de service.",
    },
    ignored: {
      one: "Ignorée et non enregistrée\u00a0: {count} colonne ({columns}).",
      other: "Ignorées et non enregistrées\u00a0: {count} colonnes ({columns}).",
    },
    elsewhere: {
      one: "{count} ligne concerne une personne d’un autre service et ne compte pas.",
      other: "{count} lignes concernent des personnes d’autres services et ne comptent pas.",
    },
    above: {
      one: "{count} ligne au-dessus des noms de colonnes a été sautée.",
      other: "{count} lignes au-dessus des noms de colonnes ont été sautées.",
    },
    nothingUsable: "Aucune ligne de ce fichier ne peut être importée",
    nothingUsableText: "La liste ci-dessous dit pourquoi, ligne par ligne.",
    rowsLeftOut: {
      one: "{count} ligne est laissée de côté",
      other: "{count} lignes sont laissées de côté",
    },
    rowsLeftOutText:
      "Les autres peuvent être importées. Vous pouvez aussi corriger le fichier et l’envoyer de nouveau\u00a0; la liste ci-dessous dit où.",
    leftOut: "Laissées de côté",
    leftOutCaption: "Lignes laissées de côté",
    warnings: "Importées, avec une remarque",
    warningsCaption: "Lignes importées avec une remarque",
    line: "Ligne",
    problem: frame.shared.upload.problem,
    listed: "{list}\u00a0: {count}",
    more: "{shown} sur {total} sont affichées.",
    all: "Tout afficher",
    back: "Retour à l’aperçu complet",
    page: "Page {page} sur {pages}",
    previous: "Précédent",
    next: "Suivant",
    noAddress: "pas d’adresse e-mail",
    none: "rien",
    fields: { name: "Nom", email: "E-mail", departmentIndex: "Service", language: "Langue" },
    change: "{field}\u00a0: {before} → {after}",
    changeReading: "Modifier les colonnes et les services",
    accept: { one: "Importer {count} personne", other: "Importer {count} personnes" },
    accepting: "Import en cours",
    discard: "Écarter ce fichier",
    chooseAnother: frame.shared.upload.other,
  },
  leaving: {
    documentTitle: "Personnes absentes du fichier - Tandem",
    title: {
      one: "{count} personne est absente du fichier",
      other: "{count} personnes sont absentes du fichier",
    },
    lead: "{file} a été importé. Ces personnes sont dans la liste enregistrée et pas dans ce fichier. Ne les retirez que si elles sont parties\u00a0: elles ne seront pas invitées à la prochaine enquête. D’une enquête ouverte, elles ne reçoivent plus d’e-mail\u00a0; leur lien reste valable.",
    number: "Combien de personnes voulez-vous retirer\u00a0?",
    numberHint:
      "Saisissez {count} pour retirer toutes les personnes de cette liste. Vous pouvez l’annuler pendant un jour.",
    numberProblem: "Saisissez le nombre {count} si vous voulez toutes les retirer\u00a0; sinon, gardez-les.",
    remove: { one: "Retirer {count} personne", other: "Retirer {count} personnes" },
    keep: "Les garder",
  },
});
