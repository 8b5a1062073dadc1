import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const de = translationOf<typeof en>()({
  page: {
    documentTitle: "Wenn ein Kommentar etwas Ernstes meldet - Tandem",
    title: "Wenn ein Kommentar etwas Ernstes meldet",
    lead: "Belästigung, Diskriminierung, Diebstahl, eine Drohung, jemand in Gefahr: Diese Seite ist für die Personalabteilung. Sie ersetzt keine Rechtsberatung.",
    sections: [
      {
        title: "Zuerst",
        items: [
          "Wenn jemand jetzt in Gefahr sein könnte, handeln Sie wie bei jeder anderen Meldung einer Gefahr: erst schützen, dann fragen.",
          "Besprechen Sie den Kommentar nicht in der Ergebnisbesprechung und zitieren Sie ihn auf keinem Plakat. Bitten Sie auch die Person, die das Gespräch leitet, ihn wegzulassen.",
          "Bewahren Sie den genauen Wortlaut auf, mit der Umfrage und dem Tag, an dem Sie ihn gelesen haben, dort, wo Sie andere Meldungen aufbewahren. Tandem löscht Kommentare nach der Frist, die Ihre Organisation festgelegt hat.",
        ],
      },
      {
        title: "Suchen Sie nicht nach der Person, die ihn geschrieben hat",
        items: [
          "Tandem speichert nicht, wer einen Kommentar geschrieben hat, und es gibt keinen Weg, darauf zu antworten. Wer aus Stil, Daten oder Schichten rät, trifft die Falschen und verspielt jedes Vertrauen in die Umfrage.",
          "Fragen Sie niemanden, ob der Kommentar von ihm stammt, und verlangen Sie nichts von der IT: Das Versprechen der Einladung gilt auch für diesen Kommentar.",
        ],
      },
      {
        title: "Handeln müssen Sie trotzdem",
        items: [
          "In den meisten Ländern hat ein Arbeitgeber Pflichten, sobald er von einer Belästigung erfährt, gleich wer sie meldet. Fragen Sie noch heute Ihre Rechtsberatung, und beziehen Sie den Betriebsrat oder die Vertretung der Beschäftigten ein.",
          "Gehen Sie dem nach, was beschrieben wird, und nicht, wer es geschrieben hat: einem Ort, einer Schicht, einer Gewohnheit oder Regeln, die allen auffallen konnten.",
          "Halten Sie fest, was Sie wann und warum entschieden haben, auch wenn die Angaben nicht ausreichen.",
        ],
      },
      {
        title: "Sagen Sie es allen, damit eine Person es hört",
        items: [
          "Schreiben Sie an alle Eingeladenen, ohne den Wortlaut und ohne die Abteilung: dass etwas Ernstes gemeldet wurde, was jetzt geschieht und wo man vertraulich sprechen kann.",
          "Nennen Sie Wege, auf denen eine Antwort möglich ist: eine Vertrauensperson, den Betriebsrat, die Meldestelle, die das Gesetz vielleicht verlangt, eine Ärztin, ein Hilfetelefon außerhalb des Unternehmens.",
          "Sagen Sie, dass es willkommen ist, sich zu melden, und dass es niemand muss. Sagen Sie, was Menschen schützt, die etwas melden.",
        ],
      },
      {
        title: "Ein Kommentar, der jemanden nennt",
        items: [
          "Auch wer genannt wird, hat Rechte: Was dort steht, ist die Aussage einer Person und kein Befund. Zeigen Sie es nur denen, die dem nachgehen müssen.",
          "Die genannte Person kann fragen, welche Daten Sie über sie haben. Kommentare gehören dazu; Ihre Datenschutzbeauftragten wissen, wie zu antworten ist.",
        ],
      },
    ],
  },
});
