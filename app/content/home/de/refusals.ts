export const setUpProblems = {
  missing: "Geben Sie den Startcode ein.",
  wrong:
    "Das ist nicht der Startcode dieser Installation. Sehen Sie noch einmal an einer der hier genannten Stellen nach.",
  linkRefused:
    "Der Link, den Sie geöffnet haben, enthielt nicht den Startcode dieser Installation. Sehen Sie den Code noch einmal nach.",
  linkForeign:
    "Der Link wurde von einer anderen Website aus geöffnet. Er gilt nur aus der Adresszeile, damit keine Website in Ihrem Browser Codes ausprobieren kann. Kopieren Sie ihn in die Adresszeile, oder geben Sie den Code hier ein.",
  readFirst:
    "Ihr Startcode stimmt. Lesen Sie, was entfernt wird, geben Sie Ihr Passwort noch einmal ein, und betätigen Sie die Schaltfläche noch einmal.",
} as const;

export const demonstrationRefusals = {
  notPermitted:
    "Die Vorführung darf nur die Administration entfernen oder, vor der Einrichtung, wer den Startcode hat.",
  notConfirmed:
    "Es wurde nichts entfernt. Gehen Sie zurück, und kreuzen Sie das Kästchen an, mit dem Sie das Entfernen bestätigen.",
  loading: "Die Vorführung wird gerade geladen. Warten Sie, bis sie da ist, und entfernen Sie sie dann.",
  blocked:
    "Die Vorführung kann nicht geladen werden, weil die Datenbank fehlt, die zu dieser Installation gehört. Auf der ersten Seite steht, was zu tun ist.",
} as const;

export const hostProblems = {
  unreadable:
    "Die Adresse dieser Anfrage ist nicht lesbar. Öffnen Sie Tandem noch einmal so, wie die Adresse Ihnen geschickt wurde; steht ein Proxy davor, sehen Sie nach, welchen Host-Header er weitergibt.",
  noPublicUrl:
    "Tandem ist noch nicht eingerichtet. Bis dahin antwortet es nur unter localhost, unter einer Adresse aus Zahlen und unter einem Namen ohne Punkt, damit keine andere Website es über den Browser eines Besuchers erreichen kann. Setzen Sie PUBLIC_URL auf die Adresse, unter der es erreichbar sein soll, und starten Sie es neu.",
  otherName:
    "Tandem ist noch nicht eingerichtet. Bis dahin antwortet es nur unter {publicUrl} (PUBLIC_URL), damit keine andere Website es über den Browser eines Besuchers erreichen kann. Öffnen Sie es dort. Steht ein Proxy davor, lassen Sie ihn den Host-Header weitergeben.",
} as const;
