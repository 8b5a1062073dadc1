import type { TextTree } from "~/content/translated";
import type { Stage } from "~/domain/report/report";

export const fr = {
  page: {
    skipToContent: "Aller au contenu",
    copy: {
      button: "Copier",
      done: "Copié.",
      byHand: "Le texte est sélectionné\u00a0: copiez-le au clavier ou par le menu.",
    },
    problems: { title: "Il y a un problème" },
    work: {
      documentTitle: "En cours - Tandem",
      starting: "Démarrage",
    },
    duration: {
      minutes: { one: "{count} minute", other: "{count} minutes" },
      hours: { one: "{count} heure", other: "{count} heures" },
      days: { one: "{count} jour", other: "{count} jours" },
    },
    masthead: {
      main: "Principal",
      menu: "Menu",
      signOut: "Se déconnecter",
      yourAccount: "Votre compte",
      pair: "Paire de services",
      show: "Montrer",
      groups: { survey: "Enquête", results: "Résultats et plan", settings: "Réglages" },
      links: {
        export: "Export",
        history: "Importer des résultats antérieurs",
        pairs: "Paires de services",
        organisation: "Organisation",
        waves: "Enquêtes",
        trends: "Évolution",
        roster: "Liste des personnes",
        target: "Objectif",
        interventions: "Actions",
        method: "Méthode",
        privacy: "Protection des données",
        anonymity: "Anonymat",
        accounts: "Comptes",
        connections: "Interfaces",
      },
    },
    charts: {
      sameNumbers: "Les mêmes chiffres en tableau",
      asTable: "{title}, en tableau",
    },
    paper: { label: "Papier\u00a0:", printer: "celui de l’imprimante", a4: "A4", letter: "US Letter" },
    notShown: "non montré",
    stages: {
      undefined: "Indéfinie",
      defined: "Définie",
      aligned: "Alignée",
      integrated: "Intégrée",
    } as const satisfies Readonly<Record<Stage, string>>,
  },
  work: {
    over: "C’est terminé, ou le serveur a été redémarré entre-temps.",
    crashed:
      "Une erreur l’a arrêté\u00a0; le serveur l’a consignée. Rien n’est fait à moitié\u00a0; réessayez.",
  },
  restored:
    "Cette enquête a été restaurée à partir d’une sauvegarde le {when}, alors qu’elle était ouverte. Les bulletins déposés après cette sauvegarde manquent.",
  topicTitles: [
    "Aucun thème",
    "Un thème",
    "Deux thèmes",
    "Trois thèmes",
    "Quatre thèmes",
    "Cinq thèmes",
    "Six thèmes",
    "Sept thèmes",
    "Huit thèmes",
    "Neuf thèmes",
    "Dix thèmes",
  ],
  manyTopics: { one: "{count} thème", other: "{count} thèmes" },
  numberWords: ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"],
  shared: {
    email: "Adresse e-mail",
    backToWave: "Retour à l’enquête",
    wave: "Enquête {quarter}",
    whatIsPrinted: "Ce qui sera imprimé",
    upload: {
      check: "Vérifier le fichier",
      format: "À quoi le fichier doit ressembler",
      example: "Télécharger cet exemple au format CSV",
      preview: "Vérifier avant d’importer",
      problem: "Ce qui ne va pas",
      other: "Choisir un autre fichier",
      missing: "Choisissez un fichier.",
    },
  },
  forms: {
    noAddress: "Saisissez une adresse e-mail, par exemple name@example.org.",
    tooLong: "Utilisez {maximum} caractères au plus.",
    addressTooLong: "Cette adresse est trop longue.",
    incomplete: "Cette demande est incomplète. Revenez en arrière et réessayez.",
  },
} as const satisfies TextTree;
