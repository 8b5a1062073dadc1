import { de as company } from "~/content/company/de";

export const firstRun = {
  title: "Wie arbeiten Vertrieb und Marketing wirklich zusammen, und was würde helfen?",
  lead: "Tandem legt beiden Abteilungen jedes Quartal dieselbe kurze Umfrage vor, versiegelt jede Antwort im Browser und macht aus dem Ergebnis einen Plan, der sich umsetzen lässt.",
  setUpTitle: "Ihre Organisation einrichten",
  setUpText:
    "Geben Sie der Organisation und ihren zwei Abteilungen Namen, und legen Sie das erste Konto an. Das dauert etwa drei Minuten. Nichts verlässt diesen Rechner.",
  codeShown: "Ihr Startcode wurde angenommen: Mit diesem Browser lässt sich Tandem einrichten.",
  codeNeeded:
    "Sie brauchen den Startcode, damit niemand sonst diese Installation übernimmt. Öffnen Sie den Link, den Tandem beim Start ausgegeben hat, oder geben Sie den Code auf der nächsten Seite ein.",
  lookTitle: "Sehen Sie sich zuerst um",
  lookText:
    "Laden Sie ein erfundenes Unternehmen mit Antworten aus neun Quartalen: ein Zusammenstoß, ein Workshop, gemeinsame Kundenbesuche, ein Rückfall. Es ist als Vorführung gekennzeichnet und lässt sich in einem Schritt entfernen.",
  lookLoaded:
    "Das erfundene Unternehmen ist geladen: Antworten aus neun Quartalen, ein Zusammenstoß, ein Workshop, gemeinsame Kundenbesuche, ein Rückfall. Was andere darin ausprobiert haben, ist noch da.",
  lookButton: "Vorführung ansehen",
  lookOpen:
    "Bis Sie Tandem eingerichtet haben, können alle, die diese Seite erreichen, die Vorführung ansehen und verändern; geben Sie dort nichts Echtes ein.",
} as const;

export const setUpCode = {
  title: "Der Startcode",
  label: "Startcode",
  hint: "Zum Beispiel k7m2q-9xtr4-… Auf Großbuchstaben und Striche kommt es nicht an.",
  where: "Wer Tandem betreibt, findet ihn an einer dieser Stellen:",
  places: [
    "In der Zeile, die Tandem beim Start ausgegeben hat: Öffnen Sie deren Link, „Tandem is ready: …/?start=…“. Mit einem Container: docker compose logs tandem. Mit systemd: journalctl --unit tandem.",
    "In der Datei set-up-code im Datenverzeichnis, die nur das eigene Konto des Servers lesen kann.",
    "In der Einstellung SETUP_CODE, wenn sie gesetzt wurde.",
  ],
  accepted: "Ihr Startcode wurde angenommen.",
} as const;

export const strangersPairs = {
  title: "Diese Abteilungspaare werden entfernt",
  text: "Jemand hat sie hinzugefügt, bevor Tandem eingerichtet war, als sich noch niemand ausweisen musste. Auch Konten aus dieser Zeit werden entfernt. Wenn Sie etwas davon behalten möchten, machen Sie zuerst eine Sicherung.",
} as const;

export const setUpBlocked = {
  title: "Tandem findet seine Datenbank nicht",
  text: "Hier liegen Schlüssel offener Umfragen, aber die Datenbank kennt diese Umfragen nicht: Sie ist leer oder eine andere. So lässt sich Tandem nicht einrichten, damit der Verlust nicht verdeckt wird.",
  todoTitle: "Was zu tun ist",
  todo: [
    "Sehen Sie nach, ob das Datenverzeichnis das richtige ist: Vielleicht wurde ein Datenträger nicht eingehängt, oder DATA_DIRECTORY nennt ein anderes. Halten Sie Tandem an, hängen Sie das richtige ein oder nennen Sie es, und starten Sie neu.",
    "Wenn die Datenbank verloren ist, halten Sie Tandem an, und stellen Sie die letzte Sicherung wieder her: npm run restore -- <Datei>.",
    "Wenn diese Umfragen wirklich aufgegeben sind, halten Sie Tandem an, verschieben Sie ihre Schlüsseldateien aus dem Schlüsselverzeichnis, und starten Sie neu. Ohne die Schlüssel kann niemand die Antworten der Umfragen öffnen.",
  ],
  where: "Welche Verzeichnisse und welche Schlüssel das sind, hat Tandem beim Start ausgegeben.",
} as const;

export const setUpForm = {
  documentTitle: "Ihre Organisation einrichten - Tandem",
  title: "Ihre Organisation einrichten",
  lead: "Alles außer der Reihenfolge der Abteilungen können Sie später ändern.",
  organisationTitle: "Die Organisation",
  organisation: company.page.settings.name,
  timeZone: company.page.settings.timeZone,
  timeZoneHint:
    "In ihr werden alle Zeiten gewählt und genannt. Sie lässt sich später unter Organisation ändern.",
  firstDepartment: company.page.pair.first,
  departmentHint: "Wie sie bei Ihnen genannt wird. Alle sehen diesen Namen.",
  secondDepartment: company.page.pair.second,
  sales: "Vertrieb",
  marketing: "Marketing",
  accountTitle: "Ihr Konto",
  name: "Ihr Name",
  email: "Ihre E-Mail-Adresse",
  password: "Passwort",
  passwordHint:
    "Mindestens 12 Zeichen. Einige zufällige Wörter lassen sich leichter merken als Sonderzeichen.",
  invitationsTitle: "Einladungen",
  byMail:
    "E-Mail ist eingerichtet: Einladungen können per E-Mail verschickt oder als Zettel gedruckt werden.",
  withoutMail:
    "Es ist kein Mailserver eingerichtet: Einladungen werden als Zettel gedruckt. Um E-Mails zu verschicken, setzen Sie SMTP_URL und MAIL_FROM; das geht jederzeit.",
  button: "Einrichten",
} as const;
