import { translationOf } from "~/content/translated";
import type { learners as english } from "../en/learners";

/** The trust model in plain words; SECURITY.md tells the same at more length. */
export const learners = translationOf<typeof english>()({
  title: "Wer was erfahren kann",
  who: "Wer",
  learns: "Erfährt",
  doesNotLearn: "Erfährt nicht",
  rows: {
    colleagues: {
      who: "Kolleginnen und Kollegen",
      learns: "Was mit den Ergebnissen gemacht wird; die Quittungen aller gezählten Stimmzettel.",
      not: "Antworten, Werte einzelner Personen, wer teilgenommen hat; einen Kommentar erkennen sie vielleicht wieder.",
    },
    staff: {
      who: "Personalabteilung, Moderation und Administration, auf Seiten und in Exporten",
      learns:
        "Wie viele eingeladen waren; einen groben Bereich der Beteiligung, solange eine Umfrage offen ist; nach dem Schließen die freigegebenen Ergebnisse und Kommentare im Wortlaut. Wer für die Personalabteilung Zettel druckt, hat jeden Code darauf in der Hand.",
      not: "Wer teilgenommen hat. Einzelne Antworten auf eine Aussage. Codes, die per E-Mail gesendet werden; wer welchen Zettel gezogen hat.",
    },
    meeting: {
      who: "Alle in einer Besprechung über das Ergebnis",
      learns:
        "Die freigegebenen Zahlen und, als einen Bereich, was fünf oder mehr Personen einer Abteilung geschätzt oder gestimmt haben.",
      not: "Was eine einzelne Person geschätzt oder gestimmt hat, es sei denn, andere aus derselben Abteilung senden erfundene Schätzungen, um es einzugrenzen.",
    },
    trustee: {
      who: "Wer einen Schlüssel verwahrt",
      learns:
        "Nach dem Schließen: wie viele Stimmzettel jede Abteilung abgegeben hat und welche der anderen mit ihrem Schlüssel gekommen sind.",
      not: "Stimmzettel, Ergebnisse, wer teilgenommen hat. Wer zusätzlich Kopien der Datenbank und ihrer Schlüsseldatei hat, kann die Stimmzettel darin nur mit den Schlüsseln so vieler Personen öffnen, wie die Umfrage verlangt.",
    },
    paperTypists: {
      who: "Die beiden Personen, die Papierbögen eingeben",
      learns:
        "Was auf jedem Papierbogen steht, seine Handschrift und wie viele aus jeder Abteilung gekommen sind.",
      not: "Von wem er ist, es sei denn, Handschrift, Kommentar oder ein sehr kleiner Stapel verraten es. Stimmzettel, die im Browser abgegeben wurden.",
    },
    databaseReader: {
      who: "Wer die Datenbank, ihr Transaktionslog und alle Sicherungen hat, aber nicht die Schlüsseldatei",
      learns:
        "Wie viele Codes und Stimmzettel es gab. Mit häufigen Kopien, mit einem Programm, das ständig liest, oder mit eigenen Triggern in der Datenbank: in welcher Reihenfolge und wann Codes verwendet wurden und Stimmzettel eintrafen.",
      not: "Aus diesen Dateien allein, wer einen Stimmzettel abgegeben hat. Was auf einem Stimmzettel steht: Ohne den Schlüssel lässt er sich nicht lesen.",
    },
    keyHolder: {
      who: "Dieselbe Person mit der Schlüsseldatei einer offenen Umfrage",
      learns:
        "Wer den eigenen Code verwendet hat und, durch Beobachten der Dateien, welcher versiegelte Stimmzettel von wem ist. Könnte Codes anstelle anderer verwenden. Wo die Schlüssel allein auf dem Server liegen: könnte Stimmzettel vorzeitig öffnen und so erkennen, wer was geantwortet hat. Nach dem Schließen wird veröffentlicht, wie viele Codes verwendet und wie viele Stimmzettel gezählt wurden und wie viele ungültig waren; das zeigt manchen Missbrauch.",
      not: "Wo Personen Schlüssel verwahren: die Antworten, solange nicht so viele von ihnen mitwirken, wie nötig sind.",
    },
    accessLogs: {
      who: "Wer Zugriffsprotokolle eines Proxys oder eines Netzes hat",
      learns:
        "Dass eine Adresse die Umfrage geöffnet, einen Code eingetauscht und einen Stimmzettel gesendet hat, und wann.",
      not: "Den Code, die Antworten.",
    },
    mailSystem: {
      who: "Das Mailsystem",
      learns:
        "Wer eingeladen und erinnert wurde; das sind alle. Ein Gateway, das Nachrichten öffnet, hat die Links: Es könnte einen als Erstes benutzen, aus einer Abweisung erfahren, dass einer benutzt wurde, oder ein eigenes Ticket an dessen Stelle setzen und so den Stimmzettel dieser Person wiedererkennen.",
      not: "Antworten, solange es keinen Schlüssel hat.",
    },
    unevenServer: {
      who: "Ein Server, der eine Person anders behandelt",
      learns:
        "Fällt auf, wenn der Browser den Schlüssel prüft oder Kolleginnen und Kollegen ihre Fingerabdrücke vergleichen.",
      not: "Sicher ist hier nichts, wenn niemand vergleicht.",
    },
    inventedPeople: {
      who: "Eine Personalabteilung, die Personen einlädt, die es nicht gibt, oder die Antworten einiger kennt",
      learns:
        "Grenzt die übrigen ein. Die Zahlen der Eingeladenen stehen im Manifest: Der Betriebsrat sollte sie prüfen.",
      not: "Mehr, als sich nach den Freigaberegeln aus dem Rest erraten lässt.",
    },
    alteredProgram: {
      who: "Wer den Rechner betreibt und das Programm verändert, oder ein Arbeitgeber, der Geräte oder das Netz überwacht",
      learns: "Alles. Kein Programm kann das verhindern.",
    },
    rewriter: {
      who: "Wer sowohl die Datenbank als auch die Schlüsseldatei einer offenen Umfrage umschreiben kann",
      learns: "Könnte ihre Regeln lockern: Termine, Mindestzahl, Zahlen der Eingeladenen.",
      not: "Bliebe nicht unbemerkt: Wer die veröffentlichten Regeln mit einem aufgehobenen Fingerabdruck vergleicht, sieht es.",
    },
  },
  noticeTitle: "Woran sich Missbrauch bemerken lässt",
  howToNotice: [
    "Vergleichen Sie den Fingerabdruck in der Einladung mit denen der anderen und mit dem Aushang, und prüfen Sie die Regeln aller Umfragen auf der Seite, die beide nennen.",
    "Vergleichen Sie die Zahlen der Eingeladenen mit der wirklichen Größe der Abteilungen.",
    "Vergleichen Sie die oben genannte Version mit dem veröffentlichten Quelltext, oder lassen Sie eine unabhängige Stelle den Rechner betreiben.",
    "Lassen Sie Personen Schlüssel verwahren, zum Beispiel zwei von drei, und nicht nur solche aus Personalabteilung und IT: Dann lassen sich Stimmzettel vor dem Schließen nicht öffnen, ohne dass so viele von ihnen mitwirken oder das Programm verändert wird.",
  ],
  remainsTitle: "Was bleibt",
  remains: [
    "Die Art zu schreiben kann verraten, wer einen Kommentar geschrieben hat. Kommentare sind freiwillig, werden im Browser auf Namen geprüft und ohne Werte gezeigt.",
    "In einer kleinen Abteilung können Personen, die die Antworten voneinander kennen, die übrigen eingrenzen. Die Regeln gehen von bis zu zwei solchen Personen aus.",
    "Zwei Umfragen lassen sich nebeneinander lesen. Wo bis zu drei Personen einer Abteilung gegangen, gekommen oder ersetzt worden sind oder bis zu drei nicht geantwortet haben, sind Zahlen so gekürzt, dass, wer annimmt, alle anderen hätten genau wie zuvor geantwortet, keine ihrer möglichen Antworten ausschließen kann. Wo sich mehr geändert hat oder fast alles von anderswo bekannt ist, lässt sich mehr erraten.",
    "Dass jemand antwortet, kann sehen, wer in diesem Augenblick auf den Bildschirm oder das Netz schaut.",
    "Eine Quittung zeigt, dass ein Stimmzettel gezählt wurde, nicht, was darauf steht; dennoch könnte von jemandem verlangt werden, sie zu zeigen.",
    "Dass niemand notiert, wer welchen Zettel gezogen hat, ist eine Regel, an die sich Menschen halten, nichts, was das Programm erzwingen kann.",
  ],
});
