import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const fr = translationOf<typeof en>()({
  subject: {
    invitation: "Votre compte Tandem chez {organisation}",
    reset: "Choisissez un nouveau mot de passe pour Tandem",
    "password-changed": "Votre mot de passe Tandem a été modifié",
    "role-changed": "Votre rôle dans Tandem a été modifié",
    "address-changed": "L’adresse de votre compte Tandem a été modifiée",
    "new-device": "Votre compte Tandem a été utilisé sur un nouvel appareil",
    "second-factor-changed": "Vos seconds facteurs pour Tandem ont été modifiés",
    "provider-tied": "Votre compte Tandem s’ouvre désormais par le fournisseur d’identité",
  },
  greeting: "Bonjour {name},",
  text: {
    invitation: [
      "Un compte Tandem a été créé pour vous chez {organisation}. Votre rôle : {role}.",
      "Choisissez votre mot de passe à l’aide du lien ci-dessous. Il ne sert qu’une fois, jusqu’au {until}. Merci de ne pas le transférer : la première personne qui l’ouvre obtient le compte.",
    ],
    reset: [
      "Un nouveau mot de passe a été demandé pour votre compte Tandem chez {organisation}.",
      "Choisissez-le à l’aide du lien ci-dessous. Il ne sert qu’une fois, jusqu’au {until}. Si ce n’était pas vous, vous n’avez rien à faire : votre mot de passe reste le même.",
    ],
    "password-changed": [
      "Le mot de passe de votre compte Tandem chez {organisation} a été modifié le {when}. Toutes les sessions ouvertes jusque-là ont pris fin.",
      "Si ce n’était ni vous, ni l’administration à votre demande, prévenez-la immédiatement.",
    ],
    "role-changed": [
      "Les droits de votre compte Tandem chez {organisation} ont été modifiés le {when}. Votre rôle est désormais : {role}.",
      "Si cela vous surprend, adressez-vous à l’administration.",
    ],
    "address-changed": [
      "L’adresse de votre compte Tandem chez {organisation} a été modifiée le {when}. On se connecte désormais avec la nouvelle adresse ; celle où vous lisez ce message n’en recevra plus à ce sujet.",
      "Si ce n’était pas vous, prévenez immédiatement l’administration.",
    ],
    "new-device": [
      "Le {when}, quelqu’un s’est connecté à votre compte Tandem chez {organisation} depuis un appareil ou un navigateur jamais utilisé jusque-là.",
      "Si c’était vous, vous n’avez rien à faire. Sinon, changez immédiatement de mot de passe et déconnectez-vous partout ; la page de votre compte permet les deux.",
    ],
    "second-factor-changed": [
      "Les seconds facteurs de votre compte Tandem chez {organisation} ont été modifiés le {when} : une application ou une clé d’accès a été ajoutée ou supprimée, ou tous les seconds facteurs l’ont été.",
      "Si ce n’était ni vous, ni l’administration à votre demande, prévenez-la immédiatement.",
    ],
    "provider-tied": [
      "Le {when}, quelqu’un s’est connecté avec votre adresse par le fournisseur d’identité. Cette connexion ouvre désormais votre compte Tandem chez {organisation}. Votre rôle : {role}.",
      "Si cette connexion ne vient pas de vous, prévenez immédiatement l’administration.",
    ],
  },
  button: {
    invitation: "Choisir mon mot de passe",
    reset: "Choisir un nouveau mot de passe",
    other: "Vers la page de mon compte",
  },
  linkAbove: "{button} :",
  roles: {
    hr: "RH",
    facilitator: "animation",
    trustee: "dépositaire de clé",
    administrator: "administration",
  },
  footer:
    "Envoyé par Tandem pour {organisation}. Ce message ne concerne que votre compte et ne dit rien des enquêtes. Tandem ne demande jamais de mot de passe par e-mail.",
});
