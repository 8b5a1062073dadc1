import { translationOf } from "~/content/translated";
import type * as english from "../en/signing-in";
import { WRONG_FIRST_CODE } from "./second-step";

export const ownSigningIn = translationOf<typeof english.ownSigningIn>()({
  link: "Zweiter Faktor und Passkeys",
  documentTitle: "Wie Sie sich anmelden - Tandem",
  back: "Ihr Konto",
  title: "Wie Sie sich anmelden",
  lead: "Mit einem zweiten Faktor kann auch jemand, der Ihr Passwort erfährt, Ihr Konto nicht öffnen.",
  demanded:
    "Für Ihre Rolle ist ein zweiter Faktor vorgeschrieben. Sie können ihn austauschen, aber nicht darauf verzichten.",
  tied: "Sie können sich mit Ihrem Konto bei {provider} anmelden. Ob dabei ein zweiter Faktor verlangt wird, entscheidet sich dort.",
  again: {
    title: "Melden Sie sich noch einmal an, um hier etwas zu ändern",
    why: "Ihre Anmeldung ist älter als eine Viertelstunde. So kann niemand, der Ihren Bildschirm entsperrt vorfindet, einen eigenen Zugang hinzufügen.",
    button: "Noch einmal anmelden",
  },
  app: {
    title: "Authenticator-App",
    none: "Es ist keine App eingerichtet. Sie zeigt sechs Ziffern, die jede halbe Minute wechseln, und funktioniert ohne Netz.",
    some: "Eingerichtet seit {day}.",
    begin: "App einrichten",
    exchange: "Stattdessen eine andere App einrichten",
    remove: "App entfernen",
  },
  passkeys: {
    title: "Passkeys",
    what: "Einen Passkey bewahrt Ihr Gerät, Passwortmanager oder Sicherheitsschlüssel auf. Er öffnet Ihr Konto allein, ohne Passwort, oder dient als zweiter Faktor. Er funktioniert nur unter dieser Adresse; eine nachgemachte Seite kann ihn also nicht benutzen.",
    none: "Sie haben hier keinen Passkey.",
    name: "Wie nennen Sie ihn?",
    nameHint: "Zum Beispiel: Dienstlaptop, blauer Sicherheitsschlüssel.",
    unnamed: "Passkey",
    add: "Passkey hinzufügen",
    since: "Hinzugefügt am {day}",
    sinceAndUsed: "Hinzugefügt am {day}, zuletzt benutzt am {used}",
    remove: "Entfernen",
    removeWhich: "{name} entfernen",
    notHere:
      "Browser kennen Passkeys unter https-Adressen mit einem Namen und unter localhost. Diese Installation hat keine solche Adresse.",
    needsScript: "Um einen Passkey hinzuzufügen, wird JavaScript gebraucht.",
  },
  recovery: {
    title: "Wiederherstellungscodes",
    none: "Zehn davon bekommen Sie, wenn Sie zum ersten Mal einen zweiten Faktor einrichten.",
    left: {
      one: "Sie haben noch {count} Code.",
      other: "Sie haben noch {count} Codes.",
    },
    renew: "Zehn neue Codes erzeugen; die alten gelten dann nicht mehr",
  },
});

export const everybodysSigningIn = translationOf<typeof english.everybodysSigningIn>()({
  link: "Zweite Faktoren und zentrale Anmeldung",
  documentTitle: "Anmeldung - Tandem",
  back: "Konten",
  title: "Anmeldung",
  lead: "Was Personen mit Konto brauchen, um sich anzumelden. Die Befragten melden sich nirgends an.",
  saved: "Gespeichert.",
  rules: {
    title: "Regeln",
    legend: "Wer einen zweiten Faktor braucht",
    hint: "Wer keinen hat, richtet ihn bei der nächsten Anmeldung ein. Sitzungen, die allein mit einem Passwort begonnen wurden, enden sofort. Anmeldungen über den Identitätsanbieter gelten als bestätigt, wenn die Einstellungen nichts anderes sagen.",
    passwords: "Passwörter öffnen kein Konto",
    passwordsHint:
      "Dann melden sich alle über den Identitätsanbieter oder mit einem Passkey an. Jemand aus der Administration muss sich zuvor über den Anbieter angemeldet haben oder einen Passkey besitzen. Geht der letzte solche Weg verloren, gelten Passwörter wieder. Sitzungen, die allein mit einem Passwort begonnen wurden, enden sofort, auch Ihre.",
    passwordsOn: "Das ist eingeschaltet, aber Passwörter gelten noch: {why}",
    noWayLeft: "Niemand aus der Administration hat einen anderen Zugang.",
    allowed: "ALLOW_PASSWORD_SIGN_IN ist gesetzt.",
    save: "Regeln speichern",
  },
  provider: {
    title: "Identitätsanbieter",
    none: "Es ist keiner eingerichtet. Wer Tandem betreibt, richtet ihn mit OIDC_ISSUER und den Einstellungen daneben ein; wie, steht in .env.example.",
    issuer: "Aussteller",
    returnAddress: "Rückkehradresse, die dort einzutragen ist",
    roles: "Rollen",
    byHand: "Von Hand: Es muss ein Konto mit derselben, geprüften Adresse geben.",
    byClaim: "Nach der Angabe {claim}: {rules}. Wer nichts davon hat, wird abgewiesen.",
    rule: "{group} ergibt {role}",
    second: "Zweiter Faktor",
    secondThere: "Wird vom Anbieter verlangt, nicht hier.",
    secondHere: "Wird auch hier verlangt.",
  },
  people: {
    title: "Konten",
    nothing: "Nur Passwort",
    lacking: "Braucht einen zweiten Faktor; er wird bei der nächsten Anmeldung verlangt",
    app: "App",
    passkeys: {
      one: "{count} Passkey",
      other: "{count} Passkeys",
    },
    codes: {
      one: "Noch {count} Wiederherstellungscode",
      other: "Noch {count} Wiederherstellungscodes",
    },
    tied: "Identitätsanbieter",
    reset: "Zweite Faktoren entfernen",
    resetWhose: "Die zweiten Faktoren von {name} entfernen",
    untie: "Vom Anbieter lösen",
    untieWhom: "{name} vom Identitätsanbieter lösen",
    before:
      "Bevor Sie jemandes zweite Faktoren entfernen, vergewissern Sie sich, dass wirklich diese Person darum bittet: persönlich oder unter einer Telefonnummer, die Sie kennen.",
  },
});

