import { translationOf } from "~/content/translated";
import type {
  opening as englishOpening,
  openingPage as englishPage,
  refusals as englishRefusals,
} from "../en/opening";

export const openingPage = translationOf<typeof englishPage>()({
  documentTitle: "Ouvrir l’enquête - Tandem",
  title: "Vérifier et ouvrir {quarter}",
  lead: "Lisez ceci une fois. Rien n’est encore envoyé ni figé, et sur cette page seul le dernier bouton y change quelque chose.",
  headings: {
    who: "Qui est interrogé",
    what: "Ce qui est demandé",
    when: "Quand",
    links: "Ce que chacun reçoit",
    unreachable: "Qui ne peut pas être joint",
    final: "Ce qui est irréversible",
  },
  final:
    "L’ouverture fige la liste des personnes, les affirmations, les dates, le seuil et la promesse. Une invitation envoyée ne peut pas être rappelée.",
  cancelling:
    "Pendant une heure après l’ouverture, vous pouvez retirer l’enquête\u00a0: ses liens ne fonctionnent plus, ce qui est arrivé est détruit sans avoir été lu, et sa planification revient pour que vous la corrigiez. Plus tard, vous pouvez annuler une enquête ouverte. Chaque réponse est alors détruite sans avoir été lue et les liens ne fonctionnent plus\u00a0; comme rien n’est publié, aucun trimestre n’est perdu, et une nouvelle enquête peut être planifiée aussitôt.",
  spoken: "{name}, langues des invitations\u00a0: {languages}",
  inLanguage: "{language} ({people})",
  refusal: "{problem} {remedy}",
  button: "Ouvrir l’enquête maintenant",
  go: { title: "Donner le feu vert", button: "Donner le feu vert pour sa date" },
  busy: "Ouverture en cours",
  back: "Pas encore",
  everybodyHere:
    "Je fais un essai\u00a0: toutes les personnes qui reçoivent un coupon répondent sur cette machine même. Sur tout autre appareil, les coupons ne mènent nulle part.",
});

export const opening = translationOf<typeof englishOpening>()({
  mail: "Chaque personne reçoit un lien personnel par e-mail, envoyé par {from}.",
  mailFromMissing: "Chaque personne reçoit un lien personnel par e-mail. Aucun expéditeur n’est configuré.",
  slips:
    "Chaque personne tire un coupon imprimé, sans nom. Vous imprimez les coupons une fois l’enquête ouverte.",
  links: "Les liens commencent par {link}",
  reminder: "Un rappel à tout le monde, réponse donnée ou non, le {on}.",
  opensNow: "Elle s’ouvre aussitôt, dès que vous appuyez sur le bouton.",
  opensBy: "Elle s’ouvre d’elle-même le {opens}.",
  opensWithGo: "Elle s’ouvre le {opens} si quelqu’un a donné son feu vert d’ici là.",
  goGiven: "Le feu vert a été donné le {at}.",
  goDoes:
    "Ce plan demande le feu vert d’une personne. Dès qu’il est donné, l’enquête s’ouvre d’elle-même le {opens}. D’ici là, le plan peut encore être modifié, ce qui retire le feu vert.",
  asked: {
    "sales-and-marketing":
      "Les affirmations sont formulées pour Ventes et Marketing\u00a0: elles parlent de leads et de clients.",
    "any-pair":
      "Les affirmations sont formulées pour deux services quelconques\u00a0: aucune ne parle de leads ni de clients.",
  },
  askedByName:
    "Les noms des deux services décident de la formulation. Ces deux services la gardent pour toujours, afin que leurs résultats restent comparables\u00a0; si ce n’est pas la bonne, changez un nom auparavant.",
  zone: "Les heures sont celles du fuseau horaire {zone}.",
  closes: {
    one: "Elle accepte des réponses jusqu’au {closes}, soit {count} jour ouvré. Une fois l’enquête ouverte, la clôture peut être reportée une fois, au {latest}, et pas au-delà\u00a0: les deux dates font partie de la promesse faite aux personnes interrogées.",
    other:
      "Elle accepte des réponses jusqu’au {closes}, soit {count} jours ouvrés. Une fois l’enquête ouverte, la clôture peut être reportée une fois, au {latest}, et pas au-delà\u00a0: les deux dates font partie de la promesse faite aux personnes interrogées.",
  },
  unusable:
    "Ces personnes ne peuvent pas être jointes par e-mail. Corrigez d’abord les adresses fausses dans la liste des personnes\u00a0: une fois l’enquête ouverte, elles ne changent plus.",
  noAddress: {
    one: "{count} personne sans adresse\u00a0: donnez-lui un des coupons de remplacement. Une fois l’enquête ouverte, ils se trouvent sur sa page, sous «\u00a0{button}\u00a0».",
    other:
      "{count} personnes sans adresse\u00a0: laissez chacune tirer un des coupons de remplacement de son service. Une fois l’enquête ouverte, ils se trouvent sur sa page, sous «\u00a0{button}\u00a0».",
  },
  noMailAddress: "{address}\u00a0: aucun e-mail ne peut être envoyé à cette adresse",
  untested:
    "Aucune adresse n’a encore été essayée. Celles que le serveur de messagerie refuse apparaissent sur la page de l’enquête une fois celle-ci ouverte.",
  reachable:
    "Chaque personne de la liste reçoit un coupon\u00a0; les personnes qui n’y figurent pas n’en reçoivent pas.",
  missed:
    "Elle aurait dû s’ouvrir le {opens}. Elle ne s’ouvre plus d’elle-même\u00a0: personne n’a choisi ce moment-ci. Choisissez une nouvelle date, ou ouvrez-la à la main.",
  linksSlips:
    "Pour l’essayer sur une seule machine, avec des coupons, ouvrez-la à la main\u00a0: la page suivante pose la question.",
  changed:
    "La planification ou la liste des personnes a changé depuis que vous avez ouvert cette page. Relisez-la\u00a0: voici ce qu’il en est maintenant.",
  everybodyHereMissing:
    "Confirmez en cochant la case que tout le monde répond sur cette machine, ou faites d’abord définir PUBLIC_URL.",
  work: "Ouverture de l’enquête {quarter}",
  workStep: "La liste des personnes est figée et les clés sont créées",
});

