import { translationOf } from "~/content/translated";
import type { saw as english } from "../en/saw";

export const saw = translationOf<typeof english>()({
  onlyOneCopy: "Il n’y a qu’une copie à examiner.",
  betweenCopies:
    "Copies comparées\u00a0: {copies}. Entrées de code modifiées entre elles\u00a0: {claims}. Bulletins arrivés\u00a0: {ballots}.",
  rowsUnnumbered: "Aucune des deux tables ne numérote ses lignes.",
  ballotsByRowNumber: "Bulletins dont l’ordre se lit dans leur numéro de ligne\u00a0: {count}.",
  ballotsByOverflowPage: "Bulletins dont l’ordre se lit dans leur page de débordement\u00a0: {count}.",
  ballotsByPlace: "Bulletins dont l’ordre se lit dans leur place sur la page\u00a0: {count}.",
  ballotsByKeys: "Les bulletins sont dans l’ordre de leurs clés aléatoires, qui n’est celui de personne.",
  claimsByRowNumber: "Entrées de code dont l’ordre se lit dans leur numéro de ligne\u00a0: {count}.",
  claimsByOverflowPage: "Entrées de code dont l’ordre se lit dans leur page de débordement\u00a0: {count}.",
  claimsByPlace: "Entrées de code dont l’ordre se lit dans leur place sur la page\u00a0: {count}.",
  claimsByKeys:
    "Les entrées de code sont dans l’ordre de leurs clés aléatoires, qui n’est celui de personne.",
  unusedPages:
    "Pages inutilisées\u00a0: {unused}, dont encore remplies\u00a0: {filled}. Pages d’un passage antérieur que le journal garde\u00a0: {leftovers}.",
  bytesBetweenRows:
    "Octets entre les lignes, remplis de quelque chose de supprimé ou de déplacé\u00a0: {bytes}.",
  personsWithAnswers: "Lignes qui contiennent une personne et des réponses\u00a0: {count}.",
  nothingShared: "Aucune entrée de code et aucun bulletin n’ont de valeur en commun.",
  valuesShared: "Entrées de code et bulletins qui ont une valeur en commun\u00a0: {count}.",
  noneGiven: "Aucun n’a été indiqué.",
  lines:
    "Lignes lues\u00a0: {lines}, fichiers\u00a0: {files}. Éléments trouvés\u00a0: codes\u00a0: {codes}, jetons\u00a0: {tokens}, requêtes de personnes interrogées\u00a0: {requests}.",
  noTimes: "Aucune colonne et aucune clé ne disent quand un bulletin est arrivé.",
  timesIn: "Des heures se trouvent dans {columns}.",
  logEmpty: "Le journal est vide.",
  logHolds:
    "Pages dans le journal\u00a0: {pages}. Changements auxquels elles appartiennent\u00a0: {changes}.",
  claimsRecognised: "Entrées de code reconnaissables\u00a0: {recognised} sur {claims}.",
  ballotsReadable: "Bulletins lisibles\u00a0: {opened} sur {ballots}.",
  noKeys: "Fichiers lus\u00a0: {files}. Aucun n’est un fichier de clé en clair ni n’en contient un.",
  keysFound: "Fichiers de clé parmi les copies\u00a0: {keys}.",
});
