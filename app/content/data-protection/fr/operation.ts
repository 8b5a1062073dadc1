import { translationOf } from "~/content/translated";
import type { operation as english } from "../en/operation";

/** Section 9: how this installation is run; section 10: what protects it. */
export const operation = translationOf<typeof english>()({
  title: "E-mails, journaux et destinataires",
  byServer:
    "L’enquête est accessible à l’adresse {address}. Les e-mails partent par {server}, avec l’expéditeur {sender}.",
  noMail:
    "L’enquête est accessible à l’adresse {address}. Aucun serveur de messagerie n’est configuré\u00a0: les invitations sont imprimées sur des coupons sans nom.",
  mail: [
    "Toutes les personnes invitées reçoivent les mêmes messages\u00a0: une invitation, deux rappels au plus et, si la fin est repoussée, un message qui le dit\u00a0; celles qui ont répondu aussi, car le programme n’en tient pas la liste.",
    "Les messages ne contiennent ni image, ni traceur, ni lien vers qui que ce soit d’autre. Le lien personnel est créé au moment de l’envoi et n’est pas enregistré.",
  ],
  logs: [
    "Le programme n’écrit pas de journal d’accès. Son propre journal ne contient ni adresse, ni code, ni réponse, ni requête\u00a0; il est réglé sur le niveau «\u00a0{grade}\u00a0».",
    "Ce que font les personnes qui ont un compte est consigné dans un journal d’audit. Rien n’y figure sur les personnes interrogées.",
    "Un proxy placé devant le programme peut écrire ses propres journaux. Ceux des requêtes et ceux des erreurs devraient omettre /s, /m et toutes les adresses qui en dépendent\u00a0; les fichiers pour nginx et Caddy fournis avec le programme le font.",
    "Les personnes qui ont un compte reçoivent un cookie pour leur session, un autre grâce auquel leur navigateur est reconnu pendant 400 jours, et un troisième pour dix minutes au plus pendant une connexion\u00a0; le navigateur retient aussi dans quelle langue elles ont imprimé la dernière fois pour une paire de services. Les personnes interrogées n’en reçoivent aucun.",
  ],
  recipientsCaption: "Destinataires",
  recipients: {
    subProcessors: {
      label: "Sous-traitants ultérieurs du programme",
      text: "Aucun. Il fonctionne sur une machine de votre choix.",
    },
    thirdParties: {
      label: "Requêtes à des tiers",
      text: "Aucune. Aucune page ne charge quoi que ce soit d’ailleurs, et rien n’est transmis aux éditeurs. Si l’organisation a configuré un fournisseur d’identité, les personnes qui ont un compte y sont dirigées pour se connecter\u00a0; les personnes interrogées, jamais.",
    },
    toComplete: {
      label: "À compléter par l’organisation",
      text: "Qui exploite la machine, ses sauvegardes et le serveur de messagerie, si ce n’est pas l’organisation elle-même.",
    },
    thirdCountries: {
      label: "Pays tiers",
      text: "Aucun du fait du programme. Cela dépend du lieu où se trouvent la machine et le serveur de messagerie.",
    },
  },
  measuresTitle: "Mesures techniques et organisationnelles",
  measures: {
    minimisation: {
      label: "Minimisation des données",
      text: "Les tables des codes et des bulletins n’ont pas de colonne pour un nom, une heure ou un numéro d’ordre. Une seule copie dont le journal est vide ne montre aucun ordre. Quiconque copie les fichiers à chaque changement, ajoute des déclencheurs, ou copie le journal pendant qu’un autre programme empêche de le vider, voit l’ordre malgré tout\u00a0; un tel programme est signalé à l’administration au bout d’une minute.",
    },
    encryption: {
      label: "Pseudonymisation et chiffrement",
      text: "Jetons aveugles (POPRF, RFC 9497, ristretto255), bulletins scellés dans le navigateur (X25519, HKDF, XChaCha20-Poly1305), codes conservés uniquement sous forme de condensats à clé.",
    },
    deletion: {
      label: "Effacement",
      text: "Les contenus supprimés sont écrasés\u00a0; après une enquête, après l’effacement des données d’une personne et après l’application des durées de conservation, le fichier est réécrit et le journal vidé. Tant qu’un autre programme lit la base de données, cela n’a lieu qu’une fois qu’il a terminé.",
    },
    access: {
      label: "Accès",
      text: "Des rôles dotés des droits minimaux dont ils ont besoin\u00a0; mots de passe hachés avec argon2id\u00a0; seconds facteurs par application ou clé d’accès, exigés pour les rôles que choisit l’administration\u00a0; les sessions prennent fin après 12 heures sans utilisation ou une semaine\u00a0; les tentatives répétées sont ralenties.",
    },
    transfer: {
      label: "Transmission",
      text: "https devant le programme\u00a0; une connexion par http non chiffré est refusée. Les requêtes qui modifient quelque chose doivent venir des pages du programme lui-même.",
    },
    separation: {
      label: "Séparation",
      text: "Les clés des enquêtes ouvertes se trouvent dans un répertoire à part, hors de la base de données et de ses sauvegardes. Avec une autre disposition, le programme ne démarre pas.",
    },
    availability: {
      label: "Disponibilité",
      text: "Un bulletin envoyé n’est confirmé qu’une fois sur le disque\u00a0; sauvegarde en cours de fonctionnement et restauration vérifiée\u00a0; une enquête restaurée l’indique dans son résultat.",
    },
    checks: {
      label: "Contrôles réguliers",
      text: "Un programme compare des copies de la base de données, de son journal et de ses sauvegardes, les fichiers voisins et les journaux du programme avec ce que Tandem produit, nomme ce qui diffère, et tente contre eux des attaques connues. Les textes que des personnes saisissent, il ne les compare avec rien.",
    },
  },
  transferOverPlainHttp:
    "https devant le programme\u00a0; une connexion par http non chiffré est autorisée ici, ce qui ne devrait pas être le cas. Les requêtes qui modifient quelque chose doivent venir des pages du programme lui-même.",
});
