import { translationOf } from "~/content/translated";
import type { findings as english } from "../en/findings";

const RESTORE =
  "Cherchez ce qui l’a provoqué, mettez-y fin, et restaurez la dernière sauvegarde qui n’en est pas touchée.";
const CHANGED =
  "Arrêtez Tandem et cherchez quel programme a écrit cela. Dites-le aux personnes interrogées si cela s’y trouvait pendant qu’elles répondaient.";
const OVERWRITE =
  "Cherchez quel programme a supprimé sans écraser. Tandem réécrit tout le fichier quand une enquête se termine.";
const REMOVE =
  "Si c’est à vous, déplacez-le dans un endroit à part, que Tandem n’utilise pas. Si personne ne le connaît, cherchez qui l’a créé.";

export const findings = translationOf<typeof english>()({
  foreignMigrations: {
    what: "La liste des changements de structure n’est pas celle de cette version ni d’une version antérieure.",
    todo: "Examinez-la avec la version de Tandem qui l’a produite. Si c’était celle-ci, restaurez la dernière sauvegarde.",
  },
  objectAdded: {
    what: "Tandem ne crée aucun objet nommé {name}, de type «\u00a0{kind}\u00a0»\u00a0: un tel objet peut garder ou copier ce qu’envoient les personnes interrogées.",
    todo: RESTORE,
  },
  objectChanged: {
    what: "L’objet {name}, de type «\u00a0{kind}\u00a0», n’est pas tel que Tandem le crée.",
    todo: RESTORE,
  },
  objectMissing: { what: "L’objet {name}, de type «\u00a0{kind}\u00a0», manque.", todo: RESTORE },
  counterUnknown: {
    what: "Parmi les compteurs de SQLite, il y en a un pour {table} qui n’appartient à aucune table que Tandem compte.",
    todo: RESTORE,
  },
  headerField: {
    what: "Le champ {field} de l’en-tête du fichier n’est pas tel que Tandem le laisse.",
    todo: RESTORE,
  },
  damaged: {
    what: "La base de données est endommagée\u00a0: la vérification propre à SQLite échoue.",
    todo: "Restaurez la dernière sauvegarde.",
  },
  bytesAfterEnd: {
    what: "Il y a quelque chose dans le fichier après la fin de la base de données.",
    todo: RESTORE,
  },
  unusedPagesFilled: {
    what: "Des pages que rien n’utilise contiennent quelque chose qui a été supprimé.",
    todo: OVERWRITE,
  },
  gapsFilled: {
    what: "Des intervalles entre les lignes contiennent quelque chose qui a été supprimé.",
    todo: OVERWRITE,
  },
  hiddenFields: {
    what: "Des lignes de {table} contiennent plus que la table n’a de colonnes\u00a0; SQLite ne le montre pas.",
    todo: RESTORE,
  },
  foreignLogPages: {
    what: "Le journal d’écriture anticipée contient des pages que SQLite n’y a pas écrites.",
    todo: "Arrêtez Tandem, ce qui vide le journal, et cherchez quel programme y a écrit.",
  },
  valueForm: {
    what: "{table}.{column} contient des valeurs d’une forme que Tandem n’y enregistre pas\u00a0: {count}.",
    todo: CHANGED,
  },
  valueType: {
    what: "{table}.{column} contient des valeurs d’un autre type que celui de la colonne\u00a0: {count}.",
    todo: CHANGED,
  },
  macsMissing: {
    what: "Certaines lignes de {table} ont un MAC, et d’autres de la même enquête n’en ont pas.",
    todo: CHANGED,
  },
  mailOrder: {
    what: "Les invitations n’attendent pas dans l’ordre des clés aléatoires dans lequel Tandem les met en file.",
    todo: CHANGED,
  },
  repeated: {
    what: "{table}.{column} devrait être aléatoire, mais des valeurs s’y ressemblent en partie.",
    todo: CHANGED,
  },
  lowEntropy: {
    what: "{table}.{column} devrait être aléatoire, mais des valeurs y sont complétées ou lisibles.",
    todo: CHANGED,
  },
  counted: {
    what: "{table}.{column} devrait être aléatoire, mais des nombres y sont proches les uns des autres, comme ceux d’un compteur ou d’une heure.",
    todo: CHANGED,
  },
  regular: {
    what: "{table}.{column} devrait être aléatoire, mais ses valeurs se suivent à distances régulières.",
    todo: CHANGED,
  },
  timed: {
    what: "{table}.{column} devrait être aléatoire, mais contient des heures de l’enquête.",
    todo: CHANGED,
  },
  sorted: {
    what: "{table}.{column} devrait être aléatoire, mais est trié dans l’ordre des lignes.",
    todo: CHANGED,
  },
  arrivesSorted: {
    what: "Les clés de {table} croissent ou décroissent au fil de l’arrivée des lignes.",
    todo: CHANGED,
  },
  elsewhere: {
    what: "{table}.{column} répète ce qui se trouve dans {otherTable}.{otherColumn}, ou une partie.",
    todo: CHANGED,
  },
  derived: {
    what: "{table}.{column} contient ce qui peut se calculer à partir de {otherTable}.{otherColumn}\u00a0: quiconque sait comment peut apparier leurs lignes.",
    todo: CHANGED,
  },
  rowNumbers: {
    what: "Des lignes de {table} portent des numéros cachés que Tandem ne leur donne pas\u00a0: ils peuvent contenir une heure ou un ordre.",
    todo: CHANGED,
  },
  notWritten: {
    what: "{table}.{column} contient des valeurs qui ne s’accordent pas avec le reste de ce que Tandem enregistre, ou qu’il n’y écrit pas\u00a0: {count}.",
    todo: CHANGED,
  },
  mailsUneven: {
    what: "Des messages ({message}) ne sont pas mis en file comme Tandem le fait\u00a0: pour toutes les personnes invitées, tous à la fois.",
    todo: CHANGED,
  },
  partElsewhere: {
    what: "{table}.{column} répète le début ou la fin d’une valeur venue d’une personne interrogée.",
    todo: CHANGED,
  },
  notFromKey: {
    what: "Lignes de {table} qui ne peuvent pas être obtenues avec le fichier de clé de l’enquête\u00a0: {count}. Tandem ne les a pas écrites telles qu’elles sont.",
    todo: "Lisez la page de l’enquête, qui dit ce qui a été modifié, et cherchez quel programme écrit dans la base de données.",
  },
  fileUnknown: {
    what: "Il y a ici quelque chose qui ne correspond à rien de ce que Tandem crée.",
    todo: REMOVE,
  },
  readableByOthers: {
    what: "D’autres comptes de cette machine peuvent lire un fichier ou un répertoire.",
    todo: "Exécutez chmod 600 sur les fichiers et chmod 700 sur les répertoires, et cherchez qui a pu faire une copie.",
  },
  fileLinked: {
    what: "Le fichier a un second nom ailleurs.",
    todo: "Trouvez-le (find / -samefile FICHIER), supprimez-le, et cherchez qui l’a créé.",
  },
  fileTooLarge: { what: "Le fichier est plus grand que Tandem ne le fait.", todo: REMOVE },
  fileContent: {
    what: "Le fichier ne contient pas ce que dit son nom.",
    todo: REMOVE,
  },
  fileLeft: {
    what: "Un fichier que Tandem ne crée que pour un instant se trouve ici depuis plus d’une heure\u00a0: un arrêt brutal l’a laissé.",
    todo: "Assurez-vous qu’aucune sauvegarde ni restauration n’est en cours, puis supprimez-le.",
  },
  fileDate: {
    what: "La date du fichier est dans le futur, ou antérieure à l’existence de Tandem.",
    todo: "Réglez l’horloge de la machine. Si elle est juste, cherchez qui a changé la date.",
  },
  keyOfNoWave: {
    what: "Un fichier de clé se trouve ici, et aucune enquête de ce nom n’est en cours\u00a0: il ouvre des bulletins dans des copies de la base de données.",
    todo: "Si une sauvegarde a été restaurée, lisez ce que la restauration a dit de cette enquête. Si l’enquête s’est terminée alors qu’un autre programme avait la base de données ouverte, fermez ce programme\u00a0: Tandem détruit alors le fichier. Sinon, détruisez-le.",
  },
  keyFileForm: {
    what: "Le fichier de clé contient quelque chose que Tandem n’y écrit pas, ou est endommagé.",
    todo: REMOVE,
  },
  keyFound: {
    what: "Un fichier contient une clé, qui ouvre des bulletins ou des codes.",
    todo: "Détruisez-le ainsi que toutes ses copies. Si son enquête est en cours, annulez-la\u00a0: quiconque a eu le fichier a pu le lire ou s’en servir.",
  },
  codeFound: {
    what: "Un fichier contient des codes de personnes invitées.",
    todo: "Détruisez-le ainsi que toutes ses copies, et cherchez quel programme l’a écrit. Quiconque l’a lu a pu répondre à leur place.",
  },
  fileUnread: {
    what: "Un fichier n’a pas pu être lu\u00a0; personne ne sait donc ce qu’il contient.",
    todo: "Permettez à ce compte de le lire, ou déplacez-le.",
  },
  lineUnknown: {
    what: "Un journal contient des lignes que Tandem n’écrit pas.",
    todo: "N’indiquez que des journaux de Tandem. Si c’en est un, cherchez quel programme ou quelle modification de Tandem a écrit la ligne.",
  },
  lineTells: {
    what: "Des lignes d’un journal disent de qui ou de quoi il s’agit\u00a0: une adresse, un code, une clé, une requête d’une personne interrogée.",
    todo: "Détruisez le journal, et cherchez ce qui a écrit la ligne\u00a0: Tandem ne l’écrit pas.",
  },
});
