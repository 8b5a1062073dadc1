import { fr as home } from "~/content/home/fr";
import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const fr = translationOf<typeof en>()({
  wave: "{quarter} ({first} et {second})",
  subject: {
    "will-open": "Ouverture le {opens}\u00a0: l’enquête {wave}",
    "could-not-open": "En attente de vous\u00a0: l’enquête {wave} ne s’est pas ouverte",
    lapsed: "Abandonnée\u00a0: l’enquête {wave} ne s’est pas ouverte",
    "refused-addresses": "Adresses refusées\u00a0: l’enquête {wave}",
    "holders-awaited": "Dépositaires de clé attendus\u00a0: l’enquête {wave}",
    opened: "Ouverte\u00a0: l’enquête {wave}",
    "half-time": "Mi-parcours\u00a0: l’enquête {wave}",
    closed: "Close sans résultat\u00a0: l’enquête {wave}",
    "report-ready": "Le rapport est prêt\u00a0: l’enquête {wave}",
  },
  goAwaited: {
    subject: "Attend votre feu vert pour le {opens}\u00a0: l’enquête {wave}",
    text: [
      "L’enquête {wave} doit s’ouvrir le {opens}, et son plan demande le feu vert d’une personne. Personne ne l’a encore donné.",
      "Vérifiez qui est invité, ce que les gens verront et si toutes les clés sont là, puis donnez le feu vert. Sinon l’enquête attend\u00a0; elle est abandonnée après cinq jours ouvrés.",
    ],
  },
  greeting: "Bonjour {name},",
  text: {
    "will-open": [
      "L’enquête {wave} s’ouvre d’elle-même le {opens}. D’ici là, tout peut être modifié.",
      "Relisez-la maintenant\u00a0: qui est invité, ce que les gens verront, et si toutes les clés sont là. La page dit aussi ce qui empêche l’ouverture.",
    ],
    "could-not-open": [
      "L’enquête {wave} aurait dû s’ouvrir le {opens} et ne s’est pas ouverte. Elle vous attend\u00a0: sa page dit ce qui l’empêche.",
      "Choisissez une autre date ou ouvrez-la à la main. Ce message arrive une fois par jour ouvré\u00a0; après cinq jours ouvrés, l’enquête est abandonnée et son trimestre est de nouveau libre.",
    ],
    lapsed: [
      "L’enquête {wave} aurait dû s’ouvrir le {opens}. Elle a attendu cinq jours ouvrés, puis a été abandonnée. Personne n’a été interrogé.",
      "Son trimestre est libre\u00a0: une autre enquête peut être planifiée aussitôt.",
    ],
    "refused-addresses": [
      "Le serveur de messagerie a refusé des adresses auxquelles l’enquête {wave} devait aller. La page de l’enquête dit combien.",
      "Ces personnes n’ont pas de lien. La page de l’enquête permet de corriger chaque adresse une fois\u00a0; les coupons de remplacement valent aussi pour elles.",
    ],
    "holders-awaited": [
      "L’enquête {wave} est close. Elle sera dépouillée dès qu’assez de dépositaires de clé auront donné leur part. Ils sont priés de venir au plus tard le {comeBy}.",
      "La page de l’enquête dit qui est attendu.",
    ],
    opened: [
      "L’enquête {wave} est ouverte jusqu’au {closes}.",
      "C’est le moment d’imprimer l’affiche et d’en dire un mot dans les deux services.",
    ],
    "half-time": [
      "L’enquête {wave} est à mi-parcours. Participation des deux services ensemble\u00a0: {band}. Elle est ouverte jusqu’au {closes}.",
      "Les rappels partent d’eux-mêmes à tout le monde. Ce qui aide, c’est un mot des deux responsables\u00a0; demander à quelqu’un s’il a répondu nuit.",
    ],
    closed: ["L’enquête {wave} est close, et rien n’en est publié. Sa page dit pourquoi."],
    "report-ready": [
      "L’enquête {wave} est close et dépouillée. Le rapport est prêt.",
      "Remerciez les deux services dans les deux jours, et convenez d’une date pour parler des résultats.",
    ],
  },
  digest: {
    subject: "Cette semaine\u00a0: où en sont vos enquêtes",
    lead: "Voici ce que dit aujourd’hui votre première page dans Tandem, une fois par semaine.",
    next: "À faire\u00a0:",
    nothing: home.page.nextSteps.nothing,
    linkAbove: "Tout, tel que c’est maintenant\u00a0:",
    button: "Ouvrir Tandem",
    footer:
      "Envoyé par Tandem pour {organisation} le lundi matin aux personnes qui pilotent les enquêtes ou en lisent les résultats. Vous pouvez le désactiver sur la page de votre compte.",
  },
  bands: {
    "under-25": "moins d’un quart",
    "25-50": "entre un quart et la moitié",
    "50-75": "entre la moitié et les trois quarts",
    "over-75": "plus des trois quarts",
    unknown: "pas encore relevée",
  },
  button: "Vers la page de l’enquête",
  linkAbove: "Vers la page de l’enquête\u00a0:",
  footer:
    "Envoyé par Tandem pour {organisation} à celles et ceux qui s’occupent de cette enquête. La page de votre compte permet de choisir lesquels de ces messages vous recevez.",
});
