import { translationOf } from "~/content/translated";
import type * as english from "../en/signing-in";
import { WRONG_FIRST_CODE } from "./second-step";

export const ownSigningIn = translationOf<typeof english.ownSigningIn>()({
  link: "Second facteur et clés d’accès",
  documentTitle: "Votre connexion - Tandem",
  back: "Votre compte",
  title: "Comment vous vous connectez",
  lead: "Avec un second facteur, quiconque apprend votre mot de passe ne peut toujours pas ouvrir votre compte.",
  demanded: "Votre rôle exige un second facteur. Vous pouvez le remplacer, mais pas vous en passer.",
  tied: "Vous pouvez vous connecter avec votre compte {provider}. C’est là qu’il est décidé si un second facteur est demandé.",
  again: {
    title: "Reconnectez-vous pour modifier quelque chose ici",
    why: "Votre connexion date de plus d’un quart d’heure. Ainsi, personne ne peut, en trouvant votre écran déverrouillé, ajouter son propre accès.",
    button: "Se reconnecter",
  },
  app: {
    title: "Application d’authentification",
    none: "Aucune application n’est configurée. Elle affiche six chiffres qui changent toutes les trente secondes, et fonctionne sans réseau.",
    some: "Configurée depuis le {day}.",
    begin: "Configurer une application",
    exchange: "Configurer une autre application à la place",
    remove: "Supprimer l’application",
  },
  passkeys: {
    title: "Clés d’accès",
    what: "Une clé d’accès est conservée par votre appareil, votre gestionnaire de mots de passe ou votre clé de sécurité. Elle ouvre votre compte à elle seule, sans mot de passe, ou sert de second facteur. Elle ne fonctionne qu’à cette adresse\u00a0: une page copiée ne peut pas l’utiliser.",
    none: "Vous n’avez pas de clé d’accès ici.",
    name: "Comment l’appelez-vous\u00a0?",
    nameHint: "Par exemple\u00a0: portable du bureau, clé de sécurité bleue.",
    unnamed: "Clé d’accès",
    add: "Ajouter une clé d’accès",
    since: "Ajoutée le {day}",
    sinceAndUsed: "Ajoutée le {day}, dernière utilisation le {used}",
    remove: "Supprimer",
    removeWhich: "Supprimer {name}",
    notHere:
      "Les navigateurs n’acceptent les clés d’accès qu’aux adresses https qui portent un nom, et à localhost. Cette installation n’a pas d’adresse de ce genre.",
    needsScript: "Pour ajouter une clé d’accès, il faut JavaScript.",
  },
  recovery: {
    title: "Codes de secours",
    none: "Vous en recevez dix lorsque vous configurez un second facteur pour la première fois.",
    left: {
      one: "Il vous reste {count} code.",
      other: "Il vous reste {count} codes.",
    },
    renew: "Créer dix nouveaux codes\u00a0; les anciens ne serviront plus",
  },
});

export const everybodysSigningIn = translationOf<typeof english.everybodysSigningIn>()({
  link: "Seconds facteurs et authentification unique",
  documentTitle: "Connexion - Tandem",
  back: "Comptes",
  title: "Connexion",
  lead: "Ce qu’il faut aux titulaires d’un compte pour se connecter. Les personnes interrogées ne se connectent nulle part.",
  saved: "C’est enregistré.",
  rules: {
    title: "Règles",
    legend: "Qui a besoin d’un second facteur",
    hint: "Toute personne qui n’en a pas en configure un à la prochaine connexion. Les sessions ouvertes avec un mot de passe seul prennent fin aussitôt. Les connexions par le fournisseur d’identité comptent comme confirmées, sauf si les paramètres disent autre chose.",
    passwords: "Les mots de passe n’ouvrent aucun compte",
    passwordsHint:
      "Tout le monde se connecte alors par le fournisseur d’identité ou avec une clé d’accès. Il faut qu’au moins un compte d’administration se soit déjà connecté par le fournisseur, ou ait une clé d’accès. Si le dernier accès de ce genre est perdu, les mots de passe sont de nouveau valables. Les sessions ouvertes avec un mot de passe seul, la vôtre comprise, prennent fin aussitôt.",
    passwordsOn: "C’est activé, mais les mots de passe sont encore valables\u00a0: {why}",
    noWayLeft: "aucun compte d’administration n’a d’autre accès.",
    allowed: "ALLOW_PASSWORD_SIGN_IN est défini.",
    save: "Enregistrer les règles",
  },
  provider: {
    title: "Fournisseur d’identité",
    none: "Aucun n’est configuré. Les personnes qui gèrent le serveur le configurent avec OIDC_ISSUER et les paramètres associés\u00a0; .env.example explique comment.",
    issuer: "Émetteur",
    returnAddress: "Adresse de retour à y déclarer",
    roles: "Rôles",
    byHand: "À la main\u00a0: il faut un compte avec la même adresse, vérifiée.",
    byClaim: "D’après l’attribut {claim}\u00a0: {rules}. Sans aucune de ces valeurs, l’accès est refusé.",
    rule: "{group} donne {role}",
    second: "Second facteur",
    secondThere: "Demandé par le fournisseur, pas ici.",
    secondHere: "Demandé ici aussi.",
  },
  people: {
    title: "Comptes",
    nothing: "Mot de passe seulement",
    lacking: "Second facteur exigé, demandé à la prochaine connexion",
    app: "Application",
    passkeys: {
      one: "{count} clé d’accès",
      other: "{count} clés d’accès",
    },
    codes: {
      one: "{count} code de secours restant",
      other: "{count} codes de secours restants",
    },
    tied: "Fournisseur d’identité",
    reset: "Supprimer les seconds facteurs",
    resetWhose: "Supprimer les seconds facteurs d’{name}",
    untie: "Détacher du fournisseur",
    untieWhom: "Détacher {name} du fournisseur d’identité",
    before:
      "Avant de supprimer les seconds facteurs de quelqu’un, assurez-vous que c’est bien cette personne qui le demande\u00a0: en face à face, ou à un numéro que vous connaissez.",
  },
});

