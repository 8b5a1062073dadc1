import { fr as frame } from "~/content/frame/fr";
import { translationOf } from "~/content/translated";
import type { form as englishForm, plan as englishPlan } from "../en/form";

export const form = translationOf<typeof englishForm>()({
  documentTitle: "Planifier une enquête - Tandem",
  title: "Planifier une enquête",
  lead: "Les dates suivent le rythme des trimestres. Vous pouvez tout modifier jusqu’à l’ouverture de l’enquête.",
  onlyHereTitle: "Les liens ne fonctionneraient que sur cette machine",
  onlyHere:
    "Tandem ne connaît pas l’adresse à laquelle on l’atteint. Demandez à votre administration de définir PUBLIC_URL avant l’ouverture de l’enquête.",
  plan: "Planifier cette enquête",
  changeTitle: "Modifier la planification de {quarter}",
  save: "Enregistrer la planification",
  backWithoutSaving: "Revenir sans enregistrer",
  quarter: "Trimestre",
  opens: "Ouverture",
  serverTime: "Fuseau horaire\u00a0: {zone}",
  closes: "Clôture",
  closesHint: "D’ordinaire un vendredi, deux semaines plus tard",
  threshold: "Seuil de publication",
  thresholdHint:
    "Les résultats d’un service n’apparaissent que si au moins ce nombre de ses membres ont répondu. Le seuil ne peut pas descendre sous {lowest}\u00a0; une fois l’enquête ouverte, il ne peut plus être modifié.",
  paper: "Bulletins papier pour {department}",
  paperHint:
    "Nombre maximal de personnes du service {department} qui peuvent répondre sur papier, par exemple toutes celles qui travaillent sans ordinateur. Si le champ reste vide\u00a0: un cinquième des personnes de la liste à l’ouverture, et trois au moins. Le nombre est fixé à l’ouverture. Chaque bulletin mobilise un code que reçoivent les deux personnes qui font la saisie, et l’affiche indique combien il y en a\u00a0: n’en prévoyez pas plus qu’il n’en faut.",
  asksGo: "Ouvrir seulement avec le feu vert d’une personne",
  asksGoHint:
    "À sa date, elle ne s’ouvre alors que si quelqu’un qui pilote les enquêtes l’a relue et a donné son feu vert. Sinon elle attend, et elle est abandonnée après cinq jours ouvrés. Modifier le plan retire le feu vert.",
  delivery: "Mode d’invitation",
  mail: "Par e-mail",
  mailHint:
    "Un lien personnel à chaque personne et deux rappels à tout le monde. Personne aux RH ne voit les liens.",
  mailImpossible:
    "Impossible ici. Pour vos propres services, il faut un serveur de messagerie\u00a0: demandez à votre administration de définir SMTP_URL et MAIL_FROM.",
  slips: "Sur des coupons imprimés",
  slipsHint: "Des coupons sans nom, que chaque personne tire d’un récipient dans son service.",
});

export const plan = translationOf<typeof englishPlan>()({
  quarterMissing: "Choisissez un trimestre.",
  quarterUnknown: "Choisissez un trimestre dans la liste.",
  quarterTaken: "Il y a déjà une enquête pour ce trimestre. Choisissez-en un autre.",
  pairArchived:
    "Cette paire est archivée, et aucune enquête n’est planifiée pour elle. Elle peut être rétablie depuis la page de la paire.",
  opensMissing: "Indiquez quand l’enquête s’ouvre.",
  closesMissing: "Indiquez quand l’enquête se termine.",
  noDate: "Saisissez une date et une heure sous la forme 2026-11-23 08:00.",
  opensInThePast:
    "Cette date d’ouverture est passée. Choisissez-en une plus tardive. Pour ouvrir tout de suite, enregistrez une date plus tardive et choisissez «\u00a0Vérifier et ouvrir\u00a0» sur la page de l’enquête.",
  closesBeforeOpening: "L’enquête doit se terminer après son ouverture.",
  closesInThePast: "La date de clôture est passée. Choisissez-en une plus tardive.",
  openTooLong: "Une enquête reste ouverte huit semaines au plus.",
  openTooShort:
    "Une enquête reste ouverte {fewest} jours ouvrés au moins, pour que même les personnes un temps absentes puissent répondre.",
  otherDates: "Ces dates se situent dans {quarters}. Choisissez ce trimestre, ou d’autres dates.",
  tooClose:
    "Il faut {days} jours entre cette enquête et {quarter}. Deux résultats plus rapprochés des mêmes personnes pourraient montrer ce qu’avait répondu une personne partie entre-temps. Une enquête qui ne publie rien ne compte pas.",
  thresholdMissing: "Saisissez le seuil.",
  thresholdNoNumber: "Saisissez un nombre entier de personnes.",
  thresholdOutOfRange: "Le seuil est un nombre compris entre {lowest} et {highest}.",
  aboveDepartment: {
    one: "Un service a {count} personne dans la liste. Avec ce seuil, il ne pourrait jamais avoir de résultats.",
    other:
      "Le plus petit service a {count} personnes dans la liste. Avec un seuil plus élevé, il ne pourrait jamais avoir de résultats.",
  },
  paperNoNumber: "Saisissez le nombre de bulletins papier possibles, 0 pour aucun.",
  morePaperThanPeople: {
    one: "Ce service a {count} personne dans la liste. Il ne peut pas y avoir plus de bulletins papier que de personnes.",
    other:
      "Ce service a {count} personnes dans la liste. Il ne peut pas y avoir plus de bulletins papier que de personnes.",
  },
  deliveryMissing: "Choisissez le mode d’invitation.",
  noMailServer: "Aucun serveur de messagerie n’est configuré. Choisissez les coupons.",
  noMailInDemonstration: "Les personnes de la démonstration n’existent pas. Choisissez les coupons.",
  quorumMissing: "Choisissez le nombre de dépositaires de clé.",
  holders: {
    "account-missing": "Choisissez un compte.",
    "account-unknown": "Ce compte ne peut pas être dépositaire d’une clé ici. Choisissez-en un autre.",
    "account-twice": "Ce compte est déjà dépositaire d’une autre de ces clés. Choisissez quelqu’un d’autre.",
    "name-missing":
      "Indiquez de qui il s’agit, tel que le liront les personnes interrogées\u00a0: les représentants du personnel.",
    "name-twice":
      "Un autre dépositaire porte le même nom. Les personnes interrogées doivent pouvoir les distinguer.",
    "name-too-long": frame.forms.tooLong,
  },
  notPlanned: "Cette enquête n’est plus planifiée. Sa planification reste telle qu’elle était.",
});
