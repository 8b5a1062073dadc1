import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const de = translationOf<typeof en>()({
  subject: {
    opened: "Bitte Schlüssel vergleichen: Die Umfrage {quarter} von {first} und {second} hat begonnen",
    closed: "Ihr Schlüssel wird gebraucht: Die Umfrage {quarter} von {first} und {second} ist geschlossen",
    ended: "Bitte Schlüssel vernichten: Die Umfrage {quarter} von {first} und {second} ist vorbei",
    replaced: "Sie verwahren keinen Schlüssel mehr: Umfrage {quarter} von {first} und {second}",
  },
  greeting: "Guten Tag {name},",
  opened: [
    "die Umfrage {quarter} von {first} und {second} bei {organisation} hat begonnen. Sie verwahren einen der Schlüssel zu den Antworten: {holder}.",
    "Bitte vergleichen Sie jetzt: Der Fingerabdruck Ihres Schlüssels unten muss derselbe sein wie auf Ihrem Ausdruck. Ist er ein anderer, hat jemand einen fremden Schlüssel an die Stelle des Ihren gesetzt. Sagen Sie es dann sofort den anderen, die einen Schlüssel verwahren, und dem Betriebsrat, damit niemand antwortet.",
    "Bewahren Sie Schlüsseldatei, Ausdruck und Passphrase auf. Sie werden darum gebeten, wenn die Umfrage am {closes} geschlossen ist. Dann werden gebraucht: {needed} von {total} Schlüsseln.",
  ],
  closed: [
    "die Umfrage {quarter} von {first} und {second} bei {organisation} ist geschlossen. Die Antworten bleiben versiegelt, bis genügend Schlüssel gekommen sind. Gebraucht werden {needed} von {total}.",
    "Kommen Sie bitte mit Ihrer Schlüsseldatei oder dem Ausdruck und mit Ihrer Passphrase. Es dauert wenige Minuten, im Browser eines Computers, dem Sie vertrauen. Kommen Sie bis zum {comeBy}, oder sagen Sie rechtzeitig, dass jemand anderes mit seinem Schlüssel einspringen muss. Auf wen noch gewartet wird, steht auf der Seite der Befragung.",
    "Ist Ihr Schlüssel verloren? Sagen Sie es der Personalabteilung und den anderen, die einen verwahren. Solange genügend andere ihren Schlüssel haben, ist nichts verloren.",
  ],
  ended: [
    "die Umfrage {quarter} von {first} und {second} bei {organisation} ist vorbei, und die versiegelten Antworten sind vernichtet. Ob sie vorher ausgezählt wurden, steht auf der Seite der Befragung.",
    "Vernichten Sie jetzt Ihren Schlüssel: Löschen Sie die Schlüsseldatei überall, und schreddern Sie den Ausdruck und den Zettel mit der Passphrase. Das ist Ihr Teil des Versprechens an alle, die geantwortet haben.",
  ],
  replaced: [
    "Sie waren dafür benannt, einen der Schlüssel zu den Antworten der Umfrage {quarter} von {first} und {second} bei {organisation} zu verwahren. Tandem führt Ihr Konto dort nicht mehr.",
    "Wussten Sie davon? Wenn nicht, sagen Sie es sofort dem Betriebsrat und den anderen, die einen Schlüssel verwahren, damit niemand antwortet, bevor geklärt ist, wer die Schlüssel unter welchem Namen verwahrt. Die Seite der Befragung nennt sie.",
    "Bewahren Sie einen Schlüssel, den Sie für diese Umfrage erzeugt haben, bis dahin auf. Löschen Sie danach die Datei, und schreddern Sie den Ausdruck und den Zettel mit der Passphrase.",
  ],
  button: "Zur Seite der Befragung",
  linkAbove: "Zur Seite der Befragung:",
  keysTitle: "Die Schlüssel dieser Befragung",
  ownKey: "{holder} (Ihr Schlüssel)",
  compareAll:
    "Alle, die einen Schlüssel verwahren, bekommen diese Nachricht mit denselben Fingerabdrücken. Vergleichen Sie sie untereinander.",
  footer:
    "Von Tandem im Namen von {organisation} an alle gesandt, die einen Schlüssel verwahren. Antworten aus der Umfrage enthält sie nicht.",
  replacedFooter:
    "Von Tandem im Namen von {organisation} an alle gesandt, die nicht mehr als Verwahrende eines Schlüssels geführt werden. Antworten aus der Umfrage enthält sie nicht.",
});
