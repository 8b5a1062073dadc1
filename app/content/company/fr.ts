import { fr as frame } from "~/content/frame/fr";
import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const fr = translationOf<typeof en>()({
  page: {
    pairs: {
      documentTitle: "Paires de services - Tandem",
      title: "Paires de services",
      lead: "Chaque paire a sa liste des personnes, ses enquêtes, ses rapports et ses plans. Les paires ne sont ni comparées ni classées.",
      pair: "Paire",
      lastResult: "Dernier résultat",
      score: "Score, très probablement dans la fourchette",
      demonstration: "Démonstration",
      archived: "Archivée",
      result: "{stage}, {quarter}",
      scoreAndRange: "{value}, {range}",
      noneYet: "Aucun pour l’instant",
      change: "Modifier",
      changeWhich: "Modifier {name}",
      add: "Ajouter une paire",
      addText:
        "Une autre division, un autre pays, ou deux autres services. Ventes et Marketing, quelle que soit la langue de leur nom, sont interrogés sur les leads et les clients\u00a0; tous les autres le sont dans des termes qui conviennent à deux services quelconques dépendant l’un de l’autre. Personne ne peut figurer dans deux enquêtes ouvertes en même temps.",
      addButton: "Ajouter cette paire",
    },
    pair: {
      documentTitle: "Modifier une paire de services - Tandem",
      title: "Modifier {name}",
      lead: "De nouveaux noms valent à partir de la prochaine enquête. Ce qui a été publié garde les noms sous lesquels les questions ont été posées. Le libellé des affirmations reste celui de la première enquête.",
      first: "Premier service",
      firstHint: "Par exemple Ventes, ou Produit",
      second: "Second service",
      secondHint: "Par exemple Marketing, ou Développement",
      name: "Nom de la paire",
      nameHint: "Tel qu’il figure dans les listes, par exemple «\u00a0Ventes et Marketing, Autriche\u00a0»",
      save: "Enregistrer",
      delete: "Supprimer",
      deleteText: "Sa liste des personnes et ses enquêtes planifiées sont supprimées avec elle.",
      kept: {
        asked:
          "Elle ne peut plus être supprimée\u00a0: l’une de ses enquêtes a été ouverte, et ses résultats restent.",
        only: "Elle ne peut pas être supprimée\u00a0: c’est la seule paire. Changez plutôt ses noms.",
        demonstration: "Elle appartient à la démonstration, que l’on retire depuis la page d’accueil.",
      },
      deleteButton: "Supprimer cette paire",
      archive: "Archiver",
      archiveText:
        "Rien n’est perdu\u00a0: enquêtes, rapports, plans et exports restent lisibles, et les dépositaires des clés d’une enquête close peuvent toujours venir. Plus aucune enquête n’est proposée ni planifiée pour elle, et elle figure en dernier dans les listes. Elle peut être rétablie à tout moment.",
      archiveButton: "Archiver cette paire",
      notArchived: {
        planned:
          "Elle peut être archivée quand aucune enquête n’est planifiée\u00a0: annulez d’abord l’enquête planifiée.",
        open: "Elle peut être archivée quand aucune enquête n’est ouverte\u00a0: attendez que l’enquête ouverte soit close.",
        unused:
          "Elle peut être archivée dès qu’une de ses enquêtes a été ouverte. Jusque-là, elle peut être supprimée.",
      },
      archivedSince:
        "Archivée depuis le {day}. Aucune enquête n’est proposée ni planifiée pour elle\u00a0; tout ce qui la concerne reste lisible.",
      bringBack: "La rétablir",
    },
    settings: {
      documentTitle: "Organisation - Tandem",
      back: "Protection des données",
      title: "Organisation",
      lead: "Le nom, le fuseau horaire, le contact et la durée de conservation des données.",
      saved:
        "Les réglages sont enregistrés. La durée de conservation est appliquée une fois par jour, la prochaine fois après minuit.",
      name: "Nom de l’organisation",
      language: "Langue",
      languageHint: "Pour celles et ceux dont la langue ne figure pas dans la liste des personnes.",
      timeZone: "Fuseau horaire",
      timeZoneHint:
        "Celui dans lequel les dates sont choisies et indiquées\u00a0: sur les pages, dans les messages, sur les coupons et les affiches, dans les calendriers. Les enquêtes ouvertes gardent celui dans lequel elles ont été annoncées\u00a0; celles qui sont prévues s’ouvrent au même instant qu’avant\u00a0: vérifiez donc leurs dates.",
      contact: "À qui le personnel peut s’adresser au sujet de ses données",
      contactHint:
        "Nom, adresse ou téléphone de la personne chargée de la protection des données. Cela figure dans le document imprimé et, avec ses règles, sur la page de chaque enquête\u00a0: nommez une fonction plutôt qu’une personne.",
      kept: "Durée de conservation des données",
      rosterKept: "Supprimer une liste des personnes après ce nombre de mois",
      rosterKeptHint:
        "À compter de la fin de la dernière enquête, ou du dernier import s’il est plus récent. Vide\u00a0: jusqu’à ce que les RH la suppriment. Jamais tant qu’une enquête est planifiée ou ouverte.",
      commentsKept: "Supprimer les commentaires après ce nombre de mois",
      commentsKeptHint:
        "À compter de la fin de leur enquête. Vide\u00a0: ils restent. Les chiffres ne changent pas.",
      save: "Enregistrer",
    },
  },
  together: {
    all: "Les {of} paires ensemble\u00a0: {value} points, dans une fourchette très probable de {range}. Chacune pèse autant\u00a0; une paire sans score publié n’en fait pas partie.",
    some: "{of} paires sur {all} ensemble\u00a0: {value} points, dans une fourchette très probable de {range}. Chacune pèse autant\u00a0; une paire sans score publié n’en fait pas partie.",
  },
  problems: {
    organisation: "Saisissez le nom de votre organisation.",
    firstDepartment: "Saisissez le nom du premier service.",
    secondDepartment: "Saisissez le nom du second service.",
    ownName: "Saisissez votre nom.",
    email: frame.forms.noAddress,
    pairName: "Saisissez un nom qui distingue cette paire des autres, par exemple avec son pays.",
    taken: "Une autre paire de services porte déjà ce nom.",
    "same-department": "Les deux services doivent porter des noms différents.",
    exchanged:
      "C’est actuellement le nom de l’autre service. Avec lui, toutes les personnes et tous les résultats changeraient de côté. Si seul l’ordre vous gêne, laissez les noms tels quels. Si des personnes sont dans le mauvais service, importez de nouveau la liste des personnes.",
    language: "Choisissez une langue.",
    timeZone: "Choisissez un fuseau horaire dans la liste.",
    months: "Saisissez un nombre entier de mois de 1 à 120, ou laissez vide pour tout conserver.",
  },
});
