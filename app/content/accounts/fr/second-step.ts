import { translationOf } from "~/content/translated";
import type * as english from "../en/second-step";

export const secondStepPage = translationOf<typeof english.secondStepPage>()({
  documentTitle: "Seconde étape - Tandem",
  title: "Seconde étape",
  lead: "La première étape est faite. Montrez maintenant que c’est bien vous.",
  app: "Six chiffres de votre application",
  appHint: "Chaque code ne sert qu’une fois. S’il est refusé, attendez le suivant.",
  button: "Continuer",
  usePasskey: "Utiliser une clé d’accès",
  lost: "Je n’ai pas mon téléphone ni ma clé d’accès",
  recovery: "L’un de vos codes de secours",
  recoveryHint:
    "16 lettres et chiffres que vous avez conservés en configurant le second facteur. Chacun ne sert qu’une fois. Si vous n’en avez pas, demandez à l’administration de supprimer votre second facteur.",
  setUpTitle: "Configurer un second facteur",
  setUpLead:
    "Votre rôle en exige un\u00a0: le mot de passe seul n’ouvre plus votre compte. Il vous faut, sur votre téléphone ou votre ordinateur, une application qui donne des codes à six chiffres, comme celle de votre gestionnaire de mots de passe.",
  doneTitle: "Conservez ces codes de secours",
  done: "Votre session est ouverte, et votre second facteur est configuré.",
  goOn: "Je les ai conservés, continuer",
  endedTitle: "Cette connexion a pris fin",
  ended: "Elle n’est plus valable, ou elle est déjà terminée. Rien n’est perdu\u00a0: reconnectez-vous.",
  again: "Se connecter",
});

export const appSetUp = translationOf<typeof english.appSetUp>()({
  scan: "Scannez cette image avec votre application. Tapez ensuite les six chiffres qu’elle affiche.",
  picture: "Image pour votre application d’authentification",
  cannotScan: "Vous ne pouvez pas la scanner\u00a0?",
  typed: "Tapez cette clé dans l’application, comme clé basée sur l’heure\u00a0: {secret}",
  code: "Six chiffres de l’application",
  button: "Activer",
});

export const recoveryCodes = translationOf<typeof english.recoveryCodes>()({
  what: "Chacun de ces codes ouvre votre compte une fois à la place du second facteur, avec votre mot de passe. Ils ne sont affichés que cette fois\u00a0: imprimez-les, ou conservez-les dans un gestionnaire de mots de passe, mais pas sur l’appareil avec lequel vous vous connectez.",
  copy: "Vos codes de secours",
  print: "Imprimer",
});

export const passkeyUse = translationOf<typeof english.passkeyUse>()({
  waiting: "Suivez les indications de votre navigateur ou de votre appareil.",
  stopped:
    "L’opération a été interrompue, ou cet appareil n’a pas de clé d’accès pour cette adresse. Rien n’a changé.",
  failed: "Impossible de joindre Tandem. Essayez de nouveau.",
});

export const WRONG_FIRST_CODE =
  "Ce code est faux. Scannez l’image, puis tapez les chiffres que l’application affiche maintenant.";

export const secondStepProblems = translationOf<typeof english.secondStepProblems>()({
  wrong: {
    app: "Ce code est faux ou a déjà servi. Attendez le suivant.",
    "new-app": WRONG_FIRST_CODE,
    recovery: "Ce n’est aucun de vos codes de secours, ou il a déjà servi.",
  },
  problems: {
    ended: "Cette connexion a pris fin. Reconnectez-vous.",
    passkey: "Cette clé d’accès n’appartient pas à votre compte ici. Prenez-en une autre, ou un code.",
    unknownPasskey: "Cette clé d’accès n’appartient à aucun compte ici. Connectez-vous autrement.",
  },
});
