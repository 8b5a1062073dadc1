import { translationOf } from "~/content/translated";
import type { organisationTables as english } from "../../en/tables/organisation";
import { words } from "./words";

/** What is stored of the organisation and of people with an account. {roster} and {comments} come from the settings. */
export const organisationTables = translationOf<typeof english>()({
  organisation: {
    what: "L’organisation et ses paramètres. Une seule ligne.",
    why: "Pour nommer l’organisation sur les pages et dans les e-mails, et appliquer ses durées de conservation.",
    kept: words.forGood,
    seenBy: "Toutes les personnes qui ont un compte\u00a0; les personnes interrogées voient le nom.",
    columns: {
      id: "Numéro de la ligne, toujours 1.",
      name: "Nom de l’organisation.",
      language: "Langue des e-mails aux personnes dont la langue n’est pas connue.",
      demonstration: "Si elle a été créée par la démonstration.",
      rosterKeptMonths:
        "Nombre de mois après la dernière enquête au bout desquels une liste des personnes est supprimée\u00a0; vide\u00a0: jusqu’à ce que les RH la suppriment.",
      commentsKeptMonths:
        "Nombre de mois après une enquête au bout desquels ses commentaires sont supprimés\u00a0; vide\u00a0: ils restent.",
      dataProtectionContact: "À qui les salariés peuvent s’adresser au sujet de leurs données.",
      passwordsOff: "Si les mots de passe n’ouvrent aucun compte.",
      timeZone:
        "Dans quel fuseau horaire les dates sont choisies et indiquées\u00a0; vide\u00a0: celui de la machine.",
      createdAt: "Quand l’organisation a été créée dans Tandem.",
    },
  },
  relationship: {
    what: "Les paires de services interrogées.",
    why: "Chaque liste des personnes, chaque enquête et chaque résultat appartiennent à une paire.",
    kept: words.forGood,
    seenBy:
      "Toutes les personnes qui ont un compte pour la paire\u00a0; les personnes interrogées voient les noms des services.",
    columns: {
      id: "Nom court qui figure dans les adresses des pages.",
      name: "Nom de la paire.",
      firstDepartment: "Nom du premier service.",
      secondDepartment: "Nom du second service.",
      demonstration: "Si elle appartient à la démonstration.",
      createdAt: "Quand la paire a été créée.",
      archivedAt:
        "Depuis quand aucune enquête n’est plus planifiée pour cette paire\u00a0; vide tant qu’elle est interrogée.",
    },
  },
  account: {
    what: "Les personnes qui administrent Tandem ou lisent les résultats. Les personnes interrogées n’ont pas de compte.",
    why: "Pour ne laisser entrer que ces personnes, chacune avec les droits d’un rôle.",
    kept: "Aussi longtemps qu’il sert. Un compte désactivé ne permet plus de se connecter, et peut être effacé.",
    seenBy: "L’administration\u00a0; chaque personne, le sien.",
    columns: {
      id: "Identifiant aléatoire.",
      email: "Adresse de connexion.",
      name: "Nom affiché.",
      role: "Administration, RH, animation ou dépositaire de clé.",
      passwordHash:
        "Mot de passe, haché avec argon2id\u00a0; il ne peut pas être retrouvé. Vide tant que la personne titulaire du compte n’en a pas choisi.",
      mustChangePassword:
        "Si quelqu’un d’autre a choisi le mot de passe, de sorte que rien ne s’ouvre avant qu’il soit changé.",
      everyRelationship:
        "Si le compte peut voir toutes les paires de services, ou seulement celles qui sont indiquées pour lui.",
      demonstration: "Si c’est le compte invité de la démonstration.",
      language:
        "Langue dans laquelle la personne titulaire du compte lit les pages\u00a0; vide\u00a0: celle du navigateur.",
      unwantedMail: "Quels messages sur les enquêtes la personne titulaire du compte ne veut plus recevoir.",
      createdAt: "Quand le compte a été créé.",
      disabledAt: "Quand il a été désactivé, s’il l’a été.",
    },
  },
  accountRelationship: {
    what: "Quelles paires de services un compte peut voir quand il ne peut pas les voir toutes.",
    why: "Pour que personne ne voie plus que sa tâche ne le demande.",
    kept: words.untilChanged,
    seenBy: "L’administration.",
    columns: {
      accountId: "Le compte.",
      relationshipId: "Une paire qu’il peut voir.",
    },
  },
  session: {
    what: "Les sessions de personnes qui ont un compte.",
    why: "Pour que personne n’ait à se connecter à chaque page.",
    kept: "Jusqu’à la déconnexion, 12 heures sans utilisation ou une semaine\u00a0; supprimées lors d’une connexion ultérieure.",
    seenBy: "Chaque personne, les siennes\u00a0; l’administration, celles des autres.",
    columns: {
      id: words.hashOfSecret,
      accountId: "Le compte connecté.",
      createdAt: "Quand il s’est connecté.",
      lastSeenAt: "Quand il a ouvert une page pour la dernière fois, à la minute près.",
      expiresAt: "Quand la session prend fin au plus tard.",
      client:
        "Navigateur et système en deux mots, tels que le navigateur les nomme, pour distinguer les appareils.",
      confirmed: "Si plus qu’un mot de passe a été présenté.",
    },
  },
  knownDevice: {
    what: "Les navigateurs dans lesquels une personne qui a un compte s’est connectée.",
    why: "Pour que personne ne puisse bloquer le compte d’autrui en essayant d’en deviner le mot de passe, et que la personne à qui il appartient soit informée d’un nouvel appareil.",
    kept: "400 jours après la dernière connexion à cet endroit, ou jusqu’à ce que la personne titulaire du compte se déconnecte partout.",
    seenBy: "Personne sur une page.",
    columns: {
      id: "Condensat du secret que contient un cookie du navigateur.",
      accountId: "Le compte.",
      lastSeenAt: "Quand il s’y est connecté pour la dernière fois.",
    },
  },
  oneTimeLink: {
    what: "Les liens par lesquels une personne qui a un compte choisit un mot de passe.",
    why: "Pour que personne d’autre n’apprenne le mot de passe.",
    kept: "Jusqu’à ce qu’il serve, une semaine au plus\u00a0; supprimé quand un autre est créé.",
    seenBy: "Personne sur une page.",
    columns: {
      id: "Condensat du secret que contient le lien.",
      accountId: "Le compte.",
      purpose: "Premier mot de passe, ou un nouveau.",
      expiresAt: "Quand il prend fin.",
    },
  },
  accountMail: {
    what: "Messages aux personnes qui ont un compte, au sujet de ce compte\u00a0: invitation, lien vers un nouveau mot de passe, avis de changement.",
    why: words.once,
    kept: "Deux semaines\u00a0; supprimés lors du message suivant.",
    seenBy: "Personne sur une page.",
    columns: {
      id: "Numéro d’ordre.",
      accountId: "Qui il concerne.",
      message: "De quel message il s’agit.",
      address: "L’ancienne adresse, si elle a été changée, jusqu’à l’envoi du message.",
      happenedAt: "Quand ce qu’il annonce s’est passé.",
      notBefore: words.tryAgain,
      state: "En attente, envoyé ou échoué.",
      attempts: words.tries,
      messageId: words.messageNumber,
      problem: words.failure,
    },
  },
  startedSignIn: {
    what: "Les connexions commencées\u00a0: le mot de passe était juste et le second facteur manque, une clé d’accès a été demandée, ou la personne a été dirigée vers le fournisseur d’identité\u00a0; et les seconds facteurs en cours de configuration.",
    why: "Pour que personne ne se connecte avec la moitié de ce qui est demandé, et qu’aucune réponse ne compte deux fois.",
    kept: "Jusqu’à la fin de la connexion, dix minutes au plus\u00a0; supprimées à la connexion suivante, de qui que ce soit.",
    seenBy: "Personne sur une page.",
    columns: {
      id: words.hashOfSecret,
      purpose: "Ce qu’elle attend.",
      accountId:
        "Le compte dont le mot de passe était juste\u00a0; vide tant que personne n’a montré qui il est.",
      detail:
        "Ce à quoi la réponse doit correspondre\u00a0: des valeurs aléatoires, le secret d’une application en cours de configuration, la page sur laquelle continuer, et ce qui avait été saisi quand une session a pris fin.",
      failures: "Combien de réponses étaient fausses.",
      expiresAt: "Quand elle prend fin.",
    },
  },
  authenticatorApp: {
    what: "Le secret à partir duquel une application sur l’appareil d’une personne et Tandem produisent les mêmes six chiffres toutes les demi-minutes.",
    why: "Pour qu’un mot de passe seul n’ouvre pas le compte.",
    kept: words.untilRemoved,
    seenBy: "Personne\u00a0; la personne titulaire du compte, une fois, à la configuration.",
    columns: {
      accountId: "Le compte.",
      secret: "Le secret.",
      lastStep: "À quelle demi-minute appartenait le dernier code, pour qu’aucun ne compte deux fois.",
      addedAt: "Quand elle a été configurée.",
    },
  },
  recoveryCode: {
    what: "Des codes qui ouvrent un compte une seule fois si le second facteur est perdu.",
    why: "Pour que la perte d’un téléphone ne bloque personne.",
    kept: "Jusqu’à ce qu’il serve, que d’autres soient créés ou que le second facteur soit retiré.",
    seenBy:
      "Personne\u00a0; la personne titulaire du compte, une fois, à leur création. Combien il en reste\u00a0: cette personne et l’administration.",
    columns: {
      hash: "Condensat du code.",
      accountId: "Le compte.",
    },
  },
  passkey: {
    what: "Les moitiés publiques des clés d’accès de personnes qui ont un compte.",
    why: "Pour que l’on puisse se connecter avec un appareil ou une clé de sécurité.",
    kept: words.untilRemoved,
    seenBy: "La personne titulaire du compte\u00a0; combien il y en a\u00a0: l’administration.",
    columns: {
      id: "Le nom que l’appareil lui a donné.",
      accountId: "Le compte.",
      name: "Le nom que lui donne la personne titulaire du compte.",
      publicKey: "La clé publique. La clé secrète reste sur l’appareil.",
      counter: "Combien de fois elle a servi, si l’appareil le compte.",
      transports: "Comment un navigateur l’atteint, par exemple par USB.",
      createdAt: "Quand elle a été ajoutée.",
      lastUsedAt: "Quand elle a servi pour la dernière fois.",
    },
  },
  providerIdentity: {
    what: "À quelle personne, chez le fournisseur d’identité de l’organisation, appartient un compte.",
    why: "Pour qu’une adresse changée ou réattribuée n’ouvre pas le compte de quelqu’un d’autre.",
    kept: "Jusqu’à ce que l’administration défasse ce lien, ou que le compte soit supprimé.",
    seenBy: "L’administration voit qu’il y en a une.",
    columns: {
      issuer: "L’adresse du fournisseur d’identité.",
      subject: "Son numéro pour la personne.",
      accountId: "Le compte.",
      createdAt: "Quand la personne s’est connectée ainsi pour la première fois.",
    },
  },
  demandedSecondFactor: {
    what: "Les rôles dont les comptes demandent un second facteur.",
    why: "Pour que cela ne dépende pas de chaque personne.",
    kept: words.untilChanged,
    seenBy: "L’administration.",
    columns: {
      role: "Le rôle.",
      since: "Depuis quand.",
    },
  },
  auditEvent: {
    what: "Ce qu’ont fait les personnes qui ont un compte\u00a0: se connecter, ouvrir une enquête, importer une liste des personnes, exporter des données\u00a0; et les connexions refusées.",
    why: "Pour que les abus puissent être remarqués et prouvés.",
    kept: words.forGoodUnlessErased,
    seenBy:
      "L’administration, sur une page et dans l’export complet. Rien n’y porte sur les personnes interrogées, pas même si elles ont répondu.",
    columns: {
      id: "Numéro d’ordre.",
      at: "Quand cela s’est passé.",
      accountId:
        "Qui l’a fait\u00a0; vide\u00a0: Tandem lui-même, à l’heure prévue, ou quelqu’un qui n’était pas connecté.",
      action: "Ce qui a été fait.",
      subject:
        "Avec quoi\u00a0: une paire et une enquête, des nombres, l’adresse d’un compte, le navigateur d’une connexion, ou le nom de la seconde personne qui saisit les bulletins papier. Aucune adresse d’une liste des personnes.",
    },
  },
});
