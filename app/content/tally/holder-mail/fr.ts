import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const fr = translationOf<typeof en>()({
  subject: {
    opened: "Comparez votre clé\u00a0: l’enquête {quarter} ({first} et {second}) est ouverte",
    closed: "Votre clé est attendue\u00a0: l’enquête {quarter} ({first} et {second}) est close",
    ended: "Détruisez votre clé\u00a0: l’enquête {quarter} ({first} et {second}) est terminée",
    replaced: "Vous n’êtes plus dépositaire d’une clé\u00a0: enquête {quarter} ({first} et {second})",
  },
  greeting: "Bonjour {name},",
  opened: [
    "L’enquête {quarter} ({first} et {second}) chez {organisation} est ouverte. Vous êtes dépositaire d’une des clés de ses réponses. Les personnes interrogées lisent qu’elle est détenue par\u00a0: {holder}.",
    "Comparez dès maintenant\u00a0: l’empreinte de votre clé, ci-dessous, doit être celle de votre copie imprimée. Si elle diffère, quelqu’un a mis une autre clé à la place de la vôtre. Prévenez alors aussitôt les autres dépositaires et les représentants du personnel, pour que personne ne réponde.",
    "Conservez le fichier de clé, la copie imprimée et la phrase secrète. Ils vous seront demandés après la clôture, le {closes}. Clés nécessaires alors\u00a0: {needed} sur {total}.",
  ],
  closed: [
    "L’enquête {quarter} ({first} et {second}) chez {organisation} est close. Ses réponses restent scellées jusqu’à ce qu’assez de dépositaires soient venus. Clés nécessaires\u00a0: {needed} sur {total}.",
    "Venez avec votre fichier de clé ou la copie imprimée, et avec votre phrase secrète. Cela prend quelques minutes, dans le navigateur d’un ordinateur auquel vous faites confiance. Venez au plus tard le {comeBy}, ou prévenez à temps qu’une autre personne dépositaire doit venir à votre place. La page de l’enquête indique qui d’autre est attendu.",
    "Vous avez perdu votre clé\u00a0? Dites-le aux RH et aux autres dépositaires. Tant que les autres clés suffisent, rien n’est perdu.",
  ],
  ended: [
    "L’enquête {quarter} ({first} et {second}) chez {organisation} est terminée, et ses réponses scellées ont été détruites. La page de l’enquête indique si elles ont été comptées auparavant.",
    "Détruisez maintenant votre clé\u00a0: supprimez partout le fichier de clé, et passez au destructeur de documents la copie imprimée et la note avec la phrase secrète. C’est votre part de la promesse faite à toutes les personnes qui ont répondu.",
  ],
  givenUp: {
    holders:
      "Elle a été abandonnée sans être dépouillée, parce que ces clés seraient définitivement perdues\u00a0: {lost}. Si vous avez encore la vôtre, dites-le dès maintenant aux autres dépositaires et aux représentants du personnel. Le journal d’audit indique qui a abandonné l’enquête.",
    nobody:
      "Elle a été abandonnée sans être dépouillée. Le journal d’audit indique qui l’a fait. Si votre clé ne vous a pas été demandée, dites-le aux autres dépositaires et aux représentants du personnel.",
  },
  replaced: [
    "Vous aviez été désigné(e) comme dépositaire d’une des clés des réponses à l’enquête {quarter} ({first} et {second}) chez {organisation}. Tandem ne mentionne plus votre compte parmi les dépositaires.",
    "Le saviez-vous\u00a0? Sinon, prévenez aussitôt les représentants du personnel et les autres dépositaires, pour que personne ne réponde avant que l’on sache clairement qui détient les clés et sous quel nom. La page de l’enquête indique les dépositaires.",
    "Conservez jusque-là la clé que vous avez peut-être créée pour cette enquête. Ensuite, supprimez son fichier, et passez au destructeur de documents la copie imprimée et la note avec la phrase secrète.",
  ],
  button: "Vers la page de l’enquête",
  linkAbove: "Vers la page de l’enquête\u00a0:",
  keysTitle: "Les clés de cette enquête",
  ownKey: "{holder} (votre clé)",
  compareAll: "Chaque dépositaire reçoit ce message avec les mêmes empreintes. Comparez-les entre vous.",
  footer:
    "Envoyé par Tandem pour {organisation} aux dépositaires de clé. Ce message ne contient aucune réponse à l’enquête.",
  replacedFooter:
    "Envoyé par Tandem pour {organisation} aux personnes qui ne figurent plus parmi les dépositaires de clé. Ce message ne contient aucune réponse à l’enquête.",
});