export const refusals = translationOf<typeof englishRefusals>()({
  tooFew: {
    problem:
      "{department} a moins de {threshold} personnes dans la liste. Avec si peu de personnes, on pourrait deviner des réponses.",
    problemOfBoth:
      "{first} et {second} ont chacun moins de {threshold} personnes dans la liste. Avec si peu de personnes, on pourrait deviner des réponses.",
    remedy: "Ajoutez à la liste les personnes qui manquent.",
    remedyLower:
      "Le seuil planifié demande plus de personnes qu’il n’y en a. Abaissez-le à {people} ou moins dans la planification, ou ajoutez à la liste les personnes qui manquent.",
    remedyNone:
      "Ajoutez à la liste les personnes qui manquent. Un service de moins de {lowest} personnes ne peut pas être interrogé\u00a0: s’il n’y en a pas davantage, choisissez deux services plus grands.",
  },
  tooFewReachable: {
    problem:
      "Moins de {threshold} personnes du service {department} peuvent être jointes par e-mail. Les autres compteraient comme invitées sans avoir été interrogées.",
    remedy:
      "Corrigez leurs adresses dans la liste des personnes, ou choisissez les coupons dans la planification.",
  },
  anotherOpen: {
    problem:
      "Une autre enquête de ces services est encore ouverte, ou ses bulletins n’ont pas encore été comptés.",
    remedy: "Attendez qu’elle soit close et dépouillée.",
  },
  closesInThePast: {
    problem: "La date de clôture est passée.",
    remedy: "Choisissez de nouvelles dates pour cette enquête.",
  },
  tooRecently: {
    problem:
      "Le dernier résultat des mêmes personnes date de moins de {days} jours. Deux résultats si rapprochés pourraient montrer ce qu’avait répondu une personne partie entre-temps.",
    remedy: "Elle peut s’ouvrir à partir du {day}.",
  },
  invitedElsewhere: {
    problem: {
      one: "Une personne de la liste est invitée par une enquête ouverte de deux autres services.",
      other: "{count} personnes de la liste sont invitées par une enquête ouverte de deux autres services.",
    },
    remedy: "Attendez que cette enquête soit close, ou retirez ces personnes de l’une des listes.",
  },
  holderMissing: {
    problem: "Il n’est pas encore décidé qui détient les clés des bulletins.",
    problemWithHolder:
      "Il faut encore désigner, comme dépositaire de clé, une personne dont le compte est en service\u00a0: {holder}.",
    remedy: "Choisissez les dépositaires de clé dans la planification de l’enquête.",
  },
  keyMissing: {
    problem: "Les clés qui ouvrent les bulletins n’ont pas encore toutes été créées.",
    problemWithHolder: "Une clé qui ouvre les bulletins n’a pas encore été créée\u00a0: {holder}.",
    remedy:
      "Demandez aux dépositaires dont la clé manque de se connecter et de la créer\u00a0: leur page d’accueil y mène.",
  },
  linksOnlyHere: {
    problem:
      "Les liens mèneraient à {link}, qui ne fonctionne que sur cette machine. Une personne qui en reçoit un ailleurs ne pourrait pas répondre.",
    remedy:
      "Demandez aux personnes qui gèrent le serveur d’indiquer dans PUBLIC_URL l’adresse à laquelle vos collègues accèdent à Tandem, par exemple https://tandem.example.org, et de le redémarrer.",
  },
  linksAreExample: {
    problem:
      "Les liens mèneraient à {link}, qui n’est qu’un exemple tiré des fichiers fournis avec Tandem. Personne ne pourrait y répondre.",
    remedy:
      "Demandez aux personnes qui gèrent le serveur d’indiquer dans PUBLIC_URL l’adresse à laquelle vos collègues accèdent à Tandem, et de le redémarrer.",
  },
  tooShort: {
    problem: {
      one: "Elle ne serait ouverte que {count} jour ouvré. Il faut à une enquête {fewest} jours ouvrés au moins.",
      other:
        "Elle ne serait ouverte que {count} jours ouvrés. Il faut à une enquête {fewest} jours ouvrés au moins.",
    },
    remedy: "Choisissez dans sa planification une date de clôture plus tardive.",
  },
  goAwaited: {
    problem: "Personne n’a encore donné son feu vert.",
    remedy: "Relisez-la et donnez le feu vert, ou ouvrez-la à la main.",
  },
  dateMissed: { problem: "La date d’ouverture est passée, et l’enquête ne s’est pas ouverte" },
  keyDirectory: { remedy: "Demandez aux personnes qui gèrent le serveur d’y remédier." },
  thresholdTooLow: {
    problem: "Le seuil de publication est inférieur à {lowest}.",
    remedy: "Relevez-le à {lowest} au moins.",
  },
  notPlanned: {
    problem: "Cette enquête n’est plus planifiée.",
    remedy: "Consultez la liste des enquêtes.",
  },
});
