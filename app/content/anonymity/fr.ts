import { translationOf } from "~/content/translated";
import { en } from "./en";
import { findings } from "./fr/findings";
import { results } from "./fr/results";
import { saw } from "./fr/saw";
import { schema } from "./fr/schema";

export const fr = translationOf<typeof en>()({
  page: {
    documentTitle: "Anonymat - Tandem",
    title: "L’anonymat face aux attaques",
    lead: "Tandem compare des copies de ses propres fichiers à ce qu’il produit, nomme ce qui diffère, et essaie contre elles des attaques connues. Il ne juge pas ce qu’il ne compare à rien, comme les textes que les gens tapent.",
    hindered:
      "Depuis le {moment}, un autre programme tient la base de données ouverte, si bien que son journal ne peut pas être vidé. Depuis lors, le journal garde chaque changement un par un\u00a0: quiconque le copie peut lire dans quel ordre des codes ont été utilisés et des bulletins sont arrivés. Les clés des enquêtes qui se terminent entre-temps ne sont détruites qu’ensuite. Fermez les programmes qui lisent la base de données, comme un outil de consultation de bases de données ou une sauvegarde bloquée.",
    notYet: "Les attaques n’ont pas encore été lancées ici.",
    run: {
      title: "Lancer les attaques",
      button: "Attaquer la base de données maintenant",
      more: "Là où Tandem est installé, il peut attaquer davantage\u00a0: des sauvegardes, de préférence faites entre deux bulletins, des journaux, des exports, et ce que pourrait faire quiconque détient les fichiers de clé.",
      command: en.page.run.command,
      note: "La commande lit des copies et enregistre des nombres et des noms de fichiers, de tables et de colonnes, jamais qui une attaque a désigné. Elle se termine par 1 quand quelque chose diffère de ce que Tandem produit\u00a0; un résultat de 0 n’est pas une preuve.",
    },
    last: {
      at: "Dernier lancement le {moment}.",
      findings: "Non connus comme inoffensifs",
      holder: "Ce que pourrait faire quiconque détient les fichiers de clé",
      each: "Chaque attaque",
      table: "Chaque attaque et son résultat",
      attack: "Attaque",
      result: "Résultat",
      whatLinkIs:
        "Rattacher, c’est associer une personne, une adresse ou un code aux réponses d’un bulletin. Par le seul hasard, une paire par service serait juste.",
    },
    tables: {
      title: "Ce que les personnes interrogées laissent dans la base de données",
      readNow: "Lu à l’instant dans la base de données en service.",
      noSuchColumn:
        "Lu à l’instant dans la base de données en service. Il n’y a pas de colonne pour une heure, une adresse réseau, un appareil, une langue ou un nom.",
      unnumbered: "Les lignes n’ont pas de numéro\u00a0; des clés aléatoires les trient.",
      numbered: "Les lignes sont numérotées dans l’ordre d’arrivée.",
    },
  },
  unknownColumn: "Rien ne dit ce que c’est\u00a0: Tandem ne l’a pas créé.",
  work: {
    title: "Attaque de cette installation avec des copies de ses propres fichiers",
    looking: "Recherche d’ordres, d’heures, de restes et de valeurs communes",
    stopped:
      "L’attaque s’est arrêtée avant la fin. Exécutez npm run verify-anonymity là où Tandem est installé\u00a0: la commande dit pourquoi.",
  },
  findings,
  results,
  saw,
  schema,
});
