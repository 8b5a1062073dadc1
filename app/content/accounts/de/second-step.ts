import { translationOf } from "~/content/translated";
import type * as english from "../en/second-step";

export const secondStepPage = translationOf<typeof english.secondStepPage>()({
  documentTitle: "Zweiter Schritt - Tandem",
  title: "Zweiter Schritt",
  lead: "Der erste Schritt ist getan. Bestätigen Sie jetzt, dass Sie es sind.",
  app: "Sechs Ziffern aus Ihrer App",
  appHint: "Jeder Code gilt einmal. Wird er abgelehnt, warten Sie auf den nächsten.",
  button: "Weiter",
  usePasskey: "Passkey verwenden",
  lost: "Ich habe Smartphone oder Passkey nicht bei mir",
  recovery: "Einer Ihrer Wiederherstellungscodes",
  recoveryHint:
    "16 Buchstaben und Ziffern, die Sie beim Einrichten des zweiten Faktors aufbewahrt haben. Jeder gilt einmal. Haben Sie keinen, bitten Sie die Administration, Ihren zweiten Faktor zu entfernen.",
  setUpTitle: "Einen zweiten Faktor einrichten",
  setUpLead:
    "Für Ihre Rolle ist er vorgeschrieben: Das Passwort allein öffnet Ihr Konto nicht mehr. Sie brauchen auf Smartphone oder Computer eine App für sechsstellige Codes, zum Beispiel die Ihres Passwortmanagers.",
  doneTitle: "Bewahren Sie diese Wiederherstellungscodes auf",
  done: "Sie sind angemeldet, und Ihr zweiter Faktor ist eingerichtet.",
  goOn: "Ich habe sie aufbewahrt, weiter",
  endedTitle: "Diese Anmeldung ist beendet",
  ended:
    "Sie gilt nicht mehr, oder sie ist abgeschlossen. Nichts ist verloren: Melden Sie sich noch einmal an.",
  again: "Anmelden",
});

export const appSetUp = translationOf<typeof english.appSetUp>()({
  scan: "Scannen Sie dieses Bild mit Ihrer App. Geben Sie dann die sechs Ziffern ein, die sie zeigt.",
  picture: "Bild für Ihre Authenticator-App",
  cannotScan: "Sie können es nicht scannen?",
  typed: "Geben Sie diesen Schlüssel in der App ein, als zeitbasierten Schlüssel: {secret}",
  code: "Sechs Ziffern aus der App",
  button: "Einschalten",
});

export const recoveryCodes = translationOf<typeof english.recoveryCodes>()({
  what: "Jeder dieser Codes öffnet Ihr Konto einmal anstelle des zweiten Faktors, zusammen mit Ihrem Passwort. Sie werden nur dieses eine Mal gezeigt: Drucken Sie sie aus, oder bewahren Sie sie in einem Passwortmanager auf, nicht auf dem Gerät, mit dem Sie sich anmelden.",
  copy: "Ihre Wiederherstellungscodes",
  print: "Drucken",
});

export const passkeyUse = translationOf<typeof english.passkeyUse>()({
  waiting: "Folgen Sie Ihrem Browser oder Gerät.",
  stopped:
    "Es wurde abgebrochen, oder dieses Gerät hat keinen Passkey für diese Adresse. Nichts hat sich geändert.",
  failed: "Tandem war nicht zu erreichen. Versuchen Sie es noch einmal.",
});

export const WRONG_FIRST_CODE =
  "Dieser Code ist falsch. Scannen Sie das Bild, und geben Sie die Ziffern ein, die die App jetzt zeigt.";

export const secondStepProblems = translationOf<typeof english.secondStepProblems>()({
  wrong: {
    app: "Dieser Code ist falsch oder wurde schon benutzt. Warten Sie auf den nächsten.",
    "new-app": WRONG_FIRST_CODE,
    recovery: "Das ist keiner Ihrer Wiederherstellungscodes, oder er wurde schon benutzt.",
  },
  problems: {
    ended: "Diese Anmeldung ist beendet. Melden Sie sich noch einmal an.",
    passkey: "Dieser Passkey gehört nicht zu Ihrem Konto hier. Nehmen Sie einen anderen oder einen Code.",
    unknownPasskey: "Dieser Passkey gehört zu keinem Konto hier. Melden Sie sich auf andere Weise an.",
  },
});
