import { translationOf } from "~/content/translated";
import type { offline as englishOffline } from "../en/offline";

export const offline = translationOf<typeof englishOffline>()({
  page: {
    summary: "Den Schlüssel ohne diese Seite benutzen",
    why: "Wer das Programm auf dem Server ändert, könnte auch diese Seite ändern. Eine gespeicherte Seite kann er nicht ändern. Sie kommt ohne Netz aus: Ihre eigenen Regeln lassen sie nichts senden.",
    check:
      "Speichern Sie die Seite und die Liste. Vergleichen Sie den SHA-256-Wert der Seite mit der Liste der Version, die jemand Unabhängiges aus dem Quelltext erzeugt (npm run verify-page -- --list).",
    use: "Öffnen Sie die gespeicherte Seite auf einem Computer Ihrer Wahl, am besten ohne Netz. Geben Sie ihr die Liste, Ihre Schlüsseldatei und Ihre Passphrase, und speichern Sie die Datei, die sie erzeugt.",
    bring: "Kommen Sie zurück, und geben Sie diese Datei hier ab.",
    savePage: "Die Seite speichern",
    saveList: "Die Liste der Bögen speichern",
    part: "Die Datei, die die gespeicherte Seite erzeugt hat",
    handIn: "Abgeben",
    title: "Den Schlüssel ohne den Server benutzen",
    lead: "Diese Seite wurde aus Tandem gespeichert und erreicht kein Netz. Was Sie wählen und eintippen, bleibt in diesem Browser; nur die Datei, die er für den Server erzeugt, verlässt ihn, wenn Sie sie abgeben.",
    sheetsFile: "Liste der Bögen",
    sheetsHint: "Ihr Name beginnt mit tandem-sheets und endet auf .json.",
    closes: "Geschlossen am",
    made: "Ihr Teil ist fertig",
    save: "Ihren Teil speichern",
    after:
      "Geben Sie die Datei auf der Seite ab, von der Sie die Liste gespeichert haben. Sie ist für den Server verschlossen und öffnet nichts ohne die anderen Schlüssel, die gebraucht werden. Behalten Sie Ihren eigenen Schlüssel noch.",
  },
  script: {
    noList: "Wählen Sie die Liste der Bögen.",
    badList:
      "Das ist keine Liste von Bögen, die mit mehreren Schlüsseln geöffnet werden, oder sie ist beschädigt. Speichern Sie sie noch einmal.",
    noPart: "Wählen Sie die Datei, die die gespeicherte Seite erzeugt hat.",
    badPart: "Das ist keine solche Datei, oder sie gehört zu einer anderen Umfrage.",
  },
});