export const otherWays = translationOf<typeof english.otherWays>()({
  or: "Oder mit Passwort",
  passkey: "Mit einem Passkey anmelden",
  provider: "Anmelden mit: {provider}",
  someProvider: "Konto Ihrer Organisation",
});

export const signingInProblems = translationOf<typeof english.signingInProblems>()({
  passwordsOff: "Passwörter sind hier ausgeschaltet. Nehmen Sie einen der anderen Wege.",
  again:
    "Ihre Anmeldung ist dafür zu alt. Melden Sie sich noch einmal an, und wiederholen Sie den Schritt dann.",
  ended:
    "Das Einrichten hat zu lange gedauert oder wurde in einem anderen Fenster begonnen. Beginnen Sie noch einmal.",
  wrongCode: WRONG_FIRST_CODE,
  "not-there": "Das gibt es nicht mehr.",
  demanded: "Für Ihre Rolle ist ein zweiter Faktor vorgeschrieben. Richten Sie zuerst einen anderen ein.",
  "last-way":
    "Passwörter sind ausgeschaltet, und dies ist der letzte Zugang für die Administration. Schalten Sie zuerst Passwörter ein.",
  refused: "Die Antwort Ihres Browsers passt nicht. Versuchen Sie es noch einmal.",
  known: "Dieser Passkey ist schon da.",
  "own-factor-missing":
    "Für Ihre eigene Rolle wäre dann ein zweiter Faktor vorgeschrieben, und Sie haben keinen: Sie wären ausgesperrt. Richten Sie zuerst Ihren ein, und speichern Sie dies danach.",
  "no-other-way":
    "Aus der Administration könnte sich niemand mehr anmelden. Zuerst muss sich dort jemand über den Identitätsanbieter anmelden oder einen Passkey hinzufügen.",
  "own-account": "Ihre eigenen zweiten Faktoren stehen auf Ihrer eigenen Seite.",
  saved: {
    reset: "Die zweiten Faktoren sind entfernt, und die Sitzungen sind beendet.",
    untie:
      "Das Konto ist vom Anbieter gelöst, und seine Sitzungen sind beendet. Wer sich als Nächstes mit seiner Adresse anmeldet, wird damit verbunden.",
  },
  atSignIn: {
    ended: "Diese Anmeldung ist beendet. Beginnen Sie noch einmal.",
    "too-many": "Fünf falsche Antworten. Geben Sie Ihr Passwort noch einmal ein.",
    insecure:
      "Die Anmeldung über unverschlüsseltes http ist ausgeschaltet. Öffnen Sie Tandem unter seiner https-Adresse.",
    "provider-wait": "Zu viele Versuche. Versuchen Sie es in einer Viertelstunde noch einmal.",
    "provider-unreachable":
      "Der Identitätsanbieter ist nicht zu erreichen. Versuchen Sie es später noch einmal, oder bitten Sie die Person, die Tandem betreibt, OIDC_ISSUER zu prüfen.",
    "provider-refused":
      "Die Antwort des Identitätsanbieters wurde nicht angenommen. Versuchen Sie es noch einmal; bleibt es dabei, fragen Sie die Person, die Tandem betreibt.",
    "provider-cancelled":
      "Sie haben sich beim Identitätsanbieter nicht angemeldet, oder er lässt Sie hier nicht hinein.",
    "provider-ended":
      "Diese Anmeldung hat zu lange gedauert oder wurde in einem anderen Fenster begonnen. Versuchen Sie es noch einmal.",
    "no-account":
      "Hier gibt es kein Konto für Sie. Bitten Sie Ihre Administration, eines mit Ihrer Adresse anzulegen.",
    "no-role":
      "Ihre Gruppen beim Identitätsanbieter ergeben hier keine Rolle. Fragen Sie Ihre Administration.",
    "no-address":
      "Der Identitätsanbieter hat keine E-Mail-Adresse genannt. Fragen Sie die Person, die ihn betreibt.",
    "address-not-verified":
      "Der Identitätsanbieter hat Ihre E-Mail-Adresse nicht geprüft; deshalb öffnet sie kein Konto. Fragen Sie die Person, die ihn betreibt.",
    "address-of-somebody-else":
      "Diese Adresse gehört zu einem Konto, das beim Identitätsanbieter mit einer anderen Person verbunden ist, oder sie wird dort anders geschrieben. Fragen Sie Ihre Administration.",
    disabled: "Dieses Konto ist gesperrt. Fragen Sie Ihre Administration.",
  },
});