export const otherWays = translationOf<typeof english.otherWays>()({
  or: "Ou avec un mot de passe",
  passkey: "Se connecter avec une clé d’accès",
  provider: "Se connecter avec {provider}",
  someProvider: "le compte de votre organisation",
});

export const signingInProblems = translationOf<typeof english.signingInProblems>()({
  passwordsOff: "Les mots de passe sont désactivés ici. Connectez-vous autrement.",
  again: "Votre connexion est trop ancienne pour cela. Reconnectez-vous, puis recommencez.",
  ended: "La configuration a pris trop de temps, ou a été commencée dans une autre fenêtre. Recommencez.",
  wrongCode: WRONG_FIRST_CODE,
  "not-there": "Cela n’existe plus.",
  demanded: "Votre rôle exige un second facteur. Configurez-en d’abord un autre.",
  "last-way":
    "Les mots de passe sont désactivés, et c’est le dernier accès de l’administration. Activez d’abord les mots de passe.",
  refused: "La réponse de votre navigateur ne convient pas. Essayez de nouveau.",
  known: "Cette clé d’accès est déjà là.",
  "own-factor-missing":
    "Votre propre rôle exigerait un second facteur, et vous n’en avez pas\u00a0: vous perdriez l’accès. Configurez d’abord le vôtre, puis enregistrez ceci.",
  "no-other-way":
    "Plus aucun compte d’administration ne pourrait se connecter. Il faut d’abord que l’un d’eux se connecte par le fournisseur d’identité ou ajoute une clé d’accès.",
  "own-account": "Vos propres seconds facteurs se trouvent sur votre propre page.",
  saved: {
    reset: "Les seconds facteurs ont été supprimés, et les sessions ont pris fin.",
    untie:
      "Le compte est détaché, et ses sessions ont pris fin. La prochaine personne qui se connecte avec son adresse y sera rattachée.",
  },
  atSignIn: {
    ended: "Cette connexion a pris fin. Recommencez.",
    "too-many": "Cinq réponses fausses. Tapez de nouveau votre mot de passe.",
    insecure: "La connexion par http non chiffré est désactivée. Ouvrez Tandem à son adresse https.",
    "provider-wait": "Trop de tentatives. Essayez de nouveau dans un quart d’heure.",
    "provider-unreachable":
      "Impossible de joindre le fournisseur d’identité. Essayez plus tard, ou demandez aux personnes qui gèrent le serveur de vérifier OIDC_ISSUER.",
    "provider-refused":
      "La réponse du fournisseur d’identité n’a pas été acceptée. Essayez de nouveau\u00a0; si cela persiste, adressez-vous aux personnes qui gèrent le serveur.",
    "provider-cancelled":
      "La connexion chez le fournisseur d’identité n’a pas eu lieu, ou il ne vous donne pas accès à Tandem.",
    "provider-ended":
      "Cette connexion a pris trop de temps, ou a été commencée dans une autre fenêtre. Essayez de nouveau.",
    "no-account":
      "Il n’y a pas de compte pour vous ici. Demandez à votre administration d’en ajouter un avec votre adresse.",
    "no-role":
      "Vos groupes chez le fournisseur d’identité ne vous donnent aucun rôle ici. Adressez-vous à votre administration.",
    "no-address":
      "Le fournisseur d’identité n’a donné aucune adresse e-mail. Adressez-vous à la personne qui le gère.",
    "address-not-verified":
      "Le fournisseur d’identité n’a pas vérifié votre adresse e-mail\u00a0; elle n’ouvre donc aucun compte. Adressez-vous à la personne qui le gère.",
    "address-of-somebody-else":
      "Cette adresse appartient à un compte rattaché à une autre personne chez le fournisseur d’identité, ou y est écrite autrement. Adressez-vous à votre administration.",
    disabled: "Ce compte est désactivé. Adressez-vous à votre administration.",
  },
});
