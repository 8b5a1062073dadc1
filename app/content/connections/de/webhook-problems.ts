export const webhookProblems = {
  "no-address": "Geben Sie eine Webadresse ein, zum Beispiel https://hooks.example.org/tandem.",
  "not-https":
    "Nur https-Adressen werden angenommen. Wer den Server betreibt, kann http erlauben: WEBHOOK_PLAIN_HTTP.",
  "has-credentials": "Lassen Sie Name und Passwort aus der Adresse weg.",
  "own-network":
    "Diese Adresse liegt in einem privaten Netz oder auf diesem Rechner. Wer den Server betreibt, kann das erlauben: WEBHOOK_PRIVATE_ADDRESSES.",
  forbidden:
    "An diese Adresse wird keine Nachricht geschickt: Dort antworten Cloud-Dienste, die Schlüssel preisgeben.",
  "unknown-host": "Einen Rechner dieses Namens gibt es nicht. Prüfen Sie die Adresse.",
  "too-long": "Die Adresse ist länger als 2.000 Zeichen.",
  redirected:
    "Der Empfänger hat die Nachricht an eine andere Adresse umgeleitet; Tandem folgt dem nicht. Geben Sie die andere Adresse ein.",
  refused: "Der Empfänger hat geantwortet, dass er die Nachricht nicht angenommen hat.",
  "no-answer": "Innerhalb von zehn Sekunden kam keine Antwort.",
  unreachable: "Der Empfänger ist nicht erreichbar.",
  over: "Die Umfrage war geschlossen, bevor diese Nachricht geschickt werden konnte.",
  certificate: "Dem Zertifikat des Empfängers vertraut dieser Rechner nicht.",
} as const;
