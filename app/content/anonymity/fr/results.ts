import { translationOf } from "~/content/translated";
import type { results as english } from "../en/results";

export const results = translationOf<typeof english>()({
  attacks: {
    "shared-values": "valeurs communes",
    "hidden-row-numbers": "numéros de ligne cachés",
    "page-and-overflow-page-order": "ordre sur les pages et les pages de débordement",
    "write-ahead-log": "journal d’écriture anticipée (WAL)",
    "remnants-after-deletion": "restes après suppression",
    "missing-secure-delete": "secure_delete manquant",
    "backup-difference": "différence entre sauvegardes",
    "time-columns": "colonnes contenant des heures",
    "claim-table-as-an-oracle": "table des codes comme oracle",
    "readable-ballots": "bulletins lisibles",
    "key-in-a-backup": "clé dans une sauvegarde",
    logs: "journaux",
    exports: "exports",
  },
  verdicts: {
    notTried: "Pas essayée.",
    links: "Rattachés à leurs réponses\u00a0: {count}.",
    exposes: "Trouvés alors qu’ils ne devraient pas être lisibles\u00a0: {count}.",
    pairs:
      "Paires formées d’une entrée de code et d’un bulletin, illisibles l’un et l’autre\u00a0: {count} (par hasard\u00a0: {luck}). Aucun rattachement.",
    nothing: "Rien.",
  },
  extent: {
    one: "dans {count} copie de la base de données avec {claims} entrées de code et {ballots} bulletins",
    other: "dans {count} copies de la base de données avec {claims} entrées de code et {ballots} bulletins",
  },
  linked: {
    result: "Personnes, adresses ou codes qui ont pu être rattachés à des réponses {extent}\u00a0: {count}.",
    advice:
      "Arrêtez Tandem, gardez les fichiers hors de portée de tous, et cherchez comment c’est arrivé avant qu’une enquête ne s’ouvre de nouveau. Dites-le aux personnes interrogées.",
  },
  exposed: {
    result:
      "Aucune attaque n’a rattaché une personne à des réponses, mais des éléments qui devraient être secrets étaient lisibles {extent}\u00a0: {count}.",
    advice: "Lisez ci-dessous ce qui a été trouvé, et détruisez les fichiers où cela se trouvait.",
  },
  found: {
    result: {
      one: "Aucune attaque n’a rattaché une personne à des réponses {extent}, mais {count} élément n’est pas connu comme inoffensif.",
      other:
        "Aucune attaque n’a rattaché une personne à des réponses {extent}, mais {count} éléments ne sont pas connus comme inoffensifs.",
    },
    advice:
      "Ci-dessous figurent pour chacun sa nature, son emplacement et ce qu’il faut faire. Relancez l’attaque quand ils auront disparu.",
  },
  where: "Où\u00a0: {places}.",
  whereMore: {
    one: "Où\u00a0: {places}, et à {count} autre endroit.",
    other: "Où\u00a0: {places}, et à {count} autres endroits.",
  },
  looked:
    "Rien n’a été trouvé qui diffère de ce que Tandem produit. Fichiers parcourus\u00a0: {files}, lignes de journaux\u00a0: {lines}, valeurs enregistrées\u00a0: {values}. Lignes contenant les mots d’une erreur, qui ne sont comparées à aucune liste\u00a0: {unchecked}.",
  empty: {
    noWave: "Il n’y avait rien à rattacher {extent}\u00a0: aucune enquête n’était ouverte.",
    nobodyAnswered: "Il n’y avait rien à rattacher {extent}\u00a0: personne n’avait encore répondu.",
    advice:
      "Relancez l’attaque pendant qu’une enquête est ouverte, avec des sauvegardes faites entre deux bulletins\u00a0: c’est alors qu’il y a quelque chose à trouver.",
  },
  good: {
    result:
      "Attaques qui ont pu être essayées\u00a0: {tried} sur {all}. Aucune n’a rattaché une personne à des réponses {extent}.",
    advice:
      "Seul est vérifié ce qui est comparé à autre chose\u00a0; README.md dans app/features/anonymity dit quoi est comparé à quoi. Le contrôle ne peut pas voir les textes que les gens tapent, les valeurs ordinaires à double sens, ce que d’autres gardent ailleurs, ni ce qui était là avant ou vient après.",
  },
  holder: {
    none: "Il n’y a pas de fichier de clé ici. Sans lui, ce que ces copies contiennent d’enquêtes terminées ne peut pas être ouvert.",
    sealed:
      "Enquêtes ouvertes dont les fichiers de clé sont ici\u00a0: {waves}. Quiconque les détient pourrait savoir à qui appartiennent des codes ({recognised}) et lesquels ont été utilisés ({claimed}), et obtenir un bulletin ou voter au nom d’autres. Les réponses restent scellées\u00a0: un dépositaire détient cette clé-là.",
    opens:
      "Enquêtes ouvertes dont les fichiers de clé sont ici\u00a0: {waves}. Quiconque les détient pourrait savoir à qui appartiennent des codes ({recognised}) et lesquels ont été utilisés ({claimed}), et obtenir un bulletin ou voter au nom d’autres. Cette personne pourrait ouvrir des bulletins ({opened}) et, avec ces copies, rattacher des personnes à leurs réponses ({linked}).",
  },
});
